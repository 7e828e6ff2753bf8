import { formatDay, parseDay } from '@camket/calendar';
import type { LocalText } from '@camket/domain';
import { COMPETENCES, FIELDS, findTerm, PASSAGE_KINDS } from '@camket/domain/data';
import { reportingPeriodOf, type PeriodLength, type PeriodScheme } from './reporting-periods';
import type { StatusRecord, StatusRegister } from './status-register';

/** By what a roll-up is cut. */
export const ROLL_UP_KEYS = [
  'lead',
  'coordinating',
  'group',
  'field',
  'competence',
  'kind',
  'event',
  'period',
] as const;

/** By what a roll-up is cut. */
export type RollUpBy = (typeof ROLL_UP_KEYS)[number];

/** One group of a roll-up. */
export interface RollUpKey {
  readonly key: string;
  readonly label: LocalText;
}

/** What finding the groups of a record goes on. */
export interface KeyContext {
  readonly register: StatusRegister;
  /** Day of the roll-up; assignments count up to it. */
  readonly asOf: string;
  /** How reporting periods are cut, for a roll-up by period. */
  readonly periods: { length: PeriodLength; scheme: PeriodScheme['id'] };
}

const plain = (key: string, text: string): RollUpKey => ({ key, label: { vi: text, en: text } });
const none = (vi: string, en: string): RollUpKey => ({ key: 'not_stated', label: { vi, en } });
const NO_LEAD = none('Chưa giao, bài báo không nêu cơ quan chủ trì', 'Not assigned, none stated');
const NO_COORDINATION = none('Không có cơ quan phối hợp', 'No coordinating agency');
const NO_GROUP = none('Không thuộc nhóm vấn đề nào', 'In no issue group');
const NO_FIELD = none('Chưa phân lĩnh vực', 'Field not set');

interface Agencies {
  lead: RollUpKey | null;
  coordinating: RollUpKey[];
}

const agencyKey = (agency: { name: string; organisationId?: string | undefined }): RollUpKey =>
  plain(agency.organisationId ?? agency.name, agency.name);

/** The assignment in force on the day, else what the article's words state. */
function agenciesOf({ events, stated }: StatusRecord, asOf: string): Agencies {
  let found: Agencies | null = null;
  for (const { event } of events) {
    if (event.type !== 'record.assigned' || event.on > asOf) continue;
    found = {
      lead: agencyKey(event.data.lead),
      coordinating: event.data.coordinating.map(agencyKey),
    };
  }
  if (found !== null) return found;
  const lead = stated.lead.state === 'stated' ? agencyKey(stated.lead.value) : null;
  return { lead, coordinating: stated.coordinating.map(agencyKey) };
}

function coordinatingKeys(record: StatusRecord, asOf: string): RollUpKey[] {
  const keys = agenciesOf(record, asOf).coordinating;
  return keys.length === 0 ? [NO_COORDINATION] : keys;
}

function termKey(terms: Parameters<typeof findTerm>[0], key: string): RollUpKey {
  return { key, label: findTerm(terms, key)?.label ?? { vi: key, en: key } };
}

function groupKey({ groupId }: StatusRecord, { register }: KeyContext): RollUpKey {
  return groupId === null
    ? NO_GROUP
    : plain(groupId, register.groups.get(groupId)?.label ?? groupId);
}

function periodKey(record: StatusRecord, { periods }: KeyContext): RollUpKey {
  const on = formatDay(parseDay(record.itemisedBy.event.on));
  const period = reportingPeriodOf(on, periods);
  if (period === null) return none('Ngoài các kỳ báo cáo', 'In no reporting period');
  return { key: `${period.fromOn}/${period.toOn}`, label: period.label };
}

type KeysOf = (record: StatusRecord, context: KeyContext) => readonly RollUpKey[];

const KEYS: Readonly<Record<RollUpBy, KeysOf>> = {
  lead: (record, { asOf }) => [agenciesOf(record, asOf).lead ?? NO_LEAD],
  coordinating: (record, { asOf }) => coordinatingKeys(record, asOf),
  group: (record, context) => [groupKey(record, context)],
  field: ({ field }) => [field === null ? NO_FIELD : termKey(FIELDS, field)],
  competence: ({ competence }) => [termKey(COMPETENCES, competence ?? 'unknown')],
  kind: ({ kind }) => [termKey(PASSAGE_KINDS, kind)],
  event: ({ eventId }, { register }) => [
    plain(eventId, register.events.get(eventId)?.name ?? eventId),
  ],
  period: (record, context) => [periodKey(record, context)],
};

/**
 * The groups in which a record is counted: one, but for coordinating agencies, of which it may have several.
 *
 * @example
 * const periods = { length: 'month', scheme: 'calendar' };
 * rollUpKeysOf(record, 'lead', { register, asOf: '2026-06-30', periods })[0]?.label.vi; // => 'Sở Giáo dục và Đào tạo'
 */
export function rollUpKeysOf(
  record: StatusRecord,
  by: RollUpBy,
  context: KeyContext,
): readonly RollUpKey[] {
  return KEYS[by](record, context);
}
