import { isConnected } from '../settings/open-current-office';
import { usualLeadsOf } from '../recording/usual-leads';
import { readLedger } from '../store/read-ledger';
import { readSharedAt } from '../store/shared-at';
import { proposeForArticle } from './event-of-article';
import { readLeftForm } from './keep-draft';
import { lookUpClips } from './look-up-clips';
import { NO_CLIPS } from './office-clips';
import { paintPage } from './paint-page';
import type { PanelContext } from './panel-context';
import { unsentItems } from './unsent-items';

/** What is forgotten with a page. */
const NOTHING_READ = {
  article: null,
  form: null,
  event: null,
  sameEvent: null,
  proposals: [],
  focusKey: null,
  linkingKey: null,
  undo: [],
  notice: null,
  findings: [],
  changed: [],
  officeClips: NO_CLIPS,
} as const;

/** Brings the register and the counts of the office up to date. */
export async function refreshOffice(context: PanelContext): Promise<void> {
  const { store, profile } = context.office;
  const [reading, ledger, sharedAt] = await Promise.all([
    context.loadReading(),
    readLedger(store),
    readSharedAt(store),
  ]);
  const counts = await unsentItems(store, ledger);
  const register = reading.fold(ledger);
  const { article } = context.state.get();
  context.state.change({
    register,
    usualLeads: usualLeadsOf(register),
    conflicted: reading.conflictedRecords(register, (id) => sharedAt.get(id) ?? null),
    changed: article ? reading.changedPassages(register, article) : [],
    office: { name: profile.name, isConnected: isConnected(context.office), ...counts },
  });
}

/** Reads the page of a tab: article card, what is registered of it, and the draft that was left. */
export async function readTab(context: PanelContext, tabId: number): Promise<void> {
  const { state } = context;
  state.change({ ...NOTHING_READ, tabId, phase: 'reading' });
  const page = await context.page.serialise(tabId);
  if (page === null) return state.change({ phase: 'unreachable' });
  const reading = await context.loadReading();
  const article = reading.readArticleOfPage(page);
  if (state.get().tabId !== tabId) return;
  if (article.secrecyMarking !== null) return state.change({ phase: 'secret' });
  if (article.text === '') return state.change({ phase: 'no-article' });
  state.change({ phase: 'ready', article });
  void lookUpClips(context, article);
  await refreshOffice(context);
  await proposeForArticle(context, article);
  const left = await readLeftForm(context, article);
  if (left !== null && state.get().form === null) state.change({ form: left });
  await paintPage(context);
  // What others of the office clipped here comes with the next pull: it is asked for at once.
  if (isConnected(context.office)) void context.askToSend(true);
}

/** The tab went to another page: what was read no longer counts until the button is pressed again. */
export function leavePage(context: PanelContext): void {
  context.state.change({ ...NOTHING_READ, phase: 'press' });
}
