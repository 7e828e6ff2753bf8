import type { Finding } from '@camket/domain';
import { bySeverityAndRule, toFinding, type PlacedHit } from '../findings/finding-collector';
import type { ValidationOptions } from '../options';
import { nearDuplicates } from '../reading/near-duplicates';
import { recordsOfEvent } from '../reading/records-of-event';
import type { RecordView } from '../register-view';
import type { RuleContext } from '../rule-context';
import { RULES } from '../rules/rules';
import { askRules } from '../running/ask-rules';
import { createContext } from '../running/create-context';
import { createIndex } from '../running/register-index';
import { planRules, type RulePlan } from '../running/rule-plan';
import { placeHits } from '../validate';
import { DRAFT_ID, draftRecord, draftRegister } from './draft-register';
import type { DraftContext, RecordDraft } from './record-draft';

/** Where a form shows what the rules say about a part of a record. */
const FORM_FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^\/quotations(?:\/\d+)?(?:\/\w+)?$/u, '/quotation'],
  [/^\/itemisedBy\/event\/data\/(.*)$/u, '/$1'],
];

function formPath(path: string): string {
  const within = path.replace(`/records/${DRAFT_ID}`, '');
  const field = FORM_FIELDS.find(([pattern]) => pattern.test(within));
  return field ? within.replace(field[0], field[1]) : within;
}

/** The plan is the same for every key that is typed, so it is made once for the same options. */
const plans = new WeakMap<ValidationOptions, RulePlan>();
const CLIPPING: ValidationOptions = { profile: 'clipping' };

function planFor(options: ValidationOptions): RulePlan {
  const known = plans.get(options) ?? planRules(RULES, { profile: 'clipping', ...options });
  plans.set(options, known);
  return known;
}

function likeDraft(record: RecordView, context: RuleContext): PlacedHit[] {
  const others = recordsOfEvent(record.eventId, context).filter(
    (other) => other.kind === record.kind && other.closedBy === null,
  );
  return nearDuplicates([...others, record], context.thresholds.nearDuplicate)
    .filter((pair) => pair.some((one) => one.id === DRAFT_ID))
    .slice(0, 1)
    .map(([other]) => {
      const name = other.number ?? `«${other.text.slice(0, 60)}»`;
      const hit = { path: '/text', variant: 'draft', params: { first: name } };
      return { ruleId: 'DUP-2', severity: 'warning', hit, path: '/text', location: null };
    });
}

/**
 * Judges a record that is being typed. `path` points to the field of the form: `/quotation`, `/groupId`, `/field`,
 * `/speaker`, `/stated/lead`, `/text`.
 *
 * @throws RangeError when the options name a rule or a ruleset that does not exist.
 * @example
 * validateDraft({ kind: 'request', quotation: null }, { eventId, asOf: '2026-01-05' })[0]?.path; // => '/quotation'
 */
export function validateDraft(draft: RecordDraft, context: DraftContext): Finding[] {
  const options = context.options ?? CLIPPING;
  const register = draftRegister(context);
  const input = {
    register,
    asOf: context.asOf,
    ...(context.calendar ? { calendar: context.calendar } : {}),
  };
  const rules = createContext(input, options, createIndex(register).index);
  const record = draftRecord(draft, context);
  const subject = { kind: 'record', id: DRAFT_ID, value: record } as const;
  const hits = [
    ...placeHits(askRules(planFor(options), subject, rules), subject),
    ...likeDraft(record, rules),
  ];
  return hits
    .map((placed) => toFinding({ ...placed, path: formPath(placed.path) }))
    .sort(bySeverityAndRule);
}
