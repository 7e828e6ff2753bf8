import type { Span } from '../text/span';
import { splitSentences } from '../text/split-sentences';
import type { Draft } from './draft';
import { findFrame } from './frame';
import type { PeopleIndex } from './people-index';
import { quotedSpeech } from './quoted-speech';
import { readSentence } from './read-sentence';
import { readVoiced } from './read-voiced';
import { markScene, type Scene } from './scene';
import type { WordView } from './sentence-view';
import type { Subject } from './subject';

/** How long a stretch without a full stop is read as one sentence. */
const LONGEST_SENTENCE = 3000;

function sentencesOf(view: WordView, span: Span): Span[] {
  return splitSentences(view.readable.text, span).flatMap((sentence) => {
    const parts: Span[] = [];
    for (let start = sentence.start; start < sentence.end; start += LONGEST_SENTENCE)
      parts.push({ start, end: Math.min(sentence.end, start + LONGEST_SENTENCE) });
    return parts;
  });
}

/** What running text is read with. */
interface Running {
  view: WordView;
  people: PeopleIndex;
  scene: Scene;
}

/** Parts a sentence at the semicolons behind which another subject speaks. */
function atNewSpeakers({ view, people }: Running, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let start = sentence.start;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (view.readable.text.charAt(at) !== ';') continue;
    const rest = { start: at + 1, end: sentence.end };
    const frame = findFrame(view, people, { span: rest, carried: { speaker: null, role: null } });
    if (frame?.subject && frame.subject.role !== 'body' && !frame.subject.pronoun) {
      pieces.push({ start, end: at });
      start = at + 1;
    }
  }
  pieces.push({ start, end: sentence.end });
  return pieces;
}

/** A figure or a sign by itself is no text; the shortest label is "Hỏi". */
const SHORTEST = 3;

/** Running text: its sentences, and what is said in quotes by whoever is named behind them. */
export function runningText(reading: Running, span: Span): Draft[] {
  if (span.end - span.start < SHORTEST) return [];
  const quoted = quotedSpeech(reading.view, reading.people, span);
  if (!quoted) return sentences(reading, span);
  const { words, subject, end } = quoted;
  const before = sentences(reading, { start: span.start, end: words.start - 1 });
  takeWord(reading, subject);
  const said =
    reading.scene.role === 'citizen' ? voiced(reading, words) : sentences(reading, words);
  return [...before, ...said, ...sentences(reading, { start: end, end: span.end })];
}

function sentences(reading: Running, span: Span): Draft[] {
  const { view, people, scene } = reading;
  const all = sentencesOf(view, span).flatMap((sentence) => atNewSpeakers(reading, sentence));
  return all.flatMap((sentence, index) => {
    const last = index === all.length - 1;
    const drafts = readSentence({ view, people, scene, span: sentence, last });
    markScene(scene, sentence);
    return drafts;
  });
}

function voiced({ view, scene }: Running, span: Span): Draft[] {
  return sentencesOf(view, span).flatMap((sentence) =>
    readVoiced(view, sentence, { scene, leaning: 'voice', verbStart: null }),
  );
}

/** The one named behind a quotation has the word in it. */
function takeWord({ view, scene }: Running, subject: Subject): void {
  if (!subject.pronoun)
    Object.assign(scene, {
      speaker: subject.speaker,
      role: subject.role,
      standing: view.key(subject.span),
    });
  const ordering = scene.before === 'order' || scene.before === 'wish';
  scene.flow = scene.role === 'citizen' ? 'voice' : ordering ? scene.before : 'tell';
}
