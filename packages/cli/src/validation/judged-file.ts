import type { Finding } from '@camket/domain';
import type { Register } from '@camket/ledger';
import type { Locate, Outcome } from '@camket/validation';

/** Formats that `camket validate` reads. */
export type JudgedFormat = 'jsonl' | 'json' | 'xlsx' | 'csv' | 'unknown';

/** A file that was read for judging: its register where there is one, and what reading already found. */
export interface JudgedFile {
  readonly format: JudgedFormat;
  /** Why it could not be read as one of ours; null where it was. */
  readonly refused: Extract<Outcome, 'unreadable' | 'not-our-format'> | null;
  /** Null where the file could not be read as one of ours. */
  readonly register: Register | null;
  readonly findings: readonly Finding[];
  readonly locate: Locate;
}

/** Where nothing more can be said than the file. */
export const inFile =
  (file: string): Locate =>
  () => ({ file });

/**
 * The same findings with the file named in every place.
 *
 * @example
 * named([], 'so.jsonl'); // => []
 */
export function named(findings: readonly Finding[], file: string): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    location: { ...finding.location, file },
    more: finding.more.map((place) => ({ ...place, file })),
  }));
}

/**
 * A file that could not be read as one of ours, with the finding that says why.
 *
 * @example
 * refusedFile({ format: 'json', refused: 'unreadable' }, finding, 'a.json').register; // => null
 */
export function refusedFile(
  { format, refused }: Pick<JudgedFile, 'format' | 'refused'>,
  finding: Finding,
  file: string,
): JudgedFile {
  return {
    format,
    refused,
    register: null,
    findings: named([finding], file),
    locate: inFile(file),
  };
}
