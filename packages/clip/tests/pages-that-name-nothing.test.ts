import { describe, expect, it } from 'vitest';
import { OTHERS, PORTAL_URL, readMadePage as read } from './made-page';

const TITLE = 'Bí thư Huyện ủy Đồng Vạn đối thoại với đoàn viên, thanh niên';
const SAPO =
  'Sáng 14/5, Bí thư Huyện ủy chủ trì buổi đối thoại với gần 200 đoàn viên, thanh niên trên địa bàn.';
const BODY = [
  'Tại buổi đối thoại, 14 lượt ý kiến được nêu ra, tập trung vào việc làm, vay vốn và nhà văn hóa.',
  'Anh Hà Văn Tứ, xã Đông Giang, phản ánh thủ tục vay vốn qua bốn cấp, chờ hơn hai tháng.',
  'Chị Lò Thị Mai đề nghị mở thêm lớp dạy nghề sửa chữa máy nông nghiệp tại cụm xã phía Bắc.',
  'Trả lời các ý kiến, Phòng giao dịch ngân hàng sẽ niêm yết thời hạn xử lý trước ngày 30/6/2025.',
  'Trưởng phòng Nội vụ cho biết đã trình phương án bố trí cán bộ Đoàn chuyên trách ở 18 xã.',
  'Kết luận, Bí thư Huyện ủy giao Phòng Nội vụ trả lời bằng văn bản chậm nhất ngày 15/6/2025.',
];
const TEXT = [SAPO, ...BODY].join('\n\n');
const paragraphs = (tag: string): string =>
  BODY.map((words) => `<${tag}>${words}</${tag}>`).join('');
const WHOLE_FORM =
  '<form id="aspnetForm" action="./ChiTiet.aspx?id=8817"><input type="hidden" id="__VIEWSTATE" value="x">';

describe('a page that calls every page alike', () => {
  it('wrapped in one form gives 7 of 7 paragraphs and nothing of its navigation', () => {
    const article = read(
      '<title>Cổng thông tin điện tử huyện Đồng Vạn</title>',
      `${WHOLE_FORM}<div>Thứ Bảy, 28/11/2026</div><div><b>${TITLE}</b></div><div>15/5/2025 8:00:00 AM</div><p>${SAPO}</p>${paragraphs('p')}<p align="right"><b>Thanh Bình</b></p><div>Tin liên quan</div>${OTHERS}</form>`,
    );
    expect(article.text.split('\n\n')).toEqual([SAPO, ...BODY]);
    expect(article.title).toBe(TITLE);
    expect(article.publishedAt).toBe('2025-05-15T08:00:00+07:00');
    expect(article.authors).toEqual(['Thanh Bình']);
  });

  it('has its title above the line that dates it, whatever the elements are called', () => {
    const article = read(
      '<title>Chi tiết tin</title><meta name="author" content="Công ty Phần mềm">',
      `<div class="vx-crumb">Trang chủ / Tin tức</div><div class="vx-h">${TITLE}</div><div class="vx-m"><span>15/05/2025 08:00</span> <span>Lượt xem: 300</span></div><div class="vx-s">${SAPO}</div><div class="vx-c">${paragraphs('div')}</div><div class="vx-a">Nguyễn Thị Hải Yến</div>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(TEXT);
    expect(article.authors).toEqual(['Nguyễn Thị Hải Yến']);
  });

  it('has its title and its day in two elements that stand on one line', () => {
    const article = read(
      '<title>Tin tức - Sự kiện</title>',
      `<div class="khung"><span class="tieudebaiviet">${TITLE}</span><span class="gio">[15/05/2025 10:15:00 SA]</span><div class="mota">${SAPO}</div><div class="noidungbaiviet">${paragraphs('p')}</div></div>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(TEXT);
    expect(article.publishedAt).toBe('2025-05-15T10:15:00+07:00');
  });

  it('laid out by a table with its menu in a cell of its own is not read row by row', () => {
    const article = read(
      '<title>UBND HUYEN DONG VAN</title>',
      `<table><tr><td>${['Trang chủ', 'Văn bản', 'Hỏi đáp'].map((word) => `<a href="a.asp">${word}</a><br>`).join('')}</td><td><b>${TITLE}</b><br><i>Ngày 15 tháng 5 năm 2025</i><br><br>${[SAPO, ...BODY].join('<br><br>')}<hr><b>Tin đã đưa:</b><br>- <a href="x.asp">Xã Đông Giang ra quân</a> (11/03/2026)<br></td></tr></table>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(TEXT);
    expect(article.publishedAt).toBe('2025-05-15');
  });
});

describe('a page with more than its article', () => {
  it('keeps the summary that stands above what the family calls the body', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `${WHOLE_FORM}<span id="ctl00_lblTitle" class="Head">Tin tức</span><div class="tin"><span id="ctl00_View_lblTitle">${TITLE}</span><div class="NewsLead"><b>${SAPO}</b></div><div id="ctl00_View_lblContent">${paragraphs('p')}</div></div></form>`,
    );
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(TEXT);
  });

  it('is not read from teasers that are longer than the article', () => {
    const teaser = `<div><h4><a href="/x">Phiên họp thường kỳ</a></h4><p>Sáng nay, lãnh đạo tỉnh chủ trì cuộc họp đánh giá tình hình kinh tế - xã hội, đề ra nhiệm vụ trọng tâm, với sự tham dự của đại diện các sở, ban, ngành và địa phương trên toàn tỉnh.</p></div>`;
    const article = read(
      `<title>${TITLE}</title>`,
      `${WHOLE_FORM}<div class="trai">${teaser.repeat(4)}</div><div class="giua"><h2>${TITLE}</h2><div class="noi-dung"><p>${BODY[0]}</p><p>${BODY[3]}</p></div></div></form>`,
    );
    expect(article.text).toBe([BODY[0], BODY[3]].join('\n\n'));
  });

  it('has the day of its article, not the day of reading above it', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<header><time>28/11/2026</time><nav>${OTHERS}</nav></header><article><h1>${TITLE}</h1><div><span>Hoàng Yến</span> <time>15/05/2025 13:00</time> <span>Cập nhật: 16/05/2025 07:00</span></div><p>${SAPO}</p>${paragraphs('p')}</article>`,
    );
    expect(article.publishedAt).toBe('2025-05-15T13:00:00+07:00');
  });

  it('counts files under the label of another list to nothing of the article', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div class="noidung"><p>${SAPO}</p><p>(Xem file đính kèm)</p></div><div><b>Tài liệu đính kèm:</b><table><tr><th>Tên tệp</th><th>Dung lượng</th><th></th></tr><tr><td>1. Dự thảo Nghị quyết.docx</td><td>56.3kB</td><td><a href="/documents/1/a.docx?download=true">Tải về</a></td></tr></table></div><h2>Văn bản mới</h2><ul><li><a href="/vb/77.pdf">Lịch công tác tuần</a></li></ul>`,
    );
    expect(article.attachments.map(({ name, sizeText }) => [name, sizeText])).toEqual([
      ['1. Dự thảo Nghị quyết.docx', '56.3kB'],
    ]);
    expect(article.health.incomplete).toBe(true);
  });

  it('lists the files that only its scripts hand out under its own address', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div class="noidung"><p>${SAPO}</p>${paragraphs('p')}<p>Tệp đính kèm:</p><ul><li><a href="javascript:__doPostBack('ctl00$lnk1','')">KH-112.pdf</a> (1,2 MB)</li><li><a href="#" onclick="tai(5)">PL-01.docx</a></li></ul></div>`,
    );
    expect(article.attachments.map(({ name, url, sizeText }) => [name, url, sizeText])).toEqual([
      ['KH-112.pdf', PORTAL_URL, '1,2 MB'],
      ['PL-01.docx', PORTAL_URL, null],
    ]);
  });

  it('has the link to another article in its body left out', () => {
    const article = read(
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><div class="entry-content"><p>${SAPO}</p><p>${BODY[0]}</p><p><strong>Xem thêm:</strong> <a href="/y">Phiên họp thường kỳ tháng 9 của UBND huyện</a></p>${BODY.slice(
        1,
      )
        .map((words) => `<p>${words}</p>`)
        .join('')}</div>`,
    );
    expect(article.text).toBe(TEXT);
  });
});
