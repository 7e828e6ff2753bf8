import { type Context, Hono } from 'hono';
import { loadSamples, type Samples } from './load-samples.js';
import type { Markup, PageContext } from './page-context.js';
import { renderFrontPage, renderNotFound } from './render-front-page.js';
import { renderLiferay } from './render-liferay.js';
import { renderModern } from './render-modern.js';
import { renderWebforms } from './render-webforms.js';
import { SAMPLE_LAYOUTS, type SampleArticle, type SampleLayout } from './sample-article.js';
import { createSamplePdf } from './sample-pdf.js';

/** Everything comes from the portal itself; inline styles stay allowed, for portals carry them in their text. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const ASSET_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

type Render = (article: SampleArticle, context: PageContext) => Markup;

const RENDERERS: Readonly<Record<SampleLayout, Render>> = {
  modern: renderModern,
  webforms: renderWebforms,
  liferay: renderLiferay,
};

/** The sample portal as a handler of requests; it holds no port. */
export interface SamplePortal {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

function notFound(c: Context): Response | Promise<Response> {
  return c.html(renderNotFound(c.req.path), 404);
}

function addPages(app: Hono, { articles }: Samples): void {
  app.get('/', (c) => c.html(renderFrontPage(articles)));
  for (const layout of SAMPLE_LAYOUTS) {
    // NOTE: a WebForms page posts to itself; the answer is the same page again.
    app.on(['GET', 'POST'], `/${layout}/:slug`, (c) => {
      const article = articles.find(({ slug }) => slug === c.req.param('slug'));
      if (article === undefined) return notFound(c);
      const others = articles.filter((other) => other !== article);
      return c.html(RENDERERS[layout](article, { origin: new URL(c.req.url).origin, others }));
    });
  }
}

function addFiles(app: Hono, { articles, assets }: Samples): void {
  app.get('/favicon.ico', (c) => c.redirect('/assets/emblem.svg'));
  app.get('/assets/:name', (c) => {
    const name = c.req.param('name');
    const content = assets.get(name);
    const type = ASSET_TYPES[name.split('.').at(-1) ?? ''];
    if (content === undefined || type === undefined) return notFound(c);
    return c.body(content, 200, { 'content-type': type });
  });
  const documents = new Set(
    articles.flatMap(({ attachments }) => attachments.map((a) => a.fileName)),
  );
  app.get('/documents/:name', (c) => {
    const name = c.req.param('name');
    if (!documents.has(name)) return notFound(c);
    return c.body(createSamplePdf(name), 200, { 'content-type': 'application/pdf' });
  });
}

/**
 * Creates the sample portal: a front page at `/`, every article at `/<layout>/<slug>`, and the
 * files those pages need. No page asks anything of another host.
 *
 * @param samples - the articles and assets; by default those of this package
 * @returns the portal as a handler of requests
 * @throws Error with code `SAMPLES_MISSING` when the package lacks its samples
 * @example
 * (await createSamplePortal().fetch(new Request('http://localhost/'))).status // => 200
 */
export function createSamplePortal(samples: Samples = loadSamples()): SamplePortal {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', CONTENT_SECURITY_POLICY);
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', 'no-cache');
  });
  addPages(app, samples);
  addFiles(app, samples);
  app.notFound(notFound);
  return { fetch: (request) => app.fetch(request) };
}
