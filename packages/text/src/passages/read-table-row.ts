import type { Span } from '../text/span';
import { trimSpan } from '../text/span';
import { because } from '../because';
import type { Draft } from './draft';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';

/** Which cell of a row holds what, read from the head of the table. */
export interface TableHead {
  task: number;
  lead: number | null;
  partners: number | null;
}

/** The cells of a row parted by " | " or a tab. */
export function cellsOf(text: string, span: Span): Span[] {
  const cells: Span[] = [];
  let from = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    if (at < span.end && text.charAt(at) !== '|' && text.charAt(at) !== '\t') continue;
    cells.push(trimSpan(text, { start: from, end: at }));
    from = at + 1;
  }
  return cells;
}

function column(view: WordView, cells: readonly Span[], words: RegExp): number | null {
  const found = cells.findIndex((cell) => words.test(view.key(cell)));
  return found < 0 ? null : found;
}

/** Reads the head of a table of tasks; null where the row is no head. */
export function tableHead(view: WordView, cells: readonly Span[]): TableHead | null {
  const task = column(view, cells, /^(?:tên )?(?:nội dung|nhiệm vụ|công việc|nội dung công việc|nội dung nhiệm vụ|nhiệm vụ, giải pháp|việc phải làm)/u);
  const lead = column(view, cells, /chủ trì|thực hiện|phụ trách|đầu mối/u);
  const partners = column(view, cells, /phối hợp/u);
  return task === null || (lead === null && partners === null) ? null : { task, lead, partners };
}

function listOf(text: string): string[] {
  return text.split(/[,;](?! Thể thao)/u).map((part) => part.trim()).filter((part) => part !== '');
}

/** A row of a table of tasks is one directive, from its task cell to its last. */
export function readTableRow(view: WordView, cells: readonly Span[], made: { head: TableHead; scene: Scene }): Draft[] {
  const task = cells[made.head.task];
  const last = cells.at(-1);
  if (!task || !last || task.end - task.start < 8) return [];
  const cell = (at: number | null): string => (at === null ? '' : view.readable.text.slice(cells[at]?.start ?? 0, cells[at]?.end ?? 0));
  const span = { start: task.start, end: last.end };
  const lead = cell(made.head.lead);
  return [
    { ...span, kind: 'directive', speaker: made.scene.speaker, lead: lead === '' ? null : lead, coordinating: listOf(cell(made.head.partners)), force: 'commanded', paragraph: made.scene.paragraph, because: [because('PASSAGE-ROW', span)] },
  ];
}
