import { expect, test } from 'vitest';
import { conferenceLedger } from '../tests/conference-ledger';
import { fold } from './fold/fold';
import { namedAgencies } from './named-agencies';

test('the bodies a register names stand once each, those that usually lead first', () => {
  const names = namedAgencies(fold(conferenceLedger()));
  expect(names[0]).toBe('Sở Nông nghiệp và Môi trường');
  expect(names).toContain('Sở Tài chính');
  expect(new Set(names).size).toBe(names.length);
});
