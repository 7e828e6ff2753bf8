import type { LocalText } from './languages';
import type { PassageKind } from './vocabulary/passage-kinds';

/** The letters by which each kind of record is numbered, and how the number is spoken. */
export const NUMBER_PREFIXES: Readonly<
  Record<PassageKind, { readonly prefix: string; readonly spoken: LocalText }>
> = {
  complaint: { prefix: 'PA', spoken: { vi: 'phản ánh', en: 'complaint' } },
  request: { prefix: 'KN', spoken: { vi: 'kiến nghị', en: 'request' } },
  answer: { prefix: 'TL', spoken: { vi: 'trả lời', en: 'answer' } },
  directive: { prefix: 'CD', spoken: { vi: 'chỉ đạo', en: 'directive' } },
  pledge: { prefix: 'CK', spoken: { vi: 'cam kết', en: 'pledge' } },
  referral: { prefix: 'KC', spoken: { vi: 'kiến nghị cấp trên', en: 'referral' } },
  target: { prefix: 'CT', spoken: { vi: 'chỉ tiêu', en: 'target' } },
  progress: { prefix: 'KQ', spoken: { vi: 'kết quả', en: 'progress' } },
};

/** The parts of a record number. */
export interface RecordNumberParts {
  readonly code: string;
  readonly kind: PassageKind;
  readonly ordinal: number;
}

const KIND_BY_PREFIX = new Map(
  Object.entries(NUMBER_PREFIXES).map(([kind, { prefix }]) => [prefix, kind as PassageKind]),
);

/**
 * Reads a record number, or gives null when the text is none.
 *
 * @example
 * splitRecordNumber('GD25-KN07'); // => { code: 'GD25', kind: 'request', ordinal: 7 }
 */
export function splitRecordNumber(text: string): RecordNumberParts | null {
  const match = /^([A-Z]{2,6}\d{2}[A-Z]?)-([A-Z]{2})(\d{2,5})$/.exec(text);
  const kind = KIND_BY_PREFIX.get(match?.[2] ?? '');
  return match && kind ? { code: match[1] ?? '', kind, ordinal: Number(match[3]) } : null;
}

/**
 * How a record number is said aloud.
 *
 * @example
 * speakRecordNumber('GD25-KN07')?.vi; // => 'kiến nghị 7'
 */
export function speakRecordNumber(text: string): LocalText | null {
  const parts = splitRecordNumber(text);
  if (!parts) return null;
  const { spoken } = NUMBER_PREFIXES[parts.kind];
  return { vi: `${spoken.vi} ${parts.ordinal}`, en: `${spoken.en} ${parts.ordinal}` };
}
