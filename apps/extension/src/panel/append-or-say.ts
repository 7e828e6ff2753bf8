import { appendToStore, type Assertion } from '../store/append-to-store';
import type { PanelContext } from './panel-context';
import { sayNotSaved } from './say-failure';

/** Writes assertions of this device; where that fails it says so and gives false, and nothing was written. */
export async function appendOrSay(
  context: PanelContext,
  assertions: readonly Assertion[],
): Promise<boolean> {
  const { actor, store } = context.office;
  try {
    await appendToStore(store, assertions, { actor, now: context.now, newId: context.newId });
    return true;
  } catch (error) {
    sayNotSaved(context, error);
    return false;
  }
}
