import type { Language } from '@camket/domain/data';
import { useEffect, useState } from 'preact/hooks';
import { readStorageRoom, type StorageRoom } from '../settings/storage-room';
import { formatSize } from '../wording/format-size';
import { optionsWordsOf } from '../wording/options-words';

/** How much room this device has left for what is stored. */
export function RoomSection({ language }: { readonly language: Language }) {
  const words = optionsWordsOf(language);
  const [room, setRoom] = useState<StorageRoom | null>(null);
  useEffect(() => void readStorageRoom(navigator.storage).then(setRoom), []);
  return (
    <section class="card" aria-label={words.roomTitle}>
      <h2>{words.roomTitle}</h2>
      {room === null ? (
        <p>{words.roomUnknown}</p>
      ) : (
        <>
          <p>
            {words.roomUsed(
              formatSize(room.usedBytes, language),
              formatSize(room.quotaBytes, language),
            )}
          </p>
          {room.level !== 'fine' && <p class="outcome bad">{words.roomLow}</p>}
          <p class="hint">{room.isKept ? words.roomKept : words.roomNotKept}</p>
        </>
      )}
      <p>
        <button
          type="button"
          onClick={() =>
            void chrome.tabs.create({ url: chrome.runtime.getURL('tabs/register.html#files') })
          }
        >
          {words.exportRegister}
        </button>
      </p>
    </section>
  );
}
