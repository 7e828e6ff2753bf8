import { CENTRAL_AGENCIES } from '@camket/domain/data';
import { namedAgencies, type Register } from '@camket/ledger';
import { suggestAgencies, type AgencySuggestion } from '@camket/text';
import { provinceAgencies, provincesNamed } from '@camket/text/province-agencies';
import type { ReadArticle } from './read-article-of-page';
import { readPassages } from './read-passages';

/** What is known when a body is asked for. */
export interface OfferContext {
  /** The register; the bodies it names already are offered first. */
  readonly register: Register | null;
  /** The article: bodies it names are offered, and those of the province it names most often. Null on pages without one. */
  readonly article: ReadArticle | null;
  /** Day on which the body should stand, `YYYY-MM-DD` in Viet Nam; null for today. */
  readonly on: string | null;
}

/** What the register is about, where no article says it. */
function wordsOf(register: Register | null): string {
  if (!register) return '';
  const events = [...register.events.values()].map(({ name }) => name);
  const sources = [...register.sources.values()].map(({ portal, title }) => [portal, title]);
  return [...events, ...sources.flat()].join('\n');
}

/** The article's own province, else the one the register is about most. */
function ownDirectory({ article, register }: OfferContext) {
  const [named] = article ? provincesNamed(`${article.portal ?? ''}\n${article.text}`) : [];
  const [code] = named === undefined ? provincesNamed(wordsOf(register)) : [named];
  return code === undefined ? undefined : provinceAgencies(code);
}

/** "UBND xã Vĩnh Cát" as the article prints it; lists ("UBND các xã …") are no single body. */
function bodiesNamed(article: ReadArticle | null): string[] {
  if (!article) return [];
  const names = readPassages(article).agencies.map(({ raw }) => raw.trim());
  return names.filter((name) => name.split(' ').length > 2 && !/ (?:các|những) /u.test(name));
}

/**
 * Bodies for what is typed, with or without accents, short forms included; one that was merged away offers its successor.
 *
 * @example
 * offerAgencies('so giao duc', { register: null, article: null, on: null })[0]?.name; // => 'Sở Giáo dục và Đào tạo'
 */
export function offerAgencies(
  typed: string,
  context: OfferContext,
): readonly Readonly<AgencySuggestion>[] {
  const { register, article, on } = context;
  const own = ownDirectory(context);
  const known = [...(register ? namedAgencies(register) : []), ...bodiesNamed(article)];
  const registry = own ? [own, CENTRAL_AGENCIES] : [CENTRAL_AGENCIES];
  return suggestAgencies(typed, { known, on, registry });
}
