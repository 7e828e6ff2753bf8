import { describe, expect, test } from 'vitest';
import { convertLegacy, decodeText, legacyEncodingOf, readTable } from '../src/index';

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Written by us, letter by letter, after TCVN 5712:1993 and the table of VNI-Windows. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['Ủy ban nhân dân thành phố Hải Phòng', '', 'UÛy ban nhaân daân thaønh phoá Haûi Phoøng'],
  ['ủy ban nhân dân thành phố', 'ñy ban nh©n d©n thµnh phè', 'uûy ban nhaân daân thaønh phoá'],
  [
    'Đường sá xuống cấp, nước đọng',
    '§­êng s¸ xuèng cÊp, n­íc ®äng',
    'Ñöôøng saù xuoáng caáp, nöôùc ñoïng',
  ],
  ['kiến nghị sửa đổi', 'kiÕn nghÞ söa ®æi', 'kieán nghò söûa ñoåi'],
  [
    'lắp đèn, trồng cây, kỹ thuật',
    'l¾p ®Ìn, trång c©y, kü thuËt',
    'laép ñeøn, troàng caây, kyõ thuaät',
  ],
  [
    'ruộng lúa, bảo hiểm, thủy lợi',
    'ruéng lóa, b¶o hiÓm, thñy lîi',
    'ruoäng luùa, baûo hieåm, thuûy lôïi',
  ],
  ['Ăn, Âu, Ê đê, Ô, Ơn, Ưu', '¡n, ¢u, £ ®ª, ¤, ¥n, ¦u', 'AÊn, AÂu, EÂ ñeâ, OÂ, Ôn, Öu'],
  ['THÀNH PHỐ HẢI PHÒNG', '', 'THAØNH PHOÁ HAÛI PHOØNG'],
  ['ẵ ẳ ằ ặ ỗ ỏ õ ĩ ỉ í ì ỵ ỹ', '½ ¼ » Æ ç á â Ü Ø Ý × þ ü', 'aü aú aè aë oã oû oõ ó æ í ì î yõ'],
];

describe('letters of old encodings', () => {
  test.each(PAIRS.filter(([, tcvn3]) => tcvn3 !== ''))('%s from TCVN3', (text, tcvn3) => {
    expect(convertLegacy(tcvn3, 'TCVN3')).toBe(text);
  });

  test.each(PAIRS)('%s from VNI', (text, _tcvn3, vni) => {
    expect(convertLegacy(vni, 'VNI')).toBe(text);
  });

  test('every small Vietnamese letter comes from a letter of TCVN3', () => {
    const letters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ';
    const upper = Array.from({ length: 0xff - 0xa1 + 1 }, (_, at) =>
      String.fromCharCode(0xa1 + at),
    );
    const made = upper.map((letter) => convertLegacy(letter, 'TCVN3'));
    for (const letter of letters) expect(made).toContain(letter);
  });

  test.each([
    ['Uû ban nh©n d©n thµnh phè H¶i Phßng', 'TCVN3'],
    ['Uyû ban nhaân daân thaønh phoá Haø Noäi', 'VNI'],
    ['UÛY BAN NHAÂN DAÂN THAØNH PHOÁ', 'VNI'],
    ['Ủy ban nhân dân thành phố', null],
    ['Công an, biên phòng, toàn dân, thuê nhà, liên quan', null],
    ['The quick brown fox', null],
    ['Être à Genève, à côté', null],
    ['', null],
  ])('%j is told to be %s', (text, encoding) => {
    expect(legacyEncodingOf(text)).toBe(encoding);
  });
});

describe('a table in an old encoding', () => {
  const csv = (header: string, row: string) => bytesOf(`STT,${header}\n1,"${row}"\n`);

  test.each([
    ['TCVN3', csv('Néi dung kiÕn nghÞ', '§Ò nghÞ söa ®­êng, l¾p ®Ìn')],
    ['VNI', csv('Noäi dung kieán nghò', 'Ñeà nghò söûa ñöôøng, laép ñeøn')],
  ])('of %s is read as Unicode, and that is said', async (encoding, bytes) => {
    const result = await readTable(bytes);
    if (!result.ok) throw new Error(result.finding.message.en);
    expect(result.table.sheets[0]?.rows.slice(0, 2)).toEqual([
      ['STT', 'Nội dung kiến nghị'],
      ['1', 'Đề nghị sửa đường, lắp đèn'],
    ]);
    expect(result.table.findings).toMatchObject([{ ruleId: 'XCH-6', params: { encoding } }]);
  });

  test('that also holds Unicode leaves those cells alone', async () => {
    const text = 'STT,Nội dung,Ghi chú\n1,Sửa đường toàn xã,Ñaõ göûi thö cho Sôû Xaây döïng\n';
    const result = await readTable(new TextEncoder().encode(text));
    expect(result.ok && result.table.sheets[0]?.rows[1]).toEqual([
      '1',
      'Sửa đường toàn xã',
      'Đã gửi thư cho Sở Xây dựng',
    ]);
  });

  test('of Windows code page 1258 is read with its tones put onto their letters', () => {
    const bytes = Uint8Array.from([0x44, 0xfd, 0x6f, 0xf5, 0xcc, 0x6e, 0x67, 0x20, 0x61, 0xf2]);
    expect(decodeText(bytes).normalize('NFC')).toBe('Dưoờng ạ');
  });

  test('of Western Europe stays as it is', () => {
    expect(decodeText(bytesOf('Être à Genève'))).toBe('Être à Genève');
  });
});
