import type { RecordAnswer } from '@camket/client';
import type { Language } from '@camket/domain/data';
import { showDay } from '../show-day';
import { safeAddress } from './safe-address';
import { SourceLink } from './source-link';
import { speakIn } from './words';

type Passage = RecordAnswer['quotations'][number];

interface QuotationProps {
  readonly passage: Passage;
  /** The words of the source around it. */
  readonly around: { readonly before: string; readonly after: string };
  readonly language: Language;
}

/** A quotation in its context, with where it comes from. */
export function QuotationPart({ passage, around, language }: QuotationProps) {
  return (
    <figure class="source">
      <blockquote class="quote" cite={safeAddress(passage.source.url)}>
        <span class="around">{around.before}</span>
        <mark>{passage.exact}</mark>
        <span class="around">{around.after}</span>
      </blockquote>
      <figcaption>
        <SourceLine passage={passage} language={language} />
      </figcaption>
    </figure>
  );
}

function SourceLine({ passage, language }: { passage: Passage; language: Language }) {
  const say = speakIn(language);
  const { source } = passage;
  return (
    <>
      <p class="small">
        {say('source')}: <SourceLink source={source} fallback={passage.sourceId} />
        {source.publisher && ` · ${source.publisher}`}
        {source.publishedAt && ` · ${say('published')} ${showDay(source.publishedAt)}`}
      </p>
      {source.textSha256 && (
        <details class="small soft">
          <summary>{say('hash')}</summary>
          <code>{source.textSha256}</code>
        </details>
      )}
    </>
  );
}
