import type { CueSource } from '../scored/cues';
import { scoredPassages } from '../scored/scored-passages';
import { knownWords } from '../scored/word-classes';
import type { Span } from '../text/span';
import { splitParagraphs } from '../text/split-paragraphs';
import { documentIssuer } from './document-issuer';
import type { Draft } from './draft';
import { fillLeads } from './fill-leads';
import { lineTable, type LineTable } from './line-table';
import { listMarker } from './list-marker';
import { paragraphRole, type ParagraphRole } from './paragraph-role';
import type { PeopleIndex } from './people-index';
import { addCardLine, CARD_FIELDS, cardTask } from './read-card-line';
import { cellsOf, readTableRow, tableHead, type TableHead } from './read-table-row';
import type { ReadParagraph } from './read-paragraph';
import { runningText } from './running-text';
import { LETTER_WRITER, openingScene, type Scene } from './scene';
import { sectionMode } from './section-mode';
import { sentenceLabel } from './sentence-label';
import type { WordView } from './sentence-view';
import { takeTurn } from './take-turn';
import { followsUp, isLetter, withdrawTitle } from './opening-mode';

interface Reading {
  view: WordView;
  people: PeopleIndex;
  scene: Scene;
  head: TableHead | null;
  drafts: Draft[];
  /** The paragraph a card line may tell more about. */
  task: Span | null;
  issuer: string | null;
}

function heading(reading: Reading, paragraph: Span): Draft[] {
  const { scene, view } = reading;
  const mode = scene.paragraph === 0 ? null : sectionMode(view.key(paragraph));
  if (mode !== null) scene.mode = mode;
  Object.assign(scene, { list: null, before: null, goals: false });
  if ((mode === 'answer' || mode === 'report') && scene.role === 'citizen') {
    scene.speaker = null;
    scene.role = 'body';
  }
  if (mode === 'order' || mode === 'target' || mode === 'report') scene.speaker ??= reading.issuer;
  reading.task = listMarker(view.readable.key, paragraph).span;
  return [];
}

function row(reading: Reading, paragraph: Span): Draft[] {
  const cells = cellsOf(reading.view.readable.text, paragraph);
  const head = tableHead(reading.view, cells);
  if (head) {
    reading.head = head;
    reading.scene.speaker ??= reading.issuer;
    return [];
  }
  return reading.head
    ? readTableRow(reading.view, cells, { head: reading.head, scene: reading.scene })
    : [];
}

function tableOf(reading: Reading, table: LineTable): Draft[] {
  const head = tableHead(reading.view, table.head);
  reading.scene.speaker ??= reading.issuer;
  return head
    ? table.rows.flatMap((cells) =>
        readTableRow(reading.view, cells, { head, scene: reading.scene }),
      )
    : [];
}

function closeList(scene: Scene, marked: boolean): void {
  if (!scene.list) return;
  if (marked) scene.list.marked = true;
  else if (scene.list.marked) scene.list = null;
}

/** The task a card line tells more of: the last one drafted, or the paragraph above as a task of its own. */
function cardOwner({
  view,
  scene,
  drafts,
  task,
  issuer,
}: Reading): { draft: Draft; isNew: boolean } | null {
  const last = drafts.at(-1);
  if (!task) return null;
  if (last && last.start >= task.start) return { draft: last, isNew: false };
  if (task.end - task.start <= 8) return null;
  return {
    draft: cardTask(view, task, { ...scene, speaker: scene.speaker ?? issuer }),
    isNew: true,
  };
}

/** A line such as "Cơ quan chủ trì: Sở Nội vụ" below a task. */
function card(reading: Reading, span: Span): Draft[] | null {
  const { view, people } = reading;
  const label = sentenceLabel(view, people, span);
  if (label?.kind !== 'field') return null;
  if (!CARD_FIELDS.has(label.field)) return null;
  const owner = cardOwner(reading);
  if (owner) addCardLine(view, owner.draft, label);
  return owner?.isNew === true ? [owner.draft] : [];
}

/** What opens a paragraph that goes on with the one before. */
const GOES_ON =
  /^(?:cụ thể|theo đó|qua (?:kiểm|xác|rà)|ngoài ra|bên cạnh đó|đồng thời|cùng với đó|song song đó|trong đó|tiếp tục|nổi bật)(?![\p{L}])/u;

function body(reading: Reading, paragraph: Span): Draft[] {
  const { view, scene } = reading;
  const { marked, span } = listMarker(view.readable.key, paragraph);
  const line = card(reading, span);
  if (line) {
    if (line.length > 0) reading.task = line[0] ?? null;
    return line;
  }
  reading.task = span;
  closeList(scene, marked);
  scene.before = scene.flow ?? scene.before;
  if (!GOES_ON.test(view.key(span))) scene.flow = null;
  if (scene.petition && !marked) takeTurn(view, scene, span);
  return runningText(reading, span);
}

const READ: Readonly<
  Partial<Record<ParagraphRole, (reading: Reading, paragraph: Span) => Draft[]>>
> = { body, row, heading };

/** The paragraphs of a text with their roles. */
export function readParagraphs(view: WordView): ReadParagraph[] {
  const { text, key } = view.readable;
  return withdrawTitle(
    view,
    splitParagraphs(text).map((paragraph) => ({
      start: paragraph.start,
      end: paragraph.end,
      role: paragraphRole(paragraph, text, key),
    })),
  );
}

/** Where a section begins before its speaker is named, the next one named is the speaker. */
function fillSpeakers(drafts: Draft[]): Draft[] {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const [draft, next] = [drafts[at], drafts[at + 1]];
    if (
      draft?.speaker === null &&
      next &&
      draft.kind !== 'complaint' &&
      draft.kind !== 'request' &&
      next.kind !== 'complaint' &&
      next.kind !== 'request'
    )
      draft.speaker = next.speaker;
  }
  return drafts;
}

/**
 * One by one: a megabyte in one paragraph may hold more drafts than a call may have arguments. Where nothing but marks follows an
 * opening ("đề nghị UBND tỉnh ;") nothing is said.
 */
function take({ drafts }: Reading, found: readonly Draft[]): void {
  for (const draft of found) if (draft.end > draft.start) drafts.push(draft);
}

/** What the rules read of the passages of a text, paragraph by paragraph, the scene carried along. */
export function ruledPassages(
  view: WordView,
  people: PeopleIndex,
  paragraphs: readonly ReadParagraph[],
): CueSource {
  const reading: Reading = {
    view,
    people,
    scene: openingScene(),
    head: null,
    drafts: [],
    task: null,
    issuer: documentIssuer(view, paragraphs),
  };
  if (isLetter(view, paragraphs))
    Object.assign(reading.scene, { mode: 'voice', speaker: LETTER_WRITER, role: 'citizen' });
  else if (followsUp(view, paragraphs)) reading.scene.mode = 'progress';
  let behindTable = 0;
  paragraphs.forEach((paragraph, index) => {
    if (index < behindTable) return;
    reading.scene.paragraph = index;
    const table = lineTable(view, paragraphs, index);
    if (table) {
      behindTable = table.next;
      take(reading, tableOf(reading, table));
      return;
    }
    if (paragraph.role !== 'row') reading.head = null;
    take(reading, READ[paragraph.role]?.(reading, paragraph) ?? []);
  });
  const { drafts, scene } = reading;
  return { view, words: knownWords(view), paragraphs, trail: scene.trail, drafts };
}

/**
 * Reads the passages of a text by rules, and weighs what they read.
 *
 * @example
 * // see readText
 */
export function readPassages(...text: Parameters<typeof ruledPassages>): Draft[] {
  return fillLeads(text[0], fillSpeakers(scoredPassages(ruledPassages(...text))));
}
