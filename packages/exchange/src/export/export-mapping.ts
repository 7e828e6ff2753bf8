import { columnKeyOf } from '../columns/find-header';
import type { ColumnKey, ColumnMapping } from '../columns/column-meanings';
import { EXPORT_COLUMNS } from './export-rows';

/** Exported columns that are derived: an import reads past them, since what is derived is never typed. */
const DERIVED = new Set([
  'Ngày cuối trong hạn',
  'Theo hạn',
  'Kiểm chứng',
  'Hiện trạng trả lời',
  'Nguồn',
  'Due on',
  'Schedule',
  'Evidence',
  'Answer',
  'Source',
]);

const HEADERS = (['vi', 'en'] as const).map((language) =>
  EXPORT_COLUMNS.map(({ label }) => label[language]).filter((label) => DERIVED.has(label)),
);

/**
 * Whether the headers of a table are those of our own export: it has the derived columns, which no other table has by these names.
 *
 * @example
 * isExportHeader(['STT', 'Nội dung']); // => false
 */
export function isExportHeader(labels: readonly string[]): boolean {
  return HEADERS.some((derived) => derived.every((label) => labels.includes(label)));
}

const keyFor = (label: string): ColumnKey | 'ignore' | null =>
  DERIVED.has(label) ? 'ignore' : columnKeyOf(label);

/** How our own exports are read back: what can be asserted by its meaning, what is derived not at all. */
export const EXPORT_MAPPING: ColumnMapping = {
  name: 'camket',
  columns: Object.fromEntries(
    EXPORT_COLUMNS.flatMap(({ label }) => [label.vi, label.en]).flatMap((label) => {
      const key = keyFor(label);
      return key === null ? [] : [[label, key]];
    }),
  ),
};
