import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch-extension';
import { poll } from './poll';

/** Milliseconds from a press, as the extension's code hears of it, until proposals stand in the panel. */
export interface PressTimes {
  /** Until the page was there as text: what no reader can do without. */
  readonly taken: number;
  /** The first of them: of a long article those of its opening. */
  readonly first: number;
  /** Until the frame with the first of them was painted. */
  readonly painted: number;
  readonly all: number;
}

/** The last mark of each name, in milliseconds since 1970: pages and worker of the extension share one clock. */
const lastMarks = () =>
  Object.fromEntries(
    performance
      .getEntriesByType('mark')
      .map(({ name, startTime }) => [name, performance.timeOrigin + startTime]),
  );

/** Presses the button on a page, with the panel open or not, and takes the times the extension marked itself. */
export async function pressTimes(extension: ExtensionBrowser, page: Page): Promise<PressTimes> {
  const before = Date.now();
  const panel = await extension.press(page);
  const marks = await poll('the proposals', async () => {
    const found: Record<string, number> = await panel.evaluate(lastMarks);
    return (found['proposals-painted'] ?? 0) > before ? found : null;
  }).catch(async (error: unknown) => {
    // What the panel says instead tells why.
    const said = await panel.evaluate(() => document.querySelector('main')?.innerText ?? '');
    throw new Error(`The panel says: ${said.slice(0, 300)}`, { cause: error });
  });
  const worker = await extension.worker();
  const heard = marks['press'] ?? (await worker.evaluate(lastMarks))['press'] ?? Number.NaN;
  const until = (name: string): number => (marks[name] ?? Number.NaN) - heard;
  const all = until('proposals');
  const first = marks['opening'] === undefined ? 'proposals' : 'opening';
  return {
    taken: until('taken'),
    first: until(first),
    painted: until(`${first}-painted`),
    all,
  };
}
