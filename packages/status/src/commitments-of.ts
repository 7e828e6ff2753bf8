import type { StatusRegister } from './status-register';

const COMMITTING: ReadonlySet<string> = new Set(['commits_to', 'implements', 'refers']);

/** Petitions that an answer speaks to, by the answer's id: those it names and those it is linked to. */
function petitionsByAnswer(register: StatusRegister): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, itemisedBy, links } of register.records.values()) {
    const { event } = itemisedBy;
    if (event.type !== 'answer.recorded') continue;
    const linked = links
      .filter((link) => link.relation === 'answers' && link.fromId === id)
      .map(({ toId }) => toId);
    found.set(id, new Set<string>([...event.data.petitionIds, ...linked]));
  }
  return found;
}

/**
 * The commitments made for each petition: linked to it, or made in an answer to it. A blanket commitment that names no
 * answer belongs to none.
 *
 * @example
 * commitmentsOf(register).size; // => 0
 */
export function commitmentsOf(register: StatusRegister): ReadonlyMap<string, readonly string[]> {
  const byAnswer = petitionsByAnswer(register);
  const found = new Map<string, Set<string>>();
  const note = (petitionId: string, commitmentId: string): void => {
    found.set(petitionId, (found.get(petitionId) ?? new Set()).add(commitmentId));
  };
  for (const { id, itemisedBy, links } of register.records.values()) {
    const { event } = itemisedBy;
    if (event.type !== 'commitment.recorded') continue;
    const answered = event.data.answerIds.flatMap((answerId) => [
      ...(byAnswer.get(answerId) ?? []),
    ]);
    const linked = links.filter((link) => COMMITTING.has(link.relation) && link.fromId === id);
    const direct = linked.flatMap(({ toId }) => [...(byAnswer.get(toId) ?? [toId])]);
    for (const petitionId of [...answered, ...direct]) note(petitionId, id);
  }
  return new Map([...found].map(([petitionId, ids]) => [petitionId, [...ids]]));
}
