import { recogniseFamily, type RecognisedFamily } from '../families/recognise-family';
import { articleNodes, readJsonLd, type LinkedDataNode } from '../sources/json-ld';
import { readMetaTags, type MetaTags } from '../sources/meta-tags';
import type { PageModel } from './page-model';

/** What a page says about itself, read once and shared by the readers of all fields. */
export interface PageSources {
  readonly page: PageModel;
  readonly metas: MetaTags;
  readonly linkedData: readonly LinkedDataNode[];
  /** The objects among `linkedData` that describe the article, the likeliest first. */
  readonly articles: readonly LinkedDataNode[];
  readonly family: RecognisedFamily | null;
  /** The address the page was read from; null when the caller did not say. */
  readonly url: string | null;
}

/**
 * Reads what a page says about itself.
 * @example readSources(readPage(document), 'https://example.vn/tin-tuc/1.html').family?.family.id // => 'wordpress'
 */
export function readSources(page: PageModel, url: string | null): PageSources {
  const metas = readMetaTags(page.metas);
  const linkedData = readJsonLd(page.dataScripts);
  return {
    page,
    metas,
    linkedData,
    articles: articleNodes(linkedData),
    family: recogniseFamily(page, metas),
    url,
  };
}
