import type { Finding } from '@camket/domain';

/**
 * Whether something must be mended at one place of a form.
 *
 * @example
 * isWrongAt([], '/draft/text'); // => false
 */
export function isWrongAt(findings: readonly Finding[], path: string): boolean {
  return findings.some((one) => one.severity === 'error' && one.path === path);
}
