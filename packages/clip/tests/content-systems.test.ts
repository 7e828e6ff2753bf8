import { describe, expect, it } from 'vitest';
import { OTHERS, readMadePage as read } from './made-page';

const TITLE = 'Xã Đông Giang đối thoại với các hộ trồng quế về đường vào rừng';
const SAPO = 'Sáng 14/5, lãnh đạo xã đối thoại với 60 hộ trồng quế của ba bản vùng cao.';
const BODY = [
  'Các hộ phản ánh đường vào rừng dài 6 km bị sạt lở ở chín điểm, xe chở quế không qua được.',
  'Ông Giàng A Sình đề nghị xã mở lại đường trước mùa khai thác, nếu chậm thì quế xuống giá.',
  'Chủ tịch UBND xã cho biết đã đề nghị huyện bố trí 1,2 tỷ đồng, khởi công trước ngày 30/6/2025.',
  'Trong khi chờ, xã huy động dân quân san gạt tạm, hoàn thành chậm nhất ngày 25/5/2025.',
];
const TEXT = [SAPO, ...BODY].join('\n\n');
const PARAGRAPHS = BODY.map((words) => `<p>${words}</p>`).join('');

describe('a page of a content system', () => {
  it('made with Drupal hands out the files of its file field, signed at the right', () => {
    const article = read(
      `<title>${TITLE} | Xã Đông Giang</title><meta name="Generator" content="Drupal 7">`,
      `<h1 id="page-title">${TITLE}</h1><div class="node"><div class="submitted">Được gửi bởi vanthu vào T5, 15/05/2025 - 15:02</div><div class="field-name-body"><p><strong>${SAPO}</strong></p>${PARAGRAPHS}<p class="rteright"><strong>Sùng Thị Máy</strong></p></div><div class="field-type-file"><div class="field-label">Tài liệu:&nbsp;</div><span class="file"><a href="/files/bc_214.pdf">Báo cáo 214/BC-UBND</a></span></div></div>`,
    );
    expect(article.text).toBe(TEXT);
    expect(article.authors).toEqual(['Sùng Thị Máy']);
    expect(article.publishedAt).toBe('2025-05-15T15:02:00+07:00');
    expect(article.attachments.map(({ name }) => name)).toEqual(['Báo cáo 214/BC-UBND']);
  });

  it('made with Joomla says who wrote it, when, and when it was changed above its words', () => {
    const article = read(
      `<title>${TITLE}</title><meta name="generator" content="Joomla! 1.5">`,
      `<table class="contentpaneopen"><tr><td class="contentheading">${TITLE}</td></tr></table><table class="contentpaneopen"><tr><td><span class="small">Viết bởi Nguyễn Thanh Tâm</span></td></tr><tr><td class="createdate">Thứ năm, 15 Tháng 5 2025 08:05</td></tr><tr><td><p>${SAPO}</p>${PARAGRAPHS}</td></tr><tr><td class="modifydate">Lần cập nhật cuối ( Thứ sáu, 16 Tháng 5 2025 14:10 )</td></tr></table>`,
    );
    expect(article.text).toBe(TEXT);
    expect(article.authors).toEqual(['Nguyễn Thanh Tâm']);
    expect(article.publishedAt).toBe('2025-05-15T08:05:00+07:00');
    expect(article.modifiedAt).toBe('2025-05-16T14:10:00+07:00');
  });

  it('made with Elementor has its day and its time in two items, signed with an office behind the name', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><ul class="elementor-post-info"><li><span class="post-info__author">banbientap</span></li><li>Tháng Năm 15, 2025</li><li>2:22 chiều</li><li>Không có bình luận</li></ul><div class="theme-post-content"><p><b>${SAPO}</b></p>${PARAGRAPHS}<p style="text-align: right"><strong>Quàng Thị Hoa – Công chức VH-XH</strong></p></div>`,
    );
    expect(article.text).toBe(TEXT);
    expect(article.authors).toEqual(['Quàng Thị Hoa']);
    expect(article.publishedAt).toBe('2025-05-15T14:22:00+07:00');
  });

  it('that has a first heading leading to the front page has its title in the next', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1><a href="/tin">Xã Đông Giang</a></h1><h2>Trang: ${TITLE}</h2><div class="by-line">Lò Văn Tài</div><div class="noidung"><p>${SAPO}</p>${PARAGRAPHS}</div>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.authors).toEqual(['Lò Văn Tài']);
  });
});

describe('a page without names', () => {
  it('called "New Page 1" has its title below the banner and the menu', () => {
    const article = read(
      '<title>New Page 1</title>',
      `<p align="center"><b>HỘI ĐỒNG NHÂN DÂN HUYỆN ĐỒNG VẠN</b></p><p align="center"><a href="/a">Trang chính</a> | <a href="/b">Tin tức</a></p><hr><p align="center"><b>${TITLE}</b></p><p><b><i>${SAPO}</i></b></p>${PARAGRAPHS}<p align="right"><b>Nguyễn Hữu Thắng</b></p>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(TEXT);
    expect(article.authors).toEqual(['Nguyễn Hữu Thắng']);
  });

  it('has the day below its title, not one of the notices listed after it', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><p class="d">15 Tháng 5, 2025</p><article><p>${SAPO}</p>${PARAGRAPHS}</article><h3>Thông báo khác</h3><ul><li><a href="/a">Lịch cắt điện</a> <time>06/06/2025</time></li><li><a href="/b">Lịch tiếp dân</a> <time>02/06/2025</time></li></ul>`,
    );
    expect(article.publishedAt).toBe('2025-05-15');
  });

  it('keeps who is quoted and leaves out the links between the summary and the words', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<section><h1>${TITLE}</h1><h2>${SAPO}</h2><ul class="xem-kem"><li><a href="/t1">Bế giảng lớp bồi dưỡng chính trị hè</a></li><li><a href="/t2">Thị xã gặp mặt doanh nhân</a></li></ul><div class="chu"><p>${BODY[0]}</p><p>${BODY[1]}</p><blockquote><p>Đường là việc phải làm trước, quế là việc của mùa sau</p><p>Ông Giàng A Sình</p></blockquote><p>${BODY[2]}</p><p>${BODY[3]}</p></div></section>`,
    );
    const quoted = ['Đường là việc phải làm trước, quế là việc của mùa sau', 'Ông Giàng A Sình'];
    expect(article.text.split('\n\n')).toEqual([
      SAPO,
      ...BODY.slice(0, 2),
      ...quoted,
      ...BODY.slice(2),
    ]);
  });
});

describe('what is said twice or of others', () => {
  it('a title that names an office in the head of the article is not the name of the site', () => {
    const title = 'Sở Xây dựng trả lời kiến nghị của các hộ trồng quế về đường vào rừng';
    const article = read(
      `<title>${title} — Xã Đông Giang</title>`,
      `<article><header><h1>${title}</h1><dl><dt>Đăng:</dt><dd>18/06/2025 lúc 11:05</dd></dl></header><p>${SAPO}</p>${PARAGRAPHS}</article>`,
    );
    expect(article.title).toBe(title);
  });

  it('a reader who commented is no author', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div class="b"><p>${SAPO}</p>${PARAGRAPHS}</div><div>Bình luận (1)</div><div class="ten">Nguyễn Thị Hạnh</div><div>Mong đường sớm được mở để bà con đỡ khổ.</div>`,
    );
    expect(article.authors).toEqual([]);
    expect(article.text).toBe(TEXT);
  });

  it('a box of other articles within the words is none of them', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div class="entry-content"><p>${SAPO}</p><p>${BODY[0]}</p><div><b>Tin, bài liên quan:</b><br>- <a href="/1">Bế giảng lớp bồi dưỡng</a><br>- <a href="/2">Thị xã gặp mặt doanh nhân</a></div>${BODY.slice(
        1,
      )
        .map((words) => `<p>${words}</p>`)
        .join('')}</div>`,
    );
    expect(article.text).toBe(TEXT);
  });
});

describe('a day of reading', () => {
  it.each([
    ['said to be today', '<div>Hôm nay, 28/11/2026</div>'],
    ['with a clock', '<div class="clock">Thứ bảy, 28/11/2026, 09:12:01</div>'],
    ['named like the day of the article', '<span id="ctl00_lblDate">Thứ Bảy, 28/11/2026</span>'],
  ])('%s is not the day of the article below it', (_, head) => {
    const article = read(
      '<title>Cổng thông tin điện tử xã Đông Giang</title>',
      `${head}<form id="aspnetForm"><div class="ten-bai"><b>${TITLE}</b></div><div>15/05/2025 17:30 <i>Cập nhật 16/05/2025 09:00</i></div><div class="noidung"><p>${SAPO}</p>${PARAGRAPHS}</div></form>`,
    );
    expect(article.publishedAt).toBe('2025-05-15T17:30:00+07:00');
    expect(article.modifiedAt).toBe('2025-05-16T09:00:00+07:00');
  });

  it('and the day of a licence date no article', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><p>${SAPO}</p>${PARAGRAPHS}<p>Giấy phép số 134/GP-BC cấp ngày 12/3/2005</p>`,
    );
    expect(article.publishedAt).toBeNull();
  });
});

describe('what stands beside the words', () => {
  it('a table after a paragraph is of the body with all its rows', () => {
    const rows = [
      'Nội dung|Đơn vị|Thời hạn',
      'San gạt tạm|UBND xã|25/5',
      'Mở lại đường|Huyện|30/6',
    ];
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div class="entry-content"><p>${SAPO}</p>${PARAGRAPHS}<figure class="wp-block-table"><table>${rows.map((row) => `<tr>${row.replace(/[^|]+/gu, '<td>$&</td>').replaceAll('|', '')}</tr>`).join('')}</table></figure></div>`,
    );
    expect(article.text).toBe([TEXT, ...rows.map((row) => row.replaceAll('|', '\t'))].join('\n\n'));
  });

  it('the one line of a box with a picture is its caption', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div class="b"><div class="k">${SAPO}</div><div class="k"><img src="/a.jpg"><div class="c">Đường vào rừng quế bị sạt lở.</div></div>${BODY.map((words) => `<div class="k">${words}</div>`).join('')}</div>`,
    );
    expect(article.text).toBe(TEXT);
    expect(article.captions).toEqual(['Đường vào rừng quế bị sạt lở.']);
  });

  it('a line of day, readers and author between bars is none of the words but names the author', () => {
    const article = read(
      `<title>${TITLE} :: UBND xã</title>`,
      `<h2 class="muc">Nông thôn mới</h2><h1>${TITLE}</h1><div>Cập nhật: 14:22 19-05-2025 | Lượt đọc: 97 | Tác giả: Hoàng Giang</div><p>${SAPO}</p>${PARAGRAPHS}<p><i>Theo Cổng TTĐT tỉnh</i></p><h4>Tin khác</h4>${OTHERS}`,
    );
    expect(article.text).toBe(TEXT);
    expect(article.authors).toEqual(['Hoàng Giang']);
    expect(article.publishedAt).toBe('2025-05-19T14:22:00+07:00');
  });

  it('a size within the link to a file is not of its name', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><p>${SAPO}</p>${PARAGRAPHS}<h4>Tài liệu (1)</h4><a href="/f/67.pdf"><span>67-KH-UBND.pdf</span><small>1.8 MB</small></a>`,
    );
    expect(article.attachments.map(({ name, sizeText }) => [name, sizeText])).toEqual([
      ['67-KH-UBND.pdf', '1.8 MB'],
    ]);
  });

  it('a banner in capitals is not the title of a notice that only hands out a file', () => {
    const article = read(
      '<title>Sở Nội vụ tỉnh Lâm Khê</title>',
      `<div>SỞ NỘI VỤ TỈNH LÂM KHÊ</div><div class="xem"><h3>${TITLE}</h3><div>02/06/2025 - 16:40</div><div class="noi-dung"><p>Xem chi tiết tại file đính kèm.</p></div><div><strong>Đính kèm:</strong> <a href="/tep/1187.pdf">1187-TB.pdf</a></div></div>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe('Xem chi tiết tại file đính kèm.');
    expect(article.health.incomplete).toBe(true);
  });
});
