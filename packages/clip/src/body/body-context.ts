import { plainWords } from '../fields/plain-words';
import type { PageBlock } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { wordsOfBlock } from '../page/words-of-block';
import { stringsOf } from '../sources/json-ld';
import type { FeatureContext } from './block-features';
import { measurePage } from './page-measure';

const MIN_DECLARED = 200;

function declaredBody({ articles }: PageSources): string {
  const text = articles
    .flatMap((node) => stringsOf(node['articleBody']))
    .find((body) => body.length > MIN_DECLARED);
  return text === undefined ? '' : plainWords(text.replace(/<[^<>]{1,200}>/gu, ' '));
}

function showsTitle(blocks: readonly PageBlock[], words: string): number | null {
  const equal =
    words === ''
      ? []
      : blocks.filter(
          (block) => block.raw.length <= 2 * words.length + 20 && wordsOfBlock(block) === words,
        );
  return (equal.find(({ place }) => place.tag === 'h1') ?? equal[0])?.index ?? null;
}

/**
 * What the features of the blocks are measured against.
 * @example bodyContext(sources, 'Hội nghị đối thoại').titleIndex // => 7
 */
export function bodyContext(sources: PageSources, title: string | null): FeatureContext {
  const titleWords = plainWords(title ?? '');
  return {
    measure: measurePage(sources.page.blocks),
    titleWords,
    titleIndex: showsTitle(sources.page.blocks, titleWords),
    declaredBody: declaredBody(sources),
  };
}
