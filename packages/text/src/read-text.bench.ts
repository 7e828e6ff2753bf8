import * as chrono from 'chrono-node';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { readText } from './index';

const folder = fileURLToPath(new URL('../development/tuning', import.meta.url));
const texts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
const article = texts
  .slice(0, 4)
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n\n')
  .normalize('NFC');
const long = `${article}\n\n`.repeat(3);

describe('one article, side by side', () => {
  bench('readText: the whole reading', () => {
    readText(article, { referenceOn: '2026-01-15' });
  });
  bench('chrono-node vi: dates only', () => {
    chrono.vi.parse(article, new Date('2026-01-15T00:00:00Z'));
  });
});

describe('linear in the length', () => {
  bench('one length', () => {
    readText(long);
  });
  bench('twice the length', () => {
    readText(`${long}\n${long}`);
  });
});
