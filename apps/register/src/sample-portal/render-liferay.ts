import { html, raw } from 'hono/html';
import { articleBlocks, type ArticleBlock } from './article-blocks.js';
import { type Markup, type PageContext, PORTAL_NAME, SAMPLE_NOTICE } from './page-context.js';
import { formatLiferayDate } from './portal-date.js';
import type { SampleArticle } from './sample-article.js';

const MENU = ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Chỉ đạo điều hành', 'Dịch vụ công', 'Góp ý'];

interface Portlet {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly content: Markup;
}

function portlet({ id, title, kind, content }: Portlet): Markup {
  return html`<div
    class="portlet-boundary portlet-boundary_${id}_ portlet-static portlet-static-end portlet-borderless ${kind}"
    id="p_p_id_${id}_"
  >
    <span id="p_${id}"></span>
    <section class="portlet" id="portlet_${id}">
      <header class="portlet-topper">
        <h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1>
      </header>
      <div class="portlet-content">
        <div class="portlet-content-container"><div class="portlet-body">${content}</div></div>
      </div>
    </section>
  </div>`;
}

function head(article: SampleArticle): Markup {
  return html`<head>
    <title>${article.title} - ${PORTAL_NAME}</title>
    <meta content="initial-scale=1.0, width=device-width" name="viewport" />
    <meta content="text/html; charset=UTF-8" http-equiv="content-type" />
    <link href="/assets/emblem.svg" rel="Shortcut Icon" />
    <link class="lfr-css-file" href="/assets/liferay.css" rel="stylesheet" type="text/css" />
  </head>`;
}

function banner(): Markup {
  return html`<header id="banner" role="banner">
    <div id="heading">
      <img src="/assets/emblem.svg" alt="" width="60" height="60" />
      <p class="site-title">
        <a class="logo default-logo" href="/"
          ><span>Ủy ban nhân dân thành phố Thanh Giang</span
          ><strong>Cổng Thông tin điện tử</strong></a
        >
      </p>
    </div>
    <nav class="sort-pages modify-pages" id="navigation" role="navigation">
      <ul aria-label="Trang" role="menubar">
        ${MENU.map(
          (name) =>
            html`<li role="presentation">
              <a href="/" role="menuitem"><span>${name}</span></a>
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;
}

function block(item: ArticleBlock): Markup {
  if (item.kind === 'heading') {
    return html`<p style="text-align: justify;"><strong>${item.text}</strong></p> `;
  }
  if (item.kind === 'paragraph') {
    return html`<p style="text-align: justify;">
      <span style="font-size:16px;">${item.text}</span>
    </p> `;
  }
  const { scene, caption, credit } = item.figure;
  return html`<p style="text-align: center;">
      <img alt="" src="/assets/${scene}.svg" width="720" height="405" />
    </p>

    <p class="image-caption" style="text-align: center;"><em>${caption} Ảnh: ${credit}</em></p> `;
}

function attachments(article: SampleArticle): Markup {
  if (article.attachments.length === 0) return raw('');
  return html`<div class="taglib-asset-links attachments">
    <h2 class="attachments-title">Tệp đính kèm</h2>
    <ul>
      ${article.attachments.map(
        ({ fileName, label }) =>
          html`<li>
            <a class="attachment pdf" href="/documents/${fileName}">${label}</a>
            <span class="file-name">${fileName}</span>
          </li> `,
      )}
    </ul>
  </div>`;
}

function assetContent(article: SampleArticle): Markup {
  return html`<div class="asset-full-content">
    <div class="asset-content" id="_101_INSTANCE_tGnEws_${article.slug}">
      <h2 class="title-detail">${article.title}</h2>
      <div class="news-info">
        <span class="date-news">${formatLiferayDate(article.publishedAt)}</span>
        <span class="views">Lượt xem: 1.204</span>
      </div>
      <div class="sapo-news">${article.sapo}</div>
      <div class="journal-content-article" id="article_10136_${article.slug}_1.0">
        ${articleBlocks(article).map(block)}
        <p>&nbsp;</p>
      </div>
      <div class="author-news">Tác giả: ${article.author}</div>
      ${attachments(article)}
      <div class="social-bookmarks">
        <button type="button">Thích</button> <button type="button">Chia sẻ</button>
        <button type="button">In</button>
      </div>
    </div>
  </div>`;
}

function newsList(context: PageContext): Markup {
  return html`<ul class="list-news">
    ${context.others.map(
      (other) =>
        html`<li>
          <a href="/liferay/${other.slug}">${other.title}</a>
          <span class="date-list">${formatLiferayDate(other.publishedAt)}</span>
        </li> `,
    )}
  </ul>`;
}

function columns(article: SampleArticle, context: PageContext): Markup {
  const publisher = { id: '101_INSTANCE_tGnEws', kind: 'portlet-asset-publisher' };
  const related = { id: '101_INSTANCE_rLtD01', kind: 'portlet-asset-publisher' };
  const side = { id: '56_INSTANCE_bAnR22', kind: 'portlet-journal-content' };
  const services = html`<div class="journal-content-article">
    <p><a href="/">Dịch vụ công trực tuyến</a></p>
    <p><a href="/">Lịch tiếp công dân</a></p>
    <p><a href="/">Đường dây nóng</a></p>
  </div>`;
  return html`<div class="columns-2" id="main-content" role="main">
    <div class="portlet-layout row-fluid">
      <div class="portlet-column portlet-column-first span8" id="column-1">
        <div class="portlet-dropzone portlet-column-content" id="layout-column_column-1">
          ${portlet({ ...publisher, title: article.section, content: assetContent(article) })}
        </div>
      </div>
      <div class="portlet-column portlet-column-last span4" id="column-2">
        <div class="portlet-dropzone portlet-column-content" id="layout-column_column-2">
          ${portlet({ ...related, title: 'Tin mới', content: newsList(context) })}
          ${portlet({ ...side, title: 'Tiện ích', content: services })}
        </div>
      </div>
    </div>
  </div>`;
}

/**
 * The page of a Liferay portal: portlets in columns, the text in `journal-content-article`, the
 * attachments below it.
 *
 * @param article - the article to show
 * @param context - the portal's other articles
 * @returns the whole document
 * @example
 * String(renderLiferay(article, context)).includes('journal-content-article') // => true
 */
export function renderLiferay(article: SampleArticle, context: PageContext): Markup {
  return html`<!DOCTYPE html>
    <html class="ltr" dir="ltr" lang="vi-VN">
      ${head(article)}
      <body class="yui3-skin-sam controls-visible signed-out public-page site">
        <div id="wrapper">
          ${banner()}
          <div id="content">
            <nav id="breadcrumbs">
              <ul class="breadcrumb">
                <li><a href="/">Trang chủ</a><span class="divider">/</span></li>
                <li class="active">${article.section}</li>
              </ul>
            </nav>
            ${columns(article, context)}
          </div>
          <footer id="footer" role="contentinfo">
            <p>© ${PORTAL_NAME}</p>
            <p>Địa chỉ: số 1, đường Trung tâm Hành chính, phường Cửa Trại, thành phố Thanh Giang</p>
            <p>${SAMPLE_NOTICE}</p>
          </footer>
        </div>
      </body>
    </html>`;
}
