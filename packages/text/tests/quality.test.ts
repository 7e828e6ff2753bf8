import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readText } from '../src/index';
import {
  f1,
  scoreAgencies,
  scoreDates,
  scorePassages,
  scoreReferences,
  type Labels,
} from './score';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Sample {
  labels: Labels;
  text: string;
}

function samples(folder: string): Sample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(
      (file) =>
        file.endsWith('.json') && existsSync(`${folder}/${file.replace(/\.json$/, '.txt')}`),
    )
    .map((file) => ({
      labels: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Labels,
      text: readFileSync(`${folder}/${file.replace(/\.json$/, '.txt')}`, 'utf8')
        .replaceAll('\r\n', '\n')
        .normalize('NFC'),
    }));
}

function seed(): Sample[] {
  const folder = at('../../../../shared/seed');
  if (!existsSync(`${folder}/gold.json`)) return [];
  return [
    {
      labels: JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as Labels,
      text: readFileSync(`${folder}/article.txt`, 'utf8').normalize('NFC'),
    },
  ];
}

function measure(set: readonly Sample[]) {
  const read = set.map(({ labels, text }) => ({
    labels,
    reading: readText(text, { referenceOn: labels.referenceDate }),
  }));
  const dates = read.map(({ labels, reading }) => scoreDates(labels, reading));
  const valued = dates.reduce((total, tally) => total + tally.valued, 0);
  return {
    references: f1(read.map(({ labels, reading }) => scoreReferences(labels, reading))),
    dates: f1(dates),
    dateValues:
      valued === 0 ? 1 : dates.reduce((total, tally) => total + tally.valueRight, 0) / valued,
    agencies: f1(read.map(({ labels, reading }) => scoreAgencies(labels, reading))),
    passages: f1(read.map(({ labels, reading }) => scorePassages(labels, reading))),
  };
}

/** Floors: below what is reached today, so that a loss of quality fails. */
const SETS = [
  {
    name: 'the seed article',
    set: seed(),
    floors: { references: 1, dates: 1, dateValues: 1, agencies: 0.95, passages: 0.95 },
  },
  {
    name: 'the development texts for tuning',
    set: samples(at('../development/tuning')),
    floors: { references: 0.97, dates: 0.92, dateValues: 0.93, agencies: 0.95, passages: 0.875 },
  },
  {
    name: 'the development texts once held out',
    set: samples(at('../development/held-out')),
    floors: { references: 0.95, dates: 0.9, dateValues: 0.9, agencies: 0.92, passages: 0.875 },
  },
] as const;

describe.each(SETS)('reading $name', ({ set, floors }) => {
  test.skipIf(set.length === 0)(
    'stays above its floors (skipped where the labels are absent)',
    () => {
      const reached = measure(set);
      for (const [what, floor] of Object.entries(floors))
        expect({ what, value: reached[what as keyof typeof reached] }).toEqual({
          what,
          value: expect.toSatisfy((value: number) => value >= floor),
        });
    },
  );
});
