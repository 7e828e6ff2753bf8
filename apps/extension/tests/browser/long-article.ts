const PLACES = ['Bình Minh', 'Tân Hòa', 'Đông Giang', 'Yên Phú', 'Kim Sơn', 'Thanh Lâm', 'An Lạc'];
const WORKS = [
  'nạo vét tuyến kênh nội đồng; sửa chữa trạm bơm của xã',
  'mở rộng tuyến đường liên xã và lắp đèn chiếu sáng',
  'hỗ trợ cây giống, xử lý dứt điểm tình trạng xả thải',
];
const BODIES = ['Sở Xây dựng', 'Sở Nông nghiệp và Môi trường', 'Sở Y tế', 'Sở Giáo dục và Đào tạo'];
const FILL =
  'Hội nghị diễn ra trong không khí cởi mở, thẳng thắn, với sự tham dự của đại diện các sở, ban, ngành và địa phương. ';

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? '';

/** One request with its answer, no two alike. */
function exchange(index: number): string {
  const place = `${pick(PLACES, index)} ${index}`;
  const length = 3 + (index % 40);
  return `<p>Ông Nguyễn Văn An, thôn ${place}, đề nghị thành phố ${pick(WORKS, index)} trên chiều dài ${length} km.</p>
<p>${FILL.repeat(4)}</p>
<p>Đại diện ${pick(BODIES, index)} cho biết, đơn vị sẽ hoàn thành ${length} km tại thôn ${place} trước ngày 30/6/2027.</p>`;
}

/** An article of ours of at least so many bytes, in which requests and answers take turns. */
export function longArticle(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0; size < bytes;) {
    const part = exchange(parts.length);
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  const title = 'Đối thoại giữa lãnh đạo thành phố và người dân các xã';
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>${title}</h1><p>Ngày 12/3/2026</p>
${parts.join('\n')}</article></body></html>`;
}
