import { COMPETENCES, FIELDS, findTerm, FORCES, PASSAGE_KINDS } from '@camket/domain/data';
import type { Proposal } from '../../reading/list-proposals';
import { wordingOf } from '../../wording/wording';
import { acceptProposals, rejectProposal } from '../decide-proposals';
import { editProposal } from '../edit-proposal';
import { showProposal } from '../show-proposal';
import type { ViewProps } from './Panel';

type Props = ViewProps & {
  readonly proposal: Proposal;
  /** Reached first by the tabulator key while none has the focus. */
  readonly isFirst: boolean;
};

/** One proposed passage: its kind, its words, why it is proposed, and what it leaves out. */
export function ProposalItem(props: Props) {
  const { context, state, proposal, isFirst } = props;
  const { language, focusKey } = state;
  const words = wordingOf(language);
  const { draft, key } = proposal;
  const kind = findTerm(PASSAGE_KINDS, draft.kind)?.label[language] ?? draft.kind;
  return (
    <li
      class="proposal"
      data-kind={draft.kind}
      data-key={key}
      data-testid="proposal"
      tabIndex={focusKey === key || isFirst ? 0 : -1}
      aria-label={`${kind}: ${draft.quote.exact}`}
      onFocus={() => {
        if (focusKey === key) return;
        context.state.change({ focusKey: key });
        void showProposal(context, proposal);
      }}
    >
      <p class="record-head">
        <span class="kind-name">{kind}</span>
        <Facts {...props} />
      </p>
      <p class="record-text" lang="vi">
        {draft.text}
      </p>
      {focusKey === key && <Reasons {...props} />}
      <p class="proposal-actions">
        <button
          type="button"
          class="accept"
          onClick={() => void acceptProposals(context, [proposal])}
        >
          {words.accept}
        </button>
        <button type="button" class="quiet" onClick={() => void editProposal(context, proposal)}>
          {words.edit}
        </button>
        <button type="button" class="quiet" onClick={() => void rejectProposal(context, proposal)}>
          {words.reject}
        </button>
      </p>
    </li>
  );
}

/** What is known of it, in a few words. */
function Facts({ state, proposal }: Props) {
  const { language } = state;
  const { draft } = proposal;
  const facts = [
    draft.force === '' ? '' : (findTerm(FORCES, draft.force)?.label[language] ?? ''),
    draft.field === '' ? '' : (findTerm(FIELDS, draft.field)?.label[language] ?? ''),
    draft.competence === '' ? '' : (findTerm(COMPETENCES, draft.competence)?.label[language] ?? ''),
    draft.lead,
    draft.deadline,
  ].filter((fact) => fact !== '');
  return <span class="facts">{facts.join(' · ')}</span>;
}

function Reasons({ state, proposal }: Props) {
  const words = wordingOf(state.language);
  const { because, gaps } = proposal;
  return (
    <div class="reasons">
      {because.length > 0 && (
        <p>
          {words.reasons}:{' '}
          {because.map((reason) => (
            <q key={reason} lang="vi">
              {reason}
            </q>
          ))}
        </p>
      )}
      {gaps.length > 0 && (
        <details>
          <summary>
            {words.gaps} ({gaps.length})
          </summary>
          <ul>
            {gaps.map((gap) => (
              <li key={gap} lang="vi">
                {gap}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
