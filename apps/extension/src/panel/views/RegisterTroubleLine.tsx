import { useEffect, useState } from 'preact/hooks';
import { readRegisterTrouble, type RegisterTrouble } from '../../settings/last-sync';
import { connectionWordsOf } from '../../wording/connection-words';
import type { ViewProps } from './view-props';

function useTrouble(officeId: string): RegisterTrouble | null {
  const [trouble, setTrouble] = useState<RegisterTrouble | null>(null);
  useEffect(() => {
    const look = () => void readRegisterTrouble(officeId).then(setTrouble);
    look();
    chrome.storage.session.onChanged.addListener(look);
    return () => chrome.storage.session.onChanged.removeListener(look);
  }, [officeId]);
  return trouble;
}

/** Why nothing reaches the office's register although the device is connected, and what to do. */
export function RegisterTroubleLine({ context, state }: ViewProps) {
  const words = connectionWordsOf(state.language);
  const trouble = useTrouble(context.office.profile.id);
  const openOptions = () => void chrome.tabs.create({ url: chrome.runtime.getURL('options.html') });
  return (
    <div role="status" data-testid="register-trouble">
      {trouble !== null && (
        <p class="outbox trouble">
          <span>{words[trouble]}</span>
          {trouble === 'signed_out' && (
            <button type="button" class="quiet" onClick={openOptions}>
              {words.reconnect}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
