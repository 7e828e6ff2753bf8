import { attributeOf } from '../rendering/attribute-of';
import type { PageSources } from '../page/page-sources';
import { stringsOf } from '../sources/json-ld';
import { firstMeta } from '../sources/meta-tags';
import { agree, type Candidate, type FieldReading } from './field-reading';
import { countTraits, UnitTrait } from './unit-traits';

const ENOUGH_SHARE = 0.06;
const SAMPLE = 20_000;

function isVietnamese(text: string): boolean {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = countTraits(sample, UnitTrait.letter, sample.length);
  const own = countTraits(sample, UnitTrait.vietnamese, sample.length);
  return letters > 20 && own / letters > ENOUGH_SHARE;
}

function declared({ page, metas, articles }: PageSources): Candidate[] {
  const root = page.document.documentElement;
  const values = [
    [attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'), 'html:lang', 2],
    [stringsOf(articles[0]?.['inLanguage'])[0], 'json-ld:inLanguage', 1.5],
    [firstMeta(metas, ['og:locale']), 'meta:og:locale', 1.5],
    [
      firstMeta(metas, ['content-language', 'language', 'dc.language']),
      'meta:content-language',
      0.5,
    ],
  ] as const;
  return values.flatMap(([value, from, weight]) =>
    value ? [{ value: value.trim().replace('_', '-'), from, weight }] : [],
  );
}

/**
 * The language of the article as a language tag; Vietnamese letters in the text outweigh a wrong declaration.
 * @example readLanguage(sources, text).value // => 'vi'
 */
export function readLanguage(sources: PageSources, text: string): FieldReading {
  const seen = isVietnamese(text) ? [{ value: 'vi', from: 'text:letters', weight: 6 }] : [];
  return agree([...seen, ...declared(sources)], {
    keyOf: (value) => value.slice(0, 2).toLowerCase(),
  });
}
