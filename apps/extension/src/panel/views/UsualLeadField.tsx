import { suggestedLead } from '../../recording/usual-leads';
import { wordingOf } from '../../wording/wording';
import { changeDraft } from '../change-form';
import { offerBodies } from '../offer-names';
import type { PassageForm } from '../../recording/passage-form';
import type { ViewProps } from './view-props';
import { SuggestField } from './SuggestField';

/** What the office's table suggests as lead where the article names none; it counts only once it is confirmed. */
export function UsualLeadField({
  context,
  state,
  form,
}: ViewProps & { readonly form: PassageForm }) {
  const words = wordingOf(state.language);
  const { draft } = form;
  if (draft.lead.trim() !== '') return null;
  if (draft.usualLead !== '')
    return (
      <SuggestField
        label={`${words.usualLead} (${words.usualLeadMark})`}
        name="usualLead"
        value={draft.usualLead}
        hint={words.usualLeadHint}
        countWords={words.suggestionCount}
        offer={(typed) => offerBodies(context, typed)}
        onInput={(usualLead) => changeDraft(context, { usualLead })}
      />
    );
  const suggested = suggestedLead(draft, state.usualLeads);
  if (suggested === null) return null;
  return (
    <p class="suggested" data-testid="suggested-lead">
      <span>
        {words.usualLead}: <b lang="vi">{suggested}</b> <i>({words.usualLeadMark})</i>
      </span>
      <button type="button" onClick={() => changeDraft(context, { usualLead: suggested })}>
        {words.confirmUsualLead}
      </button>
    </p>
  );
}
