import type { LedgerEventInput } from '@camket/domain';
import type { Gold } from '../seed-annotation';
import { notStated, seedId, type SeedText } from './seed-text';

/** What the schools complained of and asked for, linked as the annotation links it. */
export function petitions(seed: SeedText): LedgerEventInput[] {
  const { petitions, links } = seed.gold.model;
  const link = (fromId: string, toId: string, relation: 'requests_about' | 'duplicates') =>
    seed.make('record.linked', {
      fromId: seedId(fromId),
      toId: seedId(toId),
      relation,
      reason: 'suy ra, cần người xác nhận',
    });
  return [
    ...petitions.map(({ id, kind, group, quote }) =>
      seed.make('petition.itemised', {
        ...seed.record(id, quote, group),
        kind,
        petitioner: { label: 'các trường' },
      }),
    ),
    ...links.pairs.map(({ complaint, request }) => link(request, complaint, 'requests_about')),
    ...links.nearDuplicates.map(([a, b]) => link(b!, a!, 'duplicates')),
  ];
}

/** The answer to all, the commitments and the target. */
export function answers(seed: SeedText): LedgerEventInput[] {
  const { answer, commitments } = seed.gold.model;
  return [
    seed.make('answer.recorded', {
      ...seed.record('answer', answer.quote, null),
      petitionIds: [],
      isCollective: true,
      speaker: { label: 'lãnh đạo thành phố và các sở' },
      mode: 'oral',
      document: null,
    }),
    ...commitments.map((commitment) => commitmentOf(seed, commitment)),
    targetOf(seed),
    seed.make('record.linked', { fromId: seedId('T1'), toId: seedId('D1'), relation: 'related' }),
  ];
}

function commitmentOf(
  seed: SeedText,
  { id, kind, force, speaker, to, onBehalfOf, quote, also }: Gold['model']['commitments'][number],
) {
  const person = seed.gold.model.people.find((candidate) => candidate.id === speaker);
  const record = seed.record(id, quote, kind === 'directive' ? `list ${id}` : null);
  return seed.make('commitment.recorded', {
    ...record,
    quotations: [...record.quotations, ...(also ?? []).map((words) => seed.quote(words))],
    kind,
    force,
    speaker: person ? { label: person.name, personId: seedId(person.id) } : null,
    onBehalfOf: (onBehalfOf ?? []).map((name) => ({ name, organisationId: seedId(name) })),
    addressees: to === undefined ? [] : [{ name: to, organisationId: seedId(to) }],
    answerIds: [],
    parentId: null,
    beneficiaries: [],
  });
}

/** The value as printed, no year, no baseline; which index is meant stays open. */
function targetOf(seed: SeedText) {
  const { indicator, quote, value } = seed.gold.model.targets[0]!;
  const { speaker } = seed.gold.model.commitments[0]!;
  const person = seed.gold.model.people.find(({ id }) => id === speaker)!;
  return seed.make('target.set', {
    ...seed.record('T1', quote, null),
    indicator: {
      name: indicator,
      definition: {
        state: 'ambiguous',
        candidates: [indicator, `chỉ số giáo dục trong ${indicator}`],
        note: 'chưa rõ chỉ số nào, cần hỏi lại',
      },
    },
    unit: notStated,
    baseline: notStated,
    target: { value, operator: 'unknown', by: notStated },
    speaker: { label: person.name, personId: seedId(person.id) },
  });
}
