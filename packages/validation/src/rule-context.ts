import type { AgencyDirectory } from '@camket/domain';
import type { CalendarView } from './calendar-view';
import type { RecordView, RegisterView } from './register-view';
import type { RegisterIndex } from './running/register-index';
import type { Thresholds } from './thresholds';
import type { StatusInterval } from './timeline-view';

/** What a rule may look at beside its subject. */
export interface RuleContext {
  readonly register: RegisterView;
  readonly index: RegisterIndex;
  /** The day for which the register is judged, `YYYY-MM-DD` in Viet Nam. */
  readonly asOf: string;
  readonly thresholds: Thresholds;
  readonly calendar: CalendarView | null;
  /** The agencies of the office's own city or province, and of the central level. */
  readonly directories: readonly AgencyDirectory[];
  /** Fields (lĩnh vực) that the office uses beside the vocabulary. */
  readonly fields: readonly string[];
  /** SHA-256 of bytes in lower-case hexadecimal digits; null where the caller has none. */
  readonly sha256: ((bytes: Uint8Array) => string) | null;
  /** Kinds of event for which the office wants the statutory marks counted as binding. */
  readonly bindingEventKinds: readonly string[];
  /** The statuses of a record on `asOf`; null where no timeline is at hand. */
  statusOf(record: RecordView): StatusInterval | null;
}
