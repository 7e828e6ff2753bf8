import { Hono, type Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { findCaller } from '../devices/device-tokens';
import { endSession, SESSION_MS, startSession } from '../devices/page-sessions';
import { createTryLimit } from '../devices/try-limit';
import type { ServiceEnvironment } from '../http/service-environment';
import { SignInPage } from '../pages/sign-in-page';
import { pageContext, type PageSettings } from './page-settings';
import { renderPage } from './render-page';

/** Signing a browser in by the link the register prints, or by pasting its token. */
export function signInRoutes(settings: PageSettings): Hono<ServiceEnvironment> {
  const routes = new Hono<ServiceEnvironment>();
  const limit = createTryLimit({ failures: 20, windowMs: 60_000 });
  const signIn = async (c: Context<ServiceEnvironment>, token: string): Promise<Response> => {
    const nowMs = settings.context.now().getTime();
    const caller =
      limit.waitMs(nowMs) > 0 ? null : await findCaller(settings.context, token.trim());
    if (!caller) {
      limit.fail(nowMs);
      return renderPage(
        c,
        <SignInPage page={await pageContext(settings, c)} isWrong={true} />,
        401,
      );
    }
    setCookie(c, settings.cookieName, await startSession(settings.context, caller), {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: SESSION_MS / 1000,
    });
    return c.redirect('/records', 303);
  };
  routes.get('/login', async (c) => {
    const token = c.req.query('token');
    if (token) return signIn(c, token);
    return renderPage(c, <SignInPage page={await pageContext(settings, c)} isWrong={false} />);
  });
  routes.post('/login', async (c) => {
    const { token } = await c.req.parseBody();
    return signIn(c, typeof token === 'string' ? token : '');
  });
  return routes.post('/logout', async (c) => {
    const secret = getCookie(c, settings.cookieName);
    if (secret) await endSession(settings.context, secret);
    deleteCookie(c, settings.cookieName, { path: '/' });
    return c.redirect('/login', 303);
  });
}
