import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Language } from '@camket/domain/data';

const COOKIE = 'camket_lang';

/** The language of the pages: what was chosen with the switch, Vietnamese until then. */
export function pageLanguage(c: Context): Language {
  const asked = c.req.query('lang');
  if (asked === 'vi' || asked === 'en') {
    setCookie(c, COOKIE, asked, {
      path: '/',
      sameSite: 'Lax',
      httpOnly: true,
      maxAge: 365 * 24 * 60 * 60,
    });
    return asked;
  }
  return getCookie(c, COOKIE) === 'en' ? 'en' : 'vi';
}
