import type { Language } from '@camket/domain/data';
import { useState } from 'preact/hooks';
import { changeSettings, type DeviceSettings } from '../settings/office-profiles';
import { deviceArea } from '../settings/device-area';
import type { OpenOffice } from '../settings/open-current-office';
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

/** Settings of this device: who asserts, language, offices, connection, shortcuts. */
export function OptionsPage({ office }: { readonly office: OpenOffice }) {
  const [settings, setSettings] = useState<DeviceSettings>(office.settings);
  const words = optionsWordsOf(settings.language);
  const change = (part: Partial<DeviceSettings>) => {
    setSettings({ ...settings, ...part });
    void changeSettings(deviceArea(), part);
  };
  return (
    <main class="page options">
      <h1>{words.title}</h1>
      <ConnectionSection language={settings.language} />
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
          value={settings.language}
          choices={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          onChoose={(language) => {
            document.documentElement.lang = language;
            change({ language });
          }}
        />
      </section>
      <LeadsSection office={office} language={settings.language} />
      <ShortcutsSection language={settings.language} />
      <KeysSection
        language={settings.language}
        keys={settings.keys}
        onChange={(keys) => change({ keys })}
      />
      <RoomSection language={settings.language} />
      <SupportSection office={office} language={settings.language} />
    </main>
  );
}
