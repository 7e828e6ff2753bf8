import { oneLine, plainWords, unescapeTwice } from './plain-words';

const FOREIGN =
  '(?:(?:written|posted|words|recipe|story|text|reviewed)\\s)?by|von|por|par|di|door|af|av';
const VIETNAMESE =
  'tác giả(?: bài viết)?|người viết|(?:được )?(?:viết|đăng) bởi|người đăng|bài viết|bài và ảnh|bài, ảnh|bài\\s?-\\s?ảnh|ảnh và bài|tin và ảnh|tin, ảnh|tin\\s?-\\s?ảnh|tin, bài|tin bài|tin\\s?-\\s?bài|thực hiện|biên tập|nguồn tin|bài|tin|author|words|theo';

/** Words that introduce an author's name: a colon follows the Vietnamese ones, a space is enough after the others. */
export const BY_WORDS = `(?:(?:${FOREIGN})\\s?(?:[:：]\\s{0,3}|\\s)|(?:${VIETNAMESE})\\s?[:：]\\s{0,3}|(?:(?:được )?(?:viết|đăng) )?bởi\\s)`;

const INTRODUCTION = new RegExp(`^${BY_WORDS}`, 'iu');
const BETWEEN = /\s*(?:[,;&|·•]|\s\/\s|\s[-–—]\s|\sand\s|\svà\s|\sund\s|\set\s)\s*/iu;
const AFTER_NAME =
  /\s*(?:\(.*\)|\d.*|\s(?:updated|published|posted|on|cập nhật|vào(?: lúc| ngày)?|lúc)(?:\s.*)?)$/iu;
const NOT_A_NAME =
  /^(?:admin|administrator|super ?user|webmaster|bbt|ban biên tập|editors?|quản trị(?: viên| hệ thống| website)?|quantri|redaktion|unknown|null|undefined|n\/a|guest|author|authors|more|share|follow|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)$|https?:|www\.|\.(?:com|org|net|vn)|@|#|\d{2,}|[?!{}<>=]/iu;
/** The account of a content system: one word in small letters without marks. */
const ACCOUNT = /^[a-z][a-z\d._-]{1,30}$/u;
const MAX_NAME = 60;
const MAX_WORDS = 7;

function isName(name: string, sites: ReadonlySet<string>): boolean {
  if (name.length < 2 || name.length > MAX_NAME || NOT_A_NAME.test(name) || ACCOUNT.test(name))
    return false;
  const words = plainWords(name);
  return words !== '' && words.split(' ').length <= MAX_WORDS && !sites.has(words);
}

/**
 * Whether a text is the account of a content system's user and nothing else.
 * @example isAccount('banbientap') // => true
 */
export function isAccount(text: string): boolean {
  return text.length <= MAX_NAME && ACCOUNT.test(text.trim());
}

/**
 * The names in a byline, without the words that introduce them; the portal's own names are not among them.
 * @example authorNames('Bài và ảnh: Nguyễn Văn An, Trần Thị Bình', new Set()) // => ['Nguyễn Văn An', 'Trần Thị Bình']
 */
export function authorNames(text: string, sites: ReadonlySet<string>): string[] {
  const line = oneLine(unescapeTwice(text)).replace(INTRODUCTION, '');
  if (/https?:/u.test(line) || ACCOUNT.test(line)) return [];
  const names = (OFFICE.test(line) ? line.split(/\s[-–—|•·]\s/u) : line.split(BETWEEN))
    .map((name) =>
      name
        .replace(INTRODUCTION, '')
        .replace(AFTER_NAME, '')
        .replace(/[.:,]+$/u, '')
        .trim(),
    )
    .filter((name) => isName(name, sites));
  const people = names.filter((name) => !OFFICE.test(name) && !INITIALS.test(name));
  return people.length > 0 ? people : names;
}

/** An office in capitals, behind the name of a person. */
const INITIALS = /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u;

/** What stands behind a name says where its bearer works: "Vũ Hà – Văn phòng UBND xã". */
const OFFICE =
  /^(?:phòng|văn phòng|ban|trung tâm|đài|sở|ubnd|ủy ban|hđnd|công an|đoàn|hội|đảng ủy|huyện ủy|cổng|trang|báo|công chức|cán bộ|chuyên viên|phó|trưởng|chủ tịch|bí thư|phóng viên|btv|ctv)(?!\p{L})/iu;

/** The family names that nearly all Vietnamese bear. */
const FAMILY_NAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|Phùng|Mai|Tô|Hà|Tạ|Cao|Lương|Lưu|Chu|Châu|Tăng|Quách|Thái|Kiều|La|Nông|Lò|Vi|Giàng|Thào|Sùng|Ksor|Rơ|Y|H’|Đàm|Doãn|Khuất|Nghiêm|Ninh|Tống|Từ|Văn|Triệu|Mạc|Hứa|Âu|Bế|Đồng|Cù|Thạch|Sơn|Kim|Danh|Quàng|Cà|Lường|Tòng|Vàng|Cầm|Bạc|Điêu|Hờ|Mùa|Lầu|Vừ|Má|Hạng|Chảo|Tẩn|Phàn|Bàn|Lù|Pờ|Siu|Nay|Niê|Rmah|Ma|Hầu';
const PERSON = new RegExp(`^(?:${FAMILY_NAMES})(?: \\p{Lu}\\p{Ll}{0,7}){1,4}$`, 'u');

const LABEL = /^(?:người viết|tác giả|người đăng|(?:viết |đăng )?bởi|by|written by|author)\s?:?$/iu;

/**
 * Whether words only say that the name of an author follows.
 * @example isAuthorLabel('Người viết') // => true
 */
export function isAuthorLabel(words: string): boolean {
  return words.length <= MAX_NAME && LABEL.test(words.normalize('NFC'));
}

/** Names of the Central Highlands begin with one letter: "Y Thân Niê", "H’Yim Byă". */
const NAME_ALONE = /^(?:[YAHK](?:['’]|\s))?\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{0,7}){1,3}$/u;

/**
 * Whether a line is made like the name of a person, of which only some family names are known, and is nothing else.
 * @example isNameAlone('Thanh Thủy') // => true
 */
export function isNameAlone(line: string): boolean {
  return NAME_ALONE.test(line.normalize('NFC'));
}

/**
 * Whether a line is the name of a Vietnamese person and nothing else.
 * @example isPersonName('Nguyễn Thị Hải Yến') // => true
 */
export function isPersonName(line: string): boolean {
  return PERSON.test(line.normalize('NFC'));
}
