import type { Language } from '@camket/domain/data';
import { useState } from 'preact/hooks';
import { optionsWordsOf } from '../wording/options-words';
import { diagnosticText } from './diagnostics';
import { readDiagnostics, type Diagnosed } from './read-diagnostics';

interface Props {
  readonly office: Diagnosed;
  readonly language: Language;
}

/** Copies what whoever helps needs to know, and shows it before. */
export function CopyDiagnostics({ office, language }: Props) {
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
    <>
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
    </>
  );
}
