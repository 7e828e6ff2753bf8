import type { Finding } from './finding';
import type { Language } from './languages';

/** A finding in one language, as the command and the service print it. */
export interface LocalFinding extends Omit<Finding, 'message' | 'hint'> {
  message: string;
  hint: string;
}

/** What a caller must say to report a finding; the rest has defaults. */
export type FindingInput = Pick<Finding, 'ruleId' | 'severity' | 'message' | 'hint'> &
  Partial<Finding>;

/**
 * Completes a finding with the defaults: no parameters, the whole value, one occurrence.
 *
 * @example
 * createFinding({ ruleId: 'DATE-1', severity: 'error', message: { vi: 'a', en: 'b' }, hint: { vi: 'c', en: 'd' } }).count; // => 1
 */
export function createFinding(input: FindingInput): Finding {
  return { params: {}, docs: null, path: '', location: null, count: 1, more: [], ...input };
}

/**
 * Gives a finding in one language.
 *
 * @example
 * const finding = createFinding({ ruleId: 'X-1', severity: 'advice', message: { vi: 'Sai', en: 'Wrong' }, hint: { vi: 'Sửa', en: 'Mend' } });
 * localiseFinding(finding, 'en').message; // => 'Wrong'
 */
export function localiseFinding(finding: Finding, language: Language): LocalFinding {
  return { ...finding, message: finding.message[language], hint: finding.hint[language] };
}
