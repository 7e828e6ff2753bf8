/** Parameters that only say where a reader came from. */
const TRACKING = /^(?:utm_[a-z_]{1,30}|fbclid|gclid|zarsrc|mc_cid|mc_eid)$/iu;

/**
 * An address without what does not change its page, so that two readers of one article are seen to be at one place: fragment,
 * trackers, order of parameters, `www.`, http or https, a slash at the end. The register compares addresses in the same way.
 *
 * @example
 * plainAddress('http://www.tin.vn/bai/?utm_source=zalo&b=2&a=1#top'); // => 'tin.vn/bai?a=1&b=2'
 */
export function plainAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/$/u, '');
  return url.host.replace(/^www\./u, '') + path + url.search;
}
