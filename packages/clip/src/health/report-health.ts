import type { ChosenBody } from '../body/choose-body';
import type { FieldReading } from '../fields/field-reading';
import type { Attachment } from '../fields/read-attachments';
import type { PageBlock, PageModel } from '../page/page-model';
import { attributeOf } from '../rendering/attribute-of';
import { regionOf } from './region-of';
import { unreadablePlaces, unreadableWords, type UnreadablePlaces } from './unreadable-places';

/** A part of the page whose words are not in the article. */
export interface LeftOutPlace {
  /** `navigation`, `header`, `footer`, `side-column`, `related`, `comments`, `captions` or `beside-body`. */
  readonly place: string;
  /** UTF-16 units left out there. */
  readonly characters: number;
  /** How the first block left out there begins. */
  readonly sample: string;
}

/** Why an article is not whole, or not sure, in both languages. */
export interface HealthReason {
  readonly code:
    | 'words-in-attachment'
    | 'page-cut'
    | 'no-body'
    | 'little-text'
    | 'extractors-disagree'
    | 'words-in-frame'
    | 'unreadable-characters'
    | 'page-restless';
  readonly vi: string;
  readonly en: string;
  /** Where the words may be, as the page writes it: the addresses of its frames. */
  readonly addresses?: readonly string[];
}

/** What was read well, what is doubtful and what is missing. */
export interface Health {
  readonly agreed: readonly string[];
  readonly doubtful: readonly string[];
  readonly missing: readonly string[];
  readonly leftOut: { readonly characters: number; readonly places: readonly LeftOutPlace[] };
  /** Whether words of the article are known to be elsewhere or cut. */
  readonly incomplete: boolean;
  readonly reasons: readonly HealthReason[];
}

/** What the report is made from. */
export interface HealthInput {
  readonly page: PageModel;
  readonly body: ChosenBody;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly fields: Readonly<Record<string, FieldReading<unknown>>>;
}

const REASONS: Readonly<Record<HealthReason['code'], Pick<HealthReason, 'vi' | 'en'>>> = {
  'words-in-attachment': {
    vi: 'Nội dung nằm trong tệp đính kèm; phần chữ trên trang chưa đầy đủ.',
    en: 'The words are in an attachment; the text on the page is not complete.',
  },
  'page-cut': {
    vi: 'Trang quá lớn nên chỉ đọc được phần đầu.',
    en: 'The page is too large; only its beginning was read.',
  },
  'no-body': {
    vi: 'Không tìm thấy nội dung bài viết trên trang.',
    en: 'No article body was found on the page.',
  },
  'little-text': {
    vi: 'Nội dung bài viết rất ngắn.',
    en: 'The body of the article is very short.',
  },
  'extractors-disagree': {
    vi: 'Các cách nhận nội dung bài viết cho kết quả khác nhau; cần xem lại.',
    en: 'The ways of finding the body disagree; please check.',
  },
  'words-in-frame': {
    vi: 'Nội dung có thể nằm trong khung nhúng mà trang không chứa.',
    en: 'The words may be in an embedded frame that is not part of the page.',
  },
  'unreadable-characters': {
    vi: 'Có ký tự không đọc được: trang khai sai bảng mã hoặc bị hỏng.',
    en: 'Some characters cannot be read: the page declares a wrong encoding or is damaged.',
  },
  'page-restless': {
    vi: 'Trang thay đổi liên tục trong lúc đọc; nội dung là của thời điểm đọc xong, nên đối chiếu lại với trang.',
    en: 'The page kept changing while it was read; what was read is its last moment, please compare it with the page.',
  },
};

/**
 * The report with one more reason, which only who took the page knows: that it was cut, that it never stood still.
 * @example withReason(health, 'page-restless').reasons[0].code // => 'page-restless'
 */
export function withReason(health: Health, code: 'page-cut' | 'page-restless'): Health {
  const others = health.reasons.filter((reason) => reason.code !== code);
  const incomplete = health.incomplete || INCOMPLETE.has(code);
  return { ...health, incomplete, reasons: [{ code, ...REASONS[code] }, ...others] };
}

const IN_ATTACHMENT =
  /(?:xem|chi tiết|nội dung|toàn văn|tải)[^.]{0,60}(?:file|tệp|tập tin|văn bản|tài liệu|phụ lục)[^.]{0,12}(?:đính kèm|kèm theo|dưới đây)|(?:xem|chi tiết)[^.]{0,20}tại đây/iu;
const LITTLE = 200;
const SHORT = 600;
const DISAGREE = 0.5;

const MOST_FRAMES = 20;

function framesOf(page: PageModel): Element[] {
  return page.embeds.filter(({ localName }) => /^i?frame$/u.test(localName)).slice(0, MOST_FRAMES);
}

/** The title and the text: nothing else is quoted. */
function unreadableIn({ fields, text }: HealthInput): UnreadablePlaces | null {
  return unreadablePlaces(`${String(fields['title']?.value ?? '')}\n${text}`);
}

function toReason(code: HealthReason['code'], input: HealthInput): HealthReason {
  const { page } = input;
  const unreadable = code === 'unreadable-characters' ? unreadableIn(input) : null;
  const reason = { code, ...(unreadable ? unreadableWords(unreadable) : REASONS[code]) };
  if (code !== 'words-in-frame') return reason;
  const addresses = framesOf(page).map((frame) => attributeOf(frame, 'src') ?? '');
  return { ...reason, addresses: addresses.filter((address) => address !== '') };
}

function reasonCodes(input: HealthInput): HealthReason['code'][] {
  const { page, body, text, attachments } = input;
  const isShort = text.length < SHORT;
  const pointsElsewhere = IN_ATTACHMENT.test(text.slice(-2_000)) && text.length < 4 * SHORT;
  const checks: [HealthReason['code'], boolean][] = [
    ['no-body', text === ''],
    ['words-in-attachment', attachments.length > 0 && (pointsElsewhere || text.length < LITTLE)],
    ['page-cut', page.isCut],
    ['words-in-frame', isShort && attachments.length === 0 && framesOf(page).length > 0],
    ['unreadable-characters', unreadableIn(input) !== null],
    ['little-text', text !== '' && text.length < LITTLE],
    ['extractors-disagree', body.agreement !== null && body.agreement < DISAGREE],
  ];
  return checks.filter(([, holds]) => holds).map(([code]) => code);
}

const INCOMPLETE: ReadonlySet<string> = new Set([
  'words-in-attachment',
  'page-cut',
  'no-body',
  'words-in-frame',
  'unreadable-characters',
]);
const SAMPLE = 80;

function leftOutOf({ page, body }: HealthInput): Health['leftOut'] {
  const kept = new Set(body.blocks.map(({ index }) => index));
  const captions = new Set(body.captions.map(({ index }) => index));
  const places = new Map<string, { place: string; characters: number; sample: string }>();
  for (const block of page.blocks) {
    if (kept.has(block.index)) continue;
    const place = captions.has(block.index) ? 'captions' : regionOf(block.place);
    add(places, place, block);
  }
  const list = [...places.values()].sort((a, b) => b.characters - a.characters);
  return { characters: list.reduce((sum, { characters }) => sum + characters, 0), places: list };
}

function add(
  places: Map<string, { place: string; characters: number; sample: string }>,
  place: string,
  block: PageBlock,
): void {
  const entry = places.get(place) ?? { place, characters: 0, sample: block.raw.slice(0, SAMPLE) };
  entry.characters += block.raw.length;
  places.set(place, entry);
}

/**
 * What was read well, what is doubtful, what is missing, and what was left out of the page.
 * @example reportHealth({ page, body, text, attachments, fields }).missing // => ['authors']
 */
export function reportHealth(input: HealthInput): Health {
  const entries = Object.entries(input.fields);
  const present = entries.filter(([, { value }]) => value !== null);
  const codes = reasonCodes(input);
  return {
    agreed: present.filter(([, { sureness }]) => sureness !== 'doubtful').map(([name]) => name),
    doubtful: present.filter(([, { sureness }]) => sureness === 'doubtful').map(([name]) => name),
    missing: entries.filter(([, { value }]) => value === null).map(([name]) => name),
    leftOut: leftOutOf(input),
    incomplete: codes.some((code) => INCOMPLETE.has(code)),
    reasons: codes.map((code) => toReason(code, input)),
  };
}
