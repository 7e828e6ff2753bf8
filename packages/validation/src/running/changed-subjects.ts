import type { RegisterView } from '../register-view';
import type { SubjectKind } from '../rule';
import { mapOf, PARTS } from './subjects-of';
import type { TouchedSubject } from './touched-by';

/**
 * The subjects that two registers do not hold as the same object: what a correction changed or took back.
 *
 * @example
 * changedSubjects(register, register); // => []
 */
export function changedSubjects(before: RegisterView, after: RegisterView): TouchedSubject[] {
  const kinds = (Object.keys(PARTS) as SubjectKind[]).filter(
    (kind): kind is Exclude<SubjectKind, 'register' | 'report'> =>
      kind !== 'register' && kind !== 'report',
  );
  return kinds.flatMap((kind) => {
    const old = mapOf(before, kind);
    const now = mapOf(after, kind);
    const ids = new Set([...old.keys(), ...now.keys()]);
    return [...ids].filter((id) => old.get(id) !== now.get(id)).map((id) => ({ kind, id }));
  });
}
