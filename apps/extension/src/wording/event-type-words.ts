import type { Language, LocalText } from '@camket/domain/data';
import { hideIdentifiers } from './hide-identifiers';

const local = (vi: string, en: string): LocalText => ({ vi, en });

/** What an event does that makes no record, for somebody who never saw its type. */
const TYPES: Readonly<Record<string, LocalText>> = {
  'source.captured': local('Lưu bài báo', 'Article kept'),
  'source.redacted': local('Che nguồn', 'Source redacted'),
  'event.held': local('Ghi sự kiện', 'Event recorded'),
  'group.stated': local('Ghi nhóm vấn đề', 'Issue group recorded'),
  'quotation.attached': local('Gắn đoạn trích vào mục đã có', 'Quotation attached to a record'),
  'anchor.refound': local('Ghi nhận thay đổi của bài báo', 'Change of the article recorded'),
  'record.classified': local('Phân loại mục', 'Record classified'),
  'record.linked': local('Liên kết hai mục', 'Two records linked'),
  'record.withdrawn': local('Rút mục nhập nhầm', 'Record withdrawn'),
  'status.asserted': local('Ghi tình trạng thực hiện', 'Status recorded'),
  'evidence.attached': local('Gắn tài liệu kiểm chứng', 'Evidence attached'),
  'event.corrected': local('Sửa một ghi nhận trước', 'An earlier statement corrected'),
  'usual_lead.set': local('Ghi cơ quan thường chủ trì', 'Usual lead recorded'),
};

const ANOTHER = local('Một ghi nhận khác', 'Another statement');

/** The words by which an event is known: those of a record, a title, a name, a label, or what was noted. */
interface Said {
  readonly text?: string;
  readonly title?: string | null;
  readonly name?: string;
  readonly label?: string;
  readonly note?: string;
}

/**
 * What an event says, as somebody knows it who never saw its type: the words of a record, or what it does.
 *
 * @example
 * wordsOfEvent({ type: 'record.linked', data: {} }, 'vi'); // => 'Liên kết hai mục'
 */
export function wordsOfEvent(
  event: { readonly type: string; readonly data?: unknown },
  language: Language,
): string {
  const words = TYPES[event.type]?.[language];
  const said = (event.data ?? {}) as Said;
  if (words === undefined) return hideIdentifiers(said.text ?? ANOTHER[language]);
  const known = [said.title, said.name, said.label, said.note].find((one) => one);
  return known ? `${words}: ${hideIdentifiers(known)}` : words;
}
