import { findNamed } from '../page/named-elements';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { stringsOf } from '../sources/json-ld';
import { firstMeta } from '../sources/meta-tags';
import type { FieldReading, Sourced } from './field-reading';
import { oneLine, plainWords, unescapeTwice } from './plain-words';

const SAPO_NAMES = [
  '.sapo',
  '.detail-sapo',
  '.article-sapo',
  '.chapeau',
  '.standfirst',
  '.article-lead',
  '.lead',
  '.trichyeu',
  '.tomtat',
  '.hometext',
  '.summary',
];
const MIN_SAPO = 30;

function fromNames({ page, family }: PageSources, titleWords: string): Sourced<string>[] {
  const names = [...(family?.family.sapo ?? []), ...SAPO_NAMES];
  const values = names.flatMap((name) =>
    findNamed(page.named, [name])
      .slice(0, 1)
      .map((element) => oneLine(element.textContent ?? '')),
  );
  const value = values.find(
    (words) => words.length >= MIN_SAPO && plainWords(words) !== titleWords,
  );
  return value === undefined ? [] : [{ value, from: 'visible:sapo' }];
}

function fromDescriptions({ metas, articles }: PageSources): Sourced<string>[] {
  const texts = [
    { value: firstMeta(metas, ['og:description']), from: 'meta:og:description' },
    { value: firstMeta(metas, ['description']), from: 'meta:description' },
    { value: stringsOf(articles[0]?.['description'])[0] ?? null, from: 'json-ld:description' },
  ];
  return texts.flatMap(({ value, from }) =>
    value ? [{ value: oneLine(unescapeTwice(value)), from }] : [],
  );
}

/** A first paragraph set wholly in bold is a sapo in most papers. */
function fromFirstBold([first]: readonly PageBlock[]): Sourced<string>[] {
  const isBold = first !== undefined && first.emphasised >= first.raw.length * 0.95;
  return isBold ? [{ value: oneLine(first.raw), from: 'visible:first-bold' }] : [];
}

/**
 * The summary above the body: as shown; a description in the page's head only where it is shown too.
 * @example readSapo(sources, body.blocks).value // => 'Sáng 20/11, thành phố đối thoại với nhà giáo.'
 */
export function readSapo(
  sources: PageSources,
  body: readonly PageBlock[],
  title: string | null = null,
): FieldReading {
  const described = fromDescriptions(sources);
  const shown = [...fromNames(sources, plainWords(title ?? '')), ...fromFirstBold(body)].filter(
    ({ value }) => value.length >= MIN_SAPO,
  );
  const firstWords = body
    .slice(0, 3)
    .map(({ raw }) => ({ value: oneLine(raw), words: plainWords(raw) }));
  const echoed = described.flatMap((description) => {
    const words = plainWords(description.value).slice(0, 80);
    const block = firstWords.find(
      (candidate) => words.length > MIN_SAPO && candidate.words.startsWith(words),
    );
    return block ? [{ value: block.value, from: `visible:${description.from}` }] : [];
  });
  const [best, ...others] = [...shown, ...echoed];
  const sureness = best
    ? echoed.length > 0 || best.from === 'visible:sapo'
      ? 'sure'
      : 'likely'
    : 'doubtful';
  return {
    value: best?.value ?? null,
    from: best?.from ?? null,
    sureness,
    alternatives: [...others, ...described],
  };
}
