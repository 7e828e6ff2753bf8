import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

const read = (text: string) => {
  const { agencies, people } = readText(text);
  return {
    agencies: agencies.map(({ raw }) => raw),
    people: people.map(({ name, position }) => [name, position]),
  };
};

describe('a place behind a level ends where the name of its head begins', () => {
  test.each([
    [
      'Chủ tịch UBND tỉnh Trần Thị Hoa yêu cầu Sở Xây dựng rà soát.',
      'UBND tỉnh',
      'Trần Thị Hoa',
      'Chủ tịch UBND tỉnh',
    ],
    [
      'Chủ tịch UBND phường Ninh Kiều Võ Thành Long cho biết sẽ sửa đường.',
      'UBND phường Ninh Kiều',
      'Võ Thành Long',
      'Chủ tịch UBND phường Ninh Kiều',
    ],
    [
      'Chủ tịch UBND thành phố Hồ Chí Minh Nguyễn Văn Được giao Sở Nội vụ.',
      'UBND thành phố Hồ Chí Minh',
      'Nguyễn Văn Được',
      'Chủ tịch UBND thành phố Hồ Chí Minh',
    ],
    [
      'Chủ tịch UBND thành phố Lê Ngọc Châu phát biểu.',
      'UBND thành phố',
      'Lê Ngọc Châu',
      'Chủ tịch UBND thành phố',
    ],
  ])('%s', (...row) => {
    const [text, agency, name, position] = row;
    const found = read(text);
    expect(found.agencies[0]).toBe(agency);
    expect(found.people).toEqual([[name, position]]);
  });

  test('a place that bears a person’s name stays a place', () => {
    expect(read('UBND xã Lê Lợi, UBND phường Trần Hưng Đạo đề nghị sửa đường.')).toEqual({
      agencies: ['UBND xã Lê Lợi', 'UBND phường Trần Hưng Đạo'],
      people: [],
    });
  });

  test('a province is nobody’s name', () => {
    expect(read('Bí thư Thành ủy Hải Phòng bày tỏ mong muốn.').people).toEqual([]);
  });
});
