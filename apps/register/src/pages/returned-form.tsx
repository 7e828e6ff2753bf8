import type { Finding } from '@camket/domain';
import type { Language } from '@camket/domain/data';
import type { FieldProblem, FormAction, FormValues } from '../forms/form-draft';
import { speakIn } from './words';

/** A form that came back: what was typed, and what is wrong with it. */
export interface ReturnedForm {
  readonly action: FormAction;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  readonly findings: readonly Finding[];
  /** The day the typed deadline means, in words. */
  readonly echo: string | null;
}

/** Why a form came back: what is to be mended, or looked at again. */
export function ReturnedMessage({ form, language }: { form: ReturnedForm; language: Language }) {
  const say = speakIn(language);
  const general = form.problems.filter(({ field }) => field === null);
  const isBad =
    form.problems.length > 0 || form.findings.some(({ severity }) => severity === 'error');
  return (
    <div class={`message ${isBad ? 'bad' : 'warn'}`} role="alert">
      {say(isBad ? 'notSaved' : 'lookAgain')}
      <ul>
        {form.problems.length > general.length && (
          <li>
            {[
              ...new Set(
                form.problems
                  .filter(({ field }) => field !== null)
                  .map(({ message }) => message[language]),
              ),
            ].join(' ')}
          </li>
        )}
        {general.map(({ message }) => (
          <li>{message[language]}</li>
        ))}
        {form.findings.map((finding) => (
          <li>
            {finding.message[language]} {finding.hint[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
