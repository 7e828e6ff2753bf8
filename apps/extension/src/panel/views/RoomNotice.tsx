import { wordingOf } from '../../wording/wording';
import type { ViewProps } from './view-props';

/** Warns while the device is running out of room, and offers to export what is stored. */
export function RoomNotice({ state }: ViewProps) {
  const { room, language } = state;
  if (room === 'fine') return null;
  const words = wordingOf(language);
  return (
    <section class={`room ${room}`} role="alert" data-testid="room">
      <p>{room === 'full' ? words.roomFull : words.roomLow}</p>
      <button
        type="button"
        onClick={() =>
          void chrome.tabs.create({ url: chrome.runtime.getURL('tabs/register.html#files') })
        }
      >
        {words.exportNow}
      </button>
    </section>
  );
}
