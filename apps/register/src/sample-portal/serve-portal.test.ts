import { describe, expect, it } from 'vitest';
import { createSamplePdf } from './sample-pdf.js';
import { servePortal } from './serve-portal.js';

describe('servePortal', () => {
  it('listens on 127.0.0.1, serves the pages under its own address and stops', async () => {
    const portal = await servePortal({ port: 0 });
    expect(portal.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d{0,4}$/u);
    const page = await (
      await fetch(`${portal.url}/modern/doi-thoai-nong-dan-hop-tac-xa-2025`)
    ).text();
    expect(page).toContain(`<link rel="canonical" href="${portal.url}/modern/`);
    await portal.close();
    await portal.close();
    await expect(fetch(portal.url)).rejects.toThrow();
  });

  it('refuses a port that is taken with the code EADDRINUSE', async () => {
    const first = await servePortal({ port: 0 });
    const port = Number(new URL(first.url).port);
    await expect(servePortal({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
  });
});

describe('createSamplePdf', () => {
  it('points its table at the byte where each object starts', () => {
    const pdf = createSamplePdf('09-TB-TU.pdf');
    const rows = [...pdf.matchAll(/^(\d{10}) 00000 n $/gmu)].map((match) => Number(match[1]));
    expect(rows.map((start) => pdf.slice(start, start + 7))).toEqual(
      [1, 2, 3, 4, 5].map((n) => `${String(n)} 0 obj`),
    );
    expect(Number(/startxref\n(\d+)/u.exec(pdf)?.[1])).toBe(pdf.indexOf('xref\n'));
  });

  it('refuses a name whose characters are not single bytes', () => {
    expect(() => createSamplePdf('thông-báo.pdf')).toThrow(RangeError);
  });
});
