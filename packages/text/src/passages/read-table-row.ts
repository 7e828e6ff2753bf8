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
  deadline: number | null;
}

/** The cells of a row parted by " | " or a tab. */
export function cellsOf(text: string, span: Span): Span[] {
  const cells: Span[] = [];
  let from = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    if (
      at < span.end &&
      text.charAt(at) !== '|' &&
      text.charAt(at) !== '\t' &&
      !(text.startsWith('   ', at) && text.charAt(at - 1) !== ' ')
    )
      continue;
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
  const task = column(
    view,
    cells,
    /^(?:tên )?(?:nội dung|nhiệm vụ|công việc|đầu việc|việc phải làm)/u,
  );
  const lead = column(view, cells, /chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm/u);
  const partners = column(view, cells, /phối hợp/u);
  const deadline = column(view, cells, /thời hạn|thời gian|hạn|hoàn thành|tiến độ/u);
  return task === null || (lead === null && partners === null && deadline === null)
    ? null
    : { task, lead, partners: partners === lead ? null : partners, deadline };
}

const listOf = (text: string): string[] =>
  text
    .split(/[;]|,(?! Thể thao)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** "UBND xã Sín Thầu chủ trì, Sở Tài chính phối hợp" in one cell. */
function shared(cell: string): { lead: string; partners: string[] } {
  const parts = cell.split(/[,;] ?(?=[^,;]*phối hợp)|[,;] ?(?=phối hợp)/u);
  const lead = (parts[0] ?? '').replace(/^(?:chủ trì:? )|(?: chủ trì| thực hiện)$/giu, '').trim();
  return {
    lead,
    partners: parts
      .slice(1)
      .map((part) => part.replace(/^(?:phối hợp:? )|(?: phối hợp)$/giu, '').trim()),
  };
}

/** A row of a table of tasks is one directive: the task and who leads it; partners and deadline come from their own cells. */
export function readTableRow(
  view: WordView,
  cells: readonly Span[],
  made: { head: TableHead; scene: Scene },
): Draft[] {
  const { head, scene } = made;
  const [task, leadCell, partnerCell, deadlineIn] = [
    head.task,
    head.lead,
    head.partners,
    head.deadline,
  ].map((at) => (at === null ? undefined : cells[at]));
  if (!task || task.end - task.start < 8) return [];
  const { lead, partners } = shared(printed(view, leadCell));
  if (lead === '' && printed(view, deadlineIn) === '') return [];
  const span = { start: task.start, end: Math.max(task.end, leadCell?.end ?? 0) };
  const coordinating = [...partners, ...listOf(printed(view, partnerCell))];
  const row: Draft = {
    ...span,
    kind: 'directive',
    speaker: scene.speaker,
    lead: lead === '' ? null : lead,
    coordinating,
    force: 'commanded',
    paragraph: scene.paragraph,
    because: [because('PASSAGE-ROW', span)],
  };
  return [deadlineIn ? { ...row, deadlineIn } : row];
}

function printed(view: WordView, cell: Span | undefined): string {
  return cell ? view.readable.text.slice(cell.start, cell.end) : '';
}
