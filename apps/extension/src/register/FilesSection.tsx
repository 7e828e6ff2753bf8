import { useState } from 'preact/hooks';
import type { OpenOffice } from '../settings/open-current-office';
import { hasIdentifiers, hideInRegister } from '../wording/hide-identifiers';
import { registerWordsOf } from '../wording/register-words';
import { registerFileOf } from '../store/register-file-of';
import { takeRegisterFile } from './exchange-files';
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

function Exports({ office, loaded, asOf }: Props) {
  const { language } = office.settings;
  const words = registerWordsOf(language);
  const { reading, whole } = loaded;
  const [isWithPersonal, setWithPersonal] = useState(false);
  const input = () => ({
    register: isWithPersonal ? whole : hideInRegister(whole),
    asOf,
    language,
  });
  const name = `camket-${asOf}`;
  const ways: readonly (readonly [string, () => Promise<void> | void])[] = [
    [
      words.exportFile,
      async () =>
        saveFile(`${name}.jsonl`, await registerFileOf(office.store), 'application/jsonl'),
    ],
    [words.exportXlsx, async () => saveFile(`${name}.xlsx`, await reading.xlsx(input()), XLSX)],
    [words.exportCsv, () => saveFile(`${name}.csv`, reading.csv(input()), 'text/csv')],
    [words.exportHtml, () => saveFile(`${name}.html`, reading.html(input()), 'text/html')],
  ];
  const hasPersonal = [...whole.records.values()].some(hasIdentifiers);
  return (
    <>
      <p class="file-buttons">
        {ways.map(([label, run]) => (
          <button key={label} type="button" onClick={() => void run()}>
            {label}
          </button>
        ))}
      </p>
      {hasPersonal && (
        <label class="check">
          <input
            type="checkbox"
            name="exportPersonal"
            checked={isWithPersonal}
            onChange={() => setWithPersonal(!isWithPersonal)}
          />
          <span>{words.exportPersonal}</span>
        </label>
      )}
      <p class="hint">{words.fileIsWhole}</p>
    </>
  );
}

function Import({ office, refresh }: Props) {
  const words = registerWordsOf(office.settings.language);
  const [outcome, setOutcome] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const taken = await takeRegisterFile(office, bytes, Date.now());
    setOutcome(taken.ok ? words.imported(taken.events) : words.notImported(taken.reason));
    if (taken.ok) refresh();
  };
  return (
    <>
      <label class="file-input">
        <span>{words.importFile}</span>
        <input
          type="file"
          accept=".jsonl"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status" data-testid="import-outcome">
        {outcome}
      </p>
    </>
  );
}
