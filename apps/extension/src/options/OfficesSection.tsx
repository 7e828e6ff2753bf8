import { useState } from 'preact/hooks';
import { deviceArea } from '../settings/device-area';
import {
  changeSettings,
  type DeviceSettings,
  type OfficeProfile,
} from '../settings/office-profiles';
import { disconnectOffice } from '../sync/disconnect-office';
import { optionsWordsOf } from '../wording/options-words';

async function changed(): Promise<void> {
  await chrome.runtime.sendMessage({ to: 'worker', type: 'office-changed' }).catch(() => undefined);
  location.reload();
}

/** The offices of this device, kept apart; the current one can be changed, any can be signed out of. */
export function OfficesSection({ settings }: { readonly settings: DeviceSettings }) {
  const words = optionsWordsOf(settings.language);
  return (
    <section class="card" aria-label={words.offices}>
      <h2>{words.offices}</h2>
      <ul class="offices">
        {settings.offices.map((office) => (
          <OfficeLine key={office.id} office={office} settings={settings} />
        ))}
      </ul>
    </section>
  );
}

function OfficeLine(props: { readonly office: OfficeProfile; readonly settings: DeviceSettings }) {
  const { office, settings } = props;
  const words = optionsWordsOf(settings.language);
  const [isAsking, setIsAsking] = useState(false);
  const isCurrent = office.id === settings.currentOfficeId;
  const choose = () =>
    void changeSettings(deviceArea(), { currentOfficeId: office.id }).then(changed);
  const signOut = () => void disconnectOffice(deviceArea(), office.id).then(changed);
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
      {office.baseUrl !== null && !isAsking && (
        <button type="button" onClick={() => setIsAsking(true)}>
          {words.signOut}
        </button>
      )}
      {isAsking && (
        <span class="ask" role="alertdialog" aria-label={words.signOut}>
          <span>{words.signOutWarning}</span>
          <button type="button" class="danger" onClick={signOut}>
            {words.signOutReally}
          </button>
          <button type="button" onClick={() => setIsAsking(false)}>
            {words.keep}
          </button>
        </span>
      )}
    </li>
  );
}
