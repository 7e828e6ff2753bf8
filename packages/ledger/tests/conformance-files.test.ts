import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../src/fold/fold';
import { ledgerOfReading } from '../src/ledger-of-reading';
import { readRegisterFile } from '../src/read-register-file';
import { verifyRegisterFile } from '../src/verify-register-file';
import { writeRegisterFile } from '../src/write-register-file';
import { conferenceLedger } from './conference-ledger';
import { sha256 } from './event-factory';
import { conferenceId as idOf } from './made-up-conference/conference';

const FILE = new URL('../conformance/events-v1.jsonl', import.meta.url);
const built = writeRegisterFile(conferenceLedger(), sha256);

// A released sample never changes: the file is written once for each version, by hand of whoever releases it.
if (process.env['CAMKET_WRITE_CONFORMANCE'] === '1' || !existsSync(FILE))
  writeFileSync(FILE, built);
const stored = readFileSync(FILE, 'utf8');

describe('the stored samples of version 1', () => {
  const reading = readRegisterFile(stored, { sha256 });
  const register = fold(reading);

  test('are what this release writes', () => {
    expect(stored).toBe(built);
  });

  test('verify, and fold without anything to report', () => {
    expect(verifyRegisterFile(stored, { sha256 })).toMatchObject({ ok: true, firstBad: null });
    expect(reading.findings).toEqual([]);
    expect(register.findings).toEqual([]);
    expect(register.newerEvents).toEqual([]);
  });

  test('go into a file and come back byte for byte, checkpoints and private values included', () => {
    const ledger = ledgerOfReading(reading)!;
    expect(ledger.checkpoints.map(({ n }) => n)).toEqual([60, ledger.head?.n]);
    expect(ledger.openings).toHaveLength(2);
    expect(writeRegisterFile(ledger, sha256)).toBe(stored);
  });

  test('hold the conference, its groups, people, positions and documents', () => {
    expect(register.sources.size).toBe(4);
    expect([...register.events.values()].map(({ code }) => code)).toEqual(['ND26']);
    expect([...register.mergedEvents.values()].map(({ event }) => event.code)).toEqual(['ND26B']);
    expect(register.groups.size).toBe(2);
    expect([register.people.size, register.positions.size, register.appointments.size]).toEqual([
      3, 3, 3,
    ]);
    expect(register.documents.size).toBe(1);
    expect(register.organisationChanges).toHaveLength(1);
    expect(register.calendarAdoptions).toHaveLength(1);
    expect(register.reports).toHaveLength(1);
    expect(register.usualLeads.get('agriculture')?.lead.name).toBe('Sở Nông nghiệp và Môi trường');
    expect(register.assessments).toHaveLength(1);
  });

  test('hold a commitment with its assignment, deadlines, statuses, evidence and assessment', () => {
    const record = register.records.get(idOf('k1'))!;
    expect(record.number).toBe('ND26-CK01');
    expect(record.kind).toBe('pledge');
    expect(record.groupId).toBe(idOf('G1'));
    expect(record.isPublished).toBe(true);
    expect(record.quotations).toHaveLength(2);
    expect(record.events.map(({ event }) => event.type)).toEqual([
      'number.allotted',
      'record.classified',
      'record.linked',
      'record.assigned',
      'deadline.set',
      'status.asserted',
      'progress.reported',
      'quotation.attached',
      'evidence.attached',
      'status.asserted',
      'record.returned',
      'status.asserted',
      'record.reopened',
      'assessment.recorded',
      'anchor.refound',
      'record.published',
    ]);
  });

  test('hold merge, split, supersession and withdrawal by pointers, numbers kept', () => {
    const closed = [...register.records.values()].filter(({ closedBy }) => closedBy);
    expect(
      closed.map(({ number, closedBy }) => [number, closedBy?.kind, closedBy?.intoIds]),
    ).toEqual([
      ['ND26-PA01', 'superseded', [idOf('r1.1a')]],
      ['ND26-KN01', 'split', [idOf('r1.1a'), idOf('r1.1b')]],
      ['ND26-KN05', 'merged', [idOf('r2.2')]],
      ['ND26-KN09', 'withdrawn', []],
    ]);
  });

  test('hold a referral with its answer, also among the events of the records referred', () => {
    const referral = register.referrals.get(idOf('referral'))!;
    expect(referral.answered?.event.data.outcome).toBe('partly_accepted');
    const types = register.records.get(idOf('r2.4'))?.events.map(({ event }) => event.type);
    expect(types).toContain('referral.sent');
    expect(types).toContain('referral.answered');
  });

  test('hold the corrected claim, the redacted source and the unpublished record', () => {
    const claim = register.claims.find(({ event }) => event.type === 'count.claimed');
    expect(claim?.correctedBy).toBeDefined();
    expect(claim?.event.data.sourceNote).toBe('số ý kiến Ban Tổ chức nhận được');
    expect(register.sources.get(idOf('changed'))).toMatchObject({ isRedacted: true, text: '' });
    expect(register.records.get(idOf('r2.2'))?.isPublished).toBe(false);
  });

  test('known at the first close, only what had been accepted then', () => {
    const then = fold(reading, { knownAt: '2026-03-13T10:00:00Z' });
    expect(then.head?.n).toBe(60);
    expect(then.records.get(idOf('r1.1'))?.closedBy).toBeNull();
    expect(fold(reading, { knownAt: '2026-03-13T09:59:59.999Z' }).head).toBeNull();
  });
});
