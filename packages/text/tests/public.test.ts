import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  canonicalReference,
  findAgencies,
  foldForSearch,
  normaliseText,
  parseDeadline,
  parseReference,
  questionsFor,
  readAgencies,
  readPeople,
  readText,
  readTextInSlices,
  splitParagraphs,
  splitSentences,
  toneKey,
} from '../src/index';
import { RULES } from '../src/rules';

describe('text', () => {
  test('is cleaned with a way back to the raw input', () => {
    const raw = 'số\u200B 71\u00A0–\u00A0NQ/TW của Ðảng';
    const { text, toRaw, fromRaw } = normaliseText(raw);
    expect(text).toBe('số 71 - NQ/TW của Đảng');
    expect(raw.slice(toRaw(text.indexOf('71')), toRaw(text.indexOf('71') + 2))).toBe('71');
    expect(fromRaw(raw.indexOf('71'))).toBe(text.indexOf('71'));
  });
  test('folds for search without accents', () => {
    expect(foldForSearch('Sở  Giáo dục và Đào tạo')).toBe('so giao duc va dao tao');
  });
  test.each([
    ['uỷ ban', 'ủy ban'],
    ['hoà bình', 'hòa bình'],
    ['quý', 'quý'],
    ['kì họp', 'kỳ họp'],
    ['hoàn', 'hoàn'],
  ])('unifies tone placement: %s', (input, key) => {
    expect(toneKey(input)).toBe(key);
  });
  test.each([
    ['TP. Huế họp. Xong.', 2],
    ['GS.TS. Lê Văn A phát biểu.', 1],
    ['Đ/c A nêu: 1.234 hộ. Ông đề nghị.', 2],
    ['chính sách,…Trong đó có.', 2],
  ])('is cut into sentences: %s', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
  test('is cut into sentences even where one line holds more of them than a call may have arguments', () => {
    expect(splitSentences('Xong. '.repeat(200_000))).toHaveLength(200_000);
  });
  test('is cut into paragraphs', () => {
    expect(splitParagraphs('a\n\n b ')).toEqual([
      { start: 0, end: 1 },
      { start: 4, end: 5 },
    ]);
  });
});

describe('a deadline typed into a form', () => {
  test.each([
    ['30/6', { kind: 'date', day: 30, month: 6, year: 2026 }],
    ['306', { kind: 'date', day: 30, month: 6, year: 2026 }],
    ['3006', { kind: 'date', day: 30, month: 6, year: 2026 }],
    ['quý I/2027', { kind: 'span', span: 'quarter', index: 1, year: 2027 }],
    ['15 ngày làm việc', { kind: 'duration', count: 15, unit: 'working_day' }],
    ['trước ngày 25 hằng tháng', { kind: 'recurring', every: 'month', dayOfMonth: 25 }],
    ['sớm', { kind: 'vague' }],
  ])('is understood: %s', (input, expected) => {
    expect(parseDeadline(input, { referenceOn: '2026-01-05' })).toMatchObject(expected);
  });
  test.each(['', 'không rõ', '99/99'])('is null where nothing is understood: %s', (input) => {
    expect(parseDeadline(input)).toBeNull();
  });
});

describe('a reference typed into a form', () => {
  test('is read with its canonical form', () => {
    const reference = parseReference('31/QĐ-TW ngày 01-10-1997');
    expect(reference && canonicalReference(reference)).toBe('31-QĐ/TW');
  });
  test('is null for a bare date', () => {
    expect(parseReference('22/8/2025')).toBeNull();
  });
});

describe('bodies', () => {
  test('are offered for what was typed without accents', () => {
    expect(findAgencies('so giao duc')[0]?.name).toBe('Sở Giáo dục và Đào tạo');
  });
  test('merged away offer their successor', () => {
    expect(
      findAgencies('Sở GTVT').find((match) => match.name === 'Sở Giao thông vận tải'),
    ).toMatchObject({ valid: false, successor: { name: 'Sở Xây dựng' } });
  });
  test('with commas in the name are one body', () => {
    expect(
      readAgencies('Giao Sở Văn hóa, Thể thao và Du lịch chủ trì.').map((agency) => agency.raw),
    ).toEqual(['Sở Văn hóa, Thể thao và Du lịch']);
  });
  test('that chair a conference lead nothing', () => {
    const roles = readText('Sở Y tế chủ trì hội nghị về công tác phòng bệnh.').agencies.map(
      (agency) => agency.role,
    );
    expect(roles).not.toContain('lead');
  });
});

describe('people', () => {
  test('are read with their posts', () => {
    expect(
      readPeople('đồng chí Lê Văn An, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh')[0],
    ).toMatchObject({ name: 'Lê Văn An', position: 'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh' });
  });
  test.each([
    ['Ông Lê Văn An, Phó Chủ tịch UBND tỉnh chủ trì hội nghị', 'Phó Chủ tịch UBND tỉnh'],
    ['Ông Lê Văn An, Chủ tịch UBND xã Hải An thăm các hộ dân', 'Chủ tịch UBND xã Hải An'],
    ['Ông Lê Văn An, Giám đốc Sở Khoa học và Công nghệ nói', 'Giám đốc Sở Khoa học và Công nghệ'],
    ['Bí thư Đảng ủy xã và ông Lê Văn An, Giám đốc Sở Y tế', 'Giám đốc Sở Y tế'],
    ['bà Hồ Thị Lan, Chủ tịch HĐND tỉnh điều hành phiên họp', 'Chủ tịch HĐND tỉnh'],
  ])('%s: the post ends where the body’s name does', (text, position) => {
    expect(readPeople(text).map((person) => person.position)).toEqual([position]);
  });
});

describe('passages', () => {
  test('a sentence with three requests is three passages by one speaker', () => {
    const { passages } = readText(
      'Cử tri xã Hòa Sơn đề nghị mở rộng đường liên thôn; nạo vét kênh tiêu nước; lắp đặt đèn chiếu sáng công cộng.',
    );
    expect(passages.map(({ kind, speaker }) => [kind, speaker])).toEqual(
      Array.from({ length: 3 }, () => ['request', 'Cử tri xã Hòa Sơn']),
    );
  });
  test('"đề nghị" by a superior is a directive with a lead and a deadline', () => {
    const [passage] = readText(
      'Chủ tịch UBND tỉnh đề nghị Sở Y tế kiểm tra các trạm y tế trước ngày 15/5/2026.',
    ).passages;
    expect(passage).toMatchObject({
      kind: 'directive',
      force: 'commanded',
      lead: 'Sở Y tế',
      deadline: 'trước ngày 15/5/2026',
    });
  });
  test('orders go on over sentences and paragraphs, whoever is to act', () => {
    const { passages } = readText(
      [
        'Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát các trạm y tế trên địa bàn tỉnh.',
        'Tăng cường lực lượng giám sát đến tận thôn; tuyệt đối không để dịch lây lan.',
        'Lãnh đạo các xã, phường phải cung cấp đủ thuốc men cho người dân vùng dịch.',
        'Thời gian qua, Sở Y tế đã tiếp nhận 40 nghìn liều thuốc.',
      ].join('\n\n'),
    );
    expect(passages.map(({ kind, lead }) => [kind, lead])).toEqual([
      ['directive', 'Sở Y tế'],
      ['directive', 'Sở Y tế'],
      ['directive', 'Sở Y tế'],
      ['directive', 'Lãnh đạo các xã, phường'],
    ]);
  });
  test('gaps become numbered questions', () => {
    const reading = readText(
      'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng rà soát các chung cư cũ trên địa bàn.',
    );
    expect(reading.gaps.map((gap) => gap.missing)).toContain('deadline');
    expect(questionsFor(reading)[0]).toMatch(/^1\. .+\?$/u);
  });
  test('come stage by stage with the same result', () => {
    const text = 'Cử tri đề nghị mở rộng đường liên xã.';
    const stages = readTextInSlices(text);
    let step = stages.next();
    while (step.done !== true) step = stages.next();
    expect(step.value).toEqual(readText(text));
  });
});

describe('what becomes of petitions', () => {
  const kinds = (text: string) =>
    readText(text).passages.map(({ kind, force, start, end }) => [
      kind,
      force,
      text.slice(start, end),
    ]);
  test.each([
    [
      'Đại biểu HĐND tỉnh đã tiếp thu ý kiến của cử tri; giải đáp, làm rõ những vấn đề thuộc thẩm quyền, đồng thời tổng hợp các ý kiến để gửi đến cơ quan chức năng xem xét.',
      [
        ['referral', 'noted', 'tổng hợp các ý kiến để gửi đến cơ quan chức năng xem xét'],
        ['answer', null, 'giải đáp, làm rõ những vấn đề thuộc thẩm quyền'],
      ],
    ],
    [
      'UBND tỉnh ghi nhận kiến nghị của cử tri và sẽ xem xét bố trí vốn năm 2027.',
      [['pledge', 'promised_to_study', 'sẽ xem xét bố trí vốn năm 2027']],
    ],
  ])('is told: %s', (text, found) => {
    expect(new Set(kinds(text))).toEqual(new Set(found));
  });
  test('an answer that is asked for is none', () => {
    const asked = kinds('Cử tri đề nghị UBND xã trả lời các ý kiến đã nêu.');
    expect(asked.map(([kind]) => kind)).toEqual(['request']);
  });
});

describe('rules', () => {
  const folder = fileURLToPath(new URL('../development/tuning', import.meta.url));
  const readings = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readText(readFileSync(`${folder}/${file}`, 'utf8')));
  const known = new Set(RULES.map((rule) => rule.id));
  test('have one id each and both languages', () => {
    expect(known.size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.vi !== '' && rule.en !== '').toBe(true);
  });
  test('stand behind every proposal', () => {
    for (const reading of readings) {
      const proposals = [
        ...reading.passages,
        ...reading.groups,
        ...reading.people,
        ...reading.links,
        ...reading.claims,
        ...reading.gaps,
        ...reading.references,
        ...reading.dates,
        ...reading.agencies,
      ];
      for (const { because } of proposals) {
        expect(because.length).toBeGreaterThan(0);
        for (const reason of because) expect(known).toContain(reason.ruleId);
      }
    }
  });
});
