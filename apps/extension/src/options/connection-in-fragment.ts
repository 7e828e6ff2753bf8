/**
 * Address and code handed over in the page's address (`#connect=ADDRESS&code=CODE`), as `npm start -- --open` does;
 * null when there are none.
 *
 * @example
 * connectionInFragment('#connect=http%3A%2F%2F127.0.0.1%3A4180&code=K7QF-2M9D')?.secret; // => 'K7QF-2M9D'
 */
export function connectionInFragment(
  fragment: string,
): { readonly address: string; readonly secret: string } | null {
  const given = new URLSearchParams(fragment.replace(/^#/u, ''));
  const address = given.get('connect');
  const secret = given.get('code');
  return address !== null && secret !== null ? { address, secret } : null;
}
