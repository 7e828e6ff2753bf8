import * as z from 'zod';
import { ENTITY_SCHEMAS } from './entities/entity-schemas';
import { lenientSchema } from './schema-forms';

/** Strict: as writers write, unknown keys refused. Lenient: as readers read, unknown keys kept. */
export const SCHEMA_FORMS = ['strict', 'lenient'] as const;

/** Strict or lenient form of a published schema. */
export type SchemaForm = (typeof SCHEMA_FORMS)[number];

/** Version of the published schemas; it rises with any change that an old document could notice. */
export const SCHEMA_VERSION = 1;

/** A JSON Schema document. */
export type JsonSchemaDocument = Record<string, unknown>;

/** Every published schema by name. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(ENTITY_SCHEMAS);

/** Parts that occur more than once stand under `$defs`, which keeps the event's schema a fifth of its size. */
const JSON_SCHEMA_OPTIONS = {
  target: 'draft-2020-12',
  io: 'input',
  unrepresentable: 'any',
  reused: 'ref',
} as const;

/**
 * The `$id` of a published schema.
 *
 * @example
 * schemaId('petition', 'strict'); // => 'urn:camket:schema:petition:1:strict'
 */
export function schemaId(name: string, form: SchemaForm): string {
  return `urn:camket:schema:${name}:${SCHEMA_VERSION}:${form}`;
}

/**
 * A published schema as one self-contained JSON Schema (2020-12) document, with titles and descriptions in both languages.
 * Patterns decide; `format` is an annotation.
 *
 * @throws RangeError when no schema has that name.
 * @example
 * toJsonSchema('petition', 'strict')['$id']; // => 'urn:camket:schema:petition:1:strict'
 */
export function toJsonSchema(name: string, form: SchemaForm = 'strict'): JsonSchemaDocument {
  const entity = ENTITY_SCHEMAS[name];
  if (!entity) throw new RangeError(`No schema is named ${name}`);
  const schema = form === 'strict' ? entity.schema : lenientSchema(entity.schema);
  const {
    $schema,
    title: _title,
    description: _description,
    ...body
  } = z.toJSONSchema(schema, JSON_SCHEMA_OPTIONS);
  return {
    $schema,
    $id: schemaId(name, form),
    title: entity.title.en,
    'x-title-vi': entity.title.vi,
    description: entity.description.en,
    'x-description-vi': entity.description.vi,
    ...body,
  };
}

/**
 * Every published schema in one self-contained document, each under `$defs`.
 *
 * @example
 * Object.keys(allJsonSchemas('strict')['$defs'] as object).includes('petition'); // => true
 */
export function allJsonSchemas(form: SchemaForm = 'strict'): JsonSchemaDocument {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:camket:schema:all:${SCHEMA_VERSION}:${form}`,
    title: 'CamKết',
    $defs: Object.fromEntries(SCHEMA_NAMES.map((name) => [name, toJsonSchema(name, form)])),
  };
}
