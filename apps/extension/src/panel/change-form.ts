import { vietnamDay } from '../store/vietnam-day';
import { changedDraft } from '../recording/passage-draft';
import type { PanelContext } from './panel-context';
import type { PassageForm } from '../recording/passage-form';

/** Judges the form as it stands. */
export async function judgeForm(context: PanelContext): Promise<void> {
  const reading = await context.loadReading();
  const { form, article, register } = context.state.get();
  if (!form || !article) return;
  const today = vietnamDay(context.now());
  context.state.change({ findings: reading.judge(form, { register, article, today }) });
}

/** Changes the form, and judges it again. */
export function changeForm(context: PanelContext, change: Partial<PassageForm>): void {
  const { form } = context.state.get();
  if (!form) return;
  context.state.change({ form: { ...form, ...change }, notice: null });
  void judgeForm(context);
}

/** Changes fields of the passage in the form. */
export function changeDraft(context: PanelContext, change: Partial<PassageForm['draft']>): void {
  const { form } = context.state.get();
  if (form) changeForm(context, { draft: changedDraft(form.draft, change) });
}
