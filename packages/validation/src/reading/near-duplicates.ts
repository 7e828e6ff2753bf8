import type { RecordView } from '../register-view';
import { contentSyllables, likeness } from './content-syllables';

/** Two records of one kind whose texts are nearly the same. */
export type NearDuplicate = readonly [RecordView, RecordView];

/** A syllable that more records than this share does not make two of them candidates. */
const MAX_SHARING = 40;

/** Texts shorter than this are too short to be compared. */
const MIN_SYLLABLES = 4;

interface Prepared {
  readonly record: RecordView;
  readonly syllables: ReadonlySet<string>;
}

/** For each syllable, the places of the texts that hold it. */
function holdersOf(texts: readonly Prepared[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { syllables }] of texts.entries()) {
    for (const syllable of syllables) {
      const places = holders.get(syllable);
      if (places) places.push(at);
      else holders.set(syllable, [at]);
    }
  }
  return holders;
}

/** Earlier texts that share at least half of a text's rarer syllables. */
function candidates(at: number, text: Prepared, holders: Map<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const syllable of text.syllables) {
    const places = holders.get(syllable) ?? [];
    if (places.length > MAX_SHARING) continue;
    for (const other of places) {
      if (other >= at) break;
      shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared].filter(([, count]) => count >= 2).map(([other]) => other);
}

/**
 * Pairs of records whose texts are at least so much alike; each record is compared only with those that share rarer syllables.
 *
 * @example
 * nearDuplicates(records, 0.5).length; // => 1
 */
export function nearDuplicates(records: readonly RecordView[], atLeast: number): NearDuplicate[] {
  const texts = records
    .map((record) => ({ record, syllables: contentSyllables(record.text) }))
    .filter(({ syllables }) => syllables.size >= MIN_SYLLABLES);
  const holders = holdersOf(texts);
  return texts.flatMap((text, at) =>
    candidates(at, text, holders).flatMap((place): NearDuplicate[] => {
      const other = texts[place];
      return other && likeness(other.syllables, text.syllables) >= atLeast
        ? [[other.record, text.record]]
        : [];
    }),
  );
}
