import { boundShortcuts } from '../welcome/bound-keys';
import type { PanelContext } from './panel-context';

/** Shows the shortcuts that the browser really bound, now and whenever the panel is come back to: they are changed elsewhere. */
export async function watchShortcuts(context: PanelContext): Promise<void> {
  const read = async () =>
    context.state.change({ shortcuts: boundShortcuts(await chrome.commands.getAll()) });
  addEventListener('focus', () => void read());
  await read();
}
