import type { FigureConflict, FigureReading } from '@camket/clip';
import type { Language } from '@camket/domain/data';
import type { EventSources } from '../reading/event-sources';
import { wordsAround } from '../reading/words-around';
import { ScrollTable } from './scroll-table';
import { SourceLink } from './source-link';
import { speakIn, type Speak } from './words';

interface ConflictsProps {
  readonly sources: EventSources;
  readonly language: Language;
}

/** How much of the article stands on each side of a figure, in UTF-16 units. */
const WORDS_LENGTH = 110;

/** Where the sources of one event print figures or days that cannot all be true; nothing found is said as just that. */
export function ConflictsPart({ sources, language }: ConflictsProps) {
  const say = speakIn(language);
  const { articles, conflicts } = sources;
  const readable = articles.filter(({ source }) => !source.isRedacted);
  if (articles.length === 0) return <></>;
  return (
    <section>
      <h2 id="conflicts">{say('conflictTitle')}</h2>
      {conflicts.length === 0 ? (
        <p class="card soft">{say(readable.length < 2 ? 'oneSource' : 'noConflict')}</p>
      ) : (
        <>
          <p class="lead-in">{say('conflictHelp')}</p>
          <ConflictTable sources={sources} language={language} />
        </>
      )}
    </section>
  );
}

function ConflictTable({ sources, language }: ConflictsProps) {
  const say = speakIn(language);
  return (
    <ScrollTable label={say('conflictTitle')} kind="conflicts">
      <caption class="visually-hidden">{say('conflictTitle')}</caption>
      <thead>
        <tr>
          {(['counted', 'figure', 'inWords', 'source'] as const).map((key) => (
            <th scope="col">{say(key)}</th>
          ))}
        </tr>
      </thead>
      {sources.conflicts.map((conflict) => (
        <ConflictRows conflict={conflict} sources={sources} say={say} />
      ))}
    </ScrollTable>
  );
}

/** "đại biểu", "%", or that it is a day or a deadline. */
function countedThing({ kind, unit }: FigureConflict, say: Speak): string {
  if (kind === 'amount') return unit;
  return say(unit === 'hạn' ? 'deadlineDay' : 'day');
}

interface RowsProps {
  readonly conflict: FigureConflict;
  readonly sources: EventSources;
  readonly say: Speak;
}

function ConflictRows({ conflict, sources, say }: RowsProps) {
  return (
    <tbody>
      {conflict.readings.map((reading, index) => (
        <tr>
          {index === 0 && (
            <th scope="rowgroup" rowspan={conflict.readings.length}>
              {countedThing(conflict, say)}
            </th>
          )}
          <ReadingCells reading={reading} sources={sources} say={say} />
        </tr>
      ))}
    </tbody>
  );
}

type CellsProps = Omit<RowsProps, 'conflict'> & { readonly reading: FigureReading };

/** A figure, how the first source words it, and every source that prints it. */
function ReadingCells({ reading, sources, say }: CellsProps) {
  const told = reading.places.flatMap((place) => {
    const article = sources.articles.find(({ source }) => source.sourceId === place.sourceId);
    return article ? [{ place, source: article.source }] : [];
  });
  const [first] = told;
  const around = first ? wordsAround(first.source.text, first.place, WORDS_LENGTH) : null;
  return (
    <>
      <td data-label={say('figure')}>
        <strong>{reading.raw}</strong>
      </td>
      <td data-label={say('inWords')}>
        <q>
          {around?.before}
          <mark>{reading.raw}</mark>
          {around?.after}
        </q>
      </td>
      <td data-label={say('source')}>
        <ul class="plain-list">
          {told.map(({ source }) => (
            <li>
              <SourceLink source={source} fallback={source.sourceId} />
              {source.portal && <div class="small soft">{source.portal}</div>}
            </li>
          ))}
        </ul>
      </td>
    </>
  );
}
