import type { Language } from '@camket/domain/data';
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, type DeviceSettings } from '../settings/office-profiles';
import { deviceArea } from '../settings/device-area';
import { followSettings } from '../settings/follow-settings';
import type { OpenOffice } from '../settings/open-current-office';
import { officeKey } from '../settings/reload-on-office-change';
import { useLanguage } from '../settings/use-language';
import { ChoiceField } from '../panel/views/ChoiceField';
import { TextField } from '../panel/views/TextField';
import { optionsWordsOf } from '../wording/options-words';
import { ConnectionSection } from './ConnectionSection';
import { KeysSection } from './KeysSection';
import { LeadsSection } from './LeadsSection';
import { OfficesSection } from './OfficesSection';
import { RoomSection } from './RoomSection';
import { ShortcutsSection } from './ShortcutsSection';
import { SupportSection } from './SupportSection';

/** What another window changed is followed, but nobody's typing; with another office the page begins anew. */
const following = (now: DeviceSettings) => (kept: DeviceSettings) =>
  officeKey(now) === officeKey(kept) ? { ...now, actorName: kept.actorName } : kept;

/** The settings of this device, and what changes them. */
function useSettings(initial: DeviceSettings) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => followSettings((now) => setSettings(following(now))), []);
  const change = (part: Partial<DeviceSettings>) => {
    setSettings({ ...settings, ...part });
    void changeSettings(deviceArea(), part);
  };
  return [settings, change] as const;
}

/** Settings of this device: who asserts, language, offices, connection, shortcuts. */
export function OptionsPage({ office }: { readonly office: OpenOffice }) {
  const [kept, change] = useSettings(office.settings);
  const [language, setLanguage] = useLanguage(kept.language, (one) => optionsWordsOf(one).title);
  const settings = { ...kept, language };
  const words = optionsWordsOf(language);
  return (
    <main class="page options">
      <h1>{words.title}</h1>
      <ConnectionSection language={language} />
      <OfficesSection settings={settings} />
      <section class="card" aria-label={words.you}>
        <h2>{words.you}</h2>
        <TextField
          label={words.actorName}
          name="actorName"
          value={settings.actorName}
          hint={words.actorHint}
          onInput={(actorName) => change({ actorName })}
        />
        <ChoiceField<Language>
          label={words.language}
          name="language"
          value={language}
          choices={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          onChoose={setLanguage}
        />
      </section>
      <LeadsSection office={office} language={language} />
      <ShortcutsSection language={language} />
      <KeysSection language={language} keys={settings.keys} onChange={(keys) => change({ keys })} />
      <RoomSection language={language} />
      <SupportSection office={office} language={language} />
    </main>
  );
}
