/** How else these attributes are written: by React in its output, by hand in old pages. */
const CAMEL: Readonly<Record<string, string>> = {
  itemprop: 'itemProp',
  datetime: 'dateTime',
  'http-equiv': 'httpEquiv',
  charset: 'charSet',
};

/**
 * An attribute whatever the case its name is written in: some parsers of pages keep `HREF` and `dateTime` as they stand.
 * @example attributeOf(anchor, 'href') // => '/tin-tuc/1.html'
 */
export function attributeOf(element: Element | null | undefined, name: string): string | null {
  if (!element) return null;
  const value = element.getAttribute(name) ?? element.getAttribute(name.toUpperCase());
  const camel = CAMEL[name];
  return value ?? (camel === undefined ? null : element.getAttribute(camel));
}
