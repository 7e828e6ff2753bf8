import type { DeadlineExpression, LocalText } from '@camket/domain';
import { calendarFinding } from './calendar-finding';
import { countPeriod } from './count-period';
import { safeParseDay } from './day-number';
import { anchorFor, type ResolveOptions } from './resolve-options';
import { unresolved, type Outcome } from './resolution';
import { unresolvedFinding } from './why-unresolved';

type DurationExpression = Extract<DeadlineExpression, { kind: 'duration' }>;

const CHOSEN: LocalText = {
  vi: 'ngày bắt đầu do người dùng chọn',
  en: 'start day chosen by the user',
};

interface Anchor {
  on: string | null;
  words?: LocalText;
}

/** "Kể từ ngày ký": the day that the caller's table gives for the words, else the one chosen for this period. */
function namedAnchor(words: string, isBackward: boolean, options: ResolveOptions): Anchor {
  const known = anchorFor(options, words) ?? anchorFor(options, words.replace(/^trước /iu, ''));
  if (known !== null) return { on: known, words: { vi: words, en: words } };
  // A period counted back from an event needs the event's own day: the day of the document never stands for it.
  if (options.anchorOn === undefined || isBackward) return { on: null };
  const chosen = { vi: `${words}, ${CHOSEN.vi}`, en: `${words}, ${CHOSEN.en}` };
  return { on: options.anchorOn, words: chosen };
}

function anchorDay({ anchor, direction }: DurationExpression, options: ResolveOptions): Anchor {
  if (anchor.kind === 'day') return { on: anchor.on };
  if (anchor.kind === 'words') return namedAnchor(anchor.words, direction === 'backward', options);
  return options.anchorOn === undefined ? { on: null } : { on: options.anchorOn, words: CHOSEN };
}

function missing({ raw, anchor }: DurationExpression): Outcome {
  return unresolved(unresolvedFinding(raw, anchor.kind === 'words' ? 'unknown_event' : 'no_start'));
}

/**
 * Resolves a counted period from its anchor; without a known anchor it stays unresolved.
 *
 * @example
 * resolveDuration({ kind: 'duration', raw: 'trong 10 ngày làm việc', bound: 'within', count: 10, unit: 'working_day', direction: 'forward', anchor: { kind: 'not_stated' } }, options).due; // => null
 */
export function resolveDuration(expression: DurationExpression, options: ResolveOptions): Outcome {
  const { count, unit, direction, bound, raw } = expression;
  if (bound === 'after') return unresolved(unresolvedFinding(raw, 'after'));
  const { on, words } = anchorDay(expression, options);
  if (on === null) return missing(expression);
  const from = safeParseDay(on);
  if (from === null) return unresolved(calendarFinding('CAL-1', { value: on }));
  const period = { from, count, unit, direction };
  return countPeriod(
    options.calendar,
    words === undefined ? period : { ...period, anchorWords: words },
  );
}
