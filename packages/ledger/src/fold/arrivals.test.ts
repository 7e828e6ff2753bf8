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

describe('what arrives twice, out of order or too early', () => {
  test('the same event twice counts once', () => {
    const [made] = petitions('a');
    const number = make('number.allotted', { recordId: recordIdOf('a'), number: 'CT25-KN01' });
    expect(faultsFound([made!, number, number])).toEqual([['LED-17', 3, '/id']]);
  });

  test('the same id with other content: the first counts, the other is reported', () => {
    const [made] = petitions('a');
    const other = { ...made!, data: { ...petition('a'), text: 'khác' } };
    expect(faultsFound([made!, other])).toEqual([['LED-16', 2, '/id']]);
    expect(fold(ledgerOf([made!, other])).records.get(recordIdOf('a'))?.text).toBe('sửa đường');
  });

  test('a device’s gap and a number used again are reported', () => {
    const [a, b, c] = petitions('a', 'b', 'c');
    expect(fold(ledgerOf([a!, c!])).findings).toMatchObject([
      { ruleId: 'LED-18', params: { missing: 1, seq: 2 } },
    ]);
    expect(faultsFound([a!, { ...b!, seq: 1 }])).toEqual([['LED-19', 2, '/seq']]);
    expect(fold(ledgerOf([b!, a!, c!])).findings).toEqual([]);
  });

  test('events about a record that arrives later count then', () => {
    const number = make('number.allotted', { recordId: recordIdOf('a'), number: 'CT25-KN01' });
    expect(faultsFound([number])).toEqual([['LED-20', 1, '/data']]);
    const register = fold(ledgerOf([number, ...petitions('a')]));
    expect(register.findings).toEqual([]);
    expect(register.records.get(recordIdOf('a'))?.number).toBe('CT25-KN01');
  });

  test('an answer to a referral that is not there is reported', () => {
    const answer = make('referral.answered', {
      referralId: idOf('r'),
      document: null,
      outcome: 'noted',
    });
    expect(faultsFound([answer])).toEqual([['LED-30', 1, '/data/referralId']]);
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
    expect(faultsFound(events)).toEqual([['LED-23', 3, '/data']]);
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
    expect(faultsFound([...events, state('Sở Y tế', 'party')])).toEqual([['LED-23', 3, '/data']]);
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
