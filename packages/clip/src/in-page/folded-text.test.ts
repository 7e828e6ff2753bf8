import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from './folded-text';

it('white space folds to one space, and every letter knows where it stood', () => {
  const letters = fc.array(
    fc.constantFrom('a', 'ậ', ' ', '\n', '\u00A0', '\u200B', '\u00AD', '\u3000'),
  );
  fc.assert(
    fc.property(letters, (units) => {
      const raw = units.join('');
      const { text, origin } = foldText(raw);
      expect(text).toBe(
        raw
          .replace(/[\u200B\u00AD]/gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
      );
      expect(origin).toHaveLength(text.length + 1);
      for (const [at, unit] of [...text].entries())
        if (unit !== ' ') expect(raw[origin[at] ?? -1]).toBe(unit);
    }),
  );
});

it('a text longer than a step folds as a short one', () => {
  const words = 'Hội nghị  đối\n\nthoại '.repeat(12_000);
  expect(foldText(words).text).toBe('Hội nghị đối thoại '.repeat(12_000).trim());
});
