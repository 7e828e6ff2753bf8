/** Parameters that say how a reader came, never which article is meant. */
const TRACKING =
  /^(?:utm_[a-z_]{1,20}|fbclid|gclid|dclid|msclkid|yclid|zarsrc|zalo[a-z_]{0,20}|mc_[ce]id|igshid|_ga|ref_src|share_[a-z]{1,10}|spm|wbraid|gbraid)$/iu;
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * One way of writing an address: host in lower case, no `www.`, no default port, no fragment, no tracking
 * parameter, the other parameters in order of name. A parameter that may name the article is never taken away.
 * What is no http address is given back unchanged.
 * @example canonicaliseUrl('http://WWW.haiphong.gov.vn/Tin?utm_source=zalo&id=12#top') // => 'https://haiphong.gov.vn/Tin?id=12'
 */
export function canonicaliseUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (DEFAULT_PORTS[parsed.protocol] === undefined) return url;
  const host = parsed.hostname.toLowerCase().replace(/^(?:www|m|amp)\.(?=[^.]+\.[^.]+)/u, '');
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  const path = parsed.pathname.replace(/\/{2,}/gu, '/').replace(/(?<=.)\/$/u, '');
  return `https://${host}${port}${path}${keptQuery(parsed.searchParams)}`;
}

function keptQuery(parameters: URLSearchParams): string {
  const kept = new URLSearchParams([...parameters].filter(([name]) => !TRACKING.test(name)));
  kept.sort();
  const query = kept.toString();
  return query === '' ? '' : `?${query}`;
}
