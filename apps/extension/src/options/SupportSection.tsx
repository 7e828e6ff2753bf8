import type { Language } from '@camket/domain/data';
import type { OpenOffice } from '../settings/open-current-office';
import { optionsWordsOf } from '../wording/options-words';
import { CopyDiagnostics } from './CopyDiagnostics';

/** What whoever helps needs to know, copied without any content. */
export function SupportSection(props: {
  readonly office: OpenOffice;
  readonly language: Language;
}) {
  const words = optionsWordsOf(props.language);
  return (
    <section class="card" aria-label={words.diagnosticsTitle} data-testid="support">
      <h2>{words.diagnosticsTitle}</h2>
      <p class="hint">{words.diagnosticsHint}</p>
      <CopyDiagnostics {...props} />
    </section>
  );
}
