import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Outcome {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

interface Axe {
  run(options: { runOnly?: readonly string[] }): Promise<Outcome>;
}

/** What axe-core finds wrong on a page as it stands, in words; only by some rules, where they are named. */
export async function violationsOf(page: Page, rules: readonly string[] = []): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(SOURCE);
  const outcome = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: Axe }).axe.run(runOnly.length > 0 ? { runOnly } : {}),
    [...rules],
  );
  const isEmpty = outcome.passes.length === 0 && outcome.violations.length === 0;
  if (rules.length === 0 && isEmpty) throw new Error('axe-core looked at nothing.');
  return outcome.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** How many pixels the page is wider than its window; 0 when nothing must be scrolled sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
