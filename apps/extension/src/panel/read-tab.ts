import { isConnected } from '../settings/open-current-office';
import { wordingOf } from '../wording/wording';
import type { ReadArticle } from '../reading/read-article-of-page';
import type { ArticlePart } from '../reading/read-passages';
import type { Reading } from '../reading/reading';
import {
  proposeForArticle,
  proposeSameEvent,
  withoutRejected,
  type ProposedArticle,
} from './event-of-article';
import { readKept, type KeptOfArticle } from './keep-draft';
import { lookUpClips } from './look-up-clips';
import { NO_CLIPS } from './office-clips';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import { readOn } from './read-on';
import { refreshOffice } from './refresh-office';

/** What is forgotten with a page. */
const NOTHING_READ = {
  article: null,
  form: null,
  event: null,
  sameEvent: null,
  proposals: [],
  isReadingOn: false,
  focusKey: null,
  linkingKey: null,
  undo: [],
  notice: null,
  findings: [],
  changed: [],
  officeClips: NO_CLIPS,
} as const;

/** An open panel knows the register already: it only looks whether something was added since. */
async function knowRegister(context: PanelContext): Promise<void> {
  const { register } = context.state.get();
  const stored = await context.office.store.count('entries');
  if (register === null || (register.head?.n ?? 0) !== stored) await refreshOffice(context);
}

/** Why nothing is proposed of an article, or null. */
function withoutProposals({ secrecyMarking, text }: ReadArticle): 'secret' | 'no-article' | null {
  if (secrecyMarking !== null) return 'secret';
  return text === '' ? 'no-article' : null;
}

/** The page of a tab, and beside it all that is asked of the store: nothing of it waits for the other. */
async function takePage(context: PanelContext, { tabId, url }: TabToRead) {
  const [page, reading, known] = await Promise.all([
    context.page.serialise(tabId),
    context.loadReading(),
    url === undefined ? null : readKept(context, { url, canonicalUrl: null }),
    knowRegister(context),
  ]);
  return { page: page && { ...page, takenAtMs: context.now() }, reading, known };
}

/** A tab that is to be read, with its address where the browser told it. */
export interface TabToRead {
  readonly tabId: number;
  readonly url?: string | undefined;
  /** It was loading when it was pressed on: another page takes the place of the one that is read. */
  readonly isLoading?: boolean;
}

/** Reads the page of a tab: article card, what is registered of it, proposals, and the draft that was left. */
async function readTab(context: PanelContext, tab: TabToRead): Promise<void> {
  const { state } = context;
  state.change({ ...NOTHING_READ, tabId: tab.tabId, press: tab, phase: 'reading' });
  const isLeft = () => state.get().press !== tab || state.get().phase !== 'reading';
  const { page, reading, known } = await takePage(context, tab);
  if (isLeft()) return;
  if (page === null) return state.change({ phase: 'unreachable' });
  const article = reading.readArticleOfPage(page);
  const phase = withoutProposals(article);
  if (phase !== null) return state.change({ phase });
  // The store answers while the words are read; all of it is shown at once.
  const asked = readKept(context, article, known);
  const part = reading.firstPart(article);
  const proposed = proposeForArticle(context, reading, { article, part });
  const kept = await asked;
  if (isLeft()) return;
  showArticle(context, { article, part, proposed, kept });
  if (part === 'opening') await readOn(context, reading, article);
  await finishReading(context, reading, article);
}

function showArticle(
  context: PanelContext,
  read: {
    readonly article: ReadArticle;
    readonly part: ArticlePart;
    readonly proposed: ProposedArticle;
    readonly kept: KeptOfArticle;
  },
): void {
  const { article, part, proposed, kept } = read;
  context.state.change({
    phase: 'ready',
    article,
    form: kept.form,
    isReadingOn: part === 'opening',
    ...withoutRejected(proposed, kept.rejected),
  });
}

/** What was shown of a long article before the rest of it broke stays, and can be decided upon. */
function sayBroken({ state }: PanelContext, tab: TabToRead): void {
  const { press, phase, isReadingOn, language } = state.get();
  if (press !== tab) return;
  if (phase === 'reading') return state.change({ phase: 'failed' });
  const notice = { tone: 'bad', text: wordingOf(language).readingFailed } as const;
  if (isReadingOn) state.change({ isReadingOn: false, notice });
}

/** Reads the page that was pressed on; whatever breaks meanwhile is said, never answered by nothing. */
export async function answerPress(context: PanelContext, tab: TabToRead): Promise<void> {
  try {
    await readTab(context, tab);
  } catch (error) {
    sayBroken(context, tab);
    await context.logError(error);
  }
}

/** What need not be waited for: what others clipped, what changed, the painting of the page. */
async function finishReading(
  context: PanelContext,
  reading: Reading,
  article: ReadArticle,
): Promise<void> {
  void lookUpClips(context, article);
  await proposeSameEvent(context, reading, article);
  await refreshOffice(context);
  await paintPage(context);
  // What others of the office clipped here comes with the next pull: it is asked for at once.
  if (isConnected(context.office)) void context.askToSend(true);
}

/** The tab went to another page: what was read no longer counts until the button is pressed again. */
export function leavePage(context: PanelContext): void {
  context.state.change({ ...NOTHING_READ, phase: 'press' });
}
