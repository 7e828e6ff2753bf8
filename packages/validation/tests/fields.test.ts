import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HAI_PHONG_AGENCIES, type TextQuote } from '@camket/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adminUnitCodeField,
  agencyCodeField,
  checkQuotation,
  createAgencyField,
  createDeadlineField,
  createIndicatorField,
  dayField,
  documentReferenceField,
  FieldError,
  hdiField,
  percentageField,
  personNameField,
  portalAddressField,
  publicTextField,
  unclassifiedTextField,
  type Field,
  type FieldResult,
} from '../src';

interface Case {
  readonly input: string;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly notes?: string[];
  readonly issue?: string;
}

interface Table {
  readonly field: string;
  readonly referenceOn?: string;
  readonly sourceText?: string;
  readonly cases: readonly Case[];
}

const FOLDER = fileURLToPath(new URL('../conformance/fields/', import.meta.url));
const TABLES = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')) as Table,
);

const FIELDS: Readonly<Record<string, (table: Table) => Field<unknown>>> = {
  'document-reference': () => documentReferenceField,
  day: () => dayField,
  deadline: ({ referenceOn }) => createDeadlineField(referenceOn),
  'agency-code': () => agencyCodeField,
  'admin-unit-code': () => adminUnitCodeField,
  'person-name': () => personNameField,
  hdi: () => hdiField,
  percentage: () => percentageField,
  'portal-address': () => portalAddressField,
  'public-text': () => publicTextField,
  'unclassified-text': () => unclassifiedTextField,
};

const judge = (table: Table, input: unknown): FieldResult<unknown> =>
  table.field === 'quotation'
    ? checkQuotation(table.sourceText ?? '', input as TextQuote)
    : (FIELDS[table.field]?.(table).safeParse(input) as FieldResult<unknown>);

describe.each(TABLES.map((table) => [table.field, table] as const))(
  'the field %s',
  (_name, table) => {
    it.each(
      table.cases.map(
        (one) => [one.ok ? 'accepts' : 'refuses', JSON.stringify(one.input), one] as const,
      ),
    )('%s %s', (_verb, _text, one) => {
      const result = judge(table, one.input);
      expect(result.ok).toBe(one.ok);
      if (result.ok && one.value !== undefined) {
        if (typeof one.value === 'object') expect(result.value).toMatchObject(one.value as object);
        else expect(result.value).toBe(one.value);
      }
      if (result.ok && one.notes) expect(result.notes.map((note) => note.code)).toEqual(one.notes);
      if (!result.ok && one.issue)
        expect(result.issues.map((issue) => issue.code)).toContain(one.issue);
    });
  },
);

describe('every field', () => {
  const fields = Object.entries(FIELDS).map(
    ([name, make]) => [name, make({ field: name, cases: [] })] as const,
  );

  it.each(fields)('%s is a Standard Schema', (_name, field) => {
    const standard = field['~standard'];
    expect([standard.version, standard.vendor]).toEqual([1, 'camket']);
    expect(standard.validate(42)).toEqual({ issues: [{ message: 'Phải là chữ' }] });
  });

  it.each(fields)(
    '%s never throws from safeParse, and says why in both languages',
    (_name, field) => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.anything()),
          (input) => {
            const result = field.safeParse(input);
            if (!result.ok)
              for (const { message } of result.issues)
                expect(message.vi !== '' && message.en !== '').toBe(true);
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it.each(fields)('%s answers at once on hostile text', (_name, field) => {
    for (const piece of [
      '0',
      ' ',
      '0 ',
      'a@',
      'Số tài khoản: ',
      '1.',
      'MẬT ',
      'A',
      '12/',
      'đ',
      '-',
      'ngày ',
    ]) {
      const from = performance.now();
      field.safeParse(piece.repeat(Math.floor(20_000 / piece.length)));
      expect(performance.now() - from).toBeLessThan(1000);
    }
  });

  it('throws an error with a code from parse', () => {
    expect(() => dayField.parse('31/2/2026')).toThrow(FieldError);
    expect(() => dayField.parse('31/2/2026')).toThrow('There is no such day');
  });

  it('refuses what is too long', () => {
    expect(dayField.is('1'.repeat(20_001))).toBe(false);
  });
});

describe('agencies', () => {
  const made = {
    scope: '99',
    name: 'Thành phố Bình Minh (không có thật)',
    version: '1',
    agencies: [
      {
        id: 'org:99:so-dao',
        name: 'Sở Hải đảo',
        kind: 'department',
        aliases: ['SHĐ'],
        successorIds: [],
        source: 'made up',
        status: 'confirmed',
      },
      {
        id: 'org:99:so-ca',
        name: 'Sở Nghề cá',
        kind: 'department',
        aliases: [],
        validToOn: '2025-06-30',
        successorIds: ['org:99:so-dao'],
        source: 'made up',
        status: 'confirmed',
      },
    ],
  } as const;

  it('are those of the directories that the office gives', () => {
    const field = createAgencyField({ directories: [made] });
    expect(field.parse('sở hải đảo').id).toBe('org:99:so-dao');
    expect(field.is('Sở Xây dựng')).toBe(false);
    expect(createAgencyField({ directories: [HAI_PHONG_AGENCIES] }).parse('Sở XD').name).toBe(
      'Sở Xây dựng',
    );
  });

  it('that were dissolved are understood, with their successor', () => {
    const result = createAgencyField({ directories: [made], on: '2026-01-05' }).safeParse(
      'Sở Nghề cá',
    );
    expect(result.ok && result.notes.map((note) => note.message.vi)).toEqual([
      'Sở Nghề cá không còn vào ngày này; cơ quan kế thừa: Sở Hải đảo',
    ]);
  });
});

describe('numbers', () => {
  it('with one mark before three digits are asked about', () => {
    const result = createIndicatorField().safeParse('1.234');
    expect(result.ok && result.notes.map((note) => note.code)).toEqual(['ambiguous_mark']);
  });

  it('are read the Vietnamese way', () => {
    expect(createIndicatorField().parse('1.234.567,89').value).toBe('1234567.89');
  });
});
