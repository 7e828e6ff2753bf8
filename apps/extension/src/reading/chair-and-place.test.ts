import { readText } from '@camket/text';
import { describe, expect, it } from 'vitest';
import { chairOf } from './chair-of';
import { placeOf } from './place-of';

const chairIn = (text: string) => chairOf(text, readText(text).people);

describe('The chair of a conference', () => {
  it.each([
    [
      'Sáng 2/3, đồng chí Trần Minh Quân, Bí thư Thành ủy chủ trì hội nghị đối thoại với nông dân.',
      'Bí thư Thành ủy Trần Minh Quân',
    ],
    [
      'Chủ tịch UBND thành phố Phạm Thị Lan chủ trì buổi đối thoại với doanh nghiệp.',
      'Chủ tịch UBND thành phố Phạm Thị Lan',
    ],
    [
      'Chủ trì hội nghị có các đồng chí: Trần Minh Quân, Bí thư Thành ủy; Phạm Thị Lan, Chủ tịch UBND thành phố.',
      'Bí thư Thành ủy Trần Minh Quân; Chủ tịch UBND thành phố Phạm Thị Lan',
    ],
    [
      'Hội nghị do ông Trần Minh Quân, Bí thư Tỉnh ủy và bà Phạm Thị Lan, Chủ tịch UBND tỉnh đồng chủ trì. Dự hội nghị có ông Đỗ Văn Bình.',
      'Bí thư Tỉnh ủy Trần Minh Quân; Chủ tịch UBND tỉnh Phạm Thị Lan',
    ],
    [
      'Đồng chí Trần Minh Quân, Bí thư Thành ủy và đồng chí Phạm Thị Lan, Chủ tịch UBND thành phố đồng chủ trì hội nghị.',
      'Bí thư Thành ủy Trần Minh Quân; Chủ tịch UBND thành phố Phạm Thị Lan',
    ],
    [
      'Bí thư Thành ủy Trần Minh Quân và Chủ tịch UBND thành phố Phạm Thị Lan đồng chủ trì buổi đối thoại.',
      'Bí thư Thành ủy Trần Minh Quân; Chủ tịch UBND thành phố Phạm Thị Lan',
    ],
    [
      'Các đồng chí: Trần Minh Quân, Bí thư Thành ủy; Phạm Thị Lan, Phó Bí thư Thành ủy, Chủ tịch UBND thành phố; Lê Văn An, Chủ tịch HĐND thành phố đồng chủ trì hội nghị.',
      'Bí thư Thành ủy Trần Minh Quân; Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Phạm Thị Lan; Chủ tịch HĐND thành phố Lê Văn An',
    ],
    [
      'Giám đốc Sở Xây dựng Lê Văn An và Giám đốc Sở Tài chính Đỗ Văn Bình chủ trì buổi đối thoại.',
      'Giám đốc Sở Xây dựng Lê Văn An; Giám đốc Sở Tài chính Đỗ Văn Bình',
    ],
    [
      'Tham dự có ông Đỗ Văn Bình, Giám đốc Sở Y tế; ông Trần Minh Quân, Bí thư Thành ủy chủ trì hội nghị.',
      'Bí thư Thành ủy Trần Minh Quân',
    ],
    [
      'Hội nghị diễn ra dưới sự chủ trì của đồng chí Trần Minh Quân, Bí thư Thành ủy và đồng chí Phạm Thị Lan, Chủ tịch UBND thành phố; báo cáo có ông Lê Văn An.',
      'Bí thư Thành ủy Trần Minh Quân; Chủ tịch UBND thành phố Phạm Thị Lan',
    ],
    [
      'Hội nghị diễn ra dưới sự chủ trì của Bí thư Thành ủy Trần Minh Quân. Dự hội nghị có ông Lê Văn An.',
      'Bí thư Thành ủy Trần Minh Quân',
    ],
    [
      'Ông Lê Văn An, Phó Chủ tịch HĐND xã, đã chủ trì và kết luận hội nghị tiếp xúc cử tri.',
      'Phó Chủ tịch HĐND xã Lê Văn An',
    ],
  ])('is read of “%s”', (text, chair) => {
    expect(chairIn(text)).toBe(chair);
  });

  it.each([
    ['Bí thư Thành ủy Trần Minh Quân phát biểu tại hội nghị đối thoại với nông dân.'],
    ['Bí thư Thành ủy Trần Minh Quân giao Sở Tài chính chủ trì, phối hợp các sở rà soát.'],
    ['Hội nghị bàn về đề án do Sở Nội vụ chủ trì, có ông Lê Văn An tham dự.'],
    ['Ông Lê Văn An dự họp. Sở Nội vụ chủ trì hội nghị tập huấn.'],
  ])('is left open by “%s”', (text) => {
    expect(chairIn(text)).toBe('');
  });
});

describe('The place of a conference', () => {
  it.each([
    [
      'Sáng 2/3, tại Hội trường UBND xã Vĩnh Bảo, lãnh đạo thành phố gặp nông dân.',
      'Hội trường UBND xã Vĩnh Bảo',
    ],
    [
      'Hội nghị được tổ chức tại Trung tâm Hội nghị thành phố với hơn 300 đại biểu.',
      'Trung tâm Hội nghị thành phố',
    ],
    ['Buổi đối thoại diễn ra tại nhà văn hóa thôn Đông, phường An Lão.', 'nhà văn hóa thôn Đông'],
    ['Chiều 5/3 (tại trụ sở Thành ủy Hải Phòng), hội nghị khai mạc.', 'trụ sở Thành ủy Hải Phòng'],
  ])('is read of “%s”', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it.each([
    ['Phát biểu tại Hội nghị, ông An nhấn mạnh việc nạo vét kênh.'],
    ['Các kiến nghị tại buổi đối thoại được giao các sở giải quyết.'],
    ['Tình trạng thiếu nước tại phường, xã kéo dài nhiều năm.'],
  ])('is left open by “%s”', (text) => {
    expect(placeOf(text)).toBe('');
  });
});
