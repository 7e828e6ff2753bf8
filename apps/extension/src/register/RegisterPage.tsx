import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenOffice } from '../settings/open-current-office';
import { useLanguage } from '../settings/use-language';
import { readLedger } from '../store/read-ledger';
import { readKnownOrder } from '../store/shared-at';
import { hideInRegister } from '../wording/hide-identifiers';
import { registerWordsOf } from '../wording/register-words';
import type { Loaded } from './loaded';
import { listenToStore } from './listen-to-store';
import { PersonalNotice } from './PersonalNotice';
import { RecordList } from './RecordList';
import { RefusedSection } from './RefusedSection';
import { RegisterHead } from './RegisterHead';

async function load(office: OpenOffice): Promise<Loaded> {
  const { createRegisterReading } = await import('./register-reading');
  const reading = createRegisterReading();
  const [ledger, order] = await Promise.all([
    readLedger(office.store),
    readKnownOrder(office.store),
  ]);
  const whole = reading.fold(ledger);
  const conflicts = reading.conflictsIn(whole, order);
  return { reading, register: hideInRegister(whole), whole, conflicts };
}

/** The register of the office, read again whenever it changed; shown as it is or with personal data covered. */
function useLoaded(office: OpenOffice, isShowingPersonal: boolean) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const refresh = useCallback(() => void load(office).then(setLoaded), [office]);
  useEffect(refresh, [refresh]);
  useEffect(() => listenToStore(refresh), [refresh]);
  const shown = useMemo(
    () => (loaded && isShowingPersonal ? { ...loaded, register: loaded.whole } : loaded),
    [loaded, isShowingPersonal],
  );
  return { loaded: shown, refresh };
}

/** The small register of this device: list, search, filters, status on any day, files. */
export function RegisterPage({ office: opened }: { readonly office: OpenOffice }) {
  const [language, setLanguage] = useLanguage(
    opened.settings.language,
    (one) => registerWordsOf(one).title,
  );
  const office = useMemo(
    () => ({ ...opened, settings: { ...opened.settings, language } }),
    [opened, language],
  );
  const [isShowingPersonal, setShowingPersonal] = useState(false);
  const { loaded, refresh } = useLoaded(opened, isShowingPersonal);
  return (
    <main class="page register">
      <RegisterHead office={office} onLanguage={setLanguage} />
      <RefusedSection office={office} loaded={loaded} refresh={refresh} />
      {loaded !== null && (
        <>
          <PersonalNotice
            {...{ loaded, language, isShowingPersonal }}
            onToggle={() => setShowingPersonal(!isShowingPersonal)}
          />
          <RecordList {...{ office, loaded, refresh }} />
        </>
      )}
    </main>
  );
}
