import { DOCUMENT_TYPES } from '@camket/domain/data';

/** Type words as they stand in front of a number, longest first where one begins another, with the code they mean. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  'thông tư liên tịch': 'TTLT',
  'nghị quyết liên tịch': 'NQLT',
  'văn bản hợp nhất': 'VBHN',
  'chương trình hành động': 'CTr',
  'thông báo kết luận': 'TB',
  'văn bản': 'VB',
  'công văn': 'CV',
  'bộ luật': 'BL',
  luật: 'L',
  'pháp lệnh': 'PL',
  'thông tri': 'TT',
  'quy định': 'QyĐ',
  'kế hoạch hành động': 'KH',
  'báo cáo thẩm định': 'BC',
};
for (const type of DOCUMENT_TYPES) (TYPE_WORDS as Record<string, string>)[type.name] ??= type.code;

/** Words that name a type of document, with the code each stands for; "văn bản" names no type. */
export const WORD_TO_CODE: ReadonlyMap<string, string> = new Map(Object.entries(TYPE_WORDS));

/** How many words the longest type word has. */
export const LONGEST_TYPE_WORD = 4;

/** Codes met in symbols beside the official ones: scanning errors and codes of older rules. */
const MISPRINTED: Readonly<Record<string, string>> = {
  ND: 'NĐ',
  QD: 'QĐ',
  CTR: 'CTr',
  TTR: 'TTr',
  CTHĐ: 'CTr',
  CTHD: 'CTr',
  ĐC: 'ĐC',
  GN: 'GN',
  PHD: 'HD',
  TLT: 'TTLT',
};

const CODES = new Map<string, string>(
  DOCUMENT_TYPES.filter((type) => type.code !== 'L').map((type) => [type.code, type.code]),
);
for (const [printed, code] of Object.entries(MISPRINTED)) CODES.set(printed, code);
const BY_UPPER = new Map<string, string>();
for (const [printed, code] of CODES)
  if (!BY_UPPER.has(printed.toUpperCase())) BY_UPPER.set(printed.toUpperCase(), code);

/**
 * The official code for a code as printed, or undefined where it is none; case counts only to tell CTr, TTr and QyĐ.
 *
 * @example
 * typeCode('ND'); // => 'NĐ'
 */
export function typeCode(printed: string): string | undefined {
  return CODES.get(printed) ?? BY_UPPER.get(printed.toUpperCase());
}
