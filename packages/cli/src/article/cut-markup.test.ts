import { expect, it } from 'vitest';
import { cutMarkup } from './cut-markup';

const elements = (count: number): string => '<i></i>'.repeat(count);

it('markup of 300,000 tags is kept as it is', () => {
  const html = elements(150_000);
  expect(cutMarkup(html)).toEqual({ html, isCut: false });
});

it('what stands behind the 300,000th tag is left out, never half a tag', () => {
  expect(cutMarkup(`${elements(150_000)}<p>Tin</p>`)).toEqual({
    html: elements(150_000),
    isCut: true,
  });
});
