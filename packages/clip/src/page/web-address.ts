const WEB_SCHEMES = new Set(['http:', 'https:', 'ftp:']);

/**
 * The address a page names, absolute where the page's own is known. Null for what is no address of the web
 * (`javascript:`, `data:`): a page's words never become something that runs when it is followed.
 * @example webAddress('/tep/kh-112.pdf', 'https://tanlap.gov.vn/tin/1') // => 'https://tanlap.gov.vn/tep/kh-112.pdf'
 * @example webAddress("javascript:__doPostBack('a')", null) // => null
 */
export function webAddress(address: string, base: string | null): string | null {
  if (URL.canParse(address)) {
    const { href, protocol } = new URL(address);
    return WEB_SCHEMES.has(protocol) ? href : null;
  }
  return base !== null && URL.canParse(address, base) ? new URL(address, base).href : address;
}
