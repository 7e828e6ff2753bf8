import { describe, expect, it } from 'vitest';
import { readMadePage as read } from './made-page';

const TITLE = 'Xã Tân Sơn thông báo kết luận về tuyến kênh dẫn nước vào cánh đồng Mả Cả';
const BODY = [
  'Chủ tịch UBND xã kết luận hội nghị với các hộ có ruộng dọc theo tuyến kênh dẫn nước.',
  'Đơn vị thi công chịu trách nhiệm nạo vét toàn bộ tuyến kênh, hoàn thành trước vụ xuân.',
  'Các hộ tự tháo dỡ vật kiến trúc lấn ra bờ kênh; xã hỗ trợ xe chở vật liệu trong hai ngày.',
];
const WORDS = `<div class="noi-dung">${BODY.map((words) => `<p>${words}</p>`).join('')}</div>`;
const HEAD = `<title>${TITLE}</title>`;
const ABOVE = `<h1>${TITLE}</h1><p>Thứ Hai, 12/10/2026 | 08:15</p>`;
const TEASER = (words: string): string =>
  `<div><a href="/x">${words}</a> <i>(04/06/2026)</i><p>Ban tổ chức nhận hồ sơ dự thi đến hết ngày 30 hằng tháng.</p></div>`;
const OTHER_NEWS = `<div class="other-news"><h3>Tin cùng chuyên mục</h3>${TEASER('Trao học bổng cho học sinh nghèo vượt khó')}${TEASER('Giải chạy bán marathon thu hút ba trăm người')}</div>`;

describe('below the body', () => {
  it('a box of other articles is none of it, what it says of them in short included', () => {
    expect(read(HEAD, ABOVE + WORDS + OTHER_NEWS).text).toBe(BODY.join('\n\n'));
    const short = `<div class="noi-dung"><p>${BODY[0]}</p><p>Chi tiết xem tại file đính kèm./.</p></div>`;
    expect(read(HEAD, ABOVE + short + OTHER_NEWS).text).not.toContain('Ban tổ chức');
  });

  it('the list of files is that of the attachments, with the sizes that stand beside the links', () => {
    const files = `<p><b>Tài liệu đính kèm:</b></p><ul><li><a href="/tb-512.pdf">TB 512.pdf</a> <i>(1,2 MB)</i></li><li><span><a href="/phu-luc.docx">Phụ lục.docx</a></span> <span>(48 KB)</span></li></ul>`;
    const article = read(HEAD, `${ABOVE}${WORDS.replace('</div>', `${files}</div>`)}`);
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.attachments.map(({ name, sizeText }) => [name, sizeText])).toEqual([
      ['TB 512.pdf', '1,2 MB'],
      ['Phụ lục.docx', '48 KB'],
    ]);
  });

  it('the days of other articles are not the day of this one, whatever they are called', () => {
    const gap = Array.from({ length: 14 }, (_, nth) => `<p><a href="/${nth}">Mục ${nth}</a></p>`);
    const teasers = `<div class="portlet-boundary"><div class="asset-abstract"><a href="/y">Họp báo</a><span class="metadata-publish-date">3/10/2026</span></div></div>`;
    const page = `<div class="portlet-boundary"><div class="portlet-body">${ABOVE}<div class="journal-content-article">${WORDS}</div></div></div>${gap.join('')}${teasers}`;
    expect(read(HEAD, page).publishedAt).toBe('2026-10-12T08:15:00+07:00');
  });
});

describe('other things of the page', () => {
  const card = (words: string): string =>
    `<x-card><x-link to="/a"><h3 class="t">${words}</h3></x-link><p>Giải thu hút 16 đội bóng đến từ các xã, phường trong khu vực.</p></x-card>`;
  const comment =
    '<div><b>Sáu (Hòa Bình)</b><p>Rất mong cơ quan chức năng sớm làm rõ việc này.</p></div>';
  const next = `<div class="post"><h2>Kỷ luật ba công chức gây phiền hà</h2><p>${BODY[0]?.replace('xã', 'huyện')}</p></div>`;

  it.each([
    `<section><h2>Tin cùng mục</h2>${card('Diễn tập ứng phó bão mạnh')}${card('Họp báo thường kỳ')}</section>`,
    `<div class="cm"><h3>Ý kiến bạn đọc (45)</h3>${comment.repeat(3)}</div>`,
    `<div class="sep">BÀI TIẾP THEO</div>${next}`,
    '<div class="poll"><p>Bạn có hài lòng với nội dung trả lời?</p><label><input type="radio"> Hài lòng (128)</label></div>',
    '<div><p>Nội dung này có hữu ích với bạn?</p></div><div>Trang: <span>1</span> <a href="2/">2</a></div>',
  ])('below the body are none of it: %s', (below) => {
    expect(read(HEAD, ABOVE + WORDS + below).text).toBe(BODY.join('\n\n'));
  });

  it.each([
    '<x-breadcrumb><ul><li>Trang chủ</li><li>Trả lời kiến nghị cử tri</li></ul></x-breadcrumb>',
    '<div class="tts-box"><span>00:00</span><span>Giọng miền Bắc</span></div>',
    '<ad-slot><div>Tài trợ cho chương trình này</div></ad-slot>',
  ])('above the body are none of it: %s', (above) => {
    expect(read(HEAD, ABOVE + above + WORDS).text).toBe(BODY.join('\n\n'));
  });

  it('that carry a headline of their section do not hide the headline the page marks as one', () => {
    const heading = `<h1>Hoạt động HĐND</h1><h2 itemprop="headline">${TITLE}</h2>`;
    expect(read(`<title>${TITLE} - Xã Tân</title>`, heading + WORDS).title).toBe(TITLE);
  });

  it('lead to files whose address names none', () => {
    const link = '<a href="/LinkClick.aspx?fileticket=Qm9u&amp;portalid=12">Biểu tổng hợp</a>';
    const files = `<div><span>Documents to download</span><ul><li>${link}<span>(.xlsx, 27,6k)</span></li></ul></div>`;
    const [file] = read(HEAD, ABOVE + WORDS + files).attachments;
    expect([file?.name, file?.sizeText]).toEqual(['Biểu tổng hợp', '27,6k']);
  });
});

describe('in the body', () => {
  it('the days of a table are not the day of the page, and "cập nhật" above it is', () => {
    const row = (what: string, on: string): string => `<tr><td>${what}</td><td>${on}</td></tr>`;
    const table = `<table>${row('Việc', 'Thời hạn')}${row('Nạo vét kênh', '30/4/2026')}${row('Tháo dỡ', '15/11/2026')}</table>`;
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1><p>Cập nhật lúc 8h05' ngày 3-4-2026</p>${WORDS.replace('</div>', `${table}</div>`)}`,
    );
    expect(article.publishedAt).toBe('2026-04-03T08:05:00+07:00');
  });

  it('a list is whole where most of it belongs to it, also right above a box of other articles', () => {
    const items = ['Trước ngày 20/11/2026: công bố bản đồ.', 'Đến 20/12/2026: cấp 120 giấy.'];
    const list = `<ul>${[...items, 'Trước 31/01: xong.'].map((words) => `<li>${words}</li>`).join('')}</ul>`;
    const inset =
      '<div><h4>Tin liên quan</h4><ul><li><a href="/a">Bảng giá đất</a></li></ul></div>';
    const [first, second, third] = BODY.map((words) => `<p>${words}</p>`);
    const { text } = read(
      HEAD,
      `${ABOVE}<article>${first}${list}${inset}${second}${third}</article>`,
    );
    expect(text).toBe([BODY[0], ...items, 'Trước 31/01: xong.', ...BODY.slice(1)].join('\n\n'));
  });

  it('what stands in for sound and films a browser cannot play is not read', () => {
    const amp =
      '<amp-audio src="/a.mp3"><div fallback><p>Không nghe được ở máy này.</p></div></amp-audio>';
    const plain = '<p>Trình duyệt của bạn không hỗ trợ phát âm thanh.</p>';
    expect(read(HEAD, ABOVE + amp + plain + WORDS).text).toBe(BODY.join('\n\n'));
  });
});

describe('who wrote', () => {
  it('is who signs, not the portal that calls itself the author of every page', () => {
    const signed = WORDS.replace(
      '</div>',
      '<p style="text-align:right"><b>Minh Thùy</b></p></div>',
    );
    const head = `${HEAD}<meta name="author" content="Cổng TTĐT tỉnh Bắc Sơn">`;
    expect(read(head, ABOVE + signed).authors).toEqual(['Minh Thùy']);
  });

  it.each(['Y Thân Niê', 'H’Yim Byă'])('may bear a name of the Central Highlands: %s', (name) => {
    const line = `<div><span>${name}</span><span>Thứ Hai, 02/11/2026, 09:15</span></div>`;
    expect(read(HEAD, `<h1>${TITLE}</h1>${line}${WORDS}`).authors).toEqual([name]);
  });
});
