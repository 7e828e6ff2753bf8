import { afterEach, describe, expect, it } from 'vitest';
import { createPagePort } from './page-port';

const had = (globalThis as { chrome?: unknown }).chrome;
const PAGE = { html: '<p>Tin</p>', url: 'https://a.vn/1', leftOut: [] };

/** A browser that refuses the first so many times to run anything in the page; tells how often it was asked. */
function refuse(times: number): () => number {
  let asked = 0;
  const executeScript = () => {
    asked += 1;
    return asked > times
      ? Promise.resolve([{ result: PAGE }])
      : Promise.reject(new Error('Cannot access contents of the page.'));
  };
  (globalThis as { chrome?: unknown }).chrome = { scripting: { executeScript } };
  return () => asked;
}

describe('A page that was pressed on', () => {
  afterEach(() => {
    (globalThis as { chrome?: unknown }).chrome = had;
  });

  it.each([0, 1, 3])(
    'is read though its process refuses %i times, not knowing of the press yet',
    async (times) => {
      refuse(times);
      const waited: number[] = [];
      const port = createPagePort((ms) => Promise.resolve(void waited.push(ms)));
      expect((await port.serialise(7))?.html).toBe(PAGE.html);
      expect(waited).toEqual([20, 100, 300].slice(0, times));
    },
  );

  it('cannot be reached where the browser goes on refusing', async () => {
    const asked = refuse(Infinity);
    expect(await createPagePort(() => Promise.resolve()).serialise(7)).toBeNull();
    expect(asked()).toBe(4);
  });
});
