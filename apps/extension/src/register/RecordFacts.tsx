import type { ExportRow } from '@camket/exchange';
import type { Actor } from '@camket/domain';
import { COMPETENCES, FIELDS, type Language } from '@camket/domain/data';
import { numberOf } from '../panel/number-of';
import { usualLeadOf } from '../recording/usual-lead-of';
import { vietnamDay } from '../store/vietnam-day';
import { formatDay } from '../wording/format-day';
import { registerWordsOf, type RegisterWords } from '../wording/register-words';
import { wordingOf } from '../wording/wording';
import type { Loaded } from './loaded';
import { labelled } from './words-of-claim';

interface Props {
  readonly row: ExportRow;
  readonly loaded: Loaded;
  readonly language: Language;
  /** Who asserts on this device. */
  readonly actor: Actor;
}

/** Who leads: assigned; else as the article states; else as the office's table suggested and somebody confirmed. */
function leadOf({ row }: Props, words: RegisterWords): readonly [string, string] {
  const { stated } = row.record;
  if (row.lead !== null) return [words.lead, row.lead];
  if (stated.lead.state === 'stated') return [words.lead, stated.lead.value.name];
  const usual = usualLeadOf(row.record);
  return usual === null ? [words.lead, ''] : [words.usualLead, `${usual} (${words.usualLeadMark})`];
}

function coordinatingOf({ row }: Props): string {
  const stated = row.record.stated.coordinating.map(({ name }) => name);
  return (row.coordinating.length > 0 ? row.coordinating : stated).join('; ');
}

/** Who clipped it when; a device whose official gave no name is this one or another. */
function clippedWords({ row, actor: own, language }: Props): string {
  const { actor, recordedAt } = row.record.itemisedBy.event;
  const { thisDevice, someone } = wordingOf(language);
  const who = actor.name ?? (actor.id === own.id ? thisDevice : someone);
  return `${who}, ${formatDay(vietnamDay(Date.parse(recordedAt)))}`;
}

function factsOf(props: Props, words: RegisterWords): (readonly [string, string])[] {
  const { row, loaded, language } = props;
  const { record } = row;
  const event = loaded.register.events.get(record.eventId);
  return [
    [words.event, event ? `${event.code} – ${event.name}` : ''],
    [words.group, row.groupLabel ?? ''],
    [words.field, labelled(FIELDS, record.field, language)],
    [words.competence, labelled(COMPETENCES, record.competence, language)],
    leadOf(props, words),
    [words.coordinating, coordinatingOf(props)],
    [words.deadline, row.deadlineRaw ?? ''],
    [words.speaker, record.speaker?.label ?? ''],
    [words.clippedBy, clippedWords(props)],
    ...linksOf(props),
  ];
}

function linksOf({ row, loaded, language }: Props): (readonly [string, string])[] {
  const { linkRelations, linkedFrom } = wordingOf(language);
  return row.record.links.map(({ fromId, toId, relation }) => {
    const isOut = fromId === row.record.id;
    const other = loaded.register.records.get(isOut ? toId : fromId);
    const number = other ? numberOf(loaded.register, other, language).said : '?';
    return [(isOut ? linkRelations : linkedFrom)[relation], `${number} ${other?.text ?? ''}`];
  });
}

/** What is known of a record besides its words; what is not known is left out. */
export function RecordFacts(props: Props) {
  const facts = factsOf(props, registerWordsOf(props.language)).filter(([, value]) => value !== '');
  return (
    <dl class="record-facts">
      {facts.map(([name, value]) => (
        <div key={name + value}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
