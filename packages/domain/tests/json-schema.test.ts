import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import {
  ENTITY_SCHEMAS,
  EVENT_SCHEMA_BY_TYPE,
  EVENT_TYPES,
  SCHEMA_FORMS,
  SCHEMA_NAMES,
  allJsonSchemas,
  lenientSchema,
  toJsonSchema,
  unknownKeys,
  type SchemaForm,
} from '../src/index';
import { mutationsOf } from './mutations-of';
import { sampleOf } from './sample-of';

interface Case {
  schema: string;
  form: SchemaForm;
  valid: boolean;
  why: string;
  value: unknown;
}

const FILE = new URL('../conformance/schema-cases.json', import.meta.url);
const newAjv = () => new Ajv2020({ strict: false, validateFormats: false, allErrors: false });

const LENIENT = new Map(
  SCHEMA_NAMES.map((name) => [name, lenientSchema(ENTITY_SCHEMAS[name]!.schema)]),
);

function zodSchema(name: string, form: SchemaForm) {
  return form === 'strict' ? ENTITY_SCHEMAS[name]!.schema : LENIENT.get(name)!;
}

function samplesOf(name: string): unknown[] {
  if (name !== 'event')
    return [
      sampleOf(ENTITY_SCHEMAS[name]!.schema, true),
      sampleOf(ENTITY_SCHEMAS[name]!.schema, false),
    ];
  return [...EVENT_SCHEMA_BY_TYPE.values()].flatMap((schema) => [
    sampleOf(schema, true),
    sampleOf(schema, false),
  ]);
}

/** A spread of cases small enough to publish: the samples, and every n-th change of them. */
function publishedCases(): Case[] {
  return SCHEMA_NAMES.flatMap((name) =>
    SCHEMA_FORMS.flatMap((form) => {
      const changed = samplesOf(name)
        .slice(0, 2)
        .flatMap((sample) => mutationsOf(sample))
        .filter((_, index) => index % 23 === 0)
        .slice(0, 9);
      const all = [...samplesOf(name).map((value) => ({ why: 'a sample', value })), ...changed];
      return all.map(({ why, value }) => ({
        schema: name,
        form,
        valid: zodSchema(name, form).safeParse(value).success,
        why,
        value,
      }));
    }),
  );
}

describe('the published JSON Schemas', () => {
  test.each(SCHEMA_NAMES)('%s: every sample is accepted', (name) => {
    for (const sample of samplesOf(name))
      expect(ENTITY_SCHEMAS[name]!.schema.safeParse(sample).error).toBeUndefined();
  });

  test.each(SCHEMA_NAMES)(
    '%s: zod and ajv judge every change of every sample alike, in both forms',
    (name) => {
      for (const form of SCHEMA_FORMS) {
        const judge = newAjv().compile(toJsonSchema(name, form));
        const schema = zodSchema(name, form);
        for (const sample of samplesOf(name)) {
          const cases =
            name === 'event'
              ? mutationsOf(sample).filter((_, index) => index % 97 === 0)
              : mutationsOf(sample);
          for (const { why, value } of cases) {
            expect(`${form} ${why}: ${judge(value)}`).toBe(
              `${form} ${why}: ${schema.safeParse(value).success}`,
            );
          }
        }
      }
    },
  );

  test('are self-contained and carry a versioned $id and titles in both languages', () => {
    for (const name of SCHEMA_NAMES) {
      const schema = toJsonSchema(name);
      expect(schema['$id']).toBe(`urn:camket:schema:${name}:1:strict`);
      expect(schema['x-title-vi']).toBeTruthy();
      const references = JSON.stringify(schema).match(/"\$ref":"[^"]+"/g) ?? [];
      expect(references.filter((reference) => !reference.startsWith('"$ref":"#'))).toEqual([]);
    }
    expect(Object.keys(allJsonSchemas()['$defs'] as object)).toEqual(SCHEMA_NAMES);
  });

  test('the published conformance cases are those of the schemas', () => {
    const cases = publishedCases();
    if (!existsSync(FILE) || process.env['CAMKET_UPDATE'] === '1') {
      writeFileSync(FILE, `[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
    }
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(cases)));
    expect(cases.filter((one) => !one.valid).length).toBeGreaterThan(100);
  });

  test('cover every type of event', () => {
    const types = samplesOf('event').map((sample) => (sample as { type: string }).type);
    expect(new Set(types)).toEqual(new Set(EVENT_TYPES));
  });
});

describe('the lenient form', () => {
  test('keeps unknown keys at every depth, and unknownKeys names them', () => {
    const sample = sampleOf(ENTITY_SCHEMAS['petition']!.schema, true) as { quotations: object[] };
    const value = { ...sample, colour: 'red', quotations: [{ ...sample.quotations[0], 'a/b': 1 }] };
    expect(lenientSchema(ENTITY_SCHEMAS['petition']!.schema).parse(value)).toEqual(value);
    expect(unknownKeys(ENTITY_SCHEMAS['petition']!.schema, value).sort()).toEqual([
      '/colour',
      '/quotations/0/a~1b',
    ]);
  });

  test('still refuses what is wrong otherwise', () => {
    expect(
      lenientSchema(ENTITY_SCHEMAS['petition']!.schema).safeParse({ colour: 'red' }).success,
    ).toBe(false);
  });
});

describe('Standard Schema', () => {
  test('every published schema can be used through it', () => {
    for (const { schema } of Object.values(ENTITY_SCHEMAS))
      expect(schema['~standard'].version).toBe(1);
  });
});
