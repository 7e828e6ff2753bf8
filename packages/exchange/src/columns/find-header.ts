import { foldForSearch } from '@camket/text';
import { cellText, type CellValue, type Sheet } from '../table/table';
import { COLUMN_KEYS, COLUMN_NAMES, type ColumnKey, type ColumnMapping } from './column-meanings';

/** A header: where the data begin and what each column means. */
export interface TableHeader {
  /** Index of the first row of data, from 0. */
  readonly dataRow: number;
  readonly columns: readonly HeaderColumn[];
}

/** One column: its index from 0, its header as printed, what it means. */
export interface HeaderColumn {
  readonly index: number;
  readonly label: string;
  readonly key: ColumnKey | 'ignore' | null;
}

const SEARCH_ROWS = 30;

const foldHeader = (text: string): string =>
  foldForSearch(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const NAMES = COLUMN_KEYS.flatMap((key) => COLUMN_NAMES[key].map((name) => ({ key, name }))).sort(
  (a, b) => b.name.length - a.name.length,
);

/**
 * What a header means, or null.
 *
 * @example
 * columnKeyOf('Cơ quan chủ trì'); // => 'lead'
 */
export function columnKeyOf(label: string): ColumnKey | null {
  const folded = foldHeader(label);
  if (folded === '') return null;
  const exact = NAMES.find(({ name }) => name === folded);
  const within = NAMES.find(({ name }) => name.length > 3 && ` ${folded} `.includes(` ${name} `));
  return (exact ?? within)?.key ?? null;
}

/** A merged cell shows its words in its first column only, so a sub-header takes the words above or left of it along. */
function mergedLabels(upper: readonly CellValue[], lower: readonly CellValue[]): Label[] {
  let carried = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const above = cellText(upper[index]);
    const below = cellText(lower[index]);
    if (above !== '') carried = above;
    if (below === '') return { text: above, own: above };
    return { text: `${above === '' ? carried : above} ${below}`.trim(), own: below };
  });
}

interface Label {
  readonly text: string;
  /** The words of the lower of two header rows, which say more than those merged above them. */
  readonly own: string;
}

const plainLabels = (row: readonly CellValue[]): Label[] =>
  row.map(cellText).map((text) => ({ text, own: text }));

function columnsOf(labels: readonly Label[], mapping: ColumnMapping | undefined): HeaderColumn[] {
  const taken = new Set<ColumnKey>();
  return labels.map(({ text, own }, index) => {
    const guessed = mapping?.columns[text] ?? columnKeyOf(own) ?? columnKeyOf(text);
    const key = guessed !== null && guessed !== 'ignore' && taken.has(guessed) ? null : guessed;
    if (key !== null && key !== 'ignore') taken.add(key);
    return { index, label: text, key };
  });
}

const known = (columns: readonly HeaderColumn[]): number =>
  columns.filter(({ key }) => key !== null).length;
const hasContent = (columns: readonly HeaderColumn[]): boolean =>
  columns.some(({ key }) => key === 'content');

/** A row numbering the columns, "(1) (2) (3)" or "1 2 3", stands below many headers and is no data. */
const numbersColumns = (row: readonly CellValue[]): boolean => {
  const texts = row.map(cellText).filter((text) => text !== '');
  return (
    texts.length > 2 &&
    texts.every((text, index) => text.replace(/[()[\]]/g, '') === String(index + 1))
  );
};

/** Two rows make one header when the lower names columns that the upper, itself a header, leaves open. */
function isDoubleHeader(next: readonly CellValue[], single: number, merged: number): boolean {
  const names = next.map(cellText).filter((text) => text.length < 60);
  return single > 1 && merged > single && names.some((text) => columnKeyOf(text) !== null);
}

function headerAt(
  sheet: Sheet,
  at: number,
  mapping: ColumnMapping | undefined,
): TableHeader | null {
  const row = sheet.rows[at] ?? [];
  const next = sheet.rows[at + 1] ?? [];
  const single = columnsOf(plainLabels(row), mapping);
  const merged = columnsOf(mergedLabels(row, next), mapping);
  const isDouble = isDoubleHeader(next, known(single), known(merged));
  const columns = isDouble ? merged : single;
  if (!hasContent(columns) || known(columns) < 2) return null;
  const below = at + (isDouble ? 2 : 1);
  const numbers = sheet.rows[below] ?? [];
  return { columns, dataRow: numbersColumns(numbers) ? below + 1 : below };
}

/**
 * Finds the header of a sheet among its first rows: the first row, or pair of rows, with a content column and one more known column.
 *
 * @example
 * findHeader({ name: 'A', rows: [['STT', 'Nội dung kiến nghị'], [1, 'a']] })?.dataRow; // => 1
 */
export function findHeader(sheet: Sheet, mapping?: ColumnMapping): TableHeader | null {
  const last = Math.min(sheet.rows.length, SEARCH_ROWS);
  for (let at = 0; at < last; at += 1) {
    const header = headerAt(sheet, at, mapping);
    if (header) return header;
  }
  return null;
}
