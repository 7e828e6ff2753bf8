import { describe, expect, it } from 'vitest';
import { OTHERS as others, readMadePage as read } from './made-page';

const TITLE = 'Chủ tịch UBND huyện đối thoại với các hộ nuôi cá lồng';
const BODY = [
  'Sáng 12/3/2026, Chủ tịch UBND huyện Đồng Vạn chủ trì hội nghị đối thoại với 86 hộ nuôi cá lồng trên sông Thái.',
  'Các hộ nuôi phản ánh nguồn nước ô nhiễm từ đầu năm, cá chết rải rác ở ba xã ven sông, chính sách hỗ trợ giống còn chậm.',
  'Trả lời ý kiến này, Trưởng phòng Nông nghiệp cho biết trạm quan trắc đầu tiên sẽ hoạt động trước ngày 30/6/2026.',
  'Kết luận hội nghị, Chủ tịch UBND huyện giao phòng Tài nguyên rà soát 12 điểm xả thải, báo cáo trước ngày 15/4/2026.',
] as const;
const [SAPO, ...REST] = BODY;
const paragraphs = REST.map((words) => `<p>${words}</p>`).join('');
describe('pages of other makings', () => {
  it('an old NukeViet page keeps the sapo in an element of its own', () => {
    const article = read(
      `<title>${TITLE}</title><meta name="generator" content="NukeViet v3.4">`,
      `<table><tr><td><h1>${TITLE}</h1><span class="time">Thứ năm - 12/03/2026 16:05</span><div id="hometext">${SAPO}</div><div class="bodytext">${paragraphs}</div><h4>Những tin mới hơn</h4>${others}</td></tr></table>`,
    );
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.publishedAt).toBe('2026-03-12T16:05:00+07:00');
  });

  it('a Joomla page names who put it there, who is not its author', () => {
    const article = read(
      `<title>${TITLE}</title><meta name="author" content="Super User">`,
      `<div class="item-page"><h2 itemprop="headline">${TITLE}</h2><dl class="article-info"><dd class="createdby">Được viết bởi Super User</dd><dd class="published"><time datetime="2026-03-12T16:05:00+07:00">Được đăng: 12 Tháng 3 2026</time></dd><dd class="hits">Lượt xem: 128</dd></dl><div itemprop="articleBody"><p><b>${SAPO}</b></p>${paragraphs}<p style="text-align:right"><b>Tin, ảnh: Lê Thu Hà</b></p></div></div>${others}`,
    );
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.authors).toEqual(['Lê Thu Hà']);
  });

  it('a Blogger page keeps the instant in the title of an abbreviation', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h2 class="date-header">Thứ Năm, 12 tháng 3, 2026</h2><h3 class="post-title">${TITLE}</h3><div class="post-body entry-content">${BODY.join('<br><br>')}</div><div class="post-footer">Người đăng: <span class="fn">Thu Hà</span> vào lúc <abbr class="published" title="2026-03-12T16:05:00+07:00">16:05</abbr></div>`,
    );
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.publishedAt).toBe('2026-03-12T16:05:00+07:00');
  });

  it('a page of tables calls every page by the name of the portal, its title by "TieuDeTin"', () => {
    const article = read(
      '<title>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN ĐỒNG VẠN</title>',
      `<table><tr><td class="TieuDeTin"><span id="ctl00_lblTitle">${TITLE}</span></td></tr><tr><td class="NgayDang">Cập nhật: 12/03/2026 04:05 CH</td></tr><tr><td><b>${SAPO}</b></td></tr><tr><td class="NoiDung">${REST.map((words) => `<div>${words}</div>`).join('')}</td></tr><tr><td>Tệp đính kèm<table><tr><td>88-TB.pdf (1,2 MB)</td><td><a href="/Download.aspx?id=771">Tải về</a></td></tr></table></td></tr></table>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.publishedAt).toBe('2026-03-12T16:05:00+07:00');
    expect(article.attachments).toEqual([
      {
        name: '88-TB.pdf',
        url: 'https://dongvan.example.vn/Download.aspx?id=771',
        mediaType: 'application/pdf',
        sizeText: '1,2 MB',
      },
    ]);
  });

  it('a page that only hands out a file is one sentence long and has nothing of its foot', () => {
    const article = read(
      '<title>Thông báo lịch tiếp công dân</title>',
      `<div class="chitiet"><h1>Thông báo lịch tiếp công dân</h1><div class="noidung"><p>Xem tại file đính kèm.</p></div><div><b>File đính kèm:</b> <a href="/download.aspx?id=99">88-TB.pdf (1,2 MB)</a></div></div>`,
    );
    expect(article.text).toBe('Xem tại file đính kèm.');
    expect(article.attachments.map(({ name, sizeText }) => [name, sizeText])).toEqual([
      ['88-TB.pdf', '1,2 MB'],
    ]);
    expect(article.health.incomplete).toBe(true);
  });

  it('a passage that stands a second time for small screens is read once', () => {
    const both = `<div class="desktop">${BODY.map((words) => `<p>${words}</p>`).join('')}</div>`;
    const article = read(`<title>${TITLE}</title>`, `<h1>${TITLE}</h1>${both}${both}`);
    expect(article.text).toBe(BODY.join('\n\n'));
  });

  it('a passage that was written twice stands twice', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div>${[...BODY, SAPO].map((words) => `<p>${words}</p>`).join('')}</div>`,
    );
    expect(article.text).toBe([...BODY, SAPO].join('\n\n'));
  });

  it('a WordPress page built in sections is not read from its teasers, which alone carry the usual name', () => {
    const teasers = ['Xã Đông Giang ra quân', 'Hội Nông dân tổng kết phong trào']
      .map(
        (words) =>
          `<article><h2 class="entry-title"><a href="/tin">${words}</a></h2><div class="post-content"><p>${words}, thu hút đông đảo người dân trong huyện tham gia, theo ghi nhận của phóng viên tại buổi lễ.</p></div></article>`,
      )
      .join('');
    const sections = BODY.map(
      (words) => `<div class="et_pb_row"><div class="et_pb_text_inner"><p>${words}</p></div></div>`,
    ).join('');
    const article = read(
      `<title>${TITLE}</title><meta name="generator" content="WordPress 6.8">`,
      `<main><h1>${TITLE}</h1>${sections}</main><section class="related-posts"><h3>Tin khác</h3>${teasers}</section>`,
    );
    expect(article.text).toBe(BODY.join('\n\n'));
  });

  it('a sentence set in bold under a picture stays in the body, a bold line without an end is its caption', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<div class="content"><h1>${TITLE}</h1><p>${SAPO}</p><p><img src="a.jpg"></p><p><b>Toàn cảnh hội nghị đối thoại tại huyện Đồng Vạn</b></p>${REST.slice(
        0,
        2,
      )
        .map((words) => `<p>${words}</p>`)
        .join('')}<p><img src="b.jpg"></p><p><b>${REST[2]}</b></p></div>`,
    );
    expect(article.text).toBe(BODY.join('\n\n'));
    expect(article.captions).toEqual(['Toàn cảnh hội nghị đối thoại tại huyện Đồng Vạn']);
  });
});
