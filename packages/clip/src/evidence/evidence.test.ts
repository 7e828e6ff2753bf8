import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { evidencePack } from './evidence-pack';
import { toAnnotationPage, toWebAnnotation } from './to-web-annotation';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const input = {
  html: '<p>Hóa</p>',
  text: 'Hóa',
  url: 'https://a.vn/1',
  capturedAt: '2025-11-20T14:05:00+07:00',
  extractorVersion: '1.0.0',
};

describe('an evidence pack', () => {
  it('hashes page and text as UTF-8 bytes', async () => {
    const pack = await evidencePack(input, sha256);
    expect(pack.html).toEqual({
      sha256: sha256(pack.blob),
      bytes: 11,
      mediaType: 'text/html;charset=utf-8',
    });
    expect(pack.text.sha256).toBe(sha256(new TextEncoder().encode('Hóa')));
  });

  it('keeps the bytes of a file as they are, whatever their encoding', async () => {
    const html = Uint8Array.from([0x48, 0xf4, 0xf2, 0x69]);
    const pack = await evidencePack({ ...input, html }, sha256);
    expect(pack.html).toEqual({ sha256: sha256(html), bytes: 4, mediaType: 'text/html' });
    expect(pack.blob).toBe(html);
  });

  it('refuses a capture time without offset', async () => {
    await expect(
      evidencePack({ ...input, capturedAt: '2025-11-20T14:05:00' }, sha256),
    ).rejects.toThrow(TypeError);
  });
});

describe('a web annotation', () => {
  const text = '😀 Sở sẽ bố trí vốn.';
  const start = text.indexOf('sẽ');
  const quotation = {
    exact: 'sẽ bố trí',
    prefix: 'Sở ',
    suffix: ' vốn',
    start,
    end: start + 'sẽ bố trí'.length,
  };
  const source = {
    url: 'https://a.vn/1',
    text,
    capturedAt: '2025-11-20T14:05:00+07:00',
    cached: 'urn:sha256:00',
  };

  it('counts positions in code points, and the words refine the place as they stand within it', () => {
    const [words, place] = toWebAnnotation(quotation, source).target.selector;
    expect(words).toEqual({
      type: 'TextQuoteSelector',
      exact: 'sẽ bố trí',
      prefix: 'Sở ',
      suffix: ' vốn',
    });
    expect(place).toMatchObject({ type: 'TextPositionSelector', start: start - 1 });
    const selected = [...text].slice(place.start, place.end).join('');
    expect(selected.includes(place.refinedBy.exact)).toBe(true);
  });

  it('says when the page was seen in UTC, and where its copy is', () => {
    expect(toWebAnnotation(quotation, source).target.state).toEqual({
      type: 'TimeState',
      sourceDate: '2025-11-20T07:05:00Z',
      cached: 'urn:sha256:00',
    });
  });

  it('refuses a time without offset', () => {
    const capturedAt = '2025-11-20T14:05:00';
    expect(() => toWebAnnotation(quotation, { ...source, capturedAt })).toThrow(RangeError);
  });

  it('carries a comment where one is given', () => {
    expect(toWebAnnotation(quotation, source, { comment: 'Cam kết' })).toMatchObject({
      motivation: 'commenting',
      body: { value: 'Cam kết', language: 'vi' },
    });
  });

  it('is listed with others in one page, which alone names the context', () => {
    const one = toWebAnnotation(quotation, source, { id: 'urn:uuid:1' });
    const page = toAnnotationPage('urn:uuid:0', [one]);
    expect(page).toMatchObject({ type: 'AnnotationPage', id: 'urn:uuid:0' });
    expect(page.items).toEqual(
      [{ ...one, '@context': undefined }].map(({ '@context': _, ...rest }) => rest),
    );
  });

  it('refuses words that are not at their place', () => {
    expect(() => toWebAnnotation({ ...quotation, start: 0 }, source)).toThrow(RangeError);
  });
});
