import { parseReference, type ReferenceMention } from '@camket/text';
import { defineField, refused, understood, type Field, type FieldIssue } from './field';

/** First years of the terms of the National Assembly that are in use: QH13 2011–2016 to QH16 from 2026. */
const ASSEMBLY_TERMS: Readonly<Record<string, readonly [number, number]>> = {
  '11': [2002, 2007],
  '12': [2007, 2011],
  '13': [2011, 2016],
  '14': [2016, 2021],
  '15': [2021, 2026],
  '16': [2026, 2031],
};

const note = (code: string, vi: string, en: string): FieldIssue => ({ code, message: { vi, en } });

const SPACED = /[\p{N}\p{Lu}](?: [-/] ?|[-/] )\p{Lu}/u;

function noteOnSpacing(text: string): FieldIssue[] {
  return SPACED.test(text)
    ? [note('spacing', 'Có khoảng trắng trong số, ký hiệu', 'Spaces within the symbol')]
    : [];
}

function noteOnYear({ year, date }: ReferenceMention): FieldIssue[] {
  if (year === null) return [];
  if (year < 1945) return [note('year', 'Năm trong ký hiệu trước 1945', 'The year is before 1945')];
  return date !== null && date.slice(0, 4) !== String(year)
    ? [
        note(
          'year_differs',
          'Năm trong ký hiệu khác năm của ngày',
          'The year differs from the date',
        ),
      ]
    : [];
}

function noteOnTerm({ issuer, year }: ReferenceMention): FieldIssue[] {
  const term = /QH(\d{1,2})/u.exec(issuer ?? '')?.[1];
  const span = term === undefined ? undefined : ASSEMBLY_TERMS[term];
  if (span === undefined || year === null || (year >= span[0] && year <= span[1])) return [];
  return [
    note(
      'assembly_term',
      'Năm không thuộc khóa Quốc hội này',
      'The year is outside this assembly’s term',
    ),
  ];
}

function noteOnIdentity({ side, date, type, issuer }: ReferenceMention): FieldIssue[] {
  const isJoint = type === 'TTLT' || type === 'NQLT';
  const joint =
    isJoint && !/[-+,]| và /u.test(issuer ?? '')
      ? [
          note(
            'joint_issuers',
            'Văn bản liên tịch cần từ hai cơ quan',
            'A joint document needs two issuers',
          ),
        ]
      : [];
  const party =
    side === 'party' && date === null
      ? [
          note(
            'party_date',
            'Văn bản của Đảng cần ngày hoặc nhiệm kỳ',
            'A Party document needs its date or term',
          ),
        ]
      : [];
  return [...joint, ...party];
}

/**
 * The number and symbol of one document, typed with or without its type word and its date. Notes: spacing, years that do not fit,
 * a joint document with one issuer, a Party document without date.
 *
 * @example
 * documentReferenceField.parse('71- NQ/TW ngày 22/8/2025').canonical; // => '71-NQ/TW'
 */
export const documentReferenceField: Field<ReferenceMention> = /* @__PURE__ */ defineField(
  (text) => {
    const found = parseReference(text);
    if (found === null) {
      return refused('not_understood', {
        vi: 'Chưa đọc được số, ký hiệu',
        en: 'The symbol is not understood',
      });
    }
    return understood(found, [
      ...noteOnSpacing(text),
      ...noteOnYear(found),
      ...noteOnTerm(found),
      ...noteOnIdentity(found),
    ]);
  },
);
