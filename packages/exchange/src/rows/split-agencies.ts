/** Who leads and who coordinates, as one cell says. */
export interface RowAgencies {
  readonly lead: string | null;
  readonly coordinating: readonly string[];
}

/** Names with commas or "và" are one body, so a list is cut only before a word that begins the name of a body. */
const BEFORE_A_BODY =
  /\s*(?:[;\n•]|,\s*và|,|\s+và|\s+-)\s*(?=(?:các\s+)?(?:Sở|Ban|Bộ|UBND|HĐND|Ủy ban|Uỷ ban|Công an|Thanh tra|Văn phòng|Chi cục|Cục|Trung tâm|Công ty|Tổng công ty|Điện lực|Kho bạc|Thuế|Ngân hàng|Bảo hiểm|Đài|Hội|Liên đoàn|Tỉnh đoàn|Thành đoàn|MTTQ|Trường|Viện|Bệnh viện|Phòng|Xã|Phường|xã|phường|các|Các)(?:\s|$))/u;

const LEAD_WORDS = /^(?:\(?(?:chủ trì|đầu mối|cơ quan chủ trì|đơn vị chủ trì)\)?\s*:?\s*)/iu;
const COORDINATING_WORDS =
  /(?:^|[\s;,.(])(?:phối hợp(?:\s+với)?|cơ quan phối hợp|đơn vị phối hợp)\s*:?\s*/iu;

const clean = (name: string): string =>
  name
    .replace(LEAD_WORDS, '')
    .replace(/\(\s*(?:chủ trì|phối hợp)\s*\)/giu, '')
    .replace(/\s+(?:chủ trì|là đầu mối)[\s,;]*$/iu, '')
    .replace(/^[\s\-–+•:;,.]+|[\s\-–+•:;,.]+$/gu, '')
    .trim();

/** Words that long name no body. */
const MAX_NAME = 300;

const listed = (text: string): string[] =>
  text
    .split(BEFORE_A_BODY)
    .map(clean)
    .filter((name) => name !== '' && name.length <= MAX_NAME);

/**
 * Who leads and who coordinates, where one cell names several bodies.
 *
 * @example
 * splitAgencies('Chủ trì: Sở Xây dựng; phối hợp: Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch').coordinating; // => ['Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch']
 */
export function splitAgencies(text: string): RowAgencies {
  const match = COORDINATING_WORDS.exec(text);
  const leads = listed(match ? text.slice(0, match.index) : text);
  const partners = match ? listed(text.slice(match.index + match[0].length)) : [];
  return { lead: leads[0] ?? null, coordinating: [...leads.slice(1), ...partners] };
}
