import { expect, test } from 'vitest';
import { createEventFactory, idOf, petition, sha256 } from '../../tests/event-factory';
import { appendEvents } from '../append-events';
import { createLedger, extendLedger } from '../create-ledger';
import { readRegisterFile } from '../read-register-file';
import { verifyRegisterFile } from '../verify-register-file';
import { writeRegisterFile } from '../write-register-file';
import { fold } from './fold';

test('a petition is itemised, numbered and read back from its file', () => {
  const { make } = createEventFactory();
  const events = [
    make('petition.itemised', petition(1)),
    make('number.allotted', { recordId: idOf('record 1'), number: 'CT25-KN01' }),
  ];
  const empty = createLedger({ ledger: idOf('ledger'), org: 'org:31:ubnd' });
  const entries = appendEvents(empty, events, { acceptedAt: '2026-01-05T10:00:00+07:00', sha256 });
  const ledger = extendLedger(empty, entries);
  const file = writeRegisterFile(ledger, sha256);
  expect(verifyRegisterFile(file, { sha256 })).toMatchObject({ ok: true, entries: 2 });
  const reading = readRegisterFile(file, { sha256 });
  expect(reading.findings).toEqual([]);
  expect(reading.entries).toEqual(entries);
  const register = fold(reading);
  expect(register.findings).toEqual([]);
  expect(register.records.get(idOf('record 1'))?.number).toBe('CT25-KN01');
});

test('the last word counts for which agency usually leads in a field, and may take it back', () => {
  const { make } = createEventFactory();
  const set = (field: string, name: string | null) =>
    make('usual_lead.set', { field, lead: name === null ? null : { name } });
  const entries = appendEvents(
    createLedger({ ledger: idOf('ledger'), org: 'org:31:ubnd' }),
    [
      set('health', 'Sở Y tế'),
      set('education', 'Sở Nội vụ'),
      set('education', 'Sở Giáo dục và Đào tạo'),
      set('land', 'Sở Xây dựng'),
      set('land', null),
    ],
    { acceptedAt: '2026-01-05T10:00:00+07:00', sha256 },
  );
  const known = (count: number) =>
    [...fold(entries.slice(0, count)).usualLeads].map(([field, { lead }]) => [field, lead.name]);
  expect(known(2)).toEqual([
    ['health', 'Sở Y tế'],
    ['education', 'Sở Nội vụ'],
  ]);
  expect(known(5)).toEqual([
    ['health', 'Sở Y tế'],
    ['education', 'Sở Giáo dục và Đào tạo'],
  ]);
});
