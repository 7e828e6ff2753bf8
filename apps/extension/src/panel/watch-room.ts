import { keepStored, readStorageRoom } from '../settings/storage-room';
import type { PanelContext } from './panel-context';

/** How long between two looks at the room that is left, in milliseconds. */
const LOOK_MS = 5 * 60_000;

async function look(context: PanelContext): Promise<void> {
  const room = await readStorageRoom(navigator.storage);
  if (room) context.state.change({ room: room.level });
}

/** Asks the browser to keep what is stored, and looks now and then how much room is left, so that one is warned in time. */
export async function watchRoom(context: PanelContext): Promise<void> {
  await keepStored(navigator.storage);
  await look(context);
  setInterval(() => void look(context), LOOK_MS);
}
