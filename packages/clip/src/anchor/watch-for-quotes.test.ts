import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorQuotes } from './anchor-quotes';
import type { AnchorQuote, AnchorState } from './anchor-result';
import { watchForQuotes } from './watch-for-quotes';

const WANTED: AnchorQuote[] = [
  { exact: 'Xã sẽ bố trí vốn.', prefix: '', suffix: '', start: 0, end: 17 },
];
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a page that loads late', () => {
  let body: HTMLElement;
  let tasks: (() => void)[];
  let seen: AnchorState[];
  let attempts: number;

  beforeEach(() => {
    const { window } = new JSDOM('<body><p>Đang tải.</p></body>');
    Object.assign(globalThis, { MutationObserver: window.MutationObserver });
    body = window.document.body;
    [tasks, seen, attempts] = [[], [], 0];
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'MutationObserver'));

  const watch = (mostRetries?: number): (() => void) =>
    watchForQuotes(body, WANTED, {
      anchor: (quotes) => {
        attempts += 1;
        return Promise.resolve(anchorQuotes(body.textContent ?? '', quotes));
      },
      onResults: (results) => seen.push(...results.map(({ state }) => state)),
      schedule: (task) => tasks.push(task),
      ...(mostRetries === undefined ? {} : { mostRetries }),
    });
  const load = async (text: string): Promise<void> => {
    body.append(Object.assign(body.ownerDocument.createElement('p'), { textContent: text }));
    await turn();
    for (const task of tasks.splice(0)) task();
    await turn();
  };

  it('is searched again when it changes, until nothing is gone', async () => {
    watch();
    await turn();
    await load('Tin khác.');
    await load('Xã sẽ bố trí vốn.');
    await load('Tin sau cùng.');
    expect(seen).toEqual(['gone', 'gone', 'identical']);
  });

  it('is searched only so many times', async () => {
    watch(3);
    for (let at = 0; at < 10; at += 1) await load(`Tin ${at}.`);
    expect(attempts).toBe(4);
  });

  it('that changes without end is searched once for all changes since it was last looked at', async () => {
    watch();
    await turn();
    for (let at = 0; at < 30; at += 1) {
      body.append(`${at}`);
      await turn();
    }
    expect(tasks).toHaveLength(1);
    await load('Xã sẽ bố trí vốn.');
    expect(seen).toEqual(['gone', 'identical']);
  });

  it('is left alone after the watch was ended', async () => {
    const stop = watch();
    await turn();
    stop();
    await load('Xã sẽ bố trí vốn.');
    expect(seen).toEqual(['gone']);
  });
});
