import type { LedgerEventInput } from '@camket/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { ledgerOf } from '../../tests/entries-of';
import { createEventFactory, idOf, petition, type EventFactory } from '../../tests/event-factory';
import { resolveRecord } from '../resolve-record';
import { fold } from './fold';

let make: EventFactory['make'];
beforeEach(() => {
  make = createEventFactory().make;
});

const id = (name: string | number): string => idOf(`record ${name}`);
const reason = 'gộp vì trùng nội dung';
/** What is found, gaps in a device's numbers aside: most ledgers here leave events out. */
const found = (events: readonly object[]) =>
  fold(ledgerOf(events))
    .findings.filter(({ ruleId }) => ruleId !== 'LED-18')
    .map(({ ruleId, params, path }) => [ruleId, params['n'], path]);
const petitions = (...names: string[]): LedgerEventInput[] =>
  names.map((name) => make('petition.itemised', petition(name)));

describe('corrections', () => {
  const correct = (event: object, replacement: object | null) =>
    make('event.corrected', {
      correctsId: (event as LedgerEventInput).id,
      reason: 'ghi nhầm',
      replacement: replacement as never,
    });

  test('replace the data of an event, whoever reads it sees by which event', () => {
    const [made] = petitions('a');
    const correction = correct(made!, { ...petition('a'), text: 'sửa đường liên xã' });
    const record = fold(ledgerOf([made!, correction])).records.get(id('a'));
    expect(record?.text).toBe('sửa đường liên xã');
    expect(record?.itemisedBy.correctedBy).toBe(correction.id);
    expect(record?.itemisedBy.n).toBe(1);
  });

  test('take an event back', () => {
    const [made] = petitions('a');
    const shown = make('record.published', { recordIds: [id('a')] });
    const register = fold(ledgerOf([made!, shown, correct(shown, null)]));
    expect(register.records.get(id('a'))).toMatchObject({ isPublished: false, events: [] });
    expect(register.findings).toEqual([]);
  });

  test('the last one in the ledger counts; taken back, the one before counts again', () => {
    const [made] = petitions('a');
    const first = correct(made!, { ...petition('a'), text: 'lần một' });
    const second = correct(made!, { ...petition('a'), text: 'lần hai' });
    const text = (events: object[]) => fold(ledgerOf(events)).records.get(id('a'))?.text;
    expect(text([made!, first, second])).toBe('lần hai');
    expect(text([made!, first, second, correct(second, null)])).toBe('lần một');
    expect(text([made!, first, correct(first, null)])).toBe('sửa đường');
  });

  test('a correction may itself be corrected', () => {
    const [made] = petitions('a');
    const first = correct(made!, { ...petition('a'), text: 'lần một' });
    const better = {
      correctsId: made!.id,
      reason: 'rõ hơn',
      replacement: { ...petition('a'), text: 'lần hai' },
    };
    const record = fold(ledgerOf([made!, first, correct(first, better)])).records.get(id('a'));
    expect(record?.text).toBe('lần hai');
  });

  test('a correction that is accepted before what it corrects counts as soon as that arrives', () => {
    const [made] = petitions('a');
    const correction = correct(made!, { ...petition('a'), text: 'đã sửa' });
    expect(found([correction])).toEqual([['LED-21', 1, '/data/correctsId']]);
    const register = fold(ledgerOf([correction, made!]));
    expect(register.records.get(id('a'))?.text).toBe('đã sửa');
    expect(register.findings).toEqual([]);
  });

  test('of what the register refused for good leave nothing to be found: neither a missing event nor a gap', () => {
    const [made, refused] = petitions('a', 'b');
    const after = (
      event: LedgerEventInput,
      ext?: { readonly refused: { readonly client: string; readonly seq?: number } },
    ) =>
      fold(
        ledgerOf([
          made!,
          make('event.corrected', {
            correctsId: event.id,
            reason: 'sổ không nhận',
            replacement: null,
            ...(ext ? { ext: { 'camket.vn': ext } } : {}),
          }),
        ]),
      ).findings.map(({ ruleId }) => ruleId);
    const { client, seq } = refused!;
    expect(after(refused!)).toContain('LED-21');
    expect(after(refused!, { refused: { client } })).toContain('LED-21');
    expect(after(refused!, { refused: { client, seq } })).not.toContain('LED-21');
  });

  test('an event moved to another record by its correction leaves the first', () => {
    const [a, b] = petitions('a', 'b');
    const number = make('number.allotted', { recordId: id('a'), number: 'CT25-KN01' });
    const moved = correct(number, { recordId: id('b'), number: 'CT25-KN01' });
    const { records } = fold(ledgerOf([a!, b!, number, moved]));
    expect(records.get(id('a'))).toMatchObject({ number: null, events: [] });
    expect(records.get(id('b'))).toMatchObject({ number: 'CT25-KN01' });
  });

  test('data that do not fit the type are reported and the event stays as it was', () => {
    const [made] = petitions('a');
    const events = [made!, correct(made!, { ...petition('a'), text: '' })];
    expect(found(events)).toEqual([['LED-22', 2, '/data/replacement/text']]);
    expect(fold(ledgerOf(events)).records.get(id('a'))?.text).toBe('sửa đường');
  });

  test('a correction cannot be made to correct something else', () => {
    const [a, b] = petitions('a', 'b');
    const first = correct(a!, null);
    const elsewhere = correct(first, { correctsId: b!.id, reason: 'chuyển', replacement: null });
    expect(found([a!, b!, first, elsewhere])).toEqual([
      ['LED-22', 4, '/data/replacement/correctsId'],
    ]);
  });

  test('corrections that run in a circle are reported and none counts', () => {
    const [first] = petitions('a');
    const c1 = {
      ...correct(first!, null),
      data: { correctsId: idOf('device event 3'), reason: 'a', replacement: null },
    };
    const c2 = {
      ...correct(first!, null),
      data: { correctsId: idOf('device event 2'), reason: 'b', replacement: null },
    };
    expect(found([first!, c1, c2]).map(([ruleId]) => ruleId)).toEqual(['LED-29', 'LED-29']);
  });

  test('a malformed event is mended by a correction with the right data', () => {
    const [made] = petitions('a');
    const malformed = { ...made!, data: { recordId: id('a') } };
    expect(found([malformed])).toEqual([['LED-10', 1, '/data/eventId']]);
    const register = fold(ledgerOf([malformed, correct(made!, petition('a'))]));
    expect(register.findings).toEqual([]);
    expect(register.records.has(id('a'))).toBe(true);
  });
});

describe('numbers', () => {
  const allot = (name: string, number: string) =>
    make('number.allotted', { recordId: id(name), number });

  test('allotted twice: the first record keeps it, the second is provisional, neither is lost', () => {
    const events = [...petitions('a', 'b'), allot('a', 'CT25-KN01'), allot('b', 'CT25-KN01')];
    const register = fold(ledgerOf(events));
    expect(register.records.get(id('a'))?.number).toBe('CT25-KN01');
    expect(register.records.get(id('b'))).toMatchObject({
      number: null,
      allottedNumbers: ['CT25-KN01'],
    });
    expect(register.numbers.get('CT25-KN01')).toBe(id('a'));
    expect(register.findings.map(({ message }) => message.vi)).toEqual([
      'Mục 4: số hiệu CT25-KN01 đã cấp cho mục theo dõi khác ở mục 3; mục sau mang số tạm “CT25-KN01?”.',
    ]);
  });

  test('the second gets a number of its own; the double allotment stays on record', () => {
    const events = [
      ...petitions('a', 'b'),
      allot('a', 'CT25-KN01'),
      allot('b', 'CT25-KN01'),
      allot('b', 'CT25-KN02'),
    ];
    const { records } = fold(ledgerOf(events));
    expect(records.get(id('b'))?.number).toBe('CT25-KN02');
  });

  test('a record keeps its first number; a further one finds it too', () => {
    const events = [...petitions('a'), allot('a', 'CT25-KN01'), allot('a', 'CT25-KN05')];
    const register = fold(ledgerOf(events));
    expect(register.records.get(id('a'))?.number).toBe('CT25-KN01');
    expect(register.numbers.get('CT25-KN05')).toBe(id('a'));
    expect(found(events)).toEqual([['LED-25', 3, '/data/number']]);
  });

  test('a number taken back falls to the record to which it was allotted next', () => {
    const first = allot('a', 'CT25-KN01');
    const back = make('event.corrected', {
      correctsId: first.id,
      reason: 'cấp nhầm',
      replacement: null,
    });
    const register = fold(ledgerOf([...petitions('a', 'b'), first, allot('b', 'CT25-KN01'), back]));
    expect(register.records.get(id('b'))?.number).toBe('CT25-KN01');
    expect(register.findings.map(({ ruleId }) => ruleId)).toEqual([]);
  });
});

describe('closings', () => {
  const merge = (from: string, into: string) =>
    make('record.merged', { recordIds: [id(from)], intoId: id(into), reason });

  test('a chain of pointers leads to the record that goes on', () => {
    const events = [...petitions('a', 'b', 'c'), merge('a', 'b'), merge('b', 'c')];
    const register = fold(ledgerOf(events));
    expect(resolveRecord(register, id('a')).map((record) => record.id)).toEqual([id('c')]);
    expect(resolveRecord(register, id('c')).map((record) => record.id)).toEqual([id('c')]);
    expect(register.findings).toEqual([]);
  });

  test('a split leads to all its parts, of which one may be merged elsewhere', () => {
    const split = make('record.split', { recordId: id('a'), intoIds: [id('b'), id('c')], reason });
    const register = fold(ledgerOf([...petitions('a', 'b', 'c', 'd'), split, merge('b', 'd')]));
    expect(resolveRecord(register, id('a')).map((record) => record.id)).toEqual([id('c'), id('d')]);
  });

  test.each([
    ['of one', [['a', 'a']]],
    [
      'of two',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    ],
    [
      'of three',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
    ],
  ] as const)(
    'a circle %s is broken at the pointer that closes it: that record stays open',
    (_, pairs) => {
      const names = ['a', 'b', 'c'];
      const events = [...petitions(...names), ...pairs.map(([from, into]) => merge(from, into))];
      const register = fold(ledgerOf(events));
      expect(found(events)).toEqual([['LED-27', events.length, '/data']]);
      const last = pairs.at(-1)![0];
      expect(resolveRecord(register, id('a')).map((record) => record.id)).toEqual([id(last)]);
    },
  );

  test('a record closed twice keeps its first closing; both events stand in its history', () => {
    const events = [...petitions('a', 'b', 'c'), merge('a', 'b'), merge('a', 'c')];
    const register = fold(ledgerOf(events));
    const record = register.records.get(id('a'));
    expect(record?.closedBy?.intoIds).toEqual([id('b')]);
    expect(record?.events).toHaveLength(2);
    expect(found(events)).toEqual([['LED-26', 5, '/data']]);
  });

  test('a pointer to a record that the register does not have leaves the record open until that arrives', () => {
    const events = [...petitions('a'), merge('a', 'b')];
    expect(fold(ledgerOf(events)).records.get(id('a'))?.closedBy).toBeNull();
    expect(found(events).map(([ruleId]) => ruleId)).toEqual(['LED-20', 'LED-28']);
    const register = fold(ledgerOf([...events, ...petitions('b')]));
    expect(register.records.get(id('a'))?.closedBy?.intoIds).toEqual([id('b')]);
    expect(register.findings).toEqual([]);
  });

  test('a merge taken back opens the record again', () => {
    const merged = merge('a', 'b');
    const back = make('event.corrected', {
      correctsId: merged.id,
      reason: 'không trùng',
      replacement: null,
    });
    const names = petitions('a', 'b');
    expect(fold(ledgerOf([...names, merged, back])).records.get(id('a'))?.closedBy).toBeNull();
  });

  test('a long chain, closed from its end, is followed to its end', () => {
    const names = Array.from({ length: 5000 }, (_, index) => String(index));
    const events = [
      ...petitions(...names),
      ...names
        .slice(1)
        .map((name) => merge(String(Number(name) - 1), name))
        .reverse(),
    ];
    const register = fold(ledgerOf(events));
    expect(resolveRecord(register, id('0')).map((record) => record.id)).toEqual([id('4999')]);
  });
});

describe('what arrives twice, out of order or too early', () => {
  test('the same event twice counts once', () => {
    const [made] = petitions('a');
    const number = make('number.allotted', { recordId: id('a'), number: 'CT25-KN01' });
    expect(found([made!, number, number])).toEqual([['LED-17', 3, '/id']]);
  });

  test('the same id with other content: the first counts, the other is reported', () => {
    const [made] = petitions('a');
    const other = { ...made!, data: { ...petition('a'), text: 'khác' } };
    expect(found([made!, other])).toEqual([['LED-16', 2, '/id']]);
    expect(fold(ledgerOf([made!, other])).records.get(id('a'))?.text).toBe('sửa đường');
  });

  test('a device’s gap and a number used again are reported', () => {
    const [a, b, c] = petitions('a', 'b', 'c');
    expect(fold(ledgerOf([a!, c!])).findings).toMatchObject([
      { ruleId: 'LED-18', params: { missing: 1, seq: 2 } },
    ]);
    expect(found([a!, { ...b!, seq: 1 }])).toEqual([['LED-19', 2, '/seq']]);
    expect(fold(ledgerOf([b!, a!, c!])).findings).toEqual([]);
  });

  test('events about a record that arrives later count then', () => {
    const number = make('number.allotted', { recordId: id('a'), number: 'CT25-KN01' });
    expect(found([number])).toEqual([['LED-20', 1, '/data']]);
    const register = fold(ledgerOf([number, ...petitions('a')]));
    expect(register.findings).toEqual([]);
    expect(register.records.get(id('a'))?.number).toBe('CT25-KN01');
  });

  test('an answer to a referral that is not there is reported', () => {
    const answer = make('referral.answered', {
      referralId: idOf('r'),
      document: null,
      outcome: 'noted',
    });
    expect(found([answer])).toEqual([['LED-30', 1, '/data/referralId']]);
  });

  test('something stated again in other words is reported, the first stands', () => {
    const group = (label: string) =>
      make('group.stated', {
        groupId: idOf('g'),
        eventId: idOf('held'),
        schemeId: 's',
        ordinal: 1,
        label,
        quotations: [],
      });
    const events = [group('thủy lợi'), group('thủy lợi'), group('đất đai')];
    expect(found(events)).toEqual([['LED-23', 3, '/data']]);
    expect(fold(ledgerOf(events)).groups.get(idOf('g'))?.label).toBe('thủy lợi');
  });

  test('two offices state one body: names add up, a contradiction in kind is reported', () => {
    const state = (name: string, kind: 'department' | 'party') =>
      make('organisation.stated', {
        organisationId: 'org:31:so-y-te',
        name,
        kind,
        aliases: [],
        quotations: [],
      });
    const events = [state('Sở Y tế', 'department'), state('Sở Y tế thành phố', 'department')];
    const register = fold(ledgerOf(events));
    expect(register.organisations.get('org:31:so-y-te')).toMatchObject({
      name: 'Sở Y tế',
      aliases: ['Sở Y tế thành phố'],
    });
    expect(register.findings).toEqual([]);
    expect(found([...events, state('Sở Y tế', 'party')])).toEqual([['LED-23', 3, '/data']]);
  });

  test('an event of a newer version is kept, listed and reported in both languages', () => {
    const [made] = petitions('a');
    const register = fold(
      ledgerOf([
        { ...made!, v: 2 },
        { ...made!, id: idOf('other'), type: 'record.sung' },
      ]),
    );
    expect(register.newerEvents.map(({ n, type, v }) => [n, type, v])).toEqual([
      [1, 'petition.itemised', 2],
      [2, 'record.sung', 1],
    ]);
    expect(register.findings[0]?.message).toEqual({
      vi: 'Mục 1: sự kiện của phiên bản mới hơn (“petition.itemised”, v2); được giữ nguyên, chưa hiểu.',
      en: 'Entry 1: an event of a newer version (“petition.itemised”, v2); kept as it is, not understood.',
    });
    expect(register.records.size).toBe(0);
  });

  test('a source redacted after the instant of knowledge stays redacted', () => {
    const text = 'Ông Giả Định ở thôn Ví Dụ.';
    const captured = make('source.captured', {
      sourceId: idOf('source'),
      url: null,
      canonicalUrl: null,
      title: null,
      authors: [],
      portal: null,
      publishedAt: null,
      modifiedAt: null,
      language: null,
      text,
      textSha256: '0'.repeat(64),
      html: null,
      extractor: { name: 'x', version: '1' },
      attachments: [],
    });
    const redacted = make('source.redacted', {
      sourceId: idOf('source'),
      reason: 'thông tin riêng',
    });
    const first = ledgerOf([captured]).entries;
    const all = ledgerOf([captured, redacted]).entries.map((entry, index) => ({
      ...entry,
      acceptedAt: `2026-01-0${index + 5}T00:00:00Z`,
    }));
    expect(fold(first).sources.get(idOf('source'))?.text).toBe(text);
    const then = fold(all, { knownAt: '2026-01-05T12:00:00Z' });
    expect(then.head?.n).toBe(1);
    expect(then.sources.get(idOf('source'))).toMatchObject({
      isRedacted: true,
      text: '',
      textSha256: '0'.repeat(64),
    });
  });
});

test('findings name the line of the file when the file was read', () => {
  const [made] = petitions('a');
  const { entries, header } = ledgerOf([made!, { ...made!, id: idOf('x'), seq: 2, data: {} }]);
  const register = fold({ header, entries, lineOf: (n) => n + 1 });
  expect(register.findings).toMatchObject([
    { ruleId: 'LED-10', location: { line: 3 }, path: '/data/recordId' },
  ]);
});
