import { COMPETENCES, FIELDS, type Competence, type Field, type Term } from '@camket/domain/data';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { suggestedLead } from '../../recording/usual-leads';
import { knownRecordWordsOf } from '../../wording/known-record-words';
import { wordingOf } from '../../wording/wording';
import { actOnPress } from '../act-on-press';
import { confirmUsualLeads } from '../confirm-usual-leads';
import { acceptGroup, correctProposals, undoLast } from '../decide-proposals';
import { knownAmong } from '../known-record';
import { openProposals, type ProposalGroup } from '../open-proposals';
import type { PanelState } from '../panel-state';
import { pause } from '../pause';
import { ChoiceField } from './ChoiceField';
import { isForControl } from './is-for-control';
import { KeysHelp } from './KeysHelp';
import type { ViewProps } from './view-props';
import { ProposalItem } from './ProposalItem';
import { useDrawn } from './use-drawn';

/**
 * `npm run measure` reads how long it took from the press until they stand in the panel, and until they are painted; what is
 * drawn for practice does not count.
 */
function useMarks({ article, isReadingOn, proposals }: PanelState, frame: RefObject<Node>): void {
  useLayoutEffect(() => {
    if (proposals.length === 0 || frame.current?.isConnected !== true) return;
    const name = isReadingOn ? 'opening' : 'proposals';
    performance.mark(name);
    requestAnimationFrame(() => void pause().then(() => performance.mark(`${name}-painted`)));
  }, [article, isReadingOn]);
}

function focusItem(frame: HTMLElement | null, focusKey: string | null): void {
  const item = frame?.querySelector<HTMLElement>(`[data-key="${focusKey ?? ''}"]`);
  (item ?? frame)?.focus();
}

/** The passages the reader proposes, by declared group; a person decides on each. */
export function Proposals(props: ViewProps) {
  const { context, state } = props;
  const words = wordingOf(state.language);
  const frame = useRef<HTMLElement>(null);
  const groups = openProposals(state);
  const count = groups.reduce((sum, { proposals }) => sum + proposals.length, 0);
  const { focusKey } = state;
  // Before the browser takes the next key: an item that leaves the list, the last one too, must not take the focus along.
  const worked = useRef(false);
  useLayoutEffect(() => {
    if (focusKey !== null) focusItem(frame.current, focusKey);
    else if (worked.current) frame.current?.focus();
    worked.current = focusKey !== null;
  }, [focusKey, count]);
  // Who pressed the button goes on by keys at once. What follows the opening may give its items another group: the one in work
  // keeps the focus, nothing else loses it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) focusItem(frame.current, focusKey);
  }, [state.article, state.isReadingOn]);
  useMarks(state, frame);
  if (state.proposals.length === 0) return null;
  return (
    <section
      ref={frame}
      tabIndex={-1}
      class="proposals"
      aria-label={words.proposals}
      aria-busy={state.isReadingOn}
      data-testid="proposals"
      onKeyDown={(event) => {
        if (isForControl(event.target, event.key)) return;
        if (actOnPress(context, event)) event.preventDefault();
      }}
    >
      <Head {...props} count={count} />
      {state.isHelpOpen && <KeysHelp language={state.language} keys={state.keys} />}
      {groups.map((group) => (
        <Group key={group.label ?? ''} {...props} group={group} />
      ))}
    </section>
  );
}

/** How many there are, taking back the last decision, and what to do with them. */
function Head({ context, state, count }: ViewProps & { readonly count: number }) {
  const words = wordingOf(state.language);
  return (
    <>
      <div class="proposals-head">
        <h2>{words.proposals}</h2>
        <span class="chip" data-testid="proposal-count">
          {state.isReadingOn ? words.readingOn : words.proposalCount(count)}
        </span>
        {state.undo.length > 0 && (
          <button type="button" class="quiet" onClick={() => void undoLast(context)}>
            {words.undo}
          </button>
        )}
      </div>
      <p class="hint">
        {count === 0
          ? words.noProposals
          : words.proposalsHint(state.keys.actions.help.toUpperCase())}
      </p>
    </>
  );
}

type GroupProps = ViewProps & { readonly group: ProposalGroup };

function Group(props: GroupProps) {
  const { context, state, group } = props;
  const words = wordingOf(state.language);
  const { label, proposals } = group;
  const first = proposals[0]?.key;
  return (
    <section class="proposal-group" aria-label={label ?? words.withoutGroup}>
      <h3>{label ?? words.withoutGroup}</h3>
      <GroupActions {...props} />
      <ol>
        {proposals.map((proposal) => (
          <ProposalItem
            key={proposal.key}
            {...{ context, state, proposal }}
            isFirst={state.focusKey === null && proposal.key === first}
          />
        ))}
      </ol>
    </section>
  );
}

/** What is done with a whole group at once. */
function GroupActions(props: GroupProps) {
  const { context, state, group } = props;
  const words = wordingOf(state.language);
  const { label, proposals } = group;
  const knownWords = knownRecordWordsOf(state.language);
  const knownCount = knownAmong(state, proposals).length;
  const suggested = proposals.filter(
    ({ draft }) => draft.usualLead === '' && suggestedLead(draft, state.usualLeads) !== null,
  );
  return (
    <div class="group-actions">
      <button type="button" onClick={() => void acceptGroup(context, label)}>
        {knownCount === 0
          ? words.acceptGroup(proposals.length)
          : knownWords.acceptGroup(proposals.length - knownCount, knownCount)}
      </button>
      {suggested.length > 0 && (
        <button type="button" onClick={() => confirmUsualLeads(context, suggested)}>
          {words.confirmUsualLeads(suggested.length)}
        </button>
      )}
      <GroupChoice<Field> {...props} name="field" label={words.fieldForGroup} terms={FIELDS} />
      <GroupChoice<Competence>
        {...props}
        name="competence"
        label={words.competenceForGroup}
        terms={COMPETENCES}
      />
    </div>
  );
}

/** Sets one field of every proposal of a group. */
function GroupChoice<Key extends Field | Competence>(
  props: GroupProps & {
    readonly name: 'field' | 'competence';
    readonly label: string;
    readonly terms: readonly Term<Key>[];
  },
) {
  const { context, state, group, name, terms } = props;
  const { language } = state;
  const { proposals } = group;
  const chosen = new Set(proposals.map(({ draft }) => draft[name]));
  const only: string = chosen.size === 1 ? ([...chosen][0] ?? '') : '';
  const all = [
    { value: '', label: wordingOf(language).notChosen },
    ...terms.map(({ key, label }) => ({ value: key as string, label: label[language] })),
  ];
  // The others are not seen until somebody opens the list.
  const isDrawn = useDrawn();
  return (
    <ChoiceField
      label={props.label}
      name={`${name}-${proposals[0]?.key ?? ''}`}
      value={only}
      choices={isDrawn ? all : all.filter(({ value }) => value === only)}
      onChoose={(value) =>
        correctProposals(
          context,
          proposals.map(({ key }) => key),
          { [name]: value },
        )
      }
    />
  );
}
