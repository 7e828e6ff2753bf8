import type { PersonMention } from '../people/person-mention';
import type { PeopleIndex } from './people-index';
import type { WordView } from './sentence-view';
import type { Role } from './subject-words';

const OFFICE =
  /bí thư|chủ tịch|giám đốc|trưởng|thủ tướng|chánh|ủy viên|tướng|(?:thượng|đại|trung|thiếu) tá|pct|uvtv|chủ nhiệm|phó ban|đbqh|đại biểu quốc hội|thành viên đoàn/iu;
/** Posts of those who hold no office: in companies, unions of trades, hamlets. */
export const PRIVATE =
  /công ty|tập đoàn|doanh nghiệp|hiệp hội|htx|hợp tác xã|(?<![\p{L}]|nông )(?:thôn|bản|ấp|khóm|buôn|làng|sóc)(?![\p{L}])|khu phố|tổ dân phố|chi hội|nhà máy|hội viên|đoàn phường|chủ hộ|trang trại|nhà thầu/iu;

/**
 * Whether a person speaks as one who petitions or as one who holds office: by the posts known, by how he is called, else as found before.
 *
 * @example
 * // see nounSubject
 */
export function roleOfPerson(view: WordView, people: PeopleIndex, person: PersonMention): Role {
  const byPost = roleOfPost(`${person.position ?? ''} ${people.postOf(person.name)}`);
  const known = people.roles.get(person.name);
  if (byPost === null && known) return known;
  const role = byPost ?? roleByNeighbours(view, person);
  if (role !== null) people.roles.set(person.name, role);
  return role ?? 'citizen';
}

function roleOfPost(post: string): Role | null {
  if (PRIVATE.test(post)) return 'citizen';
  return OFFICE.test(post) ? 'official' : null;
}

/** "Đồng chí" or a rank in front of a name makes an office holder. */
function roleByNeighbours(view: WordView, person: PersonMention): Role | null {
  return /(?:đồng chí|đ\/c|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)) $/u.test(
    view.readable.key.slice(Math.max(0, person.start - 12), person.start),
  )
    ? 'official'
    : null;
}
