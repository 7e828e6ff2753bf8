import {
  PASSAGE_KINDS,
  speakRecordNumber,
  type Language,
  type WorkStatus,
} from '@camket/domain/data';
import { ActionForms, type FormsProps } from './action-forms';
import { PageFrame, type PageContext } from './page-frame';
import { QuotationPart } from './quotation-part';
import { HistoryPart, TimelinePart } from './record-course';
import { AroundPart, DeadlinePart, FactsPart, StatusPart } from './record-parts';
import { owesNothing } from './record-table';
import { contextOf, type ShownRecord } from './record-view';
import { labelOf } from './status-tags';
import { speakIn } from './words';

interface RecordProps {
  readonly page: PageContext;
  readonly shown: ShownRecord;
  readonly forms: Omit<FormsProps, 'language' | 'recordPath' | 'work' | 'role'>;
  readonly isSaved: boolean;
}

/** The page of one record. */
export function RecordPage({ page, shown, forms, isSaved }: RecordProps) {
  const { language } = page;
  const say = speakIn(language);
  const { record } = shown.answer;
  const kind = labelOf(PASSAGE_KINDS, record.kind, language);
  const title = record.number ?? `${kind} (${say('provisional')})`;
  return (
    <PageFrame page={page} title={title} current="records">
      <p class="path noprint">
        <a href="/records">{say('records')}</a> ›
      </p>
      {isSaved && (
        <p class="message good" role="status">
          {say('saved')}
        </p>
      )}
      <h1>
        <span class="number">{title}</span>{' '}
        <span class="soft">
          · {(record.number && speakRecordNumber(record.number)?.[language]) || kind}
        </span>
      </h1>
      <Columns page={page} shown={shown} forms={forms} />
    </PageFrame>
  );
}

function Columns({ page, shown, forms }: Omit<RecordProps, 'isSaved'>) {
  const { language } = page;
  const { record } = shown.answer;
  return (
    <div class="split">
      <Quotations shown={shown} language={language} />
      <div class="aside">
        <StatusPart shown={shown} language={language} />
        {page.caller && !owesNothing(record) && (
          <ActionForms
            {...forms}
            language={language}
            recordPath={`/records/${record.id}`}
            work={record.work as WorkStatus}
            role={page.caller.role}
          />
        )}
        <AroundPart shown={shown} language={language} />
        <TimelinePart shown={shown} language={language} />
      </div>
      <div>
        <FactsPart shown={shown} language={language} />
        <DeadlinePart shown={shown} language={language} />
        <HistoryPart shown={shown} language={language} />
      </div>
    </div>
  );
}

function Quotations({ shown, language }: { shown: ShownRecord; language: Language }) {
  const say = speakIn(language);
  const [main, ...further] = shown.answer.quotations;
  return (
    <section class="card" aria-label={say('quotation')}>
      {main && (
        <QuotationPart
          passage={main}
          around={contextOf(shown.view.register, main)}
          language={language}
        />
      )}
      {further.length > 0 && <h2>{say('furtherQuotations')}</h2>}
      {further.map((passage) => (
        <QuotationPart
          passage={passage}
          around={contextOf(shown.view.register, passage)}
          language={language}
        />
      ))}
    </section>
  );
}
