import type { Language } from '@camket/domain/data';
import { useState } from 'preact/hooks';
import { CopyDiagnostics } from '../options/CopyDiagnostics';
import { errorCode } from '../settings/error-log';
import type { Office } from '../settings/open-current-office';
import { openWithin } from '../settings/open-within';
import { useLanguage } from '../settings/use-language';
import { saveFile } from '../register/save-file';
import { vietnamDay } from '../store/vietnam-day';
import { troubleWordsOf, type StoreTrouble as Trouble } from '../wording/trouble-words';
import { openAsItIs } from './open-as-it-is';
import { rescueFile } from './rescue-file';

const TROUBLES: Readonly<Record<string, Trouble>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  OpeningTooLongError: 'silent',
};

/** A store that does not answer is not waited for to be read either, in milliseconds. */
const LONGEST_MS = 20_000;

/**
 * Why a store did not open.
 *
 * @example
 * troubleOf(new DOMException('', 'VersionError')); // => 'newer'
 */
export function troubleOf(error: unknown): Trouble {
  const { name = '' } = error as { name?: string };
  return TROUBLES[name] ?? 'other';
}

interface Props {
  /** The office that is worked in, whose store does not open. */
  readonly office: Office;
  readonly error: unknown;
}

/** What stands in a window whose store does not open: why, and what can be done. */
export function StoreTrouble({ office, error }: Props) {
  const [language] = useLanguage(office.settings.language, (one) => troubleWordsOf(one).title);
  const words = troubleWordsOf(language);
  const trouble = troubleOf(error);
  return (
    <main class="page trouble" data-testid="store-trouble" data-trouble={trouble}>
      <h1>{words.title}</h1>
      <p>{words.why[trouble]}</p>
      <p>{words.remedy[trouble]}</p>
      <p>
        <strong>{words.keep}</strong>
      </p>
      <p class="file-buttons">
        <button type="button" class="primary" onClick={() => location.reload()}>
          {words.retry}
        </button>
      </p>
      <Rescue office={office} language={language} />
      <CopyDiagnostics office={{ ...office, store: null }} language={language} />
      <p class="hint">{words.code(errorCode(error))}</p>
    </main>
  );
}

function Rescue({ office, language }: Pick<Props, 'office'> & { readonly language: Language }) {
  const words = troubleWordsOf(language);
  // Kept as what happened, so that it is said in whichever language is chosen.
  const [file, setFile] = useState<string | null | undefined>();
  const rescue = async () => {
    const store = await openWithin(openAsItIs(office.profile.storeName), LONGEST_MS);
    try {
      const { name, content, type } = await rescueFile(store, vietnamDay(Date.now()));
      saveFile(name, content, type);
      setFile(name);
    } finally {
      store.close();
    }
  };
  return (
    <>
      <p class="file-buttons">
        <button type="button" onClick={() => void rescue().catch(() => setFile(null))}>
          {words.rescue}
        </button>
      </p>
      <p class="outcome" role="status" data-testid="rescue-outcome">
        {file === null ? words.notRescued : file === undefined ? '' : words.rescued(file)}
      </p>
    </>
  );
}
