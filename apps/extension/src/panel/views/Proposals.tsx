import { FIELDS, type Field } from '@camket/domain/data';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordingOf } from '../../wording/wording';
import { actOnPress } from '../act-on-press';
import { acceptGroup, correctProposals, undoLast } from '../decide-proposals';
import { openProposals, type ProposalGroup } from '../open-proposals';
import { ChoiceField } from './ChoiceField';
import { KeysHelp } from './KeysHelp';
import type { ViewProps } from './Panel';
import { ProposalItem } from './ProposalItem';

/** Keys that a control of the list needs itself are left to it. */
function isForControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, textarea, select') !== null) return true;
  return key === 'Enter' && target.closest('button, summary, a') !== null;
}

/** The passages the reader proposes, by declared group; a person decides on each. */
export function Proposals(props: ViewProps) {
  const { context, state } = props;
  const words = wordingOf(state.language);
  const frame = useRef<HTMLElement>(null);
  const groups = openProposals(state);
  const count = groups.reduce((sum, { proposals }) => sum + proposals.length, 0);
  const { focusKey } = state;
  // Before the browser takes the next key: an item that leaves the list must not take the focus along.
  useLayoutEffect(() => {
    if (focusKey === null) return;
    const item = frame.current?.querySelector<HTMLElement>(`[data-key="${focusKey}"]`);
    (item ?? frame.current)?.focus();
  }, [focusKey, count]);
  if (state.proposals.length === 0) return null;
  return (
    <section
      ref={frame}
      tabIndex={-1}
      class="proposals"
      aria-label={words.proposals}
      data-testid="proposals"
      onKeyDown={(event) => {
        if (isForControl(event.target, event.key)) return;
        if (actOnPress(context, event)) event.preventDefault();
      }}
    >
      <div class="proposals-head">
        <h2>{words.proposals}</h2>
        <span class="chip" data-testid="proposal-count">
          {words.proposalCount(count)}
        </span>
        {state.undo.length > 0 && (
          <button type="button" class="quiet" onClick={() => void undoLast(context)}>
            {words.undo}
          </button>
        )}
      </div>
      <p class="hint">{count === 0 ? words.noProposals : words.proposalsHint}</p>
      {state.isHelpOpen && <KeysHelp language={state.language} />}
      {groups.map((group) => (
        <Group key={group.label ?? ''} {...props} group={group} />
      ))}
    </section>
  );
}

function Group({ context, state, group }: ViewProps & { readonly group: ProposalGroup }) {
  const { language } = state;
  const words = wordingOf(language);
  const { label, proposals } = group;
  const fields = new Set(proposals.map(({ draft }) => draft.field));
  const field = fields.size === 1 ? ([...fields][0] ?? '') : '';
  const first = proposals[0]?.key;
  return (
    <section class="proposal-group" aria-label={label ?? words.withoutGroup}>
      <h3>{label ?? words.withoutGroup}</h3>
      <div class="group-actions">
        <button type="button" onClick={() => void acceptGroup(context, label)}>
          {words.acceptGroup(proposals.length)}
        </button>
        <ChoiceField<Field | ''>
          label={words.fieldForGroup}
          name={`field-${first ?? ''}`}
          value={field}
          choices={[
            { value: '', label: words.notChosen },
            ...FIELDS.map(({ key, label: named }) => ({ value: key, label: named[language] })),
          ]}
          onChoose={(chosen) =>
            correctProposals(
              context,
              proposals.map(({ key }) => key),
              { field: chosen },
            )
          }
        />
      </div>
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
