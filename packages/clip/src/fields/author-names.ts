import { oneLine, plainWords, unescapeTwice } from './plain-words';

const FOREIGN =
  '(?:(?:written|posted|words|recipe|story|text|reviewed)\\s)?by|von|por|par|di|door|af|av';
const VIETNAMESE =
  'tác giả|người viết|người đăng|bài viết|bài và ảnh|bài, ảnh|bài\\s?-\\s?ảnh|ảnh và bài|tin và ảnh|tin, ảnh|tin\\s?-\\s?ảnh|tin, bài|tin bài|tin\\s?-\\s?bài|thực hiện|biên tập|nguồn tin|bài|tin|author|words|theo';

/** Words that introduce an author's name: a colon follows the Vietnamese ones, a space is enough after the others. */
export const BY_WORDS = `(?:(?:${FOREIGN})\\s?(?:[:：]\\s{0,3}|\\s)|(?:${VIETNAMESE})\\s?[:：]\\s{0,3})`;

const INTRODUCTION = new RegExp(`^${BY_WORDS}`, 'iu');
const BETWEEN = /\s*(?:[,;&|·•]|\s\/\s|\s[-–—]\s|\sand\s|\svà\s|\sund\s|\set\s)\s*/iu;
const AFTER_NAME =
  /\s*(?:\(.*\)|\d.*|\s(?:updated|published|posted|on|cập nhật|vào(?: lúc| ngày)?|lúc)(?:\s.*)?)$/iu;
const NOT_A_NAME =
  /^(?:admin|administrator|super ?user|webmaster|bbt|ban biên tập|editors?|quản trị(?: viên| hệ thống| website)?|quantri|redaktion|unknown|null|undefined|n\/a|guest|author|authors|more|share|follow|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)$|https?:|www\.|\.(?:com|org|net|vn)|@|#|\d{2,}|[?!{}<>=]/iu;
const MAX_NAME = 60;
const MAX_WORDS = 7;

function isName(name: string, sites: ReadonlySet<string>): boolean {
  if (name.length < 2 || name.length > MAX_NAME || NOT_A_NAME.test(name)) return false;
  const words = plainWords(name);
  return words !== '' && words.split(' ').length <= MAX_WORDS && !sites.has(words);
}

/**
 * The names in a byline, without the words that introduce them; the portal's own names are not among them.
 * @example authorNames('Bài và ảnh: Nguyễn Văn An, Trần Thị Bình', new Set()) // => ['Nguyễn Văn An', 'Trần Thị Bình']
 */
export function authorNames(text: string, sites: ReadonlySet<string>): string[] {
  const line = oneLine(unescapeTwice(text)).replace(INTRODUCTION, '');
  if (/https?:/u.test(line)) return [];
  return line
    .split(BETWEEN)
    .map((name) =>
      name
        .replace(INTRODUCTION, '')
        .replace(AFTER_NAME, '')
        .replace(/[.:,]+$/u, '')
        .trim(),
    )
    .filter((name) => isName(name, sites));
}

/** The family names that nearly all Vietnamese bear. */
const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|Phùng|Mai|Tô|Hà|Tạ|Cao|Lương|Lưu|Chu|Châu|Tăng|Quách|Thái|Kiều|La|Nông|Lò|Vi|Giàng|Thào|Sùng|Ksor|Rơ|Y|H’|Đàm|Doãn|Khuất|Nghiêm|Ninh|Tống|Từ|Văn|Triệu|Mạc|Hứa|Âu|Bế|Đồng|Cù|Thạch|Sơn|Kim|Danh';
const PERSON = new RegExp(`^(?:${FAMILY_NAMES})(?: \\p{Lu}\\p{Ll}{0,7}){1,4}$`, 'u');

/**
 * Whether a line is the name of a Vietnamese person and nothing else.
 * @example isPersonName('Nguyễn Thị Hải Yến') // => true
 */
export function isPersonName(line: string): boolean {
  return PERSON.test(line.normalize('NFC'));
}
