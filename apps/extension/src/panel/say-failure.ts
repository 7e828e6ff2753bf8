import { isOutOfRoom } from '../settings/storage-room';
import { wordingOf } from '../wording/wording';
import type { PanelContext } from './panel-context';

/** Says that nothing was saved and why; what was typed stays where it is. */
export function sayNotSaved(context: PanelContext, error: unknown): void {
  const words = wordingOf(context.state.get().language);
  void context.logError(error);
  if (isOutOfRoom(error))
    return context.state.change({
      room: 'full',
      notice: { tone: 'bad', text: words.noRoomSaving },
    });
  const reason = error instanceof Error ? error.message : String(error);
  context.state.change({ notice: { tone: 'bad', text: words.notSaved(reason) } });
}
