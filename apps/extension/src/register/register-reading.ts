import {
  toCsv,
  toHtml,
  toXlsx,
  exportRows,
  type ExportInput,
  type ExportRow,
} from '@camket/exchange';
import { fold, type Ledger, type Register } from '@camket/ledger';
import { deriveTimelines, intervalsOf, type StatusInterval } from '@camket/status';
import { CALENDAR } from '../reading/echo-deadline';
import { findConflicts, type RecordConflict, type KnownOrder } from '../reading/find-conflicts';

/** Folding, statuses and exports of the page that works without any register; loaded after first paint. */
export interface RegisterReading {
  fold(ledger: Ledger): Register;
  /** Every record with its status on a day in Viet Nam. */
  rowsOn(register: Register, asOf: string): ExportRow[];
  /** The status of one record for all days. */
  timelineOf(register: Register, recordId: string): StatusInterval[];
  /** The records that two devices recorded differently, with both sides. */
  conflictsIn(register: Register, order: KnownOrder): Map<string, RecordConflict[]>;
  csv(input: Omit<ExportInput, 'calendar'>): string;
  html(input: Omit<ExportInput, 'calendar'>): string;
  xlsx(input: Omit<ExportInput, 'calendar'>): Promise<Uint8Array>;
}

/** Makes it. */
export function createRegisterReading(): RegisterReading {
  const calendar = CALENDAR;
  return {
    fold: (ledger) => fold(ledger),
    rowsOn: (register, asOf) => exportRows({ register, asOf, calendar, language: 'vi' }),
    timelineOf(register, recordId) {
      const timeline = deriveTimelines(register, calendar).get(recordId);
      return timeline ? intervalsOf(timeline) : [];
    },
    conflictsIn: (register, order) =>
      new Map(
        [...register.records.values()]
          .map((record) => [record.id, findConflicts(record, order)] as const)
          .filter(([, conflicts]) => conflicts.length > 0),
      ),
    csv: (input) => toCsv({ ...input, calendar }),
    html: (input) => toHtml({ ...input, calendar }),
    xlsx: (input) => toXlsx({ ...input, calendar }),
  };
}
