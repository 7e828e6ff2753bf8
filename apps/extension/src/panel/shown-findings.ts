import type { Finding } from '@camket/domain';
import type { PassageForm } from '../recording/passage-form';
import type { PanelState } from './panel-state';

const STILL_EMPTY = /^FORM-need/u;

/**
 * The findings of a form that are shown: what nobody has filled in yet is a fault only once somebody tried to save.
 *
 * @example
 * shownFindings({ findings: [], saveTried: null }, form); // => []
 */
export function shownFindings(
  { findings, saveTried }: Pick<PanelState, 'findings' | 'saveTried'>,
  form: Pick<PassageForm, 'draft'>,
): readonly Finding[] {
  if (saveTried === form.draft.quote) return findings;
  return findings.filter(({ ruleId }) => !STILL_EMPTY.test(ruleId));
}
