import { ledgerEventSchema } from '@camket/domain';
import { PASSAGE_KINDS } from '@camket/domain/data';
import { describe, expect, it } from 'vitest';
import { createTermReaders } from '../reading/term-readers';
import type { Assertion } from '../store/append-to-store';
import { randomId } from '../store/random-id';
import { attachPassage } from './attach-passage';
import { dayOfArticle } from './day-of-article';
import { holdEvent } from './hold-event';
import { changedDraft, emptyDraft, splitTyped, type PassageDraft } from './passage-draft';
import { proposeEventCode } from './propose-event-code';
import { recordPassage } from './record-passage';
import { statedTermsOf } from './stated-terms-of';
import { suggestedLead, usualLeadChanges } from './usual-leads';

const quote = { exact: 'bổ sung biên chế', prefix: 'đề nghị ', suffix: '.', start: 8, end: 24 };
const terms = createTermReaders();

/** An assertion in its envelope, judged by the strict schema of its type. */
function judge(assertion: Assertion): void {
  const envelope = {
    v: 1,
    id: randomId(),
    recordedAt: '2026-01-05T01:00:00.000Z',
    client: randomId(),
    seq: 1,
    actor: { id: 'device:x', role: 'clipper' },
  };
  const event: unknown = JSON.parse(JSON.stringify({ ...envelope, ...assertion }));
  expect(ledgerEventSchema.safeParse(event).error?.issues ?? []).toEqual([]);
}

function contextOf(draft: PassageDraft) {
  const stated = statedTermsOf(draft, terms);
  return {
    recordId: randomId(),
    sourceId: randomId(),
    eventId: randomId(),
    on: '2026-01-05',
    stated,
  };
}

const filled: Partial<PassageDraft> = {
  field: 'education',
  competence: 'city',
  force: 'pledged',
  speaker: 'Giám đốc Sở Nội vụ',
  lead: 'Sở Nội vụ',
  coordinating: 'Sở Tài chính; Sở Giáo dục và Đào tạo',
  deadline: 'trước ngày 30/6/2026',
  product: 'Nghị quyết',
  legalBasis: 'Nghị quyết số 71-NQ/TW, ngày 22/8/2025; công văn không số',
  target: { name: 'Chỉ số phát triển con người', value: '0,8', unit: '' },
};

describe('Following a passage', () => {
  it.each(PASSAGE_KINDS.map(({ key }) => [key]))('asserts a valid %s, empty and filled', (kind) => {
    const empty = { ...emptyDraft(quote, kind), target: { name: 'a', value: '1', unit: '' } };
    for (const draft of [empty, { ...empty, ...filled }])
      for (const assertion of recordPassage(draft, contextOf(draft))) judge(assertion);
  });

  it('says that nothing is stated where a field is empty, and what is stated where it is not', () => {
    const none = statedTermsOf(emptyDraft(quote, 'request'), terms);
    expect(none.lead).toEqual({ state: 'not_stated' });
    expect(none.deadline).toEqual({ state: 'not_stated' });
    const some = statedTermsOf({ ...emptyDraft(quote, 'pledge'), ...filled }, terms);
    expect(some.lead).toMatchObject({ state: 'stated', value: { name: 'Sở Nội vụ' } });
    expect(some.coordinating.map(({ name }) => name)).toEqual([
      'Sở Tài chính',
      'Sở Giáo dục và Đào tạo',
    ]);
    expect(some.deadline).toMatchObject({
      state: 'stated',
      value: { kind: 'date', bound: 'before', year: 2026, month: 6, day: 30 },
    });
    expect(some.legalBasis[0]).toMatchObject({
      side: 'party',
      number: '71',
      issuedOn: '2025-08-22',
    });
    expect(some.legalBasis[1]).toMatchObject({ raw: 'công văn không số' });
  });

  it('keeps a confirmed usual lead apart from what the article states, and gives it up where it states one', () => {
    const draft = { ...emptyDraft(quote, 'request'), usualLead: ' Sở Nội vụ ' };
    const [itemised] = recordPassage(draft, contextOf(draft));
    if (itemised?.type !== 'petition.itemised') throw new Error('no petition');
    judge(itemised);
    expect(itemised.data.stated.lead).toEqual({ state: 'not_stated' });
    expect(itemised.data.ext).toEqual({ 'camket.vn': { usualLead: 'Sở Nội vụ' } });
    const stated = { ...draft, lead: 'Sở Tài chính' };
    expect(recordPassage(stated, contextOf(stated))[0]?.data).not.toHaveProperty('ext');
  });

  it('drops a confirmed usual lead when the field changes', () => {
    const draft = {
      ...emptyDraft(quote, 'request'),
      field: 'health' as const,
      usualLead: 'Sở Y tế',
    };
    expect(changedDraft(draft, { field: 'land' }).usualLead).toBe('');
    expect(changedDraft(draft, { field: 'health' }).usualLead).toBe('Sở Y tế');
    expect(changedDraft(draft, { competence: 'city' }).usualLead).toBe('Sở Y tế');
  });

  it('keeps words that name no day as printed', () => {
    const draft = { ...emptyDraft(quote, 'pledge'), deadline: 'khi nào có điều kiện' };
    expect(statedTermsOf(draft, terms).deadline).toMatchObject({
      value: { kind: 'vague', raw: 'khi nào có điều kiện' },
    });
  });

  it('classifies only what was chosen', () => {
    const draft = emptyDraft(quote, 'request');
    expect(recordPassage(draft, contextOf(draft)).map(({ type }) => type)).toEqual([
      'petition.itemised',
    ]);
    const chosen = { ...draft, field: 'health' as const };
    expect(recordPassage(chosen, contextOf(chosen)).map(({ type }) => type)).toEqual([
      'petition.itemised',
      'record.classified',
    ]);
  });
});

describe('Attaching a passage', () => {
  const context = {
    sourceId: randomId(),
    on: '2026-04-20',
    url: 'https://portal.vn/1',
    title: 'Sáu tháng thực hiện',
    newId: randomId,
  };
  const draft = {
    quote,
    recordId: randomId(),
    as: 'progress',
    work: 'fulfilled',
    note: '',
  } as const;

  it('as progress asserts quotation, evidence and the status it reports', () => {
    const assertions = attachPassage(draft, context);
    expect(assertions.map(({ type }) => type)).toEqual([
      'quotation.attached',
      'evidence.attached',
      'status.asserted',
    ]);
    assertions.forEach(judge);
  });

  it.each([
    ['answer', ['quotation.attached']],
    ['source', ['quotation.attached']],
    ['evidence', ['quotation.attached', 'evidence.attached']],
  ] as const)('as %s asserts %j', (as, types) => {
    const assertions = attachPassage({ ...draft, as, work: '' }, context);
    expect(assertions.map(({ type }) => type)).toEqual(types);
    assertions.forEach(judge);
  });
});

describe('A conference', () => {
  it('asserts itself and the groups its article declares, in their order', () => {
    const assertions = holdEvent(
      {
        eventId: randomId(),
        kind: 'dialogue_conference',
        code: 'GD25',
        name: 'Hội nghị đối thoại',
        heldOn: '',
        place: '',
        chair: 'Bí thư Thành ủy; Chủ tịch UBND thành phố',
        groups: ['Một', 'Hai'].map((label) => ({ groupId: randomId(), label })),
      },
      { sourceId: randomId(), on: '2025-11-19' },
    );
    assertions.forEach(judge);
    expect(assertions.map(({ type }) => type)).toEqual([
      'event.held',
      'group.stated',
      'group.stated',
    ]);
    expect(assertions[0]?.data).toMatchObject({
      convenedBy: ['Bí thư Thành ủy', 'Chủ tịch UBND thành phố'],
    });
  });

  it.each([
    { name: 'Hội nghị đối thoại với nhà giáo', year: 2025, taken: [], code: 'GD25' },
    { name: 'Hội nghị đối thoại với nhà giáo', year: 2025, taken: ['GD25'], code: 'GD25A' },
    { name: 'Đối thoại với nông dân, hợp tác xã', year: 2026, taken: [], code: 'NN26' },
    { name: 'Cuộc họp giao ban', year: 2026, taken: [], code: 'HN26' },
  ])('gets a short code: $code for $name', ({ name, year, taken, code }) => {
    expect(proposeEventCode(name, { year, taken })).toBe(code);
  });
});

describe('Days and lists', () => {
  it.each([
    [{ heldOn: '2025-11-19', publishedAt: '2025-11-20', today: '2026-01-01' }, '2025-11-19'],
    [{ heldOn: '', publishedAt: '2025-11-20T19:00:00+07:00', today: '2026-01-01' }, '2025-11-20'],
    [{ heldOn: '', publishedAt: null, today: '2026-01-01' }, '2026-01-01'],
    [{ heldOn: '2027-01-01', publishedAt: null, today: '2026-01-01' }, '2026-01-01'],
  ])('%j counts from %s', (known, day) => {
    expect(dayOfArticle(known)).toBe(day);
  });

  it('splits a typed list at semicolons alone', () => {
    expect(splitTyped(' Sở Y tế ;Ban A, B; ')).toEqual(['Sở Y tế', 'Ban A, B']);
  });
});

describe('The office’s table of usual leads', () => {
  it('asserts what changed and nothing else, trimmed and composed', () => {
    const before = { health: 'Sở Y tế', land: 'Sở Xây dựng' };
    const after = {
      health: ' Sở Y tế ',
      land: '',
      education: 'Sở Giáo dục và Đào tạo'.normalize('NFD'),
    };
    const changes = usualLeadChanges(before, after);
    expect(changes.map(({ data }) => data)).toEqual([
      { field: 'education', lead: { name: 'Sở Giáo dục và Đào tạo' } },
      { field: 'land', lead: null },
    ]);
    for (const change of changes) judge({ ...change, on: '2026-01-05' });
  });

  it('suggests only where the words name no lead and the field is known', () => {
    const table = { health: 'Sở Y tế' };
    expect(suggestedLead({ lead: '', field: 'health' }, table)).toBe('Sở Y tế');
    expect(suggestedLead({ lead: 'Sở Tài chính', field: 'health' }, table)).toBeNull();
    expect(suggestedLead({ lead: '', field: 'land' }, table)).toBeNull();
    expect(suggestedLead({ lead: '', field: '' }, table)).toBeNull();
  });
});
