import { isAccount, isNameAlone } from '../fields/author-names';
import { namesNothing } from '../fields/names-nothing';
import { plainWords } from '../fields/plain-words';
import type { PageBlock, PageModel } from '../page/page-model';
import type { PageSources } from '../page/page-sources';
import { bodyContext } from './body-context';
import { familyEvidence } from './family-evidence';
import { findSignature } from './find-signature';
import { captionsAbove, findCaptions } from './find-captions';
import { findFootnotes } from './find-footnotes';
import { isBareDate, isFurniture } from './is-furniture';
import { listsOfOthers, withoutBoxesBelow, withoutNextArticle } from './lists-of-others';
import { mendChoice } from './mend-choice';
import { readabilityVotes } from './readability-votes';
import { scoreBlocks } from './score-blocks';
import { withoutCopies } from './without-copies';
import { withoutFileList } from './without-file-list';
import { withoutInsets } from './without-insets';
import { isTitleAlone, withoutTitle } from './without-title';

/** The blocks that are the article's words, and how they were chosen. */
export interface ChosenBody {
  readonly blocks: readonly PageBlock[];
  readonly captions: readonly PageBlock[];
  /** The line that signs the body; it is read as the author and is not part of the body. */
  readonly signature: PageBlock | null;
  /** `family:liferay`, `own`, or `own+readability` where the fallback extractor was asked. */
  readonly from: string;
  /** How clearly the blocks were told apart, 0.5 (a guess) to 1, by characters. */
  readonly certainty: number;
  /** The share of the words on which we and the fallback extractor agree, 0 to 1; null when it was not asked. */
  readonly agreement: number | null;
}

/** Below this certainty the fallback extractor is asked too. */
const CLEAR = 0.9;
const VOTE_LOG_ODDS = 1.5;
/** The odds of what can be no part of the body. */
const NEVER = -50;
/** A line that is a link and nothing else is no more likely for standing near the article. */
const MAX_LINK_SHARE = 0.9;

function voteOdds(votes: ReadonlySet<number>, { index, linked, raw }: PageBlock): number {
  return votes.has(index) && linked < raw.length * MAX_LINK_SHARE ? VOTE_LOG_ODDS : 0;
}

function certaintyOf(blocks: readonly PageBlock[], scores: readonly number[]): number {
  let sure = 0;
  let all = 0;
  for (const block of blocks) {
    const probability = 1 / (1 + Math.exp(-Math.abs(scores[block.index] ?? 0)));
    const weight = block.raw.length * ((scores[block.index] ?? 0) > -3 ? 1 : 0.1);
    sure += probability * weight;
    all += weight;
  }
  return all === 0 ? 0.5 : sure / all;
}

function agreementOf(
  blocks: readonly PageBlock[],
  ours: ReadonlySet<number>,
  theirs: ReadonlySet<number>,
): number {
  let both = 0;
  let either = 0;
  for (const { index, raw } of blocks) {
    if (!ours.has(index) && !theirs.has(index)) continue;
    either += raw.length;
    if (ours.has(index) && theirs.has(index)) both += raw.length;
  }
  return either === 0 ? 0 : both / either;
}

interface Judged {
  readonly scores: readonly number[];
  readonly from: string;
  readonly certainty: number;
  readonly agreement: number | null;
}

function chosenBy(scores: readonly number[]): Set<number> {
  return new Set(scores.flatMap((score, index) => (score > 0 ? [index] : [])));
}

function judge(sources: PageSources, title: string | null): Judged {
  const { page, family } = sources;
  const own = scoreBlocks(bodyContext(sources, title));
  const evidence = familyEvidence(sources, own);
  const scores = own.map((score, index) => score + (evidence?.[index] ?? 0));
  const certainty = certaintyOf(page.blocks, scores);
  const from = evidence && family ? `family:${family.family.id}` : 'own';
  const votes = certainty < CLEAR && !evidence ? readabilityVotes(page) : null;
  if (!votes) return { scores, from, certainty, agreement: null };
  const voted = page.blocks.map((block) => (scores[block.index] ?? 0) + voteOdds(votes, block));
  return {
    scores: voted,
    from: 'own+readability',
    certainty,
    agreement: agreementOf(page.blocks, chosenBy(scores), votes),
  };
}

/** What may stand before the first words and is none of them: the day, a box's name, who put the page there. */
function isHead({ place, raw }: PageBlock): boolean {
  if (isBareDate(raw) || isAccount(raw)) return true;
  if (isNameAlone(raw) && place.tag !== 'li') return !/^h[1-6]$/u.test(place.tag);
  return /^h[1-6]$/u.test(place.tag) && namesNothing(raw);
}

const LEAST_BLOCKS = 5;
const BEGINNING = 4;

/** Lines at the beginning of a body that are links and nothing else lead to other articles. */
function withoutLinksAbove(body: readonly PageBlock[]): readonly PageBlock[] {
  if (body.length < LEAST_BLOCKS) return body;
  return body.filter(
    ({ linked, raw }, index) => index >= BEGINNING || linked < raw.length * MAX_LINK_SHARE,
  );
}

/** Everything from the first to the last chosen block: captions are told from the words around them, chosen or not. */
function stretchOf(
  blocks: readonly PageBlock[],
  chosen: readonly PageBlock[],
): readonly PageBlock[] {
  const [first, last] = [chosen[0], chosen.at(-1)];
  return first && last ? blocks.slice(first.index, last.index + 1) : [];
}

function withFootnotes(page: PageModel, body: readonly PageBlock[]): readonly PageBlock[] {
  const notes = findFootnotes(page, body).filter((block) => !isFurniture(block));
  return [...body, ...notes].sort((one, other) => one.index - other.index);
}

/**
 * Chooses the blocks of the body: each block is judged by what it is and what it stands in, the family's rule pack
 * adds its evidence, and where the page is not clear the fallback extractor is asked too.
 * @example chooseBody(sources, title).blocks.length // => 24
 */
export function chooseBody(sources: PageSources, title: string | null): ChosenBody {
  const { page } = sources;
  const { scores: odds, ...judged } = judge(sources, title);
  const others = listsOfOthers(page.blocks);
  const titleWords = plainWords(title ?? '');
  const isNever = (block: PageBlock): boolean =>
    isFurniture(block) || others.has(block.index) || isTitleAlone(block, titleWords);
  const scores = page.blocks.map((block) =>
    isNever(block) ? NEVER : (odds[block.index] ?? NEVER),
  );
  const mended = withoutNextArticle(mendChoice(page.blocks, scores), page.blocks);
  const chosen = withoutInsets(withoutBoxesBelow(mended, others));
  const above = captionsAbove(sources, chosen);
  const captions = new Set([
    ...above.map(({ index }) => index),
    ...findCaptions(sources, stretchOf(page.blocks, chosen)),
  ]);
  const apart = withoutCopies(chosen).filter((block) => !captions.has(block.index));
  const words = withoutTitle(apart.length > 0 ? apart : chosen, title, page.blocks);
  const body = withoutFileList(
    withoutLinksAbove(words.slice(words.findIndex((block) => !isHead(block)))),
  );
  const signature = findSignature(body, page.blocks);
  return {
    ...judged,
    blocks: withFootnotes(
      page,
      body.filter((block) => block !== signature),
    ),
    signature,
    captions: page.blocks.filter(({ index }) => captions.has(index)),
  };
}
