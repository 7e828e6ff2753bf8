// Writes the rule table into README.md, between its two markers; run after a build: `pnpm docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { renderRuleTable } from '../dist/index.js';

const README = new URL('../README.md', import.meta.url);
const text = readFileSync(README, 'utf8');
const [before, rest] = text.split('<!-- rules -->\n');
const after = rest?.split('<!-- /rules -->')[1];
if (before === undefined || after === undefined)
  throw new Error('README.md lacks the markers of the rule table');
writeFileSync(
  README,
  `${before}<!-- rules -->\n\n${renderRuleTable('en')}\n\n<!-- /rules -->${after}`,
);
