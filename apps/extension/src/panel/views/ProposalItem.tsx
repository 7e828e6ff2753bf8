import { COMPETENCES, FIELDS, findTerm, FORCES } from '@camket/domain/data';
import type { RecordState } from '@camket/ledger';
import { useId } from 'preact/hooks';
import type { Proposal } from '../../reading/proposal';
import { hideIdentifiers } from '../../wording/hide-identifiers';
import { knownRecordWordsOf } from '../../wording/known-record-words';
import { wordingOf } from '../../wording/wording';
import { suggestedLead } from '../../recording/usual-leads';
import { confirmUsualLeads } from '../confirm-usual-leads';
import { acceptProposals, correctProposals, rejectProposal } from '../decide-proposals';
import { attachProposal, editProposal } from '../edit-proposal';
import { knownRecordOf } from '../known-record';
import { toggleLinking } from '../link-records';
import { numberOf } from '../number-of';
import { mergeWithNext, splitProposal } from '../reshape-proposals';
import { showProposal } from '../show-proposal';
import { LinkChoice } from './LinkChoice';
import { Decisions, ProposalCard } from './ProposalCard';
import { ProposedLinks } from './ProposedLinks';
import type { ViewProps } from './view-props';

type Props = ViewProps & {
  readonly proposal: Proposal;
  /** Reached first by the tabulator key while none has the focus. */
  readonly isFirst: boolean;
};

/** One proposed passage: its kind, its words, why it is proposed, and what it leaves out. */
export function ProposalItem(props: Props) {
  const { context, state, proposal, isFirst } = props;
  const { language, focusKey } = state;
  const { draft, key } = proposal;
  const known = knownRecordOf(state, proposal);
  const isTabStop = focusKey === key || isFirst;
  const about = useId();
  return (
    <ProposalCard
      language={language}
      passage={{ key, kind: draft.kind, quoted: draft.quote.exact, text: draft.text }}
      isTabStop={isTabStop}
      onFocus={() => {
        if (focusKey === key) return;
        context.state.change({ focusKey: key });
        void showProposal(context, proposal);
      }}
      facts={<Facts {...props} />}
    >
      {known !== null && <KnownRecord {...props} {...{ isTabStop, about }} record={known} />}
      {known === null && <UsualLead {...props} isTabStop={isTabStop} />}
      {focusKey === key && <Reasons {...props} />}
      {focusKey === key && <ProposedLinks {...props} />}
      <Decisions
        language={language}
        isTabStop={isTabStop}
        accept={known === null ? undefined : { words: attachWords(state, known), about }}
        onAccept={() => void acceptProposals(context, [proposal])}
        onEdit={() => void editProposal(context, proposal)}
        onReject={() => void rejectProposal(context, proposal)}
      />
      {focusKey === key && <ShapeActions {...props} />}
      {state.linkingKey === key && <LinkChoice {...{ context, state }} fromKey={key} />}
    </ProposalCard>
  );
}

const numberIn = ({ register, language }: Props['state'], record: RecordState): string =>
  register === null ? '' : numberOf(register, record, language).said;

const attachWords = (state: Props['state'], known: RecordState): string =>
  knownRecordWordsOf(state.language).attachTo(numberIn(state, known));

interface KnownProps extends Props {
  readonly record: RecordState;
  readonly isTabStop: boolean;
  /** Id by which the button that attaches is described. */
  readonly about: string;
}

/**
 * The record that says the same from another source: accepting adds a source to it, unless it is to be new. Its words are
 * shown where they are not those of the card.
 */
function KnownRecord(props: KnownProps) {
  const { context, state, proposal, record } = props;
  const words = knownRecordWordsOf(state.language);
  const isSame = record.text.trim() === proposal.draft.text.trim();
  return (
    <p class="known-record" data-testid="known-record">
      <span id={props.about}>
        {isSame ? words.saysAlike : words.says}: <b class="number">{numberIn(state, record)}</b>{' '}
        {!isSame && <q lang="vi">{hideIdentifiers(record.text)}</q>}
      </span>
      <button
        type="button"
        class="quiet"
        tabIndex={props.isTabStop ? 0 : -1}
        onClick={() => void acceptProposals(context, [proposal], { asNew: true })}
      >
        {words.acceptAsNew}
      </button>
    </p>
  );
}

/** What changes its shape, or what it belongs to; shown of the one in work, so that the list stays short. */
function ShapeActions({ context, state, proposal }: Props) {
  const words = wordingOf(state.language);
  return (
    <p class="proposal-actions">
      <button type="button" class="quiet" onClick={() => splitProposal(context, proposal)}>
        {words.split}
      </button>
      <button type="button" class="quiet" onClick={() => mergeWithNext(context, proposal)}>
        {words.merge}
      </button>
      <button
        type="button"
        class="quiet"
        aria-expanded={state.linkingKey === proposal.key}
        onClick={() => toggleLinking(context, proposal.key)}
      >
        {words.link}
      </button>
      <button type="button" class="quiet" onClick={() => void attachProposal(context, proposal)}>
        {words.attachSelection}
      </button>
    </p>
  );
}

/** Who usually leads, by the office's table: suggested until it is confirmed, and never without being marked so. */
function UsualLead({ context, state, proposal, isTabStop }: Props & { isTabStop: boolean }) {
  const words = wordingOf(state.language);
  const { draft, key } = proposal;
  const isConfirmed = draft.usualLead !== '' && draft.lead.trim() === '';
  const name = isConfirmed ? draft.usualLead : suggestedLead(draft, state.usualLeads);
  if (name === null) return null;
  return (
    <p class={isConfirmed ? 'suggested confirmed' : 'suggested'} data-testid="suggested-lead">
      <span>
        {words.usualLead}: <b lang="vi">{name}</b> <i>({words.usualLeadMark})</i>
        {isConfirmed && ` ✓ ${words.usualLeadIsConfirmed}`}
      </span>
      <button
        type="button"
        class="quiet"
        tabIndex={isTabStop ? 0 : -1}
        onClick={() =>
          isConfirmed
            ? correctProposals(context, [key], { usualLead: '' })
            : confirmUsualLeads(context, [proposal])
        }
      >
        {isConfirmed ? words.dropUsualLead : words.confirmUsualLead}
      </button>
    </p>
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
