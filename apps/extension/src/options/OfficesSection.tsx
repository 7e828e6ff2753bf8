import { useState } from 'preact/hooks';
import { deviceArea } from '../settings/device-area';
import {
  changeSettings,
  type DeviceSettings,
  type OfficeProfile,
} from '../settings/office-profiles';
import { AskFirst } from '../panel/views/AskFirst';
import { disconnectOffice } from '../sync/disconnect-office';
import { REVOCATIONS, type Revocation } from '../sync/revoke-own-token';
import { optionsWordsOf } from '../wording/options-words';

const WORD_KEY = 'camket-signed-out';

/** How signing out ended is said after the page was loaded anew. */
function leaveWord(revocation: Revocation): void {
  sessionStorage.setItem(WORD_KEY, revocation);
}

function takeWord(): Revocation | null {
  const left = sessionStorage.getItem(WORD_KEY);
  sessionStorage.removeItem(WORD_KEY);
  return REVOCATIONS.find((known) => known === left) ?? null;
}

const plainFetch: typeof fetch = (input, init) => fetch(input, init);

async function changed(): Promise<void> {
  await chrome.runtime.sendMessage({ to: 'worker', type: 'office-changed' }).catch(() => undefined);
  location.reload();
}

/** The offices of this device, kept apart; the current one can be changed, any can be signed out of. */
export function OfficesSection({ settings }: { readonly settings: DeviceSettings }) {
  const words = optionsWordsOf(settings.language);
  const [revocation] = useState(takeWord);
  return (
    <section class="card" aria-label={words.offices}>
      <h2>{words.offices}</h2>
      <ul class="offices">
        {settings.offices.map((office) => (
          <OfficeLine key={office.id} office={office} settings={settings} />
        ))}
      </ul>
      <p class="outcome" role="status" data-testid="sign-out-result">
        {revocation === null ? '' : words.signedOut[revocation]}
      </p>
    </section>
  );
}

function OfficeLine(props: { readonly office: OfficeProfile; readonly settings: DeviceSettings }) {
  const { office, settings } = props;
  const words = optionsWordsOf(settings.language);
  const [isWorking, setIsWorking] = useState(false);
  const isCurrent = office.id === settings.currentOfficeId;
  const choose = () =>
    void changeSettings(deviceArea(), { currentOfficeId: office.id }).then(changed);
  const signOut = async () => {
    setIsWorking(true);
    const outside = { area: deviceArea(), fetch: plainFetch };
    leaveWord(await disconnectOffice(office.id, outside));
    await changed();
  };
  return (
    <li data-testid="office" data-current={isCurrent}>
      <span class="office-name">{office.name === '' ? words.alone : office.name}</span>
      <span class="office-address">{office.baseUrl ?? ''}</span>
      {isCurrent ? (
        <span class="chip">{words.current}</span>
      ) : (
        <button type="button" onClick={choose}>
          {words.choose}
        </button>
      )}
      {office.baseUrl !== null && (
        <AskFirst
          label={words.signOut}
          question={words.signOutWarning}
          yes={words.signOutReally}
          no={words.keep}
          isWorking={isWorking}
          onYes={() => void signOut()}
        />
      )}
    </li>
  );
}
