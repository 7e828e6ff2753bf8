import { createFinding, type Finding, type LedgerEvent } from '@camket/domain';
import { fold, type Register } from '@camket/ledger';
import { validateEvent } from '@camket/validation';
import { inFile, named, refusedFile, type JudgedFile } from './judged-file';

const isEventLike = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && 'data' in value;

const notOurs = (file: string): Finding =>
  createFinding({
    ruleId: 'FMT-2',
    severity: 'error',
    message: {
      vi: 'Tệp JSON không chứa sự kiện của sổ.',
      en: 'The JSON file holds no events of a register.',
    },
    hint: {
      vi: 'Cần một sự kiện, hoặc một mảng sự kiện.',
      en: 'An event or an array of events is needed.',
    },
    location: { file },
  });

const notJson = (file: string): Finding =>
  createFinding({
    ruleId: 'FMT-1',
    severity: 'error',
    message: { vi: 'Tệp không đọc được như JSON.', en: 'The file cannot be read as JSON.' },
    hint: {
      vi: 'Kiểm tra dấu phẩy, ngoặc và bảng mã UTF-8.',
      en: 'Check commas, brackets and that it is UTF-8.',
    },
    location: { file },
  });

/** A JSON file is read as a whole, so that it is bounded; a register file is read line by line. */
const MAX_LENGTH = 10_000_000;

const tooLarge = (file: string): Finding =>
  createFinding({
    ruleId: 'FMT-1',
    severity: 'error',
    message: {
      vi: 'Tệp JSON dài quá 10.000.000 ký tự; không đọc.',
      en: 'The JSON file is longer than 10,000,000 characters; it was not read.',
    },
    hint: {
      vi: 'Chia thành nhiều tệp, hoặc dùng tệp sổ .jsonl.',
      en: 'Split it into several files, or use a .jsonl register file.',
    },
    location: { file },
  });

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

function foldEvents(events: readonly LedgerEvent[]): Register {
  return fold(
    events.map((event, index) => ({ n: index + 1, acceptedAt: event.recordedAt, event, hash: '' })),
  );
}

/**
 * Reads a JSON file for judging: one event or an array of events.
 *
 * @example
 * judgeJson('[]', 'a.json', false).format; // => 'json'
 */
export function judgeJson(text: string, file: string, isStrict: boolean): JudgedFile {
  if (text.length > MAX_LENGTH)
    return refusedFile({ format: 'json', refused: 'unreadable' }, tooLarge(file), file);
  const parsed = parse(text);
  if (!parsed) return refusedFile({ format: 'json', refused: 'unreadable' }, notJson(file), file);
  const list: unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (!list.some(isEventLike)) {
    return refusedFile({ format: 'json', refused: 'not-our-format' }, notOurs(file), file);
  }
  const judged = list.map((value, index) => {
    const result = validateEvent(value, { strict: isStrict });
    const prefix = Array.isArray(parsed.value) ? `/${index}` : '';
    return {
      ...result,
      findings: result.findings.map((finding) => ({
        ...finding,
        path: `${prefix}${finding.path}`,
      })),
    };
  });
  const register = foldEvents(judged.flatMap(({ event }) => (event ? [event] : [])));
  const findings = [...judged.flatMap((one) => one.findings), ...register.findings];
  return {
    format: 'json',
    refused: null,
    register,
    findings: named(findings, file),
    locate: inFile(file),
  };
}
