import type { Language } from '@camket/domain/data';
import { useState } from 'preact/hooks';
import type { OpenOffice } from '../settings/open-current-office';
import { optionsWordsOf } from '../wording/options-words';
import { diagnosticText } from './diagnostics';
import { readDiagnostics } from './read-diagnostics';

interface Props {
  readonly office: OpenOffice;
  readonly language: Language;
}

/** What whoever helps needs to know, copied without any content. */
export function SupportSection({ office, language }: Props) {
  const words = optionsWordsOf(language);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState('');
  const show = async () => {
    const made = diagnosticText(await readDiagnostics(office));
    setText(made);
    return made;
  };
  const copy = async () => {
    const made = await show();
    await navigator.clipboard.writeText(made).then(
      () => setOutcome(words.diagnosticsCopied),
      () => setOutcome(words.diagnosticsNotCopied),
    );
  };
  return (
    <section class="card" aria-label={words.diagnosticsTitle} data-testid="support">
      <h2>{words.diagnosticsTitle}</h2>
      <p class="hint">{words.diagnosticsHint}</p>
      <p class="file-buttons">
        <button type="button" onClick={() => void copy()}>
          {words.copyDiagnostics}
        </button>
        <button type="button" class="quiet" onClick={() => void show()}>
          {words.showDiagnostics}
        </button>
      </p>
      <p class="outcome" role="status" data-testid="diagnostics-result">
        {outcome}
      </p>
      {text !== '' && (
        <pre class="diagnostics" tabIndex={0} aria-label={words.showDiagnostics} role="region">
          {text}
        </pre>
      )}
    </section>
  );
}
