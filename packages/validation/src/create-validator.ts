import type { Finding, LedgerEvent } from '@camket/domain';
import { FindingCollector, toFinding, type PlacedHit } from './findings/finding-collector';
import type { Findings, ValidationInput, ValidationOptions } from './options';
import type { SubjectKind } from './rule';
import type { RuleContext } from './rule-context';
import { RULES } from './rules/rules';
import { askRules, type Asked } from './running/ask-rules';
import { changedSubjects } from './running/changed-subjects';
import { createContext } from './running/create-context';
import { createIndex, type GrowingIndex } from './running/register-index';
import { planRules, type RulePlan } from './running/rule-plan';
import { subjectAt, subjectsOf, type Subject } from './running/subjects-of';
import { idsIn, touchedBy, type TouchedSubject } from './running/touched-by';
import { completeFindings, placeHits } from './validate';

/** What a change cost: how many rules were asked, about how many things. */
export interface Revalidation {
  readonly ruleCalls: number;
  readonly subjects: number;
}

/** Events that change more than they name: what they correct, and what belongs to merged events. */
const COMPARED: ReadonlySet<string> = new Set(['event.corrected', 'event.merged', 'event.held']);

const keyOf = ({ kind, id }: TouchedSubject): string => `${kind}|${id}`;

/** Keeps the findings of a register and asks again only about what an event touches. */
export class Validator {
  readonly #plan: RulePlan;
  readonly #options: ValidationOptions;
  /** What the rules said, by kind and id; places are worked out when somebody looks. */
  readonly #said = new Map<SubjectKind, Map<string, Asked['said']>>();
  #input: ValidationInput;
  #index: GrowingIndex;
  #context: RuleContext;
  #ruleCalls = 0;

  /** Asks every rule once. */
  constructor(input: ValidationInput, options: ValidationOptions) {
    this.#plan = planRules(RULES, options);
    this.#options = options;
    this.#input = input;
    this.#index = createIndex(input.register);
    this.#context = createContext(input, options, this.#index.index);
    this.#askAll();
  }

  /** How many times a rule has been asked since the beginning. */
  get ruleCalls(): number {
    return this.#ruleCalls;
  }

  /** The findings now, grouped as {@link validate} gives them. */
  findings(): Findings {
    const collector = new FindingCollector();
    for (const [kind, byId] of this.#said) {
      for (const id of byId.keys()) for (const hit of this.#placed(kind, id)) collector.add(hit);
    }
    return completeFindings(collector.findings(), this.#input, {
      options: this.#options,
      ruleCalls: this.#ruleCalls,
    });
  }

  /** The findings about one thing, ungrouped: what a form shows beside a record. */
  findingsOf(kind: SubjectKind, id: string): Finding[] {
    return this.#placed(kind, id).map((hit) => toFinding(hit));
  }

  #placed(kind: SubjectKind, id: string): PlacedHit[] {
    const said = this.#said.get(kind)?.get(id);
    const subject = said ? subjectAt(this.#input.register, kind, id) : undefined;
    return said && subject ? placeHits({ said, calls: 0 }, subject, this.#input.locate) : [];
  }

  /**
   * Takes in a register that grew by some events, and asks again only about what they touch; another day asks about all.
   * Give the timelines of the new register where there were any.
   */
  update(next: ValidationInput, events: readonly LedgerEvent[]): Revalidation {
    const before = this.#input;
    const callsBefore = this.#ruleCalls;
    this.#input = next;
    if (before.asOf !== next.asOf) this.#index = createIndex(next.register);
    else for (const event of events) this.#index.take(next.register, idsIn(event.data));
    this.#context = createContext(next, this.#options, this.#index.index);
    const subjects = before.asOf === next.asOf ? this.#askTouched(before, events) : this.#askAll();
    return { ruleCalls: this.#ruleCalls - callsBefore, subjects };
  }

  #askAll(): number {
    this.#said.clear();
    let count = 0;
    for (const subject of subjectsOf(this.#input.register)) {
      this.#ask(subject);
      count += 1;
    }
    return count;
  }

  #askTouched(before: ValidationInput, events: readonly LedgerEvent[]): number {
    const context = { register: this.#input.register, index: this.#index.index };
    const touched = new Map<string, TouchedSubject>();
    for (const event of events) {
      for (const subject of touchedBy(event, context)) touched.set(keyOf(subject), subject);
    }
    if (events.some(({ type }) => COMPARED.has(type))) this.#addChanged(before, touched);
    for (const subject of touched.values()) this.#askAgain(subject);
    return touched.size;
  }

  /** What such an event changes it does not name; it is seen by comparing the two registers. */
  #addChanged(before: ValidationInput, touched: Map<string, TouchedSubject>): void {
    this.#index = createIndex(this.#input.register);
    this.#context = createContext(this.#input, this.#options, this.#index.index);
    for (const subject of changedSubjects(before.register, this.#input.register)) {
      touched.set(keyOf(subject), subject);
      const record =
        subject.kind === 'record' ? this.#input.register.records.get(subject.id) : undefined;
      if (record)
        touched.set(`heldEvent|${record.eventId}`, { kind: 'heldEvent', id: record.eventId });
    }
  }

  #askAgain({ kind, id }: TouchedSubject): void {
    const subject = subjectAt(this.#input.register, kind, id);
    if (subject) this.#ask(subject);
    else this.#said.get(kind)?.delete(id);
  }

  #ask(subject: Subject): void {
    const { said, calls } = askRules(this.#plan, subject, this.#context);
    this.#ruleCalls += calls;
    const byId = this.#said.get(subject.kind) ?? new Map<string, Asked['said']>();
    if (said.length > 0) byId.set(subject.id, said);
    else byId.delete(subject.id);
    this.#said.set(subject.kind, byId);
  }
}

/**
 * Validates a register once and keeps its findings, so that an event costs only what depends on it.
 *
 * @throws RangeError when the options name a rule or a ruleset that does not exist.
 * @example
 * createValidator({ register, asOf: '2026-03-02' }).update({ register: next, asOf: '2026-03-02' }, [event]).ruleCalls; // => 71
 */
export function createValidator(
  input: ValidationInput,
  options: ValidationOptions = {},
): Validator {
  return new Validator(input, options);
}
