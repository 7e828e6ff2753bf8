import type { Finding } from '@camket/domain';
import { createFinding } from '@camket/domain/data';
import type { Register } from '@camket/ledger';
import type { PassageForm } from '../recording/passage-form';
import type { HeldEventDraft } from '../recording/passage-draft';
import { FAULT_WORDS_EN, FAULT_WORDS_VI } from '../wording/fault-words';
import { isDay } from '../wording/format-day';

type Keys = keyof typeof FAULT_WORDS_VI;

const EVENT_CODE = /^[A-Z]{2,6}\d{2}[A-Z]?$/u;
const DECIMAL = /^-?\d{1,15}(?:[.,]\d{1,10})?$/u;

function missing(key: Keys, hint: Keys, path: string): Finding {
  return createFinding({
    ruleId: `FORM-${key}`,
    severity: 'error',
    message: { vi: FAULT_WORDS_VI[key], en: FAULT_WORDS_EN[key] },
    hint: { vi: FAULT_WORDS_VI[hint], en: FAULT_WORDS_EN[hint] },
    path,
  });
}

/**
 * What keeps a new conference from being registered: no name, a short code out of shape or taken, or a day that is none.
 *
 * @example
 * judgeNewEvent({ ...newEvent, name: '' }, null)[0]?.path; // => '/newEvent/name'
 */
export function judgeNewEvent(newEvent: HeldEventDraft, register: Register | null): Finding[] {
  const isTaken = [
    ...(register?.events.values() ?? []),
    ...[...(register?.mergedEvents.values() ?? [])].map(({ event }) => event),
  ].some(({ code, eventId }) => code === newEvent.code && eventId !== newEvent.eventId);
  const checks = [
    [newEvent.name.trim() === '', 'needEventName', 'needEventNameHint', '/newEvent/name'],
    [!EVENT_CODE.test(newEvent.code), 'badEventCode', 'badEventCodeHint', '/newEvent/code'],
    [isTaken, 'takenEventCode', 'takenEventCodeHint', '/newEvent/code'],
    [
      newEvent.heldOn !== '' && !isDay(newEvent.heldOn),
      'badEventDate',
      'badEventDateHint',
      '/newEvent/heldOn',
    ],
  ] as const;
  return checks
    .filter(([isWrong]) => isWrong)
    .map(([, key, hint, path]) => missing(key, hint, path));
}

function judgeTarget({ draft }: PassageForm): Finding[] {
  if (draft.kind !== 'target') return [];
  const { name, value } = draft.target;
  return [
    ...(name.trim() === ''
      ? [missing('needTargetName', 'needTargetNameHint', '/draft/target/name')]
      : []),
    ...(DECIMAL.test(value.trim())
      ? []
      : [missing('needTargetValue', 'needTargetValueHint', '/draft/target/value')]),
  ];
}

/**
 * What keeps a form from becoming events at all; the rules of the office come on top.
 *
 * @example
 * judgeForm({ ...form, mode: 'attach' }, null).map(({ path }) => path); // => ['/attachment/recordId']
 */
export function judgeForm(form: PassageForm, register: Register | null): Finding[] {
  if (form.mode === 'attach')
    return form.attachment.recordId === ''
      ? [missing('needRecord', 'needRecordHint', '/attachment/recordId')]
      : [];
  const isNewEvent = form.eventId === form.newEvent.eventId;
  return [
    ...(form.draft.text.trim() === '' ? [missing('needText', 'needTextHint', '/draft/text')] : []),
    ...judgeTarget(form),
    ...(isNewEvent ? judgeNewEvent(form.newEvent, register) : []),
  ];
}
