/** What a page is made of around an article. */
export interface Framed {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** How a kind of site builds its pages. */
export type Frame = (article: Framed) => string;

const SITE = 'Cổng thông tin điện tử thành phố Thanh Giang';
const SIGNATURE = 'Hoài An';
const CAPTION = 'Quang cảnh hội nghị. Ảnh: Hoài An';
const SAPO = 'Lãnh đạo thành phố nghe và trả lời 37 ý kiến, kiến nghị của người dân.';
const SECTIONS = ['Trang chủ', 'Tin tức', 'Văn bản', 'Liên hệ'];
const OTHERS = [
  'Thành phố công bố kết quả rà soát hộ nghèo, cận nghèo năm 2025',
  'Hơn 200 đoàn viên ra quân dọn vệ sinh môi trường',
  'Lịch tiếp công dân của lãnh đạo thành phố tháng 3',
];

const link = (words: string, index: number): string => `<a href="/tin/${index}.html">${words}</a>`;
const list = (all: readonly string[]): string =>
  `<ul>${all.map((words, index) => `<li>${link(words, index)} <span class="time">0${index + 1}/03/2026</span></li>`).join('')}</ul>`;
const paragraphs = (all: readonly string[]): string =>
  all.map((words) => `<p>${words}</p>`).join('\n');

/** Little beside the article. */
const plain: Frame = ({ title, paragraphs: all }) => `<!DOCTYPE html><html lang="vi"><head>
<title>${title}</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2026-03-12T10:00:00+07:00"></head>
<body><header><nav>${list(SECTIONS)}</nav></header><main><article><h1>${title}</h1>
<div class="date">Thứ năm, 12/03/2026, 10:00</div><div class="content">${paragraphs(all)}
<p class="author"><strong>${SIGNATURE}</strong></p></div></article>
<aside><h3>Tin liên quan</h3>${list(OTHERS)}</aside></main>
<footer><p>Cơ quan chủ quản: UBND thành phố Thanh Giang</p></footer></body></html>`;

/** As newspapers do: everything said three times, in tags, as linked data and in words. */
const news: Frame = ({ title, paragraphs: all }) => `<!DOCTYPE html><html lang="vi"><head>
<title>${title} | ${SITE}</title><meta name="description" content="${SAPO}"><meta name="author" content="${SIGNATURE}">
<meta property="og:site_name" content="${SITE}"><meta property="og:title" content="${title}"><meta property="og:url" content="https://camket.invalid/tin">
<meta property="article:published_time" content="2026-03-12T10:00:00+07:00"><meta property="article:modified_time" content="2026-03-12T11:00:00+07:00">
<meta property="article:section" content="Thời sự"><link rel="canonical" href="https://camket.invalid/tin">
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: '2026-03-12T10:00:00+07:00',
  author: [{ '@type': 'Person', name: SIGNATURE }],
  publisher: { '@type': 'Organization', name: SITE },
})}</script></head><body><header class="site-header"><img src="/logo.svg" alt=""><a href="/"><strong>${SITE}</strong></a>
<nav>${SECTIONS.map(link).join('')}</nav></header><div class="breadcrumb">${SECTIONS.slice(0, 2).map(link).join(' › ')}</div>
<main><article itemscope itemtype="https://schema.org/NewsArticle"><header><h1 itemprop="headline">${title}</h1><p class="byline">
<time datetime="2026-03-12T10:00:00+07:00">Thứ Năm, 12/3/2026 - 10:00</time> <span rel="author" class="author">${SIGNATURE}</span></p>
<div class="share"><button type="button">Chia sẻ</button><button type="button">In trang</button></div><p class="sapo">${SAPO}</p></header>
<div itemprop="articleBody" class="story">${paragraphs(all.slice(0, 3))}<figure><img src="/1.jpg" alt=""><figcaption>${CAPTION}</figcaption></figure>
${paragraphs(all.slice(3))}</div><p class="tags"><b>Từ khóa:</b> ${SECTIONS.map(link).join(' ')}</p></article>
<section class="related"><h3>Tin liên quan</h3>${list(OTHERS)}</section><section class="comments"><h3>Bình luận (1)</h3>
<div class="comment"><b>Bạn đọc</b><p>Mong thành phố sớm làm để bà con đi lại thuận tiện.</p></div></section></main>
<aside class="sidebar"><h3>Đọc nhiều</h3>${list(OTHERS)}</aside><footer><p><b>${SITE}</b></p><p>Chịu trách nhiệm: Văn phòng UBND thành phố.
Điện thoại: 0225 000 000. Ghi rõ nguồn khi phát lại.</p></footer></body></html>`;

/** As offices did for long: a form around tables, names made by the server, line breaks for paragraphs. */
const old: Frame = ({
  title,
  paragraphs: all,
}) => `<html><head><title>${SITE}</title></head><body><form id="aspnetForm">
<table width="100%"><tr><td class="menu">${SECTIONS.map(link).join('<br>')}</td><td><div id="ctl00_PlaceHolderMain_detail">
<span id="ctl00_PlaceHolderMain_lblTitle" class="tieude"><b>${title}</b></span><br><span class="ngaydang">Ngày đăng: 12/03/2026 10:00 | Lượt xem: 120</span>
<div class="noidung"><i>${SAPO}</i><br><br>${all.join('<br><br>')}<table><tr><td><img src="/1.jpg"></td></tr><tr><td><em>${CAPTION}</em></td></tr></table>
<p align="right"><b>${SIGNATURE}</b></p></div><div class="dinhkem">Tệp đính kèm: <a href="/tep/thong-bao-12.pdf">Thông báo số 12/TB-UBND.pdf</a> (1,2 MB)</div></div>
<div class="tinkhac"><b>Các tin khác</b>${list(OTHERS)}</div></td></tr></table><div class="footer">Bản quyền thuộc ${SITE}</div></form></body></html>`;

/** Frames as different as pages are: a browser learns to run code quickly on what it has met. */
export const REHEARSAL_FRAMES: readonly Frame[] = [plain, news, old];
