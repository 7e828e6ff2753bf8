import { html, raw } from 'hono/html';
import { articleBlocks, type ArticleBlock } from './article-blocks.js';
import { modernHead } from './modern-head.js';
import { type Markup, type PageContext, PORTAL_NAME, SAMPLE_NOTICE } from './page-context.js';
import { formatModernDate } from './portal-date.js';
import type { SampleArticle } from './sample-article.js';

const SECTIONS = ['Giới thiệu', 'Tin tức', 'Chính quyền', 'Công dân', 'Doanh nghiệp', 'Văn bản'];

function header(): Markup {
  return html`<header class="site-header">
    <div class="wrap brand">
      <img src="/assets/emblem.svg" alt="" width="56" height="56" />
      <a href="/"><small>Cổng Thông tin điện tử</small><strong>Thành phố Thanh Giang</strong></a>
      <form class="search" action="/" role="search">
        <input name="q" type="search" placeholder="Tìm kiếm" aria-label="Tìm kiếm" />
      </form>
    </div>
    <nav class="site-nav" aria-label="Chuyên mục">
      <div class="wrap">${SECTIONS.map((name) => html`<a href="/">${name}</a>`)}</div>
    </nav>
  </header>`;
}

function block(item: ArticleBlock): Markup {
  if (item.kind === 'heading') return html`<h2>${item.text}</h2> `;
  if (item.kind === 'paragraph') return html`<p>${item.text}</p> `;
  const { scene, caption, credit } = item.figure;
  return html`<figure>
    <img src="/assets/${scene}.svg" alt="${caption}" width="960" height="540" />
    <figcaption>${caption} <span class="credit">Ảnh: ${credit}</span></figcaption>
  </figure> `;
}

function share(): Markup {
  const names = ['Chia sẻ', 'Zalo', 'Sao chép liên kết', 'In trang'];
  return html`<div class="share" role="group" aria-label="Chia sẻ bài viết">
    ${names.map((name) => html`<button type="button">${name}</button>`)}
  </div>`;
}

function attachments(article: SampleArticle): Markup {
  if (article.attachments.length === 0) return raw('');
  return html`<section class="attachments">
    <h3>Tài liệu đính kèm</h3>
    <ul>
      ${article.attachments.map(
        ({ fileName, label }) => html`<li><a href="/documents/${fileName}">${label}</a></li>`,
      )}
    </ul>
  </section>`;
}

function articleElement(article: SampleArticle): Markup {
  return html`<article class="story" itemscope itemtype="https://schema.org/NewsArticle">
    <header>
      <h1 itemprop="headline">${article.title}</h1>
      <p class="byline">
        <time datetime="${article.publishedAt}">${formatModernDate(article.publishedAt)}</time>
        <span rel="author" class="author">${article.author}</span>
      </p>
      ${share()}
      <p class="sapo" itemprop="description">${article.sapo}</p>
    </header>
    <div class="story-body" itemprop="articleBody">${articleBlocks(article).map(block)}</div>
    ${attachments(article)}
    <p class="tags">
      <b>Từ khóa:</b> ${article.tags.map((tag) => html`<a href="/" rel="tag">${tag}</a> `)}
    </p>
  </article>`;
}

function related(context: PageContext): Markup {
  return html`<section class="related">
    <h3>Tin liên quan</h3>
    <ul>
      ${context.others.map(
        (other) =>
          html`<li>
            <a href="/modern/${other.slug}">${other.title}</a>
            <time datetime="${other.publishedAt}">${formatModernDate(other.publishedAt)}</time>
          </li>`,
      )}
    </ul>
  </section>`;
}

function comments(): Markup {
  return html`<section class="comments" aria-label="Bình luận">
    <h3>Bình luận (2)</h3>
    <div class="comment">
      <b>Bạn đọc xã Đồng Vạn</b>
      <p>Mong thành phố công khai tiến độ từng việc để bà con theo dõi.</p>
    </div>
    <div class="comment">
      <b>Nguyễn Văn H.</b>
      <p>Bài viết rất hữu ích, cảm ơn Ban Biên tập.</p>
    </div>
    <form action="/" class="comment-form">
      <textarea aria-label="Ý kiến của bạn" placeholder="Ý kiến của bạn"></textarea>
      <button type="button">Gửi bình luận</button>
    </form>
  </section>`;
}

function sidebar(context: PageContext): Markup {
  return html`<aside class="sidebar">
    <section>
      <h3>Đọc nhiều</h3>
      <ol>
        ${context.others.map((other) => html`<li><a href="/modern/${other.slug}">${other.title}</a></li>`)}
      </ol>
    </section>
    <section>
      <h3>Dịch vụ công</h3>
      <a class="banner" href="/">Nộp hồ sơ trực tuyến</a>
      <a class="banner green" href="/">Phản ánh, kiến nghị của người dân</a>
    </section>
  </aside>`;
}

function footer(): Markup {
  return html`<footer class="site-footer">
    <div class="wrap">
      <p><b>${PORTAL_NAME}</b></p>
      <p>
        Cơ quan chủ quản: UBND thành phố Thanh Giang. Chịu trách nhiệm chính: Chánh Văn phòng UBND
        thành phố.
      </p>
      <p>Ghi rõ nguồn khi phát lại thông tin từ Cổng này.</p>
      <p class="notice">${SAMPLE_NOTICE}</p>
    </div>
  </footer>`;
}

/**
 * The page of an up-to-date portal: JSON-LD, Open Graph, an `article` element, and around it what
 * such pages carry.
 *
 * @param article - the article to show
 * @param context - the portal's origin and its other articles
 * @returns the whole document
 * @example
 * String(renderModern(article, { origin: 'http://127.0.0.1:4100', others: [] })).slice(0, 15) // => '<!doctype html>'
 */
export function renderModern(article: SampleArticle, context: PageContext): Markup {
  return html`<!doctype html>
    <html lang="vi">
      ${modernHead(article, context)}
      <body>
        ${header()}
        <div class="wrap breadcrumb">
          <a href="/">Trang chủ</a> › <a href="/">${article.section}</a>
        </div>
        <div class="wrap columns">
          <main>${articleElement(article)}${related(context)}${comments()}</main>
          ${sidebar(context)}
        </div>
        ${footer()}
      </body>
    </html>`;
}
