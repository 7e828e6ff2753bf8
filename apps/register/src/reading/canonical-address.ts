/** Parameters that only say where a reader came from. */
const TRACKING = /^(?:utm_[a-z_]{1,30}|fbclid|gclid|zarsrc|mc_cid|mc_eid)$/iu;

/**
 * The address of a page without what does not change the page: fragment, trackers, order of parameters, `www.`,
 * a slash at the end, the difference of http and https. What is no address is given back as it is.
 *
 * @example
 * canonicalAddress('http://www.example.vn/tin/?b=2&utm_source=zalo&a=1#top'); // => 'https://example.vn/tin?a=1&b=2'
 */
export function canonicalAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address;
  const isLocal = url.hostname === 'localhost' || /^[\d.:[\]]+$/u.test(url.hostname);
  if (!isLocal) url.protocol = 'https:';
  url.hostname = url.hostname.replace(/^www\./u, '');
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/(?<=.)\/$/u, '');
  return url.toString().replace(/\/$/u, '');
}
