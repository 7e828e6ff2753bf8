import { html } from 'hono/html';
import { type Markup, PORTAL_NAME, SAMPLE_NOTICE } from './page-context.js';
import { formatModernDate } from './portal-date.js';
import { SAMPLE_LAYOUTS, type SampleArticle, type SampleLayout } from './sample-article.js';

const LAYOUT_LABELS: Readonly<Record<SampleLayout, string>> = {
  modern: 'Giao diện mới',
  webforms: 'Giao diện WebForms',
  liferay: 'Giao diện Liferay',
};

function frame(title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/assets/emblem.svg" />
        <link rel="stylesheet" href="/assets/modern.css" />
      </head>
      <body>
        <header class="site-header">
          <div class="wrap brand">
            <img src="/assets/emblem.svg" alt="" width="56" height="56" />
            <a href="/"
              ><small>Cổng Thông tin điện tử</small><strong>Thành phố Thanh Giang</strong></a
            >
          </div>
        </header>
        <main class="wrap front">${content}</main>
        <footer class="site-footer">
          <div class="wrap"><p class="notice">${SAMPLE_NOTICE}</p></div>
        </footer>
      </body>
    </html>`;
}

function teaser(article: SampleArticle): Markup {
  return html`<li class="teaser">
    <h2><a href="/${article.layout}/${article.slug}">${article.title}</a></h2>
    <p class="byline">
      <time datetime="${article.publishedAt}">${formatModernDate(article.publishedAt)}</time>
      <span>${article.section}</span>
    </p>
    <p>${article.sapo}</p>
    <p class="layouts">
      Xem theo:
      ${SAMPLE_LAYOUTS.map((layout) => html`<a href="/${layout}/${article.slug}">${LAYOUT_LABELS[layout]}</a> `)}
    </p>
  </li>`;
}

/**
 * The front page: every article in the layout it is meant for, with links to the other two.
 *
 * @param articles - the articles, in the order shown
 * @returns the whole document
 * @example
 * String(renderFrontPage([])).includes('Tin mới nhất') // => true
 */
export function renderFrontPage(articles: readonly SampleArticle[]): Markup {
  return frame(
    PORTAL_NAME,
    html`<h1>Tin mới nhất</h1>
      <ul class="teasers">
        ${articles.map(teaser)}
      </ul>`,
  );
}

/**
 * The page for an address that the portal does not have.
 *
 * @param path - the address asked for
 * @returns the whole document
 * @example
 * String(renderNotFound('/x')).includes('Không tìm thấy trang') // => true
 */
export function renderNotFound(path: string): Markup {
  return frame(
    `Không tìm thấy trang - ${PORTAL_NAME}`,
    html`<h1>Không tìm thấy trang</h1>
      <p>Địa chỉ <code>${path}</code> không có trên Cổng.</p>
      <p><a href="/">Về trang chủ</a></p>`,
  );
}
