const MAX_ELEMENTS = 400_000;
const MAX_ROOTS = 2_000;

/**
 * The open shadow roots of a live page, roots inside roots included, bounded.
 * @example collectShadowRoots(document).length // => 0
 */
export function collectShadowRoots(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const waiting: (Document | ShadowRoot)[] = [document];
  let seen = 0;
  for (let scope = waiting.pop(); scope; scope = waiting.pop()) {
    for (const element of scope.querySelectorAll('*')) {
      seen += 1;
      if (seen > MAX_ELEMENTS || found.length >= MAX_ROOTS) return found;
      if (!element.shadowRoot) continue;
      found.push(element.shadowRoot);
      waiting.push(element.shadowRoot);
    }
  }
  return found;
}
