import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../page/page-model';
import { titlesOfHead } from './titles-of-lines';

describe('lines that say what the title of the page says', () => {
  it('count most where they stand nearest to the body: the name of the portal stands farther up', () => {
    const html =
      '<title>Xã đối thoại với dân - Công dân số Khánh Sơn</title><div>Công dân số Khánh Sơn</div><div>Tin tức</div><div>Xã đối thoại với dân</div><p>Sáng nay, xã đối thoại.</p>';
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    const found = titlesOfHead(readPage(document as unknown as Document), 3);
    const [best] = [...found].sort((a, b) => b.weight - a.weight);
    expect(best?.value).toBe('Xã đối thoại với dân');
    expect(found.map(({ value }) => value)).toContain('Công dân số Khánh Sơn');
  });
});
