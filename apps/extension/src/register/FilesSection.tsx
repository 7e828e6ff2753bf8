import { useEffect, useState } from 'preact/hooks';
import { PersonalChoice } from '../evidence/PersonalChoice';
import { deviceArea } from '../settings/device-area';
import { logError } from '../settings/error-log';
import type { OpenOffice } from '../settings/open-current-office';
import { isOutOfRoom } from '../settings/storage-room';
import { hasIdentifiers, hideInRegister } from '../wording/hide-identifiers';
import { registerWordsOf } from '../wording/register-words';
import { registerArchiveOf } from '../store/register-archive-of';
import { registerFileOf } from '../store/register-file-of';
import { takeFile } from './exchange-files';
import type { Loaded } from './loaded';
import { saveFile } from './save-file';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Props {
  readonly office: OpenOffice;
  readonly loaded: Loaded;
  readonly asOf: string;
  readonly refresh: () => void;
}

/** Files out of this register and into it. */
export function FilesSection(props: Props) {
  const words = registerWordsOf(props.office.settings.language);
  return (
    <section class="card files" id="files" aria-label={words.files}>
      <h2>{words.files}</h2>
      <Exports {...props} />
      <Import {...props} />
    </section>
  );
}

/** A file that can be had, and what makes it. */
type Export = readonly [label: string, ending: string, make: () => Promise<Made> | Made];
type Made = readonly [content: string | Uint8Array | Blob, type: string];

function exportsOf({ office, loaded, asOf }: Props, isWithPersonal: boolean): Export[] {
  const { settings, store } = office;
  const words = registerWordsOf(settings.language);
  const { reading, whole } = loaded;
  const input = () => ({
    register: isWithPersonal ? whole : hideInRegister(whole),
    asOf,
    language: settings.language,
  });
  return [
    [
      words.exportFile,
      'jsonl',
      async () => [await registerFileOf(store), 'application/jsonl'] as const,
    ],
    [words.exportXlsx, 'xlsx', async () => [await reading.xlsx(input()), XLSX] as const],
    [words.exportCsv, 'csv', () => [reading.csv(input()), 'text/csv']],
    [words.exportHtml, 'html', () => [reading.html(input()), 'text/html']],
  ];
}

function Exports(props: Props) {
  const { office, loaded, asOf } = props;
  const { store, settings } = office;
  const words = registerWordsOf(settings.language);
  const [isWithPersonal, setWithPersonal] = useState(false);
  const pages = usePageCount(office, loaded);
  const name = `camket-${asOf}`;
  const archive = async () => [await registerArchiveOf(store, name), 'application/zip'] as const;
  const [file, ...others] = exportsOf(props, isWithPersonal);
  const withPages: Export[] = pages > 0 ? [[words.exportArchive(pages), 'zip', archive]] : [];
  const all = file ? [file, ...withPages, ...others] : [];
  const hasPersonal = [...loaded.whole.records.values()].some(hasIdentifiers);
  return (
    <>
      <ExportButtons exports={all} name={name} notExported={words.notExported} />
      {hasPersonal && (
        <PersonalChoice
          name="exportPersonal"
          label={words.exportPersonal}
          isChosen={isWithPersonal}
          onChoose={setWithPersonal}
        />
      )}
      <p class="hint">{words.fileIsWhole}</p>
    </>
  );
}

function ExportButtons(props: {
  readonly exports: readonly Export[];
  readonly name: string;
  readonly notExported: string;
}) {
  const [failed, setFailed] = useState<string | null>(null);
  const run = async ([label, ending, make]: Export) => {
    setFailed(null);
    try {
      const [content, type] = await make();
      saveFile(`${props.name}.${ending}`, content, type);
    } catch (error) {
      setFailed(label);
      await keepError(error);
    }
  };
  return (
    <>
      <p class="file-buttons">
        {props.exports.map((one) => (
          <button key={one[1]} type="button" onClick={() => void run(one)}>
            {one[0]}
          </button>
        ))}
      </p>
      <p class="outcome bad" role="status">
        {failed === null ? '' : `${failed}: ${props.notExported}`}
      </p>
    </>
  );
}

const keepError = (error: unknown) =>
  logError(deviceArea(), { part: 'register', error, nowMs: Date.now() });

/** How many pages this device keeps; looked up anew whenever the register is. */
function usePageCount({ store }: OpenOffice, loaded: Loaded): number {
  const [count, setCount] = useState(0);
  useEffect(() => void store.count('blobs').then(setCount), [store, loaded]);
  return count;
}

function Import({ office, refresh }: Props) {
  const words = registerWordsOf(office.settings.language);
  const [outcome, setOutcome] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const taken = await takeFile(office, bytes, Date.now());
    setOutcome(
      taken.ok ? words.imported(taken.events, taken.pages) : words.notImported(taken.reason),
    );
    if (taken.ok) refresh();
  };
  const sayBroken = async (error: unknown) => {
    setOutcome(words.notImported(isOutOfRoom(error) ? words.noRoom : words.unreadable));
    await keepError(error);
  };
  return (
    <>
      <label class="file-input">
        <span>{words.importFile}</span>
        <input
          type="file"
          accept=".jsonl,.zip"
          onChange={(event) => void take(event.currentTarget.files?.[0]).catch(sayBroken)}
        />
      </label>
      <p role="status" data-testid="import-outcome">
        {outcome}
      </p>
    </>
  );
}
