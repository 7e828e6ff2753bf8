import * as z from 'zod';

type Rebuild = (schema: z.ZodType) => z.ZodType;

function looseObject(schema: z.ZodObject, rebuild: Rebuild): z.ZodType {
  const shape = Object.entries(schema.shape as Record<string, z.ZodType>).map(
    ([key, value]) => [key, rebuild(value)] as const,
  );
  return z.looseObject(Object.fromEntries(shape));
}

function looseUnion(schema: z.ZodUnion, rebuild: Rebuild): z.ZodType {
  const options = schema.options.map((option) => rebuild(option as z.ZodType));
  return schema instanceof z.ZodDiscriminatedUnion
    ? z.discriminatedUnion(schema.def.discriminator, options as [z.ZodObject, ...z.ZodObject[]])
    : z.union(options);
}

function loosen(schema: z.ZodType, rebuild: Rebuild): z.ZodType {
  if (schema instanceof z.ZodObject) return looseObject(schema, rebuild);
  if (schema instanceof z.ZodUnion) return looseUnion(schema, rebuild);
  if (schema instanceof z.ZodArray)
    return schema.clone({ ...schema.def, element: rebuild(schema.element as z.ZodType) });
  if (schema instanceof z.ZodOptional) return z.optional(rebuild(schema.unwrap() as z.ZodType));
  if (schema instanceof z.ZodNullable) return z.nullable(rebuild(schema.unwrap() as z.ZodType));
  return schema;
}

/**
 * The lenient form of a schema: objects accept keys that they do not know and keep them, so that a reader loses nothing.
 * Everything else is judged as in the strict form.
 *
 * @example
 * lenientSchema(z.strictObject({ a: z.int() })).parse({ a: 1, b: 2 }); // => { a: 1, b: 2 }
 */
export function lenientSchema<Schema extends z.ZodType>(schema: Schema): Schema {
  const known = new Map<z.ZodType, z.ZodType>();
  const rebuild: Rebuild = (part) => {
    const done = known.get(part);
    if (done) return done;
    const loose = loosen(part, rebuild);
    const meta = part.meta();
    const result = loose !== part && meta ? loose.meta(withoutId(meta)) : loose;
    known.set(part, result);
    return result;
  };
  return rebuild(schema) as Schema;
}

/** Two schemas must not claim the same registry id, so the lenient form drops it. */
function withoutId(meta: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(meta).filter(([key]) => key !== 'id'));
}

/** A place in a value that no key of the strict schema names, as an RFC 6901 pointer. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * The pointers (RFC 6901) of the keys that a strict schema does not know; readers keep such keys and report them as advice.
 *
 * @example
 * unknownKeys(z.strictObject({ a: z.int() }), { a: 1, b: 2 }); // => ['/b']
 */
export function unknownKeys(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap(unknownKeysOfIssue);
}

function unknownKeysOfIssue(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => pointer([...issue.path, key]))
    : [];
}
