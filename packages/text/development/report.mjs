// Prints how well each label and each rule does on the development texts, as Markdown tables: `node development/report.mjs` after a build.
import { readFileSync, readdirSync } from 'node:fs';
import { readText } from '../dist/index.js';

const here = (path) => new URL(path, import.meta.url);

function overlap(left, right) {
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  return shared <= 0
    ? 0
    : shared / (Math.max(left.end, right.end) - Math.min(left.start, right.start));
}

const kindOf = ({ kind }) => (kind === 'progress' ? 'answer' : kind);

/** Pairs of a label and a proposal, closest first, as the public scorer matches them. */
function pairs(labels, proposals) {
  const near = labels.flatMap((label, i) =>
    proposals.map((proposal, j) => ({ i, j, near: overlap(label, proposal) })),
  );
  const fits = near.filter(
    ({ i, j, near: share }) => share >= 0.5 && labels[i].kind === kindOf(proposals[j]),
  );
  const [usedLabels, usedProposals] = [new Set(), new Set()];
  for (const { i, j } of fits.sort((left, right) => right.near - left.near)) {
    if (usedLabels.has(i) || usedProposals.has(j)) continue;
    usedLabels.add(i);
    usedProposals.add(j);
  }
  return { usedLabels, usedProposals };
}

const labelled = new Map();
const ruled = new Map();
const count = (table, key, column) => {
  const row = table.get(key) ?? { labels: 0, found: 0, fired: 0, right: 0 };
  row[column] += 1;
  table.set(key, row);
};

for (const folder of ['tuning/', 'held-out/']) {
  for (const file of readdirSync(here(folder)).filter((name) => name.endsWith('.json'))) {
    const labels = JSON.parse(readFileSync(here(`${folder}${file}`), 'utf8'));
    const text = readFileSync(here(`${folder}${file.replace('.json', '.txt')}`), 'utf8');
    const { passages } = readText(text.replaceAll('\r\n', '\n').normalize('NFC'), {
      referenceOn: labels.referenceDate,
    });
    const { usedLabels, usedProposals } = pairs(labels.passages, passages);
    labels.passages.forEach((label, i) => {
      count(labelled, label.kind, 'labels');
      if (usedLabels.has(i)) count(labelled, label.kind, 'found');
    });
    passages.forEach((passage, j) => {
      const doubtful = labels.doubtful.some((label) => overlap(label, passage) >= 0.5);
      if (doubtful && !usedProposals.has(j)) return;
      for (const [table, key] of [
        [labelled, kindOf(passage)],
        [ruled, passage.because[0].ruleId],
      ]) {
        count(table, key, 'fired');
        if (usedProposals.has(j)) count(table, key, 'right');
      }
    });
  }
}

const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(2));
const byFired = (table) => [...table].sort(([, left], [, right]) => right.fired - left.fired);

process.stdout.write('| label | labelled | proposed | precision | recall |\n');
process.stdout.write('| --- | --- | --- | --- | --- |\n');
for (const [key, row] of byFired(labelled))
  process.stdout.write(
    `| ${key} | ${row.labels} | ${row.fired} | ${share(row.right, row.fired)} | ${share(row.found, row.labels)} |\n`,
  );
process.stdout.write('\n| rule | fired | right | share |\n| --- | --- | --- | --- |\n');
for (const [key, row] of byFired(ruled))
  process.stdout.write(`| ${key} | ${row.fired} | ${row.right} | ${share(row.right, row.fired)} |\n`);
