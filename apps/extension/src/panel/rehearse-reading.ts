import type { PanelContext } from './panel-context';
import { drawForPractice } from './views/draw-for-practice';

/** How long a panel that has nothing to do waits until it practises, in milliseconds. */
const REST_MS = 500;

/** Resolves once the browser has nothing else to do here; a hidden panel waits until it is shown. */
const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });

/**
 * Has the readers and the panel practise while nothing else is to be done. It needs no page, and a press that comes meanwhile waits for
 * one step of it at most.
 */
export async function rehearseReading(context: PanelContext): Promise<void> {
  const { state, loadReading } = context;
  const isBusy = () => state.get().phase === 'reading' || state.get().isReadingOn;
  const steps = (await loadReading()).rehearse((article, newEvent, proposals) => {
    const event = { eventId: newEvent.eventId, newEvent };
    drawForPractice(context, { article, event, proposals, isReadingOn: true });
  });
  do {
    await untilIdle();
    // A press may have come while the browser was waited for: no step begins before it is answered.
    while (isBusy()) {
      await rest();
      await untilIdle();
    }
  } while (steps.next().done !== true);
}
