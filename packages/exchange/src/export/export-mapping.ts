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
