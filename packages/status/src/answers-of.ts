import type { LedgerEventOf } from '@camket/domain';
import type { StatusRegister } from './status-register';

type AnswerEvent = LedgerEventOf<'answer.recorded'>;

/** Answers that reach petitions by another way than being named in the answer itself. */
export interface AnswerIndex {
  /** By petition: answers linked to it, as if they had named it. */
  readonly linked: ReadonlyMap<string, readonly AnswerEvent[]>;
  /** By held event: collective answers, which name no petition. */
  readonly collective: ReadonlyMap<string, readonly AnswerEvent[]>;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const naming = (answer: AnswerEvent, petitionId: string): AnswerEvent => ({
  ...answer,
  data: { ...answer.data, petitionIds: [petitionId as AnswerEvent['data']['recordId']] },
});

/**
 * Gathers the answers of a register that name no petition themselves.
 *
 * @example
 * indexAnswers(register).collective.size; // => 1
 */
export function indexAnswers(register: StatusRegister): AnswerIndex {
  const linked = new Map<string, AnswerEvent[]>();
  const collective = new Map<string, AnswerEvent[]>();
  for (const record of register.records.values()) {
    const answer = record.itemisedBy.event;
    if (answer.type !== 'answer.recorded') continue;
    if (answer.data.isCollective && answer.data.petitionIds.length === 0)
      push(collective, record.eventId, answer);
    for (const { relation, fromId, toId } of record.links) {
      if (relation === 'answers' && fromId === record.id) push(linked, toId, naming(answer, toId));
    }
  }
  return { linked, collective };
}
