import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../src/index';

/** Letters that patterns were tried on since the count began: work that, unlike time, is the same on every machine. */
let work = 0;
const exec = RegExp.prototype.exec;

beforeAll(() => {
  RegExp.prototype.exec = function (text) {
    const from = this.sticky || this.global ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const isTied = this.sticky || this.source.startsWith('^');
    work += 1 + (isTied ? 0 : (found ? found.index : text.length) - from);
    return found;
  };
});
afterAll(() => {
  RegExp.prototype.exec = exec;
});

function workOf(text: string): number {
  work = 0;
  readText(text, { referenceOn: '2026-01-05' });
  return work;
}

const HEADS = ['', 'Chủ tịch UBND tỉnh yêu cầu '];
const UNITS = [
  'làm đường thôn Bắc, ',
  'có giải pháp xử lý ô nhiễm, ',
  'chậm thi công; ',
  'Sở Y tế kiểm tra, ',
  'để nâng cao chất lượng, bảo đảm an toàn, ',
  'giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính ',
  'cử tri phản ánh ',
  'đề nghị: ',
  'sau khi ',
  'trong thời hạn ',
  'ngày 12/3, ',
  '12/',
  '1',
  '71-NQ/TW ',
  'Nghị quyết số ',
  'Nguyễn Văn An ',
  'Lê ',
  'ông Lê Văn An, Chủ tịch UBND tỉnh, ',
  'Ban Quản lý dự án đầu tư xây dựng ',
  'NHIỆM VỤ ',
  '“đề nghị ',
  'đã trả lời các ý kiến, tổng hợp ý kiến, ',
  '" ',
  '(',
  '- đề nghị xây cầu\n',
  '1. đề nghị xây cầu\n',
  'Nội dung\tĐơn vị\tThời gian\n',
  '| 1 | xây cầu | Sở Xây dựng | 30/6/2026 |\n',
  '5 nhóm vấn đề: ',
  'TP. ',
  'uỷ hoà kì ',
  '\u200B',
  'e\u0301',
];
const LENGTH = 12_000;

const filled = (head: string, unit: string, length: number): string =>
  (head + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);

describe('the work grows with the length and not faster', () => {
  test.each(UNITS)('for %j over and over', (unit) => {
    for (const head of HEADS) {
      const [once, twice] = [LENGTH, 2 * LENGTH].map((length) =>
        workOf(filled(head, unit, length)),
      );
      expect(twice! / once!, head).toBeLessThan(2.3);
    }
  });
});
