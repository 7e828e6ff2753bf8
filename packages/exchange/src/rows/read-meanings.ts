import {
  COMPETENCES,
  FIELDS,
  PASSAGE_KINDS,
  WORK_STATUSES,
  type Competence,
  type WorkStatus,
} from '@camket/domain/data';
import { foldForSearch } from '@camket/text';
import type { OfficeRow, RowCell } from './office-row';

/**
 * The cell that says how far the work has come.
 *
 * @example
 * statusSaid({ cells: {} }); // => undefined
 */
export function statusSaid({ cells }: Pick<OfficeRow, 'cells'>): RowCell | undefined {
  return cells.classification ?? cells.status ?? cells.result;
}

type AssertableStatus =
  | 'in_progress'
  | 'scheduled'
  | 'fulfilled'
  | 'partly_fulfilled'
  | 'explained'
  | 'blocked'
  | 'declined'
  | 'paused';

const FIELD_WORDS: Readonly<Record<string, readonly string[]>> = {
  education: ['giao duc', 'truong hoc'],
  health: ['y te', 'benh vien', 'kham chua benh'],
  labour: ['lao dong', 'viec lam', 'chinh sach xa hoi', 'nguoi co cong', 'an sinh'],
  agriculture: ['nong nghiep', 'thuy loi', 'nong thon', 'chan nuoi', 'thuy san'],
  environment: ['moi truong', 'tai nguyen', 'rac thai'],
  land: ['dat dai', 'giai phong mat bang', 'den bu', 'tai dinh cu'],
  transport: ['giao thong', 'duong'],
  construction: ['xay dung', 'quy hoach', 'do thi', 'ha tang'],
  finance: ['tai chinh', 'ngan sach', 'thue'],
  investment: ['dau tu', 'doanh nghiep'],
  industry: ['cong thuong', 'dien', 'cong nghiep', 'thuong mai'],
  culture: ['van hoa', 'the thao', 'du lich'],
  technology: ['khoa hoc', 'cong nghe', 'chuyen doi so', 'vien thong'],
  home_affairs: ['noi vu', 'can bo', 'bien che', 'to chuc bo may', 'tien luong'],
  justice: ['tu phap', 'thu tuc hanh chinh', 'phap che'],
  security: ['an ninh', 'quoc phong', 'trat tu', 'quan su'],
  fire_safety: ['phong chay', 'pccc'],
  foreign_affairs: ['doi ngoai', 'ngoai vu'],
  ethnic_religious: ['dan toc', 'ton giao'],
  other: ['khac'],
};

/** The order decides: what negates comes before what affirms. */
const STATUS_WORDS: readonly (readonly [AssertableStatus, readonly string[]])[] = [
  ['blocked', ['nguyen nhan khach quan', 'chua thuc hien duoc', 'vuong mac chua']],
  ['declined', ['khong tiep thu', 'chua co co so', 'khong co co so', 'khong giai quyet']],
  ['partly_fulfilled', ['mot phan']],
  ['scheduled', ['lo trinh', 'se giai quyet']],
  [
    'in_progress',
    [
      'dang giai quyet',
      'dang thuc hien',
      'dang trien khai',
      'chua hoan thanh',
      'chua giai quyet xong',
    ],
  ],
  ['paused', ['tam dung']],
  ['explained', ['giai trinh', 'cung cap thong tin', 'thong tin lai']],
  [
    'fulfilled',
    [
      'da giai quyet xong',
      'giai quyet xong',
      'da hoan thanh',
      'hoan thanh',
      'da thuc hien xong',
      'xong',
    ],
  ],
];

const COMPETENCE_WORDS: readonly (readonly [Competence, readonly string[]])[] = [
  ['central', ['trung uong', 'chinh phu', 'quoc hoi', 'bo nganh', 'cac bo']],
  ['commune', ['cap xa', 'xa', 'phuong', 'dac khu', 'co so']],
  ['city', ['thanh pho', 'tinh', 'cap tinh', 'so nganh', 'cac so']],
];

const KIND_WORDS = PASSAGE_KINDS.map(({ key, label }) => ({
  key,
  names: label.vi.split(',').map((name) => foldForSearch(name.trim())),
}));

const holds = (folded: string, words: readonly string[]): boolean =>
  words.some((word) => ` ${folded} `.includes(` ${word} `));
const foldWords = (text: string): string =>
  foldForSearch(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The key of the field that a cell names by label or by a telling word, or null.
 *
 * @example
 * fieldOf('Lĩnh vực giao thông'); // => 'transport'
 */
export function fieldOf(text: string): string | null {
  const folded = foldWords(text);
  const labelled = FIELDS.find(
    ({ label }) => foldWords(label.vi) === folded || foldWords(label.en) === folded,
  );
  return (
    labelled?.key ??
    Object.entries(FIELD_WORDS).find(([, words]) => holds(folded, words))?.[0] ??
    null
  );
}

const ASSERTABLE = STATUS_WORDS.map(([status]) => status);

/**
 * The work status whose very label a cell prints, as our own exports do; also one that nobody may assert, such as "Đã giao".
 *
 * @example
 * workLabelOf('Đã giao'); // => 'assigned'
 */
export function workLabelOf(text: string): WorkStatus | null {
  const folded = foldWords(text);
  const found = WORK_STATUSES.find(
    ({ label }) => foldWords(label.vi) === folded || foldWords(label.en) === folded,
  );
  return found ? found.key : null;
}

/**
 * The work status that a cell asserts, or null.
 *
 * @example
 * statusOf('Đang giải quyết, có lộ trình'); // => 'scheduled'
 */
export function statusOf(text: string): AssertableStatus | null {
  const folded = foldWords(text);
  const labelled = workLabelOf(text);
  if (labelled !== null) return ASSERTABLE.find((status) => status === labelled) ?? null;
  return STATUS_WORDS.find(([, words]) => holds(folded, words))?.[0] ?? null;
}

/**
 * The competence that a cell names, or null.
 *
 * @example
 * competenceOf('Thuộc thẩm quyền Trung ương'); // => 'central'
 */
export function competenceOf(text: string): Competence | null {
  const folded = foldWords(text);
  const labelled = COMPETENCES.find(({ label }) => foldWords(label.vi) === folded);
  return labelled?.key ?? COMPETENCE_WORDS.find(([, words]) => holds(folded, words))?.[0] ?? null;
}

/**
 * The kind of record that a cell names; a table of petitions holds requests unless it says otherwise.
 *
 * @example
 * kindOf('Phản ánh'); // => 'complaint'
 */
export function kindOf(text: string): 'complaint' | 'request' | 'directive' | 'pledge' {
  const folded = foldWords(text);
  const found = KIND_WORDS.find(({ names }) =>
    names.some((name) => folded === name || folded.startsWith(name)),
  )?.key;
  return found === 'complaint' || found === 'directive' || found === 'pledge' ? found : 'request';
}
