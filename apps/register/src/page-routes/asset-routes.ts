import { Hono } from 'hono';
import { AGENCY_SCRIPT } from '../pages/assets/agency-script';
import { BASE_STYLE } from '../pages/assets/base-style';
import { FORM_STYLE } from '../pages/assets/form-style';
import { PAGE_SCRIPT } from '../pages/assets/page-script';
import { PART_STYLE } from '../pages/assets/part-style';
import { sha256Of } from '../ledger/sha256';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b3d63"/><path d="M9 16.5l5 5 9-11" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const ASSETS: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  'register.css': { type: 'text/css; charset=utf-8', body: BASE_STYLE + PART_STYLE + FORM_STYLE },
  'register.js': { type: 'text/javascript; charset=utf-8', body: PAGE_SCRIPT + AGENCY_SCRIPT },
  'register.svg': { type: 'image/svg+xml', body: ICON },
};

/** Style, script and mark of the pages; checked by ETag so that an update shows at once. */
export function assetRoutes(): Hono {
  return new Hono().get('/assets/:name', (c) => {
    const asset = ASSETS[c.req.param('name')];
    if (!asset) return c.notFound();
    const etag = `"${sha256Of(asset.body).slice(0, 32)}"`;
    const headers = { etag, 'cache-control': 'no-cache' };
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
    return c.body(asset.body, 200, { ...headers, 'content-type': asset.type });
  });
}
