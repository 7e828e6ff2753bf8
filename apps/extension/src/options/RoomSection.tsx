import type { Language } from '@camket/domain/data';
import { useEffect, useState } from 'preact/hooks';
import { readStorageRoom, type StorageRoom } from '../settings/storage-room';
import { optionsWordsOf } from '../wording/options-words';

const MB = 1_000_000;

function size(bytes: number, language: Language): string {
  const format = (value: number, unit: string) =>
    `${value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 })} ${unit}`;
  return bytes >= 1_000 * MB ? format(bytes / (1_000 * MB), 'GB') : format(bytes / MB, 'MB');
}

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
          <p>{words.roomUsed(size(room.usedBytes, language), size(room.quotaBytes, language))}</p>
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
