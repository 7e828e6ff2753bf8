import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeyMap } from '../panel/key-of-press';
import { isForControl } from '../panel/views/is-for-control';
import { Decisions, ProposalCard } from '../panel/views/ProposalCard';
import { TextField } from '../panel/views/TextField';
import { walkWordsOf } from '../wording/walk-words';
import { wordingOf } from '../wording/wording';
import { correct, decide, undoDecision } from './decide-on-sample';
import { lookAt, openPassages, type SamplePassage } from './sample-walk';
import { walkAfterPress } from './walk-after-press';
import type { WalkProps } from './walk-props';

type Props = WalkProps & {
  readonly keys: KeyMap;
  /** Looking comes first; deciding is the next step. */
  readonly mayDecide: boolean;
};

/** The proposals of the sample, with the cards and keys of the panel. */
export function SampleProposals(props: Props) {
  const { language, walk, act, keys, mayDecide } = props;
  const words = wordingOf(language);
  const frame = useRef<HTMLElement>(null);
  const open = openPassages(walk);
  const { focusKey, editingKey } = walk;
  useLayoutEffect(() => {
    if (focusKey === null && walk.undo.length === 0) return;
    const item = frame.current?.querySelector<HTMLElement>(`[data-key="${focusKey ?? ''}"]`);
    const field = item?.querySelector<HTMLElement>('textarea');
    (field ?? item ?? frame.current)?.focus();
  }, [focusKey, open.length, editingKey]);
  return (
    <section
      ref={frame}
      tabIndex={-1}
      class="proposals"
      aria-label={words.proposals}
      onKeyDown={(event) => {
        if (isForControl(event.target, event.key)) return;
        const how = walkAfterPress(event, keys, mayDecide);
        if (how === null) return;
        event.preventDefault();
        act(how);
      }}
    >
      <p class="proposals-head">
        <span class="chip" data-testid="proposal-count">
          {words.proposalCount(open.length)}
        </span>
        {mayDecide && walk.undo.length > 0 && (
          <button type="button" class="quiet" onClick={() => act(undoDecision)}>
            {words.undo}
          </button>
        )}
      </p>
      <div class="proposal-group">
        <ol>
          {open.map((passage, index) => (
            <SampleCard key={passage.key} {...props} {...{ passage, isFirst: index === 0 }} />
          ))}
        </ol>
      </div>
    </section>
  );
}

type CardProps = Props & { readonly passage: SamplePassage; readonly isFirst: boolean };

function SampleCard({ language, walk, act, mayDecide, passage, isFirst }: CardProps) {
  const { key } = passage;
  const isEdited = walk.editingKey === key;
  const isTabStop = walk.focusKey === key || (walk.focusKey === null && isFirst);
  return (
    <ProposalCard
      {...{ language, passage }}
      isTabStop={isTabStop}
      onFocus={() => act((now) => lookAt(now, key))}
    >
      {isEdited && <Correction {...{ language, act, passage }} />}
      {mayDecide && !isEdited && (
        <Decisions
          language={language}
          isTabStop={isTabStop}
          onAccept={() => act((now) => decide(now, key, 'accepted'))}
          onEdit={() => act((now) => ({ ...now, focusKey: key, editingKey: key }))}
          onReject={() => act((now) => decide(now, key, 'left-out'))}
        />
      )}
    </ProposalCard>
  );
}

/** The words of a passage as they are followed; the quotation stays as it is. */
function Correction({ language, act, passage }: Pick<CardProps, 'language' | 'act' | 'passage'>) {
  const words = wordingOf(language);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        act((now) => ({ ...now, editingKey: null }));
      }}
    >
      <TextField
        label={words.text}
        name="sample-text"
        rows={4}
        hint={words.textHint}
        value={passage.text}
        onInput={(text) => act((now) => correct(now, passage.key, { text }))}
      />
      <p class="proposal-actions">
        <button type="submit" class="accept">
          {walkWordsOf(language).doneEditing}
        </button>
      </p>
    </form>
  );
}
