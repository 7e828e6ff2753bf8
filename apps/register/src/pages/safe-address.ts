/**
 * Addresses come from pages that nobody vouches for: only the web's own schemes become links.
 *
 * @example
 * safeAddress('javascript:alert(1)'); // => undefined
 */
export function safeAddress(url: string | null): string | undefined {
  return url !== null && /^https?:\/\//iu.test(url) ? url : undefined;
}
