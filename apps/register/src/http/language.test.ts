import { expect, it } from 'vitest';
import { preferredLanguage } from './language';

it.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['fr', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['en;q=0.5, vi;q=0.5', 'vi'],
  ['en;q=abc', 'en'],
])('answers «%s» in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
