import { describe, expect, it } from 'vitest';
import { OTHERS, readMadePage as read } from './made-page';

const TITLE = 'Phường Vĩnh Thắng đối thoại với các hộ kinh doanh ven hồ về mặt bằng';
const SAPO = 'Chiều 9/6, lãnh đạo phường đối thoại với 45 hộ kinh doanh quanh hồ Vĩnh Thắng.';
const BODY = [
  'Các hộ cho biết mặt bằng ven hồ thuê theo từng quý nên không ai dám đầu tư lâu dài.',
  'Bà Đoàn Thị Lụa đề nghị phường ký hợp đồng ba năm và công khai đơn giá tại nhà văn hóa.',
  'Chủ tịch UBND phường hứa trình phương án cho thuê ba năm lên thành phố trước ngày 15/7/2025.',
  'Trong lúc chờ, phường giữ nguyên đơn giá của quý II cho đến hết năm 2025.',
];
const TEXT = [SAPO, ...BODY].join('\n\n');
const PARAGRAPHS = BODY.map((words) => `<p>${words}</p>`).join('');
const WORDS = `<div class="noi-dung-bai"><p><b>${SAPO}</b></p>${PARAGRAPHS}</div>`;
const HEAD = `<title>${TITLE}</title>`;

describe('a line above the body', () => {
  it('that is a row of links to print and to send does not make the summary a teaser', () => {
    const article = read(
      '<title>Phường Vĩnh Thắng</title>',
      `<form id="aspnetForm"><input id="__VIEWSTATE"><div class="ArticleHeader">${TITLE}</div><div>(Ngày đăng: 10/06/2025 08:15:00)</div><div><a href="#">In trang</a> <a href="#">Gửi cho bạn bè</a></div><div class="ArticleSummary">${SAPO}</div><div class="ArticleContent">${PARAGRAPHS}</div></form>`,
    );
    expect(article.text).toBe(TEXT);
    expect(article.title).toBe(TITLE);
  });

  it('that is a label alone belongs to the value below it', () => {
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1><dl><dt>Đăng:</dt><dd>10/06/2025 08:15</dd><dt>Sửa:</dt><dd>11/06/2025 09:00</dd><dt>Tác giả:</dt><dd>Ngân Hà My</dd></dl>${WORDS}`,
    );
    expect(article.publishedAt).toBe('2025-06-10T08:15:00+07:00');
    expect(article.modifiedAt).toBe('2025-06-11T09:00:00+07:00');
    expect(article.authors).toEqual(['Ngân Hà My']);
  });

  it.each([
    '<p>Ngân Hà • 10/06/2025 08:15</p>',
    '<p><span>10 thg 6, 2025 · 08:15</span><span>Ngân Hà</span><span>Lượt xem: 15</span></p>',
  ])('that names somebody beside the day says who wrote it: %s', (line) => {
    const article = read(HEAD, `<h1>${TITLE}</h1>${line}${WORDS}`);
    expect(article.authors).toEqual(['Ngân Hà']);
    expect(article.publishedAt).toBe('2025-06-10T08:15:00+07:00');
    expect(article.text).toBe(TEXT);
  });

  it('has its time although the counter follows without a space', () => {
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1><div><span>10/06/2025 08:15</span><span>215 lượt xem</span></div>${WORDS}`,
    );
    expect(article.publishedAt).toBe('2025-06-10T08:15:00+07:00');
  });

  it('and a title that stands below the day in the same block is found by its name, not the way to the page', () => {
    const article = read(
      '<title>Phường Vĩnh Thắng > Tin tức</title>',
      `<div>Bạn đang ở: Tin tức nổi bật <span>28 Tháng 11 2026</span></div><div><span>Thứ ba, 10/06/2025 - 08:15</span><br><span class="tieude_chitiet">${TITLE}</span>${WORDS}</div>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(TEXT);
  });
});

describe('title and day where neither has a name', () => {
  it.each([
    {
      how: 'in one paragraph',
      lines: `<p><b>${TITLE}</b> <i>(10/06/2025)</i></p>`,
      pageTitle: 'Ban Dan van - Tin tuc',
      publishedAt: '2025-06-10',
    },
    {
      how: 'in one block with the counter',
      lines: `<div><span>${TITLE}</span><br><span>10/06/2025 3:05:20 CH</span><span>Lượt xem: 120</span></div>`,
      pageTitle: 'Ban Dan van - Tin tuc',
      publishedAt: '2025-06-10T15:05:20+07:00',
    },
    {
      how: 'between icons, under the name of the site',
      lines: `<p class="big">${TITLE}</p><p><i></i>08:15 10/06/2025<i></i>215</p>`,
      pageTitle: 'chi-tiet-tin - Phường Vĩnh Thắng',
      publishedAt: '2025-06-10T08:15:00+07:00',
    },
  ])('$how are told apart', ({ lines, pageTitle, publishedAt }) => {
    const article = read(
      `<title>${pageTitle}</title>`,
      `<span class="site-name">Phường Vĩnh Thắng</span><div>${lines}<p>${SAPO}</p>${PARAGRAPHS}</div>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.publishedAt).toBe(publishedAt);
    expect(article.text).toBe(TEXT);
  });

  it('place and day of a letter are no title', () => {
    const article = read(
      '',
      `<h2>${TITLE}</h2><p align="right"><i>Vĩnh Thắng, ngày 10 tháng 06 năm 2025</i></p>${PARAGRAPHS}`,
    );
    expect(article.title).toBe(TITLE);
  });
});

describe('who wrote a page', () => {
  it.each([
    [
      'a label without a colon',
      '<div class="post-author"><p>Người viết</p><p>Ngân Hà My</p></div>',
    ],
    [
      'a row of a form',
      '<table><tr><td><h3>Người đăng</h3></td><td>Ngân Hà My</td></tr><tr><td><h3>Ngày đăng</h3></td><td>10/06/2025</td></tr></table>',
    ],
    ['credits above the words', '<p>Bài: <b>Ngân Hà My</b> | Ảnh: <b>Lò Thu</b></p>'],
  ])('is said by %s', (_, line) => {
    const article = read(HEAD, `<h1>${TITLE}</h1>${line}${WORDS}`);
    expect(article.authors).toContain('Ngân Hà My');
    expect(article.text).toBe(TEXT);
  });

  it.each([
    ['an office behind', '<p align="right"><b>Ngân Hà My - VPHU</b></p>'],
    ['an office behind, not in bold', '<p align="right">Ngân Hà My - Công chức Văn hóa xã hội</p>'],
    ['who approved it below', '<div>Người viết: Ngân Hà My<br>Người duyệt: Đỗ Thị Hợi</div>'],
  ])('is said at the end with %s', (_, line) => {
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1><div><p>${SAPO}</p>${PARAGRAPHS}${line}</div><h3>Tin khác</h3>${OTHERS}`,
    );
    expect(article.authors).toEqual(['Ngân Hà My']);
    expect(article.text).toBe(TEXT);
  });

  it('stands beside the day, and neither is the title of a page without names', () => {
    const article = read(
      '<title>Portal</title>',
      `<div><div>${TITLE}</div><div><span>Ngân Hà My</span><span>10/06/2025 08:15</span></div><div>${SAPO}</div>${PARAGRAPHS}</div>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.authors).toEqual(['Ngân Hà My']);
    expect(article.text).toBe(TEXT);
  });
});

describe('a line within the body', () => {
  it('is a caption where it is called one, and an advertisement is none', () => {
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1><article><p>${SAPO}</p><p>${BODY[0]}</p><amp-img src="a.jpg"></amp-img><p class="amp-cap">Quanh hồ Vĩnh Thắng có 45 hộ thuê mặt bằng.</p><p>${BODY[1]}</p><div><img src="b.gif"><p>Quảng cáo</p></div><p>${BODY[2]}</p><p>${BODY[3]}</p></article>`,
    );
    expect(article.captions).toEqual(['Quanh hồ Vĩnh Thắng có 45 hộ thuê mặt bằng.']);
    expect(article.text).toBe(TEXT);
  });
});

describe('the list of an article’s own headings', () => {
  it('is no part of it', () => {
    const article = read(
      HEAD,
      `<article><h1>${TITLE}</h1><p>${SAPO}</p><details class="toc" open><summary>Nội dung chính</summary><ol><li><a href="#1">Mặt bằng</a></li></ol></details>${PARAGRAPHS}</article>`,
    );
    expect(article.text).toBe(TEXT);
  });
});

describe('a line below the body', () => {
  it.each([
    ['Thanh Thủy', ['Thanh Thủy']],
    ['Bình Luận', []],
  ])('that is "%s" and nothing else names %j', (line, authors) => {
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1>${WORDS}<p class="sg">${line}</p><h3>Tin khác</h3>${OTHERS}`,
    );
    expect(article.authors).toEqual(authors);
    expect(article.text).toBe(TEXT);
  });

  it('that signs with one office is not divided at its "và"', () => {
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1><div><p>${SAPO}</p>${PARAGRAPHS}<p align="right"><b>Văn phòng HĐND và UBND</b></p></div>`,
    );
    expect(article.authors).toEqual(['Văn phòng HĐND và UBND']);
  });

  it('and the next hand out files without a label, named without kind and size', () => {
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1>${WORDS}<div><a href="/a.docx" download>Tải dự thảo (DOCX, 88 KB)</a></div><div><a href="/b.pdf" download>Tải tờ trình (PDF, 1,2 MB)</a></div><h3>Tin khác</h3>${OTHERS}<p><a href="/c.pdf">Lịch tiếp công dân</a></p>`,
    );
    expect(article.attachments.map(({ name, sizeText }) => [name, sizeText])).toEqual([
      ['Tải dự thảo', '88 KB'],
      ['Tải tờ trình', '1,2 MB'],
    ]);
  });

  it('heads a table of files, whose names stand in other cells than the links', () => {
    const article = read(
      HEAD,
      `<h1>${TITLE}</h1>${WORDS}<p>Đánh giá</p><table><tr><th>Tên tệp</th><th>Dung lượng</th><th></th></tr><tr><td>Phụ lục danh sách hộ.xlsx</td><td>46 KB</td><td><a href="/f/pl.xlsx">Tải về</a></td></tr></table>`,
    );
    expect(article.attachments.map(({ name, sizeText }) => [name, sizeText])).toEqual([
      ['Phụ lục danh sách hộ.xlsx', '46 KB'],
    ]);
  });
});
