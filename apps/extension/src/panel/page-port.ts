import type { SelectionQuote } from '@camket/clip/in-page';
import {
  MAX_PAGE_BYTES,
  parsePaintStates,
  parseSelection,
  parseSerialisedPage,
} from '../messages/page-answers';
import type { PageCommands, PaintMark } from '../page/page-commands';
import { takePlainPage } from '../page/take-plain-page';

/** What the panel needs of a page; the page is reached only after a press that granted it. */
export interface PagePort {
  /** The page as text, or null when the browser does not let the extension at it. */
  serialise(tabId: number): Promise<ReturnType<typeof parseSerialisedPage> | null>;
  selection(tabId: number): Promise<SelectionQuote | null>;
  paint(tabId: number, marks: readonly PaintMark[]): Promise<('found' | 'ambiguous' | 'gone')[]>;
  show(tabId: number, quote: SelectionQuote): Promise<void>;
}

type CommandName = keyof PageCommands;

/** Runs in the page's isolated world, where `in-page.js` has put the commands. */
function runInPage(name: CommandName, input: unknown): unknown {
  const command = globalThis.camketPage?.[name] as ((input: unknown) => unknown) | undefined;
  return command?.(input) ?? null;
}

/** An ordinary page is taken by one call, which reads no file; any other by the script for the page. */
async function serialise(tabId: number): Promise<unknown> {
  const [taken] = await chrome.scripting.executeScript({
    target: { tabId },
    func: takePlainPage,
    args: [MAX_PAGE_BYTES],
  });
  return taken?.result ?? (await run(tabId, 'serialise', MAX_PAGE_BYTES));
}

async function run(tabId: number, name: CommandName, input: unknown): Promise<unknown> {
  const target = { tabId };
  await chrome.scripting.executeScript({ target, files: ['in-page.js'] });
  const [answer] = await chrome.scripting.executeScript({
    target,
    func: runInPage,
    args: [name, input ?? null],
  });
  return answer?.result ?? null;
}

/**
 * How long to wait before a page that refused is asked again, in milliseconds: a press lets the extension at the page, but on
 * a busy machine the page's process may hear of that only after the panel has asked.
 */
const PAUSES_MS = [20, 100, 300];

const passed = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

async function serialiseOnceLet(tabId: number, wait: typeof passed): Promise<unknown> {
  for (const ms of PAUSES_MS) {
    try {
      return await serialise(tabId);
    } catch {
      await wait(ms);
    }
  }
  return serialise(tabId).catch(() => null);
}

/** The page of a tab, reached by injecting on demand. */
export function createPagePort(wait = passed): PagePort {
  return {
    async serialise(tabId) {
      const answer = await serialiseOnceLet(tabId, wait);
      // As `opening` and `proposals`: `npm run measure` reads it.
      performance.mark('taken');
      return answer === null ? null : parseSerialisedPage(answer);
    },
    selection: async (tabId) =>
      parseSelection(await run(tabId, 'selection', null).catch(() => null)),
    paint: async (tabId, marks) =>
      parsePaintStates(await run(tabId, 'paint', marks).catch(() => null), marks.length),
    async show(tabId, quote) {
      await run(tabId, 'show', quote).catch(() => null);
    },
  };
}
