import type { LocalText } from '@camket/domain';
import { fillText, type TextParams } from './fill-text';
import { REASON_TEXTS, type ReasonId } from './reason-texts';

/** Axes of which a reason may speak. */
export type ReasonAxis = 'work' | 'schedule' | 'evidence' | 'answer' | 'referral';

/** Why a status is what it is: the rule, the event that decided, and the words for it. */
export interface StatusReason {
  readonly axis: ReasonAxis;
  readonly ruleId: ReasonId;
  /** The ledger event that decided; null where the rule alone did or the source is a plain row. */
  readonly eventId: string | null;
  readonly text: LocalText;
}

/**
 * Words a reason.
 *
 * @example
 * reason('schedule.no_deadline', null, {}).axis; // => 'schedule'
 */
export function reason(ruleId: ReasonId, eventId: string | null, params: TextParams): StatusReason {
  // Every rule's name begins with its axis.
  const axis = ruleId.slice(0, ruleId.indexOf('.')) as ReasonAxis;
  return { axis, ruleId, eventId, text: fillText(REASON_TEXTS[ruleId], params) };
}
