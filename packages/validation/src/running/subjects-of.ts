import type { RegisterView } from '../register-view';
import type { SubjectKind, Subjects } from '../rule';

/** One thing that rules are asked about, with the pointer to it in the register. */
export type Subject = {
  [Kind in SubjectKind]: {
    readonly kind: Kind;
    readonly id: string;
    readonly value: Subjects[Kind];
  };
}[SubjectKind];

/** The part of the register in which each kind of subject stands. */
export const PARTS: Readonly<Record<SubjectKind, string>> = {
  record: 'records',
  heldEvent: 'events',
  source: 'sources',
  group: 'groups',
  person: 'people',
  organisation: 'organisations',
  appointment: 'appointments',
  document: 'documents',
  referral: 'referrals',
  evidence: 'evidence',
  report: 'reports',
  register: '',
};

/** Looks one subject up; undefined where the register no longer holds it. */
export function subjectAt(
  register: RegisterView,
  kind: SubjectKind,
  id: string,
): Subject | undefined {
  if (kind === 'register') return { kind, id, value: register };
  const value =
    kind === 'report'
      ? register.reports.find((report) => report.event.data.reportId === id)
      : mapOf(register, kind).get(id);
  return value === undefined ? undefined : ({ kind, id, value } as Subject);
}

/** Kinds of subjects that the register keeps by id. */
type MapKind = Exclude<SubjectKind, 'register' | 'report'>;

/** The part of the register that holds a kind of subject by id. */
export function mapOf(register: RegisterView, kind: MapKind): ReadonlyMap<string, unknown> {
  const part = (kind === 'heldEvent' ? 'events' : PARTS[kind]) as Exclude<
    keyof RegisterView,
    'organisationChanges' | 'claims' | 'reports' | 'calendarAdoptions' | 'newerEvents'
  >;
  return register[part];
}

const MAP_KINDS = Object.keys(PARTS).filter(
  (kind): kind is MapKind => kind !== 'register' && kind !== 'report',
);

/** Every subject of a register, the register itself last. */
export function* subjectsOf(register: RegisterView): Generator<Subject> {
  for (const kind of MAP_KINDS) {
    for (const [id, value] of mapOf(register, kind)) yield { kind, id, value } as Subject;
  }
  for (const report of register.reports) {
    yield { kind: 'report', id: report.event.data.reportId, value: report };
  }
  yield { kind: 'register', id: '', value: register };
}

/**
 * The RFC 6901 pointer to a subject in the register.
 *
 * @example
 * subjectPath('record', 'a'); // => '/records/a'
 */
export function subjectPath(kind: SubjectKind, id: string): string {
  return kind === 'register'
    ? ''
    : `/${PARTS[kind]}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
