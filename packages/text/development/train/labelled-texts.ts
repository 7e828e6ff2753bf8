import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findAgencyNames } from '../../src/agencies/find-agency-names';
import { peopleIndex } from '../../src/passages/people-index';
import { readParagraphs, ruledPassages } from '../../src/passages/read-passages';
import { wordView } from '../../src/passages/sentence-view';
import { findPeople } from '../../src/people/find-people';
import { readableText } from '../../src/readable-text';
import { begins, CHAIN_KINDS, goesOn } from '../../src/scored/chain-model';
import { clausesOf, type Clause } from '../../src/scored/clauses';
import { clauseCues, openCues, textCues, type CueSource } from '../../src/scored/cues';
import type { Span } from '../../src/text/span';

/** A labelled or proposed passage; progress counts as an answer. */
export interface Passage extends Span {
  kind: string;
}

/** A labelled text, cut into clauses with their cues and the states the labels put them in. */
export interface LabelledText {
  name: string;
  source: CueSource;
  clauses: Clause[];
  cues: string[][];
  states: number[];
  passages: Passage[];
  doubtful: Passage[];
}

/** What the words of two spans share of what they cover together. */
export function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const both = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared <= 0 ? 0 : shared / both;
}

/** Everything in front of the scored reader, and the clauses of a text with their cues. */
function read(nfc: string): Pick<LabelledText, 'source' | 'clauses' | 'cues'> {
  const readable = readableText(nfc);
  const view = wordView(readable, findAgencyNames(readable));
  const people = peopleIndex(findPeople(readable));
  const source = ruledPassages(view, people, readParagraphs(view));
  const clauses = clausesOf(source);
  const reading = openCues(source, clauses);
  const shared: string[] = [];
  textCues(source, (family, value) => shared.push(family + value));
  const cues = clauses.map((_, index) => {
    const found = [...shared];
    clauseCues(reading, index, (family, value) => found.push(family + value));
    return found;
  });
  return { source, clauses, cues };
}

/** The stretch of clauses that covers a label best. */
function bestStretch(clauses: readonly Clause[], label: Passage) {
  const touched = clauses.flatMap((clause, index) => (overlap(clause, label) > 0 ? [index] : []));
  let best = { share: 0, first: 0, last: -1 };
  for (const first of touched)
    for (const last of touched.filter((index) => index >= first)) {
      const span = { start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? 0 };
      const share = overlap(span, label);
      if (share > best.share) best = { share, first, last };
    }
  return { ...best, kind: CHAIN_KINDS.findIndex((kind) => kind === label.kind) };
}

function statesOf(clauses: readonly Clause[], labels: readonly Passage[]): number[] {
  const states = clauses.map(() => 0);
  const stretches = labels
    .map((label) => bestStretch(clauses, label))
    .sort((left, right) => right.share - left.share);
  for (const { first, last, kind } of stretches) {
    if (kind < 0 || states.slice(first, last + 1).some((state) => state > 0)) continue;
    for (let at = first; at <= last; at += 1)
      states[at] = at === first ? begins(kind) : goesOn(kind);
  }
  return states;
}

interface LabelFile {
  passages: Passage[];
  doubtful?: Passage[];
}

/** Labels are kept where the text was cleaned: the offsets of the cleaned text. */
function cleaned(
  nfc: string,
  labels: readonly Passage[],
  toRaw: (at: number) => number,
): Passage[] {
  const places = new Map<number, number>();
  for (let at = nfc.length; at >= 0; at -= 1) places.set(toRaw(at), at);
  const place = (raw: number): number => {
    for (let at = raw; at <= nfc.length; at += 1) {
      const found = places.get(at);
      if (found !== undefined) return found;
    }
    return nfc.length;
  };
  return labels.map(({ kind, start, end }) => ({
    kind: kind === 'progress' ? 'answer' : kind,
    start: place(start),
    end: place(end),
  }));
}

/** Reads the labelled texts of a folder: NAME.txt with NAME.json in the shape of the development texts. */
export function labelledTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter(
      (file) => file.endsWith('.json') && existsSync(join(folder, file.replace('.json', '.txt'))),
    )
    .sort()
    .map((file) => {
      const nfc = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8')
        .replace(/^\uFEFF/u, '')
        .replace(/\r\n?/gu, '\n')
        .normalize('NFC');
      const labels = JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelFile;
      const { toRaw } = readableText(nfc);
      const passages = cleaned(nfc, labels.passages, toRaw);
      const doubtful = cleaned(nfc, labels.doubtful ?? [], toRaw);
      const text = read(nfc);
      const states = statesOf(text.clauses, passages);
      return { name: file.replace('.json', ''), ...text, states, passages, doubtful };
    });
}
