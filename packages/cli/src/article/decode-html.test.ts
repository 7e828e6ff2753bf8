import { describe, expect, it } from 'vitest';
import { decodeHtml } from './decode-html';

const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );
/** "Hội" in Windows-1258: the mark below stands behind its letter as a byte of its own. */
const HOI_1258 = [0x48, 0xf4, 0xf2, 0x69];

describe('the text of a page whose bytes are not what it declares', () => {
  it.each([
    ['UTF-8 declared as Latin', '<meta charset="iso-8859-1"><p>Hội nghị</p>'],
    ['UTF-8 declared as nothing there is', '<meta charset="x-khong-co"><p>Hội nghị</p>'],
    ['UTF-8 declared as UTF-16', '<meta charset="utf-16"><p>Hội nghị</p>'],
  ])('is read: %s', (_, html) => {
    expect(decodeHtml(bytesOf(html))).toBe(html);
  });

  const PAGE = '<html><head><title>Hội nghị</title></head><body><p>Hội nghị</p></body></html>';
  const wide = (isBig: boolean): number[] =>
    [...PAGE].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    });

  it.each([
    ['UTF-16 without a mark', wide(false)],
    ['UTF-16 of the other order', wide(true)],
    ['UTF-16 with its mark', [0xff, 0xfe, ...wide(false)]],
    ['UTF-8 behind the mark of UTF-16', [0xff, 0xfe, ...bytesOf(PAGE)]],
    ['UTF-8 behind its own mark', [0xef, 0xbb, 0xbf, ...bytesOf(PAGE)]],
  ])('is read by what the bytes are: %s', (_, bytes) => {
    expect(decodeHtml(Uint8Array.from(bytes))).toBe(PAGE);
  });

  it('is read as Windows-1258 where it says UTF-16 and is neither that nor UTF-8', () => {
    const html = decodeHtml(bytesOf('<meta charset="utf-16"><p>', HOI_1258, '</p>'));
    expect(html.normalize('NFC')).toContain('<p>Hội</p>');
  });

  it('is read as Windows-1258 where it says UTF-8 and is not', () => {
    const html = decodeHtml(bytesOf('<meta charset="utf-8"><p>', HOI_1258, '</p>'));
    expect(html.normalize('NFC')).toContain('<p>Hội</p>');
  });

  it('stays UTF-8 where some bytes of it are broken', () => {
    const html = decodeHtml(
      bytesOf('<meta charset="utf-8"><p>Hội nghị đối thoại ', [0xff], '</p>'),
    );
    expect(html).toContain('Hội nghị đối thoại \ufffd');
  });
});
