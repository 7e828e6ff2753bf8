import type { ExportRow } from '@camket/exchange';
import { useMemo, useState } from 'preact/hooks';
import type { OpenOffice } from '../settings/open-current-office';
import { vietnamDay } from '../store/vietnam-day';
import { registerWordsOf } from '../wording/register-words';
import { FilesSection } from './FilesSection';
import { FilterBar } from './FilterBar';
import { filterRows, NO_FILTERS, type RowFilters } from './filter-rows';
import { RecordTable } from './RecordTable';
import type { Loaded } from './loaded';

interface Props {
  readonly office: OpenOffice;
  readonly loaded: Loaded;
  readonly refresh: () => void;
}

/** The records of a day that fit the filters, and the files of them. */
export function RecordList({ office, loaded, refresh }: Props) {
  const { language } = office.settings;
  const words = registerWordsOf(language);
  const [asOf, setAsOf] = useState(vietnamDay(Date.now()));
  const [filters, setFilters] = useState<RowFilters>(NO_FILTERS);
  const [isOnlyConflicts, setOnlyConflicts] = useState(false);
  const rows = useMemo<ExportRow[]>(
    () => loaded.reading.rowsOn(loaded.register, asOf),
    [loaded, asOf],
  );
  const shown = useMemo(
    () =>
      filterRows(rows, filters).filter(
        ({ record }) => !isOnlyConflicts || loaded.conflicts.has(record.id),
      ),
    [rows, filters, isOnlyConflicts, loaded],
  );
  return (
    <>
      <FilterBar {...{ language, asOf, filters, setAsOf, setFilters }} />
      {loaded.conflicts.size > 0 && (
        <p class="notice-bar warn" data-testid="conflicts">
          <span>{words.conflictCount(loaded.conflicts.size)}</span>
          <button
            type="button"
            aria-pressed={isOnlyConflicts}
            onClick={() => setOnlyConflicts(!isOnlyConflicts)}
          >
            {isOnlyConflicts ? words.allRecords : words.onlyConflicts}
          </button>
        </p>
      )}
      <p class="count" role="status" data-testid="count">
        {words.count(shown.length, rows.length)}
      </p>
      {rows.length === 0 && <p class="empty">{words.empty}</p>}
      {rows.length > 0 && shown.length === 0 && <p class="empty">{words.noneFits}</p>}
      {shown.length > 0 && <RecordTable rows={shown} {...{ office, loaded, language, refresh }} />}
      <FilesSection {...{ office, loaded, asOf, refresh }} />
    </>
  );
}
