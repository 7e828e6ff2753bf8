import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { wordingOf } from '../../wording/wording';
import { dropForm, keepDraft } from '../keep-draft';
import { paintPage } from '../paint-page';
import type { PassageForm } from '../../recording/passage-form';
import { saveForm } from '../save-form';
import type { ViewProps } from './view-props';

/** How long typing may pause before the draft is kept, in milliseconds. */
const KEEP_MS = 300;

/** What both forms have in common: title, saving, giving up, and a draft that survives closing. */
export function FormFrame(
  props: ViewProps & {
    readonly form: PassageForm;
    readonly title: string;
    readonly children: ComponentChildren;
  },
) {
  const { context, state, form } = props;
  const words = wordingOf(state.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [form.draft.quote.start, form.mode]);
  useEffect(() => {
    const timer = setTimeout(() => void keepDraft(context), KEEP_MS);
    return () => clearTimeout(timer);
  }, [context, form]);
  return (
    <form
      class="card form"
      data-testid="form"
      onSubmit={(event) => {
        event.preventDefault();
        void saveForm(context);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void saveForm(context);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
      <div class="form-actions">
        <button type="submit" class="primary" disabled={state.isSaving}>
          {state.isSaving ? words.saving : words.save}
        </button>
        <button type="button" onClick={() => void dropForm(context).then(() => paintPage(context))}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
