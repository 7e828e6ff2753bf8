import type { LedgerEventInput } from '@camket/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { ledgerOf } from '../../tests/entries-of';
import {
  createEventFactory,
  idOf,
  petition,
  recordIdOf,
  type EventFactory,
} from '../../tests/event-factory';
import { faultsFound } from '../../tests/faults-found';
import { fold } from './fold';

let { make, petitions }: EventFactory = createEventFactory();
beforeEach(() => {
  ({ make, petitions } = createEventFactory());
});

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
    const record = fold(ledgerOf([made!, correction])).records.get(recordIdOf('a'));
    expect(record?.text).toBe('sửa đường liên xã');
    expect(record?.itemisedBy.correctedBy).toBe(correction.id);
    expect(record?.itemisedBy.n).toBe(1);
  });

  test('take an event back', () => {
    const [made] = petitions('a');
    const shown = make('record.published', { recordIds: [recordIdOf('a')] });
    const register = fold(ledgerOf([made!, shown, correct(shown, null)]));
    expect(register.records.get(recordIdOf('a'))).toMatchObject({ isPublished: false, events: [] });
    expect(register.findings).toEqual([]);
  });

  test('the last one in the ledger counts; taken back, the one before counts again', () => {
    const [made] = petitions('a');
    const first = correct(made!, { ...petition('a'), text: 'lần một' });
    const second = correct(made!, { ...petition('a'), text: 'lần hai' });
    const text = (events: object[]) => fold(ledgerOf(events)).records.get(recordIdOf('a'))?.text;
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
    const record = fold(ledgerOf([made!, first, correct(first, better)])).records.get(
      recordIdOf('a'),
    );
    expect(record?.text).toBe('lần hai');
  });

  test('a correction that is accepted before what it corrects counts as soon as that arrives', () => {
    const [made] = petitions('a');
    const correction = correct(made!, { ...petition('a'), text: 'đã sửa' });
    expect(faultsFound([correction])).toEqual([['LED-21', 1, '/data/correctsId']]);
    const register = fold(ledgerOf([correction, made!]));
    expect(register.records.get(recordIdOf('a'))?.text).toBe('đã sửa');
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
    const number = make('number.allotted', { recordId: recordIdOf('a'), number: 'CT25-KN01' });
    const moved = correct(number, { recordId: recordIdOf('b'), number: 'CT25-KN01' });
    const { records } = fold(ledgerOf([a!, b!, number, moved]));
    expect(records.get(recordIdOf('a'))).toMatchObject({ number: null, events: [] });
    expect(records.get(recordIdOf('b'))).toMatchObject({ number: 'CT25-KN01' });
  });

  test('data that do not fit the type are reported and the event stays as it was', () => {
    const [made] = petitions('a');
    const events = [made!, correct(made!, { ...petition('a'), text: '' })];
    expect(faultsFound(events)).toEqual([['LED-22', 2, '/data/replacement/text']]);
    expect(fold(ledgerOf(events)).records.get(recordIdOf('a'))?.text).toBe('sửa đường');
  });

  test('a correction cannot be made to correct something else', () => {
    const [a, b] = petitions('a', 'b');
    const first = correct(a!, null);
    const elsewhere = correct(first, { correctsId: b!.id, reason: 'chuyển', replacement: null });
    expect(faultsFound([a!, b!, first, elsewhere])).toEqual([
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
    expect(faultsFound([first!, c1, c2]).map(([ruleId]) => ruleId)).toEqual(['LED-29', 'LED-29']);
  });

  test('a malformed event is mended by a correction with the right data', () => {
    const [made] = petitions('a');
    const malformed = { ...made!, data: { recordId: recordIdOf('a') } };
    expect(faultsFound([malformed])).toEqual([['LED-10', 1, '/data/eventId']]);
    const register = fold(ledgerOf([malformed, correct(made!, petition('a'))]));
    expect(register.findings).toEqual([]);
    expect(register.records.has(recordIdOf('a'))).toBe(true);
  });
});

describe('numbers', () => {
  const allot = (name: string, number: string) =>
    make('number.allotted', { recordId: recordIdOf(name), number });

  test('allotted twice: the first record keeps it, the second is provisional, neither is lost', () => {
    const events = [...petitions('a', 'b'), allot('a', 'CT25-KN01'), allot('b', 'CT25-KN01')];
    const register = fold(ledgerOf(events));
    expect(register.records.get(recordIdOf('a'))?.number).toBe('CT25-KN01');
    expect(register.records.get(recordIdOf('b'))).toMatchObject({
      number: null,
      allottedNumbers: ['CT25-KN01'],
    });
    expect(register.numbers.get('CT25-KN01')).toBe(recordIdOf('a'));
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
    expect(records.get(recordIdOf('b'))?.number).toBe('CT25-KN02');
  });

  test('a record keeps its first number; a further one finds it too', () => {
    const events = [...petitions('a'), allot('a', 'CT25-KN01'), allot('a', 'CT25-KN05')];
    const register = fold(ledgerOf(events));
    expect(register.records.get(recordIdOf('a'))?.number).toBe('CT25-KN01');
    expect(register.numbers.get('CT25-KN05')).toBe(recordIdOf('a'));
    expect(faultsFound(events)).toEqual([['LED-25', 3, '/data/number']]);
  });

  test('a number taken back falls to the record to which it was allotted next', () => {
    const first = allot('a', 'CT25-KN01');
    const back = make('event.corrected', {
      correctsId: first.id,
      reason: 'cấp nhầm',
      replacement: null,
    });
    const register = fold(ledgerOf([...petitions('a', 'b'), first, allot('b', 'CT25-KN01'), back]));
    expect(register.records.get(recordIdOf('b'))?.number).toBe('CT25-KN01');
    expect(register.findings.map(({ ruleId }) => ruleId)).toEqual([]);
  });
});
