import { findTerm, PASSAGE_KINDS } from '@camket/domain/data';
import type { RecordState, Register } from '@camket/ledger';
import { usualLeadOf } from '../../recording/usual-lead-of';
import { hideIdentifiers } from '../../wording/hide-identifiers';
import { wordingOf } from '../../wording/wording';
import { toggleLinking } from '../link-records';
import { keyOfRecord } from '../link-targets';
import { numberOf } from '../number-of';
import { recordsOfArticle, type RecordInArticle } from '../records-of-article';
import { LinkChoice } from './LinkChoice';
import { PaintLegend } from './PaintLegend';
import type { ViewProps } from './view-props';

/** More records than these are folded away, so that the proposals stay in sight. */
const MAX_OPEN = 3;

/** What is registered of this article, in the order of its words. */
export function RecordsHere(props: ViewProps) {
  const { register, article, language } = props.state;
  if (!register || !article) return null;
  const words = wordingOf(language);
  const here = recordsOfArticle(register, article);
  if (here.length === 0) return null;
  return (
    <details class="records" open={here.length <= MAX_OPEN}>
      <summary>
        {words.onThisPage} ({here.length})
      </summary>
      <PaintLegend language={language} kinds={here.map(({ record }) => record.kind)} />
      <ol>
        {here.map((one) => (
          <RecordItem key={one.record.id} {...props} {...{ register, one }} />
        ))}
      </ol>
    </details>
  );
}

type ItemProps = ViewProps & { readonly register: Register; readonly one: RecordInArticle };

function RecordItem(props: ItemProps) {
  const { context, state, register, one } = props;
  const { language, tabId } = state;
  const words = wordingOf(language);
  const { record, quotations } = one;
  const number = numberOf(register, record, language);
  const key = keyOfRecord(record.id);
  const quote = quotations[0];
  return (
    <li class="record" data-kind={record.kind} data-key={key} data-testid="record" tabIndex={-1}>
      <p class="record-head">
        <span
          class={number.isProvisional ? 'number provisional' : 'number'}
          title={number.isProvisional ? words.provisionalTitle : number.spoken}
        >
          {number.text}
        </span>
        <span class="kind">{findTerm(PASSAGE_KINDS, record.kind)?.label[language]}</span>
      </p>
      <p class="record-text">{hideIdentifiers(record.text)}</p>
      {state.conflicted.has(record.id) && (
        <p class="flag" data-testid="conflict">
          {words.conflicted}
        </p>
      )}
      <RecordFacts {...props} />
      <p class="proposal-actions">
        {quote && (
          <button
            type="button"
            class="quiet"
            onClick={() => void (tabId !== null && context.page.show(tabId, quote))}
          >
            {words.showInPage}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-expanded={state.linkingKey === key}
          onClick={() => toggleLinking(context, key)}
        >
          {words.link}
        </button>
      </p>
      {state.linkingKey === key && <LinkChoice {...{ context, state }} fromKey={key} />}
    </li>
  );
}

/** What a record belongs to, and who usually leads where the article names nobody. */
function RecordFacts({ state, register, one }: ItemProps) {
  const words = wordingOf(state.language);
  const { record } = one;
  const usualLead = usualLeadOf(record);
  const links = record.links.map(({ fromId, toId, relation, eventId }) => {
    const isOut = fromId === record.id;
    const other: RecordState | undefined = register.records.get(isOut ? toId : fromId);
    const label = (isOut ? words.linkRelations : words.linkedFrom)[relation];
    return {
      eventId,
      text: `${label}: ${other ? numberOf(register, other, state.language).said : '?'}`,
    };
  });
  if (links.length === 0 && usualLead === null) return null;
  return (
    <ul class="links">
      {usualLead !== null && (
        <li>
          {words.usualLead}: {usualLead} ({words.usualLeadMark})
        </li>
      )}
      {links.map(({ eventId, text }) => (
        <li key={eventId}>{text}</li>
      ))}
    </ul>
  );
}
