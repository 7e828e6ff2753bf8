import { MAX_DEPTH } from './canonicalise';
import { isPlainObject } from './is-plain-object';
import type { LedgerRuleId } from './ledger-rules';
import { pointerStep } from './read-pointer';
import { textFault } from './text-fault';

/** What is wrong at a place within a value. */
export interface PlaceFault {
  readonly ruleId: LedgerRuleId;
  /** RFC 6901 pointer. */
  readonly path: string;
  /** What stands there, where that helps. */
  readonly value?: string;
}

/** Room for a few levels of the entry around an event. */
const MAX_EVENT_DEPTH = MAX_DEPTH - 10;

interface Walk {
  readonly faults: PlaceFault[];
  readonly depth: number;
}

function walkMembers(value: object, path: string, walk: Walk): void {
  const deeper = { faults: walk.faults, depth: walk.depth + 1 };
  if (deeper.depth > MAX_EVENT_DEPTH) {
    walk.faults.push({ ruleId: 'LED-14', path, value: '[…]' });
    return;
  }
  for (const key of Object.keys(value)) {
    const at = path + pointerStep(key);
    const keyFault = textFault(key);
    if (keyFault) walk.faults.push({ ruleId: keyFault, path: at });
    walkValue((value as Record<string, unknown>)[key], at, deeper);
  }
}

const isWalkable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || isPlainObject(value));

/** Whether a value that is neither text nor structure may stand in an event. */
const isAtom = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (Number.isSafeInteger(value) && !Object.is(value, -0));

function walkValue(value: unknown, path: string, walk: Walk): void {
  if (typeof value === 'string') {
    const ruleId = textFault(value);
    if (ruleId) walk.faults.push({ ruleId, path });
  } else if (isWalkable(value)) walkMembers(value, path, walk);
  else if (!isAtom(value)) {
    const shown = typeof value === 'number' ? String(value) : typeof value;
    walk.faults.push({ ruleId: 'LED-14', path, value: shown });
  }
}

/**
 * What keeps a value from standing in an event: numbers that are no integers, text that is not NFC, lone surrogates,
 * undefined, instances of classes, nesting beyond reason.
 *
 * @example
 * plainFaults({ a: 0.5 }, '/data'); // => [{ ruleId: 'LED-14', path: '/data/a', value: '0.5' }]
 */
export function plainFaults(value: unknown, path: string): PlaceFault[] {
  const faults: PlaceFault[] = [];
  walkValue(value, path, { faults, depth: 0 });
  return faults;
}
