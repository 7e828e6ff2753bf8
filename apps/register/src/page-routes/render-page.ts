import type { Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';

/** Answers with a page; the document type keeps browsers out of their old ways. */
export async function renderPage(
  c: Context,
  page: JSX.Element,
  status: 200 | 401 | 404 | 422 | 500 = 200,
): Promise<Response> {
  return c.html(`<!doctype html>${String(await page)}`, status);
}
