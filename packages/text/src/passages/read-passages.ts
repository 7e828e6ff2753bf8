import type { Span } from '../text/span';
import { splitParagraphs } from '../text/split-paragraphs';
import { splitSentences } from '../text/split-sentences';
import type { Draft } from './draft';
import { listMarker } from './list-marker';
import { paragraphRole, type ParagraphRole } from './paragraph-role';
import { readSentence } from './read-sentence';
import { cellsOf, readTableRow, tableHead, type TableHead } from './read-table-row';
import { openingScene, type Scene } from './scene';
import { sectionMode } from './section-mode';
import type { WordView } from './sentence-view';
import type { PeopleIndex } from './people-index';

/** A paragraph with what it is for. */
export interface ReadParagraph extends Span {
  role: ParagraphRole;
}

/** How long a stretch without a full stop is read as one sentence. */
const LONGEST_SENTENCE = 3000;

function sentencesOf(view: WordView, span: Span): Span[] {
  return splitSentences(view.readable.text, span).flatMap((sentence) => {
    const parts: Span[] = [];
    for (let start = sentence.start; start < sentence.end; start += LONGEST_SENTENCE) parts.push({ start, end: Math.min(sentence.end, start + LONGEST_SENTENCE) });
    return parts;
  });
}

interface Reading {
  view: WordView;
  people: PeopleIndex;
  scene: Scene;
  head: TableHead | null;
}

function heading(reading: Reading, paragraph: Span): void {
  const mode = sectionMode(reading.view.key(paragraph));
  if (mode !== null) reading.scene.mode = mode;
  reading.scene.list = null;
}

function row(reading: Reading, paragraph: Span): Draft[] {
  const cells = cellsOf(reading.view.readable.text, paragraph);
  const head = tableHead(reading.view, cells);
  if (head) {
    reading.head = head;
    return [];
  }
  return reading.head ? readTableRow(reading.view, cells, { head: reading.head, scene: reading.scene }) : [];
}

function closeList(scene: Scene, marked: boolean): void {
  if (!scene.list) return;
  if (marked) scene.list.marked = true;
  else if (scene.list.marked) scene.list = null;
}

function body(reading: Reading, paragraph: Span): Draft[] {
  const { view, people, scene } = reading;
  const { marked, span } = listMarker(view.readable.key, paragraph);
  closeList(scene, marked);
  scene.before = scene.flow ?? scene.before;
  scene.flow = null;
  const sentences = sentencesOf(view, span);
  return sentences.flatMap((sentence, index) => readSentence({ view, people, scene, span: sentence, last: index === sentences.length - 1 }));
}

const READ: Readonly<Partial<Record<ParagraphRole, (reading: Reading, paragraph: Span) => Draft[] | undefined>>> = { body, row };

/** The paragraphs of a text with their roles. */
export function readParagraphs(view: WordView): ReadParagraph[] {
  const { text, key } = view.readable;
  return splitParagraphs(text).map((paragraph) => ({ ...paragraph, role: paragraphRole(paragraph, text, key) }));
}

/**
 * Reads the passages of a text, paragraph by paragraph, the scene carried along.
 *
 * @example
 * // see readText
 */
export function readPassages(view: WordView, people: PeopleIndex, paragraphs: readonly ReadParagraph[]): Draft[] {
  const reading: Reading = { view, people, scene: openingScene(), head: null };
  return paragraphs.flatMap((paragraph, index) => {
    reading.scene.paragraph = index;
    if (paragraph.role === 'heading') heading(reading, paragraph);
    if (paragraph.role !== 'row') reading.head = null;
    return READ[paragraph.role]?.(reading, paragraph) ?? [];
  });
}
