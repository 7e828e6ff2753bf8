import { describe, expect, it } from 'vitest';
import { conflictingFigures } from './conflicting-figures';
import { figuresAgree, figureValue } from './figure-value';
import { groupEvents } from './group-events';
import { readFigures } from './read-figures';

const REPORT = [
  'Sáng 12/3/2026, UBND huyện Đồng Vạn tổ chức hội nghị đối thoại với các hộ nuôi trồng thủy sản ven sông.',
  'Tham dự hội nghị có 450 đại biểu đại diện cho các hợp tác xã trên địa bàn huyện.',
  'Các hộ nuôi phản ánh nước kênh nhiễm mặn sớm, cống ngăn mặn vận hành chưa kịp thời.',
  'Chủ tịch UBND huyện cho biết sẽ bố trí 45,2 tỷ đồng để sửa chữa các cống ngăn mặn và hoàn thành trước ngày 30/6/2026.',
  'Xã Đông Hòa còn 120 hộ nghèo, xã Tây Hòa còn 95 hộ nghèo theo kết quả rà soát đầu năm.',
  'Huyện đề nghị các xã rà soát toàn bộ hệ thống kênh mương nội đồng và báo cáo kết quả trong tháng.',
].join('\n\n');
const paper = (id: string, change: (text: string) => string = (text) => text) => ({
  id,
  text: change(REPORT),
  publishedAt: '2026-03-12T19:25:00+07:00',
});
const readings = (...sources: ReturnType<typeof paper>[]) =>
  conflictingFigures(sources).map(({ unit, readings: found }) => [
    unit,
    ...found.map(({ value, places }) => [value, places.map(({ sourceId }) => sourceId).join('')]),
  ]);

describe('one event in several papers', () => {
  it('has no conflict where the figures are the same', () => {
    expect(readings(paper('a'), paper('b'), paper('c'))).toEqual([]);
  });

  it('shows the figure that one of three prints otherwise, the more common first', () => {
    const other = paper('c', (text) => text.replace('450 đại biểu', '540 đại biểu'));
    expect(readings(other, paper('a'), paper('b'))).toEqual([
      ['đại biểu', [450, 'ab'], [540, 'c']],
    ]);
  });

  it('shows an amount of money and a deadline that differ', () => {
    const other = paper('b', (text) => text.replace('45,2 tỷ', '54,2 tỷ').replace('30/6', '30/9'));
    expect(readings(paper('a'), other)).toEqual([
      ['đồng', [45_200_000_000, 'a'], [54_200_000_000, 'b']],
      ['hạn', ['2026-06-30', 'a'], ['2026-09-30', 'b']],
    ]);
  });

  it('pairs figures in sentences put otherwise', () => {
    const other = paper('b', (text) =>
      text.replace(
        'Tham dự hội nghị có 450 đại biểu đại diện',
        'Hội nghị thu hút 500 đại biểu tham dự, đại diện',
      ),
    );
    expect(readings(paper('a'), other)).toEqual([['đại biểu', [450, 'a'], [500, 'b']]]);
  });

  it('names the places of both, so that they can be shown', () => {
    const other = paper('b', (text) => text.replace('450 đại biểu', '540 đại biểu'));
    const [conflict] = conflictingFigures([paper('a'), other]);
    const places = conflict?.readings.flatMap(({ places: found }) => found) ?? [];
    expect(
      places.map(({ sourceId, start, end }) =>
        [paper('a'), other].find(({ id }) => id === sourceId)?.text.slice(start, end),
      ),
    ).toEqual(['450 đại biểu', '540 đại biểu']);
  });
});

describe('what is no conflict', () => {
  it.each([
    ['a rounded figure', '45,2 tỷ', '45 tỷ'],
    ['a limit that holds', '450 đại biểu', 'hơn 400 đại biểu'],
    ['a figure near another', '450 đại biểu', 'khoảng 440 đại biểu'],
    ['figures of other places', 'Xã Đông Hòa còn 120 hộ nghèo, xã Tây Hòa', 'Xã Nam Hòa'],
    ['the number of a document', 'hệ thống kênh', 'theo Quyết định số 45/QĐ-UBND hệ thống kênh'],
  ])('%s', (_, before, after) => {
    expect(
      readings(
        paper('a'),
        paper('b', (text) => text.replace(before, after)),
      ),
    ).toEqual([]);
  });

  it('a source that prints both figures', () => {
    const both = paper('b', (text) =>
      text.replace('450 đại biểu', '540 đại biểu').concat('\n\nBan tổ chức mời 450 đại biểu.'),
    );
    expect(readings(paper('a'), both)).toEqual([]);
  });
});

describe('figures that agree', () => {
  const of = (figures: string, scale = '', before = '') => figureValue({ figures, scale, before });
  it.each([
    ['450', of('450'), of('450'), true],
    ['450 and 540', of('450'), of('540'), false],
    ['12 and 13', of('12'), of('13'), false],
    ['1.200 and 1.215', of('1.200'), of('1.215'), true],
    ['1.200 and 1.290', of('1.200'), of('1.290'), false],
    ['45 tỷ and 45,2 tỷ', of('45', 'tỷ'), of('45,2', 'tỷ'), true],
    ['hơn 300 and 312', of('300', '', 'hơn'), of('312'), true],
    ['hơn 300 and 290', of('300', '', 'hơn'), of('290'), false],
    ['gần 300 and 312', of('300', '', 'gần'), of('312'), false],
  ] as const)('%s', (...[, left, right, isExpected]) => {
    expect(figuresAgree(left, right)).toBe(isExpected);
    expect(figuresAgree(right, left)).toBe(isExpected);
  });
});

describe('figures of a text', () => {
  it.each([
    ['Có 1.200 hộ dân được hỗ trợ.', ['1.200 hộ dân']],
    ['Tỷ lệ đạt 97,5%.', ['97,5%']],
    ['Theo Điều 5 và tổ 3, đường số 7 dài ra.', []],
    ['Giai đoạn 2025-2030, năm 2026.', []],
  ])('%s', (text, expected) => {
    expect(
      readFigures({ id: 'a', text })
        .filter(({ kind }) => kind === 'amount')
        .map(({ raw }) => raw),
    ).toEqual(expected);
  });
});

describe('events', () => {
  const elsewhere = {
    id: 'x',
    text: 'Đại biểu nêu ý kiến về học phí, nhà ở và việc làm cho thanh niên ở các khu công nghiệp mới của tỉnh trong những năm tới.',
  };

  it('one conference in three papers is one event with three sources, another article one of its own', () => {
    const other = paper('c', (text) => text.replace('450 đại biểu', '540 đại biểu'));
    const events = groupEvents([paper('a'), elsewhere, paper('b'), other]);
    expect(events.map(({ sourceIds, conflicts }) => [sourceIds, conflicts.length])).toEqual([
      [['a', 'b', 'c'], 1],
      [['x'], 0],
    ]);
  });

  it('the same words a month later are another event', () => {
    const later = { ...paper('b'), publishedAt: '2026-04-20' };
    expect(groupEvents([paper('a'), later])).toHaveLength(2);
  });

  it('the order of the papers changes neither the groups nor the conflicts', () => {
    const other = paper('c', (text) => text.replace('450 đại biểu', '540 đại biểu'));
    const sorted = (sources: ReturnType<typeof paper>[]) =>
      groupEvents(sources).map(({ sourceIds, conflicts }) => [
        [...sourceIds].sort(),
        conflicts.length,
      ]);
    expect(sorted([other, paper('b'), paper('a')])).toEqual(
      sorted([paper('a'), paper('b'), other]),
    );
  });
});
