import * as z from 'zod';

const UUID = '0198c0de-0000-7000-8000-000000000001';

/** Strings for the patterns that the schemas use; the first that a schema accepts is taken. */
const STRINGS = [
  'văn bản',
  UUID,
  '2026-03-02',
  '2026-03-02T08:00:00+07:00',
  'Sở Xây dựng',
  'vi',
  'GD26-KN07',
  'GD26',
  'org:31:so-xay-dung',
  'doc:state/KH/12/2026/UBND',
  'a'.repeat(64),
  '2026-03',
  '2026-Q1',
  '2025-2030',
  '08:30',
  '0,8',
  '01',
  '01234',
  'H24.01',
  'H24',
  'vn.example.org',
];

function sampleString(schema: z.ZodType): string {
  const found = STRINGS.find((text) => schema.safeParse(text).success);
  if (found === undefined) throw new Error(`No sample string fits ${JSON.stringify(schema.def)}`);
  return found;
}

function sampleObject(schema: z.ZodObject, full: boolean): Record<string, unknown> {
  const entries = Object.entries(schema.shape as Record<string, z.ZodType>);
  const kept = entries.filter(([, value]) => full || !(value instanceof z.ZodOptional));
  return Object.fromEntries(kept.map(([key, value]) => [key, sampleOf(value, full)]));
}

function sampleRecord(schema: z.ZodRecord, full: boolean): Record<string, unknown> {
  const key = 'vn.example.org';
  return full ? { [key]: sampleOf(schema.valueType as z.ZodType, full) } : {};
}

/** A value that the schema accepts: with every optional part, or with none. */
export function sampleOf(schema: z.ZodType, full: boolean): unknown {
  if (schema instanceof z.ZodObject) return sampleObject(schema, full);
  if (schema instanceof z.ZodRecord) return sampleRecord(schema, full);
  if (schema instanceof z.ZodOptional) return sampleOf(schema.unwrap() as z.ZodType, full);
  if (schema instanceof z.ZodNullable)
    return full ? sampleOf(schema.unwrap() as z.ZodType, full) : null;
  if (schema instanceof z.ZodUnion)
    return sampleOf(schema.options[full ? schema.options.length - 1 : 0] as z.ZodType, full);
  if (schema instanceof z.ZodArray) return sampleArray(schema, full);
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodBoolean) return full;
  if (schema instanceof z.ZodNull) return null;
  if (schema instanceof z.ZodNumber)
    return [1, 2026].find((value) => schema.safeParse(value).success);
  if (schema instanceof z.ZodLazy) return 'văn bản';
  return sampleString(schema);
}

function sampleArray(schema: z.ZodArray, full: boolean): unknown[] {
  const item = sampleOf(schema.element as z.ZodType, full);
  const counts = full ? [2, 1, 0] : [0, 1, 2];
  return (
    counts
      .map((count) => Array<unknown>(count).fill(item))
      .find((value) => schema.safeParse(value).success) ?? []
  );
}
