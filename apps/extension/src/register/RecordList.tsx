import type { Language } from '@camket/domain/data';
import type { ExportRow } from '@camket/exchange';
import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { OpenOffice } from '../settings/open-current-office';
import { vietnamDay } from '../store/vietnam-day';
import { registerWordsOf } from '../wording/register-words';
import { FilesSection } from './FilesSection';
import { FilterBar } from './FilterBar';
import { filterRows, isStanding, NO_FILTERS, type RowFilters } from './filter-rows';
import { RecordTable } from './RecordTable';
import { useFocusInList } from './use-focus-in-list';
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
  const count = useRef<HTMLParagraphElement>(null);
  const ids = useMemo(() => shown.map(({ record }) => record.id), [shown]);
  const frame = useFocusInList(ids, count);
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
      <Count {...{ rows, shown, language }} line={count} />
      {shown.length === 0 && (
        <p class="empty">{rows.length === 0 ? words.empty : words.noneFits}</p>
      )}
      {shown.length > 0 && (
        <RecordTable rows={shown} {...{ frame, office, loaded, language, refresh }} />
      )}
      <FilesSection {...{ office, loaded, asOf, refresh }} />
    </>
  );
}

/** How many are shown of how many; what left the list is told apart, and counts only where it is asked for all the same. */
function Count(props: {
  readonly rows: readonly ExportRow[];
  readonly shown: readonly ExportRow[];
  readonly language: Language;
  readonly line: RefObject<HTMLParagraphElement>;
}) {
  const { rows, shown } = props;
  const words = registerWordsOf(props.language);
  const total = rows.filter((row) => isStanding(row) || shown.includes(row)).length;
  const left = rows.length - total;
  return (
    <p ref={props.line} class="count" role="status" tabIndex={-1} data-testid="count">
      {words.count(shown.length, total)}
      {left > 0 && ` ${words.leftOfList(left)}`}
    </p>
  );
}
