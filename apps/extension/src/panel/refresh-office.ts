import { isConnected } from '../settings/open-current-office';
import { usualLeadsOf } from '../recording/usual-leads';
import { readLedger } from '../store/read-ledger';
import { readKnownOrder } from '../store/shared-at';
import { oneAtATime } from './one-at-a-time';
import type { PanelContext } from './panel-context';
import { pause } from './pause';
import { unsentItems } from './unsent-items';

async function readOffice(context: PanelContext): Promise<void> {
  const { store, profile } = context.office;
  const [reading, ledger, order] = await Promise.all([
    context.loadReading(),
    readLedger(store),
    readKnownOrder(store),
  ]);
  const counts = await unsentItems(store, ledger);
  const register = reading.fold(ledger);
  const { article } = context.state.get();
  const changed = article ? await reading.changedPassages(register, article, pause) : [];
  const isStill = context.state.get().article === article;
  context.state.change({
    register,
    usualLeads: usualLeadsOf(register),
    conflicted: reading.conflictedRecords(register, order),
    ...(isStill && { changed }),
    office: { name: profile.name, isConnected: isConnected(context.office), ...counts },
  });
}

const refreshes = new WeakMap<PanelContext, () => Promise<void>>();

/**
 * Brings the register and the counts of the office up to date. A refresh that began before something was written never
 * overwrites what a later one has read: there is one at a time.
 */
export function refreshOffice(context: PanelContext): Promise<void> {
  const known = refreshes.get(context) ?? oneAtATime(() => readOffice(context));
  refreshes.set(context, known);
  return known();
}
