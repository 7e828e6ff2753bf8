import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ENTITY_SCHEMAS, lenientSchema, toJsonSchema, type SchemaForm } from '@camket/domain';
import { describe, expect, it } from 'vitest';

interface StructuralCase {
  readonly schema: string;
  readonly form: SchemaForm;
  readonly valid: boolean;
  readonly why: string;
  readonly value: unknown;
}

const CASES_FILE = fileURLToPath(
  new URL('../../domain/conformance/schema-cases.json', import.meta.url),
);
const JUDGE = fileURLToPath(new URL('judge_schemas.py', import.meta.url));
const CASES = JSON.parse(readFileSync(CASES_FILE, 'utf8')) as StructuralCase[];

const nameOf = ({ schema, form }: StructuralCase): string => `${schema}:${form}`;
const SCHEMAS = Object.fromEntries(
  CASES.map((one) => [nameOf(one), toJsonSchema(one.schema, one.form)]),
);

/** Debian’s own Python before any other: its python3-jsonschema is what an office’s server has. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) =>
    (python === 'python3' || existsSync(python)) &&
    spawnSync(python, ['-c', 'from jsonschema import Draft202012Validator']).status === 0,
);

const differing = (verdicts: readonly unknown[]): string[] =>
  CASES.filter((one, at) => verdicts[at] !== one.valid).map((one) => `${nameOf(one)} ${one.why}`);

describe(`the ${String(CASES.length)} structural cases`, () => {
  it('are many, of every schema in both forms, valid and invalid', () => {
    expect(CASES.length).toBeGreaterThan(500);
    expect(new Set(CASES.map(nameOf)).size).toBe(2 * Object.keys(ENTITY_SCHEMAS).length);
    expect(CASES.filter((one) => one.valid).length).toBeGreaterThan(100);
    expect(CASES.filter((one) => !one.valid).length).toBeGreaterThan(100);
  });

  it('are judged by our own schemas as they are published', () => {
    const verdicts = CASES.map(({ schema, form, value }) => {
      const strict = ENTITY_SCHEMAS[schema]?.schema;
      return (form === 'strict' ? strict : strict && lenientSchema(strict))?.safeParse(value)
        .success;
    });
    expect(differing(verdicts)).toEqual([]);
  });

  it('are judged alike by ajv', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const judges = new Map(
      Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]),
    );
    expect(differing(CASES.map((one) => judges.get(nameOf(one))?.(one.value)))).toEqual([]);
  });

  it.skipIf(PYTHON === undefined)(
    `are judged alike by Python’s jsonschema${PYTHON === undefined ? ` (skipped: ${String(CASES.length)} cases not judged, python3-jsonschema is absent)` : ''}`,
    () => {
      const input = JSON.stringify({
        schemas: SCHEMAS,
        cases: CASES.map((one) => ({ schema: nameOf(one), value: one.value })),
      });
      const run = spawnSync(PYTHON ?? '', [JUDGE], {
        input,
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      });
      expect(run.stderr).toBe('');
      expect(differing(JSON.parse(run.stdout) as boolean[])).toEqual([]);
    },
  );
});
