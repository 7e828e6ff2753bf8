import * as z from 'zod';
import { NUMBER_PREFIXES, type RecordNumberParts } from './record-number-parts';

/** Short code of an event that was held, such as `GD25`: two to six capital letters and the last two digits of the year. */
export const eventCodeSchema = z.string().regex(/^[A-Z]{2,6}\d{2}[A-Z]?$/);

/** A permanent record number such as `GD25-KN07`: never reused, kept through merge, split and transfer. */
export const recordNumberSchema = z
  .string()
  .regex(/^[A-Z]{2,6}\d{2}[A-Z]?-(PA|KN|TL|CD|CK|KC|CT|KQ)\d{2,5}$/)
  .brand<'RecordNumber'>()
  .meta({ title: 'Record number', 'x-title-vi': 'Số hiệu mục', examples: ['GD25-KN07'] });

/** A permanent record number such as `GD25-KN07`. */
export type RecordNumber = z.infer<typeof recordNumberSchema>;

/**
 * Writes a record number from its parts; the ordinal counts from 1 within event and kind.
 *
 * @throws ZodError when the code or the ordinal is out of shape.
 * @example
 * formatRecordNumber({ code: 'GD25', kind: 'request', ordinal: 7 }); // => 'GD25-KN07'
 */
export function formatRecordNumber(parts: RecordNumberParts): RecordNumber {
  const ordinal = String(parts.ordinal).padStart(2, '0');
  return recordNumberSchema.parse(`${parts.code}-${NUMBER_PREFIXES[parts.kind].prefix}${ordinal}`);
}
