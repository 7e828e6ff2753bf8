import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { wordingOf } from '../../wording/wording';
import { dropForm } from '../keep-draft';
import { paintPage } from '../paint-page';
import type { PassageForm } from '../../recording/passage-form';
import { saveForm } from '../save-form';
import { useKeptDraft } from './use-kept-draft';
import type { ViewProps } from './view-props';

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
  useKeptDraft(context, form);
  const frame = useRef<HTMLFormElement>(null);
  const save = () =>
    void saveForm(context).then(() =>
      // What must be mended is marked once it is drawn; where the form was saved, it is gone.
      frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  return (
    <form
      ref={frame}
      class="card form"
      data-testid="form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
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
