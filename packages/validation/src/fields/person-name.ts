import { defineField, refused, understood, type Field, type FieldIssue } from './field';

/** A person as printed: the name, and the positions in front of it. */
export interface NamedPerson {
  readonly name: string;
  readonly positions: readonly string[];
}

/** Frequent family names; a name within a longer run of capitals begins with one of them. */
const FAMILIES =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Lương|Mai|Trịnh|Tô|Tạ|Cao|Hà|Lâm|Thái|Chu|Quách|Nông|Triệu|Vi|Đoàn|Lưu|Tống|Từ|Kiều|La|Bạch|Khổng|Giáp|Nghiêm|Phùng|Vương|Tăng|Châu|Kim|Ma|Hứa|Sầm|Giàng|Sùng|Lò|Quàng|Cà|Tòng|Điểu|Y|H'|Rơ|Siu|Ksor|Bàn|Đàm|Doãn|Âu|Mạc|Ninh|Uông|Viên|Thân|Văn|Trương|Thạch|Sơn|Danh)$/u;

const NAME_WORD = /^\p{Lu}[\p{Ll}\p{M}’']{0,9}$/u;

/** The run of capitalised words at the end. */
function lastRun(words: readonly string[]): string[] {
  let from = words.length;
  while (from > 0 && NAME_WORD.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from);
}

/** A run of up to four words is the name; a longer one also holds a place, so the name begins at the last family name. */
function nameWords(run: readonly string[]): readonly string[] {
  if (run.length <= 4) return run;
  for (let length = 2; length <= 4; length += 1) {
    const tail = run.slice(-length);
    if (FAMILIES.test(tail[0] ?? '') && length > 2) return tail;
  }
  return run.slice(-3);
}

const UNUSUAL: FieldIssue = {
  code: 'unusual_family_name',
  message: { vi: 'Họ ít gặp, kiểm tra lại', en: 'An unusual family name, please check' },
};

/**
 * A person's name with the positions in front of it, as official texts print them.
 *
 * @example
 * personNameField.parse('Phó Bí thư Thành ủy, Chủ tịch UBND thành phố Lê Ngọc Châu').name; // => 'Lê Ngọc Châu'
 */
export const personNameField: Field<NamedPerson> = /* @__PURE__ */ defineField((text) => {
  const words = text.replace(/^(?:đồng chí|đ\/c|ông|bà)\s/iu, '').split(/\s+/u);
  const name = nameWords(lastRun(words));
  if (name.length < 2) {
    return refused('no_name', {
      vi: 'Cần họ và tên, viết hoa chữ đầu',
      en: 'Family and given name, capitalised',
    });
  }
  const before = words.slice(0, words.length - name.length).join(' ');
  const positions = before.split(/\s*,\s*/u).filter((position) => position !== '');
  const notes = FAMILIES.test(name[0] ?? '') ? [] : [UNUSUAL];
  return understood({ name: name.join(' '), positions }, notes);
});
