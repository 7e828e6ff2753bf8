import type { LocalText } from '@camket/domain/data';
import { petitionTable, ROLL_UP_KEYS, rollUp, taskTable } from '@camket/status';
import type { RegisterView } from './register-view';

/** The records behind one printed figure. */
export interface FigureBehind {
  readonly label: LocalText;
  readonly ids: readonly string[];
}

/**
 * The records behind a figure of the overview: `pet:<row>:<bucket>`, `task:<row>:<column>`, `roll:<by>:<cell>:<row>`.
 * Null when there is no such figure.
 */
export function figureBehind(
  view: RegisterView,
  figure: string,
  asOf: string,
): FigureBehind | null {
  const [table, first = '', second = '', ...rest] = figure.split(':');
  if (table === 'pet') return petitionFigure(view, { row: first, bucket: second, asOf });
  if (table === 'task') return taskFigure(view, { row: first, column: second, asOf });
  return table === 'roll'
    ? rollUpFigure(view, { by: first, cell: second, row: rest.join(':'), asOf })
    : null;
}

function petitionFigure(
  { register, timelines }: RegisterView,
  { row, bucket, asOf }: { row: string; bucket: string; asOf: string },
): FigureBehind | null {
  const table = petitionTable(register, timelines, { asOf });
  const line = [...table.rows, table.total].find(({ key }) => key === row);
  if (line && bucket === 'total') return { label: line.label, ids: line.total.ids };
  const cell = line?.resolution.find(({ key }) => key === bucket);
  return line && cell ? { label: joined(line.label, cell.label), ids: cell.ids } : null;
}

const TASK_ROWS: Readonly<Record<string, LocalText>> = {
  done: { vi: 'Hoàn thành', en: 'Done' },
  notDone: { vi: 'Chưa hoàn thành', en: 'Not done' },
  total: { vi: 'Chỉ đạo, cam kết', en: 'Tasks' },
};
const TASK_COLUMNS: Readonly<Record<string, LocalText>> = {
  in_time: { vi: 'trong hạn', en: 'in time' },
  late: { vi: 'quá hạn', en: 'late' },
  no_deadline: { vi: 'không có hạn', en: 'no deadline' },
  total: { vi: 'tổng cộng', en: 'total' },
};

function taskFigure(
  { register, timelines }: RegisterView,
  { row, column, asOf }: { row: string; column: string; asOf: string },
): FigureBehind | null {
  const rowLabel = TASK_ROWS[row];
  const columnLabel = TASK_COLUMNS[column];
  if (!rowLabel || !columnLabel) return null;
  const table = taskTable(register, timelines, { asOf });
  const line = table[row as 'done' | 'notDone' | 'total'];
  return { label: joined(rowLabel, columnLabel), ids: line[column as keyof typeof line].ids };
}

function rollUpFigure(
  { register, timelines }: RegisterView,
  figure: { by: string; cell: string; row: string; asOf: string },
): FigureBehind | null {
  const by = ROLL_UP_KEYS.find((key) => key === figure.by);
  if (!by) return null;
  const counted = rollUp(register, timelines, { asOf: figure.asOf, by });
  const line = [...counted.rows, counted.total].find(({ key }) => key === figure.row);
  const cell = line?.cells.find(({ id }) => id === figure.cell);
  return line && cell ? { label: joined(line.label, cell.label), ids: cell.ids } : null;
}

function joined(a: LocalText, b: LocalText): LocalText {
  return { vi: `${a.vi} · ${b.vi}`, en: `${a.en} · ${b.en}` };
}
