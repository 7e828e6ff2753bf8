import type { ExportRow } from '@camket/exchange';
import type { Register } from '@camket/ledger';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenOffice } from '../settings/open-current-office';
import { readLedger } from '../store/read-ledger';
import { vietnamDay } from '../store/vietnam-day';
import { registerWordsOf } from '../wording/register-words';
import { FilesSection } from './FilesSection';
import { FilterBar } from './FilterBar';
import { filterRows, NO_FILTERS, type RowFilters } from './filter-rows';
import { RecordTable } from './RecordTable';
import { RefusedSection } from './RefusedSection';
import type { RegisterReading } from './register-reading';

/** The register as read, with the reading that derives from it. */
export interface Loaded {
  readonly reading: RegisterReading;
  readonly register: Register;
}

async function load(office: OpenOffice): Promise<Loaded> {
  const { createRegisterReading } = await import('./register-reading');
  const reading = createRegisterReading();
  return { reading, register: reading.fold(await readLedger(office.store)) };
}

/** The small register of this device: list, search, filters, status on any day, files. */
export function RegisterPage({ office }: { readonly office: OpenOffice }) {
  const { language } = office.settings;
  const words = registerWordsOf(language);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [asOf, setAsOf] = useState(vietnamDay(Date.now()));
  const [filters, setFilters] = useState<RowFilters>(NO_FILTERS);
  const refresh = useCallback(() => void load(office).then(setLoaded), [office]);
  useEffect(refresh, [refresh]);
  const rows = useMemo<ExportRow[]>(
    () => (loaded ? loaded.reading.rowsOn(loaded.register, asOf) : []),
    [loaded, asOf],
  );
  const shown = useMemo(() => filterRows(rows, filters), [rows, filters]);
  return (
    <main class="page register">
      <h1>
        {office.profile.name === '' ? words.title : `${words.title} – ${office.profile.name}`}
      </h1>
      <RefusedSection office={office} loaded={loaded} />
      <FilterBar {...{ language, asOf, filters, setAsOf, setFilters }} />
      <p class="count" role="status" data-testid="count">
        {loaded === null ? '' : words.count(shown.length, rows.length)}
      </p>
      {loaded !== null && rows.length === 0 && <p class="empty">{words.empty}</p>}
      {rows.length > 0 && shown.length === 0 && <p class="empty">{words.noneFits}</p>}
      {loaded !== null && shown.length > 0 && (
        <RecordTable rows={shown} loaded={loaded} language={language} />
      )}
      {loaded !== null && <FilesSection {...{ office, loaded, asOf, refresh }} />}
    </main>
  );
}
