import type { ReadableText } from '../readable-text';
import type { CountClaimMention } from '../reading';

/**
 * Finds the counts an article claims.
 *
 * @example
 * // see readText
 */
export function findClaims(_readable: ReadableText): CountClaimMention[] {
  return [];
}
