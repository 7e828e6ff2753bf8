import { SCHEDULE_STATUSES, WORK_STATUSES, type Language } from '@camket/domain/data';
import { showDay, showInstant } from '../show-day';
import type { PartProps } from './record-parts';
import { labelOf } from './status-tags';
import { speakIn } from './words';

/** How the status went and will go if nothing new is recorded. */
export function TimelinePart({ shown, language }: PartProps) {
  const say = speakIn(language);
  const { timeline, asOf } = shown.answer;
  return (
    <section class="card" aria-labelledby="timeline">
      <h2 id="timeline">{say('timeline')}</h2>
      <ol class="line">
        {timeline.map((interval) => {
          const isNow = interval.fromOn <= asOf && (interval.toOn === null || asOf < interval.toOn);
          return (
            <li class={isNow ? 'now' : undefined} aria-current={isNow ? 'date' : undefined}>
              <time datetime={interval.fromOn}>{showDay(interval.fromOn)}</time>
              {isNow && <strong> · {say('now')}</strong>}
              <div>
                {labelOf(WORK_STATUSES, interval.work, language)} ·{' '}
                {labelOf(SCHEDULE_STATUSES, interval.schedule, language)}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Everything that was recorded about it, the newest first. */
export function HistoryPart({ shown, language }: PartProps) {
  const say = speakIn(language);
  return (
    <section class="card" aria-labelledby="history">
      <h2 id="history">{say('history')}</h2>
      <ol class="line" reversed>
        {[...shown.answer.history].reverse().map((line) => (
          <li>
            <time datetime={line.on}>{showDay(line.on)}</time>: {line.text[language]}
            {Boolean(line['correctedBy']) && <em> ({say('corrected')})</em>}
            <div class="small soft">
              {say('recordedBy')} {whoOf(line.by, language)} · {showInstant(line.acceptedAt)} · #
              {line.n}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A device whose official gave no name is not shown by its id. */
function whoOf(by: string | null, language: Language): string {
  return by === null || by.startsWith('device:') ? speakIn(language)('someDevice') : by;
}
