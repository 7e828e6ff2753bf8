// Trains what the scored reader of passages weighs; see development/README.md for how it is started.
import { writeFileSync } from 'node:fs';
import { scoredPassages } from '../../src/scored/scored-passages';
import { labelledTexts, type LabelledText, type Passage } from './labelled-texts';
import { microF1, tallyOf } from './tally';
import { trainSmallChain } from './train-chain';
import { judgedCandidates, trainMeasures, type Judged } from './train-measures';
import { modelOf, writtenChain, writtenMeasures, type WrittenModel } from './written-model';

const FOLDS = 5;
const WEIGHTS = 3000;

/** A text whose folder is measured, and the part of them it is left out with. */
interface Measured {
  folder: string;
  fold: number;
  text: LabelledText;
}

/** A number that a name always gets, spread evenly. */
function foldOf(name: string): number {
  let sum = 5381;
  for (const letter of name) sum = (Math.imul(sum, 33) + letter.charCodeAt(0)) >>> 0;
  return (sum >>> 4) % FOLDS;
}

const log = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Kinds and places, with progress as an answer. */
const plain = (drafts: readonly Passage[]): Passage[] =>
  drafts.map(({ kind, start, end }) => ({
    kind: kind === 'progress' ? 'answer' : kind,
    start,
    end,
  }));

/** For each part a chain trained without it, and the candidates it finds there. */
function leftOut(measured: readonly Measured[], fitted: readonly LabelledText[]) {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = measured.filter((one) => one.fold !== fold).map(({ text }) => text);
    const written = writtenChain(trainSmallChain([...others, ...fitted], WEIGHTS));
    const model = modelOf({ ...written, MEASURES: '' });
    const judged = measured
      .filter((one) => one.fold === fold)
      .flatMap(({ text }) => judgedCandidates(text, model));
    log(`part ${String(fold + 1)} of ${String(FOLDS)} read by a chain trained without it`);
    return { written, judged };
  });
}

/** Tells for each folder how the rules alone and both do, every text left out of what it is measured with. */
function report(measured: readonly Measured[], parts: ReturnType<typeof leftOut>): void {
  const models = parts.map(({ written }, fold) => {
    const judged = parts.flatMap((part, at) => (at === fold ? [] : part.judged));
    return modelOf({ ...written, MEASURES: writtenMeasures(trainMeasures(judged)) });
  });
  const rows = measured.map(({ folder, fold, text }) => ({
    folder,
    rules: tallyOf(text, plain(text.source.drafts)),
    both: tallyOf(text, plain(scoredPassages(text.source, models[fold]))),
  }));
  for (const folder of [...new Set(rows.map((row) => row.folder)), '']) {
    const some = rows.filter((row) => folder === '' || row.folder === folder);
    const [rules, both] = [
      microF1(some.map((row) => row.rules)),
      microF1(some.map((row) => row.both)),
    ];
    log(
      `${folder || 'all'}: ${String(some.length)} texts, rules ${rules.toFixed(3)}, both ${both.toFixed(3)}`,
    );
  }
}

function train(measured: readonly Measured[], fitted: readonly LabelledText[]): WrittenModel {
  const parts = leftOut(measured, fitted);
  report(measured, parts);
  const judged: Judged[] = parts.flatMap((part) => part.judged);
  const texts = [...measured.map(({ text }) => text), ...fitted];
  const written = writtenChain(trainSmallChain(texts, WEIGHTS));
  return { ...written, MEASURES: writtenMeasures(trainMeasures(judged)) };
}

function moduleOf(written: WrittenModel): string {
  const lines = Object.entries(written).map(
    ([name, text]: [string, string]) =>
      `export const ${name} =\n  '${text.replace(/\\/gu, '\\\\')}';`,
  );
  return [
    '// Written by development/train/train-passages.ts: cues by family, what each weighs, the steps of the chain, the measures.',
    ...lines,
    '',
  ].join('\n');
}

const [target = '', ...folders] = process.argv.slice(2);
const behind = folders.indexOf('--fitted');
const fittedFolders = behind < 0 ? [] : folders.slice(behind + 1);
const measured = folders
  .slice(0, behind < 0 ? folders.length : behind)
  .flatMap((folder) =>
    labelledTexts(folder).map((text) => ({ folder, fold: foldOf(text.name), text })),
  );
const fitted = fittedFolders.flatMap(labelledTexts);
log(`${String(measured.length)} texts measured, ${String(fitted.length)} more to train with`);
writeFileSync(target, moduleOf(train(measured, fitted)));
