const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const PROCESSING_INSTRUCTION_NODE = 7;
const COMMENT_NODE = 8;

/** Elements of HTML without an end tag (HTML standard 13.3, serialising fragments). */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose text is written as it stands; what `noscript` holds is text too where scripts run. */
const RAW = new Set('style script xmp iframe noembed noframes plaintext noscript'.split(' '));

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '\u00a0': '&nbsp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escapeAs = (character: string): string => ESCAPES[character] ?? character;

/**
 * Whether a node is an element.
 * @example isElement(document.documentElement) // => true
 */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/**
 * The start tag of an element as a browser writes it.
 * @example openTag(link) // => '<a href="/tin?a=1&amp;b=2">'
 */
export function openTag(element: Element): string {
  let tag = `<${nameOf(element)}`;
  for (const { name, value } of element.attributes)
    tag += ` ${name}="${value.replace(/[&\u00a0<>"]/gu, escapeAs)}"`;
  return `${tag}>`;
}

/**
 * The end tag of an element, empty where it has none.
 * @example closeTag(paragraph) // => '</p>'
 */
export function closeTag(element: Element): string {
  return VOID.has(element.localName) ? '' : `</${nameOf(element)}>`;
}

/** Elements of HTML, SVG and MathML are written without a prefix. */
function nameOf({ localName, namespaceURI, tagName }: Element): string {
  return /(?:xhtml|svg|MathML)$/u.test(namespaceURI ?? '') ? localName : tagName;
}

/**
 * A part of a text, comment or instruction as a browser writes it; empty for any other node.
 * @example writtenText(document.createTextNode('1 < 2'), 0, 5) // => '1 &lt; 2'
 */
export function writtenText(node: Node, from: number, to: number): string {
  const text = (node.nodeValue ?? '').slice(from, to);
  if (node.nodeType === COMMENT_NODE) return `<!--${text}-->`;
  if (node.nodeType === PROCESSING_INSTRUCTION_NODE) return `<?${node.nodeName} ${text}>`;
  if (node.nodeType !== TEXT_NODE) return '';
  const isRaw = RAW.has((node.parentNode as Element | null)?.localName ?? '');
  return isRaw ? text : text.replace(/[&\u00a0<>]/gu, escapeAs);
}
