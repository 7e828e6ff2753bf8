import type { Finding } from '@camket/domain';
import { createFindingGroups } from '../group-findings';
import { ledgerFinding } from '../ledger-finding';
import type { FoldedEventOf, Register } from '../register-state';
import { mergedEventsOf } from './derive-held-events';
import type { FoldState } from './fold-state';

function malformedFindings(state: FoldState): Finding[] {
  const groups = createFindingGroups();
  for (const [id, { n, type, path }] of state.malformed) {
    if (state.isMended(id)) continue;
    const finding = ledgerFinding('LED-10', { params: { n, type }, path, line: state.lineOf(n) });
    groups.add(finding, `${type} ${path}`);
  }
  return groups.list();
}

const placeOf = (finding: Finding): number => {
  const n = finding.params['n'];
  return typeof n === 'number' ? n : Number.MAX_SAFE_INTEGER;
};

/** Organisation changes of one day that undo each other have no order that makes sense. */
function circularChanges(changes: readonly FoldedEventOf<'organisation.changed'>[]): Finding[] {
  const findings: Finding[] = [];
  const wayOn = new Map<string, string[]>();
  for (const { n, event } of changes) {
    const { fromIds, toIds } = event.data;
    const given = fromIds.filter((id) => !toIds.includes(id));
    const back = toIds.find(
      (to) => !fromIds.includes(to) && reaches({ wayOn, on: event.on }, to, given),
    );
    if (back !== undefined)
      findings.push(ledgerFinding('LED-31', { params: { n, id: back }, path: '/data/toIds' }));
    for (const from of given) wayOn.set(`${event.on} ${from}`, [...toIds]);
  }
  return findings;
}

interface Ways {
  readonly wayOn: ReadonlyMap<string, readonly string[]>;
  readonly on: string;
}

function reaches({ wayOn, on }: Ways, fromId: string, goals: readonly string[]): boolean {
  const seen = new Set<string>();
  const toSee = [fromId];
  for (let id = toSee.pop(); id !== undefined; id = toSee.pop()) {
    if (goals.includes(id)) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    toSee.push(...(wayOn.get(`${on} ${id}`) ?? []));
  }
  return false;
}

/** Findings stand in the order of their entries, whatever way the fold took. */
function inOrder(a: Finding, b: Finding): number {
  const byPlace = placeOf(a) - placeOf(b);
  if (byPlace !== 0) return byPlace;
  const [left, right] = [a, b].map(
    ({ ruleId, path, message }) => `${ruleId} ${path} ${message.en}`,
  );
  return left === right ? 0 : String(left) < String(right) ? -1 : 1;
}

function withLine(finding: Finding, state: FoldState): Finding {
  const line = finding.location ? undefined : state.lineOf(placeOf(finding));
  return line === undefined ? finding : { ...finding, location: { line } };
}

function findingsOf(
  state: FoldState,
  changes: readonly FoldedEventOf<'organisation.changed'>[],
): Finding[] {
  const stores = Object.values(state.stores);
  return [
    ...state.noted,
    ...malformedFindings(state),
    ...state.correctionFindings,
    ...state.merges.findings,
    ...state.closures.findings,
    ...stores.flatMap((store) => [...store.findings.values()].flat()),
    ...circularChanges(changes),
    ...state.sequences.findings(),
  ]
    .map((finding) => withLine(finding, state))
    .sort(inOrder);
}

/**
 * The register as folded so far; further folding does not change it.
 *
 * @example
 * registerOf(new FoldState({ ledger: 'l', org: 'o' }, () => undefined)).records.size; // => 0
 */
export function registerOf(state: FoldState): Register {
  state.derive();
  const { stores, header, head } = state;
  const changes = [...stores.change.handOut().values()];
  return {
    header: { ledger: header.ledger, org: header.org },
    head: head && { ...head },
    sources: stores.source.handOut(),
    events: stores.held.handOut(),
    mergedEvents: mergedEventsOf(stores, state.merges),
    groups: stores.group.handOut(),
    people: stores.person.handOut(),
    organisations: stores.organisation.handOut(),
    positions: stores.position.handOut(),
    appointments: stores.appointment.handOut(),
    documents: stores.document.handOut(),
    organisationChanges: changes,
    usualLeads: stores.usualLead.handOut(),
    records: stores.record.handOut(),
    numbers: stores.number.handOut(),
    referrals: stores.referral.handOut(),
    evidence: stores.evidence.handOut(),
    claims: [...stores.claim.handOut().values()],
    assessments: [...stores.assessment.handOut().values()],
    calendarAdoptions: [...stores.calendar.handOut().values()],
    reports: [...stores.report.handOut().values()],
    newerEvents: [...state.newer],
    findings: findingsOf(state, changes),
  };
}
