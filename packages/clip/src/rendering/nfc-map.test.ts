import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapNfc } from './nfc-map';

const vietnamese = fc
  .array(
    fc.constantFrom(
      'ạ',
      'ế',
      'ộ',
      'ữ',
      'đ',
      'Ơ',
      'Á',
      'a',
      ' ',
      'o',
      '😀',
      '\u0301',
      '각',
      '\u212B',
    ),
    { maxLength: 40 },
  )
  .chain((letters) => fc.constantFrom(letters.join(''), letters.join('').normalize('NFD')));

describe('the map between a text and its NFC form', () => {
  it('leads from one end to the other', () => {
    fc.assert(
      fc.property(vietnamese, (raw) => {
        const map = mapNfc(raw);
        expect(map.text).toBe(raw.normalize('NFC'));
        expect(map.toNfc(raw.length, 'after')).toBe(map.text.length);
        expect(map.toRaw(map.text.length, 'after')).toBe(raw.length);
      }),
    );
  });

  it('gives for every stretch of the NFC text a stretch of the raw text that says at least the same', () => {
    fc.assert(
      fc.property(vietnamese, fc.nat(), fc.nat(), (raw, a, b) => {
        const map = mapNfc(raw);
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const slice = raw
          .slice(map.toRaw(start, 'before'), map.toRaw(end, 'after'))
          .normalize('NFC');
        expect(slice).toContain(map.text.slice(start, end));
      }),
    );
  });

  it('agrees with the platform on every character that NFC changes', () => {
    for (let code = 0x20; code < 0xd800; code += 1) {
      const raw = `x${String.fromCharCode(code)}y`;
      const map = mapNfc(raw);
      expect(map.toNfc(raw.length, 'after'), code.toString(16)).toBe(map.text.length);
    }
  });
});
