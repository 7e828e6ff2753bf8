import type { AgencySuggestion } from '@camket/text';
import { splitTyped } from '../recording/passage-draft';
import { wordingOf, type Words } from '../wording/wording';
import { foldWords } from './word-pairs';
import type { PanelContext } from './panel-context';
import type { Suggestion } from './views/use-offers';

const MOST = 8;

function noteOf({ insteadOf, goneInto }: Readonly<AgencySuggestion>, words: Words): string {
  if (insteadOf !== null) return words.insteadOf(insteadOf);
  return goneInto === null ? '' : words.goneInto(goneInto);
}

/** Bodies for what is typed in a field of the panel. */
export async function offerBodies(context: PanelContext, typed: string): Promise<Suggestion[]> {
  const { article, register, language } = context.state.get();
  const { offerAgencies } = await context.loadReading();
  const offers = offerAgencies(typed, {
    register,
    article,
    on: article?.publishedAt?.slice(0, 10) ?? null,
  });
  const words = wordingOf(language);
  return offers.map((offer) => ({ text: offer.name, note: noteOf(offer, words) }));
}

/** Who chairs the conference of the form: of one the register knows, or of the new one. */
function chairsOf(context: PanelContext): readonly string[] {
  const { form, register } = context.state.get();
  if (!form) return [];
  const known = register?.events.get(form.eventId)?.convenedBy;
  return known ?? splitTyped(form.newEvent.chair);
}

/** The chair and the people of the article whose names or posts hold what is typed. */
export async function offerSpeakers(context: PanelContext, typed: string): Promise<Suggestion[]> {
  const { article } = context.state.get();
  const wanted = foldWords(typed);
  if (!article || wanted === '') return [];
  const { peopleOf } = await context.loadReading();
  const names = new Set([...chairsOf(context), ...peopleOf(article)]);
  return [...names]
    .filter((name) => name !== '' && name !== typed && ` ${foldWords(name)}`.includes(` ${wanted}`))
    .slice(0, MOST)
    .map((text) => ({ text, note: '' }));
}
