import type { TraceStep } from '@camket/calendar';
import {
  COMPETENCES,
  FIELDS,
  FORCES,
  PASSAGE_KINDS,
  SCHEDULE_STATUSES,
  type Language,
} from '@camket/domain/data';
import type { Child } from 'hono/jsx';
import { showDay } from '../show-day';
import { FactsCard } from './facts-card';
import { LeadWords } from './record-table';
import type { ShownDeadline, ShownRecord } from './record-view';
import { EvidenceTag, labelOf, ScheduleTag, WorkTag } from './status-tags';
import { ScrollTable } from './scroll-table';
import { speakIn } from './words';

/** What every part of the page of a record is given. */
export interface PartProps {
  readonly shown: ShownRecord;
  readonly language: Language;
}

/** The status on the day asked for, with its reasons in words. */
export function StatusPart({ shown, language }: PartProps) {
  const say = speakIn(language);
  const { record, asOf } = shown.answer;
  return (
    <section class="card" aria-labelledby="status">
      <h2 id="status">
        {say('statusAsOf')} <time datetime={asOf}>{showDay(asOf)}</time>
      </h2>
      <p class="row">
        <WorkTag record={record} language={language} />
        <ScheduleTag record={record} language={language} />
        <EvidenceTag record={record} language={language} />
      </p>
      {record.sinceOn && (
        <p class="small soft">
          {say('since')} {showDay(record.sinceOn)}
          {record.nextChange &&
            ` · ${say('nextChange')}, ${showDay(record.nextChange.on)}: ${labelOf(SCHEDULE_STATUSES, record.nextChange.schedule, language)}`}
        </p>
      )}
      <h3>{say('why')}</h3>
      <ul>
        {record.reasons.map((reason) => (
          <li>{reason.text[language]}</li>
        ))}
      </ul>
    </section>
  );
}

/** Who does what by when, on what basis. */
export function FactsPart({ shown, language }: PartProps) {
  const say = speakIn(language);
  const { record } = shown.answer;
  const { assignment, state } = shown;
  const lines: [string, Child][] = [
    [say('event'), record.event && <EventLink event={record.event} />],
    [say('group'), record.group?.label],
    [say('field'), labelOf(FIELDS, record.field, language)],
    [say('competence'), labelOf(COMPETENCES, record.competence, language)],
    [say('speaker'), state.speaker?.label],
    [say('force'), labelOf(FORCES, record.force, language)],
    [say('lead'), <LeadWords record={record} say={say} />],
    [say('coordinating'), record.coordinating.map(({ name }) => name).join('; ')],
    [say('assignedBy'), assignment?.document],
    [say('official'), assignment?.official],
    [
      say('product'),
      assignment?.product ??
        (state.stated.product.state === 'stated' ? state.stated.product.value : null),
    ],
  ];
  return <FactsCard lines={lines} language={language} />;
}

function EventLink({ event }: { event: NonNullable<ShownRecord['answer']['record']['event']> }) {
  return <a href={`/events/${event.id}`}>{event.name}</a>;
}

/** Deadlines with the steps by which their day was found. */
export function DeadlinePart({ shown, language }: PartProps) {
  const say = speakIn(language);
  if (shown.deadlines.length === 0) return <></>;
  return (
    <section class="card" aria-labelledby="deadlines">
      <h2 id="deadlines">{say('deadlines')}</h2>
      {[...shown.deadlines].reverse().map((deadline, index) => (
        <OneDeadline deadline={deadline} language={language} isOpen={index === 0} />
      ))}
    </section>
  );
}

function OneDeadline({
  deadline,
  language,
  isOpen,
}: {
  deadline: ShownDeadline;
  language: Language;
  isOpen: boolean;
}) {
  const say = speakIn(language);
  const { resolution, kept, raw } = deadline;
  const dueOn = kept === null ? resolution.dueOn : kept.dueOn;
  return (
    <details open={isOpen}>
      <summary>
        “{raw}” → {dueOn === null ? '–' : showDay(dueOn)}
      </summary>
      <p class="small soft">
        {kept?.document ? `${kept.document} · ` : ''}
        {say('calendarVersion')} <code>{kept?.calendarVersion ?? resolution.calendarVersion}</code>
      </p>
      {resolution.trace.length > 0 && <TraceTable steps={resolution.trace} language={language} />}
      {resolution.findings.map((finding) => (
        <p class="small soft">{finding.message[language]}</p>
      ))}
    </details>
  );
}

/** The steps by which a day was found. */
function TraceTable({ steps, language }: { steps: readonly TraceStep[]; language: Language }) {
  const say = speakIn(language);
  return (
    <ScrollTable label={say('steps')}>
      <thead>
        <tr>
          <th scope="col">{say('fromDay')}</th>
          <th scope="col">{say('toDay')}</th>
          <th scope="col" class="count">
            {say('counts')}
          </th>
          <th scope="col">{say('step')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr>
            <td>{showDay(step.fromOn)}</td>
            <td>{showDay(step.toOn)}</td>
            <td class="count">{step.counts}</td>
            <td>{step.text[language]}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Records linked with this one, and what the rules have to say about it. */
export function AroundPart({ shown, language }: PartProps) {
  const say = speakIn(language);
  return (
    <>
      {shown.findings.length > 0 && (
        <section class="card" aria-labelledby="gaps">
          <h2 id="gaps">{say('gaps')}</h2>
          <ul class="findings">
            {shown.findings.map((finding) => (
              <li class={finding.severity}>
                {finding.message[language]} <span class="soft">{finding.hint[language]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.links.length > 0 && (
        <section class="card" aria-labelledby="links">
          <h2 id="links">{say('links')}</h2>
          <ul>
            {shown.links.map(({ id, number, text }) => (
              <li>
                <a href={`/records/${number ?? id}`}>{number ?? `«${text.slice(0, 60).trim()}»`}</a>{' '}
                {labelOf(
                  PASSAGE_KINDS,
                  shown.view.register.records.get(id)?.kind ?? null,
                  language,
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
