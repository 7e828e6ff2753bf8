import type { LocalText } from '@camket/domain';
import type { Rounding } from './percentage';

/** A count with the records behind it, and the named whole of which it is a part. */
export interface RollUpCell {
  id: string;
  label: LocalText;
  count: number;
  ids: string[];
  denominator: { id: string; label: LocalText; count: number; ids: string[] };
  /** Percent as a decimal in text; null where the denominator is 0. */
  rate: string | null;
  rounding: Rounding;
}
