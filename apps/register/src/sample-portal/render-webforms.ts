import { html, raw } from 'hono/html';
import { articleBlocks, type ArticleBlock } from './article-blocks.js';
import { type Markup, type PageContext, PORTAL_NAME, SAMPLE_NOTICE } from './page-context.js';
import { formatWebformsDate } from './portal-date.js';
import type { SampleArticle } from './sample-article.js';
import { webformsState } from './webforms-state.js';

const MENU = [
  'TRANG CHỦ',
  'GIỚI THIỆU',
  'TIN TỨC - SỰ KIỆN',
  'VĂN BẢN',
  'THỦ TỤC HÀNH CHÍNH',
  'LIÊN HỆ',
];
const LINKS = ['Công báo thành phố', 'Lịch công tác', 'Hỏi đáp trực tuyến', 'Thông tin báo chí'];

function head(article: SampleArticle): Markup {
  return html`<head id="ctl00_Head1">
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <meta http-equiv="Content-Language" content="en-us" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${article.title} - ${PORTAL_NAME}</title>
    <link rel="shortcut icon" href="/assets/emblem.svg" />
    <link href="/assets/webforms.css" type="text/css" rel="stylesheet" />
  </head>`;
}

function banner(): Markup {
  return html`<div id="ctl00_banner" class="Banner">
      <img src="/assets/emblem.svg" alt="" width="64" height="64" />
      <div class="BannerText">
        <span class="line1">CỔNG THÔNG TIN ĐIỆN TỬ</span><br /><span class="line2"
          >THÀNH PHỐ THANH GIANG</span
        >
      </div>
    </div>
    <table id="ctl00_menuTop" class="MenuTop" cellpadding="0" cellspacing="0">
      <tr>
        ${MENU.map((name) => html`<td class="MenuItem"><a href="/">${name}</a></td>`)}
      </tr>
    </table>`;
}

function searchBar(): Markup {
  return html`<div class="SearchBar">
    <span id="ctl00_lblWelcome">Chào mừng bạn đến với ${PORTAL_NAME}</span>
    <span class="SearchBox"
      ><input name="ctl00$txtSearch" type="text" id="ctl00_txtSearch" aria-label="Tìm kiếm" />
      <input type="submit" name="ctl00$btnSearch" value="Tìm" id="ctl00_btnSearch"
    /></span>
  </div>`;
}

function picture(item: ArticleBlock & { kind: 'figure' }): Markup {
  const { scene, caption, credit } = item.figure;
  return html`<table class="ImageCenter" align="center" border="0" cellpadding="3" cellspacing="0">
    <tbody>
      <tr>
        <td align="center">
          <img src="/assets/${scene}.svg" alt="" border="0" width="560" height="315" />
        </td>
      </tr>
      <tr>
        <td class="Image" align="center"><em>${caption} Ảnh: ${credit}</em></td>
      </tr>
    </tbody>
  </table> `;
}

function block(item: ArticleBlock): Markup {
  if (item.kind === 'figure') return picture(item);
  if (item.kind === 'heading') {
    return html`<div style="text-align: justify;">
      <strong><span style="font-size: 14px;">${item.text}</span></strong>
    </div> `;
  }
  return html`<div style="text-align: justify;">
    <span style="font-size: 14px;">${item.text}</span>
  </div> `;
}

function attachments(article: SampleArticle): Markup {
  if (article.attachments.length === 0) return raw('');
  return html`<table class="Attach">
    <tr>
      <td><b>Tệp đính kèm:</b></td>
    </tr>
    ${article.attachments.map(
      ({ fileName, label }) =>
        html`<tr>
          <td><a href="/documents/${fileName}">${label} (.pdf)</a></td>
        </tr> `,
    )}
  </table>`;
}

function detail(article: SampleArticle): Markup {
  return html`<div id="ctl00_ContentPlaceHolder1_pnlDetail" class="ArticleDetail">
    <div class="ModuleTitle"><a href="/">${article.section}</a></div>
    <div class="ArticleHeader">
      <span id="ctl00_ContentPlaceHolder1_lblTitle" class="ArticleTitle">${article.title}</span>
    </div>
    <div class="ArticleInfo">
      <span id="ctl00_ContentPlaceHolder1_lblDate" class="date"
        >${formatWebformsDate(article.publishedAt)}</span
      >
      <span class="Tools"
        ><a href="/">Cỡ chữ: A-</a> <a href="/">A+</a> | <a href="/">In bài viết</a> |
        <a href="/">Gửi cho bạn bè</a></span
      >
    </div>
    <div id="ctl00_ContentPlaceHolder1_lblSummary" class="ArticleSummary">${article.sapo}</div>
    <div id="ctl00_ContentPlaceHolder1_lblContent" class="ArticleContent">
      ${articleBlocks(article).map(block)}
    </div>
    <div class="ArticleAuthor"><b>${article.author}</b></div>
    ${attachments(article)}
  </div>`;
}

function others(context: PageContext): Markup {
  return html`<div class="OtherNews">
    <div class="ModuleTitle">Các tin khác</div>
    <ul>
      ${context.others.map(
        (other) =>
          html`<li>
            <a href="/webforms/${other.slug}">${other.title}</a>
            <i>(${formatWebformsDate(other.publishedAt)})</i>
          </li> `,
      )}
    </ul>
  </div>`;
}

function rightColumn(context: PageContext): Markup {
  return html`<div class="Box">
      <div class="BoxTitle">Thông báo</div>
      <table>
        ${context.others.map(
          (other) =>
            html`<tr>
              <td class="bullet">»</td>
              <td><a href="/webforms/${other.slug}">${other.title}</a></td>
            </tr> `,
        )}
      </table>
    </div>
    <div class="Box">
      <div class="BoxTitle">Liên kết</div>
      <table>
        ${LINKS.map(
          (name) =>
            html`<tr>
              <td class="bullet">»</td>
              <td><a href="/">${name}</a></td>
            </tr> `,
        )}
      </table>
    </div>
    <div class="Box">
      <div class="BoxTitle">Thống kê truy cập</div>
      <div class="Counter">Đang trực tuyến: 214<br />Lượt truy cập: 18.406.552</div>
    </div>`;
}

function mainTable(article: SampleArticle, context: PageContext): Markup {
  return html`<table id="ctl00_tblMain" class="Main" width="100%" cellpadding="0" cellspacing="0">
    <tr>
      <td class="Left" valign="top">
        <div class="Center">
          <div class="CenterInner">${detail(article)} ${others(context)}</div>
        </div>
      </td>
      <td class="Right" valign="top">${rightColumn(context)}</td>
    </tr>
  </table>`;
}

/**
 * The page of an older portal: one `form` around everything, tables and nested `div`s, the date
 * only as visible text, and a content language that is wrong.
 *
 * @param article - the article to show
 * @param context - the portal's other articles
 * @returns the whole document
 * @example
 * String(renderWebforms(article, context)).includes('<form name="aspnetForm"') // => true
 */
export function renderWebforms(article: SampleArticle, context: PageContext): Markup {
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml">
      ${head(article)}
      <body>
        <form name="aspnetForm" method="post" action="/webforms/${article.slug}" id="aspnetForm">
          ${webformsState(article.slug)}
          <div id="wrapper">
            <div id="container">
              ${banner()} ${searchBar()} ${mainTable(article, context)}
              <div class="Footer">
                <b>${PORTAL_NAME.toUpperCase()}</b><br />Cơ quan chủ quản: UBND thành phố Thanh
                Giang<br />${SAMPLE_NOTICE}
              </div>
            </div>
          </div>
        </form>
      </body>
    </html>`;
}
