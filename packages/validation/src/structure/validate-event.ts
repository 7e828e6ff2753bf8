import {
  EVENT_SCHEMA_BY_TYPE,
  EVENT_VERSION,
  lenientSchema,
  type Finding,
  type FindingLocation,
  type LedgerEvent,
  type Severity,
} from '@camket/domain';
import type * as z from 'zod';
import { toFinding } from '../findings/finding-collector';
import type { RuleParams } from '../rule';
import { describeIssue, pointer, shown, typeName } from './describe-issue';
import { findRefusal, type Refusal } from './refused-value';

/** How an event is read. */
export interface ValidateEventOptions {
  /** Writers' strictness: unknown keys are errors. Readers keep them and say so. */
  readonly strict?: boolean;
  /** Where the event stands in what the user has in hand. */
  readonly location?: FindingLocation;
}

/** A value judged as an event: the event where its structure is right, and what is to be said about it. */
export interface EventJudgement {
  /** Null where the structure is wrong, or the event is of a newer version. */
  readonly event: LedgerEvent | null;
  /** Kept and forwarded, but not read. */
  readonly isNewer: boolean;
  readonly findings: readonly Finding[];
}

const lenientByType = new Map<string, z.ZodType>();

function lenientFor(type: string, strict: z.ZodType): z.ZodType {
  const known = lenientByType.get(type) ?? lenientSchema(strict);
  lenientByType.set(type, known);
  return known;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** At most so many problems of one event are named. */
const MAX_PROBLEMS = 20;

/** A rule about form, and which of its wordings says what is wrong. */
interface StructuralHit {
  readonly id: string;
  readonly severity: Severity;
  readonly variant?: string;
}

class Judge {
  readonly #options: ValidateEventOptions;
  readonly findings: Finding[] = [];

  constructor(options: ValidateEventOptions) {
    this.#options = options;
  }

  say(rule: StructuralHit, path: string, params: RuleParams): void {
    if (this.findings.length >= MAX_PROBLEMS) return;
    const { id: ruleId, severity, variant } = rule;
    const location = this.#options.location ?? null;
    const hit = { path, params, ...(variant === undefined ? {} : { variant }) };
    this.findings.push(toFinding({ ruleId, severity, hit, path, location }));
  }

  /** The structure is wrong at a place, in the words `STR-1:variant` of the catalogue. */
  sayWrong(variant: string, path: string, params: RuleParams): void {
    this.say({ id: 'STR-1', severity: 'error', variant }, path, { path: path || '/', ...params });
  }

  sayIssues(issues: readonly z.core.$ZodIssue[], value: unknown): void {
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys') this.#sayUnknown(issue);
      else
        for (const { path, variant, params } of describeIssue(issue, value))
          this.sayWrong(variant, pointer(path), params);
    }
  }

  #sayUnknown(issue: z.core.$ZodIssueUnrecognizedKeys): void {
    const severity = this.#options.strict === true ? 'error' : 'advice';
    for (const key of issue.keys) {
      const path = pointer([...issue.path, key]);
      this.say({ id: 'STR-2', severity }, path, { path });
    }
  }
}

/** An event of a type or version that this release does not know is kept as it is. */
function isNewerEvent(value: Record<string, unknown>): boolean {
  const { type, v } = value;
  if (typeof type !== 'string' || typeof v !== 'number' || !Number.isInteger(v)) return false;
  return v > EVENT_VERSION || (v === EVENT_VERSION && !EVENT_SCHEMA_BY_TYPE.has(type));
}

/**
 * Judges a JSON value as a ledger event: its structure alone, before any rule about its content.
 *
 * @example
 * validateEvent({ v: 9, type: 'x.y' }).isNewer; // => true
 */
export function validateEvent(value: unknown, options: ValidateEventOptions = {}): EventJudgement {
  const judge = new Judge(options);
  const refusal = findRefusal(value);
  if (refusal) sayRefusal(judge, refusal);
  if (refusal || !isObject(value)) return refuse(judge, value, refusal === null);
  if (isNewerEvent(value)) {
    judge.say({ id: 'STR-3', severity: 'advice' }, '', {
      type: String(value['type']),
      v: Number(value['v']),
    });
    return { event: null, isNewer: true, findings: judge.findings };
  }
  return judgeKnown(value, judge, options);
}

function sayRefusal(judge: Judge, { path, problem }: Refusal): void {
  judge.say({ id: 'STR-4', severity: 'error', variant: problem }, path, { path: path || '/' });
}

function refuse(judge: Judge, value: unknown, isNoObject: boolean): EventJudgement {
  if (isNoObject)
    judge.sayWrong('type', '', { expected: 'json_object', received: typeName(value) });
  return { event: null, isNewer: false, findings: judge.findings };
}

function sayUnknownType(judge: Judge, type: unknown): void {
  if (type === undefined) judge.sayWrong('missing', '/type', {});
  else if (typeof type !== 'string')
    judge.sayWrong('type', '/type', { expected: 'json_string', received: typeName(type) });
  else judge.sayWrong('unknown_type', '/type', { value: shown(type) });
}

function judgeKnown(
  value: Record<string, unknown>,
  judge: Judge,
  options: ValidateEventOptions,
): EventJudgement {
  const schema = EVENT_SCHEMA_BY_TYPE.get(String(value['type']));
  if (schema === undefined) {
    sayUnknownType(judge, value['type']);
    return { event: null, isNewer: false, findings: judge.findings };
  }
  const strict = schema.safeParse(value);
  if (strict.success) return { event: strict.data, isNewer: false, findings: judge.findings };
  const kept = options.strict === true ? null : keepUnknown(schema, value);
  judge.sayIssues(
    kept
      ? strict.error.issues.filter((issue) => issue.code === 'unrecognized_keys')
      : strict.error.issues,
    value,
  );
  return { event: kept, isNewer: false, findings: judge.findings };
}

/** The event with the keys that the schema does not know; null where more is wrong than that. */
function keepUnknown(schema: z.ZodType, value: Record<string, unknown>): LedgerEvent | null {
  const lenient = lenientFor(String(value['type']), schema).safeParse(value);
  return lenient.success ? (lenient.data as LedgerEvent) : null;
}
