import type { Language } from '@camket/domain/data';
import { CONFLICT_KINDS, type FoldedEvent, type RecordState } from '@camket/ledger';
import type { RecordConflict } from '../reading/find-conflicts';
import type { OpenOffice } from '../settings/open-current-office';
import { vietnamDay } from '../store/vietnam-day';
import { formatDay } from '../wording/format-day';
import { registerWordsOf } from '../wording/register-words';
import { wordingOf } from '../wording/wording';
import { recordHere } from './record-here';
import type { Loaded } from './loaded';
import { wordsOfClaim } from './words-of-claim';

interface Props {
  readonly office: OpenOffice;
  readonly loaded: Loaded;
  readonly language: Language;
  readonly record: RecordState;
  readonly conflict: RecordConflict;
  readonly onSaved: (problem: string | null) => void;
}

/** Two words on one thing: both are shown, with who recorded them when; a person chooses. */
export function ConflictPart(props: Props) {
  const { conflict, language } = props;
  const words = registerWordsOf(language);
  const { kind, earlier, later } = conflict;
  const canChoose = later.event.type === 'record.classified';
  return (
    <section class="conflict" data-testid="conflict">
      <h2>{words.conflictTitle(CONFLICT_KINDS[kind][language])}</h2>
      <p class="hint">{canChoose ? words.conflictHint : words.conflictElsewhere}</p>
      <ul>
        {[earlier, later].map((folded) => (
          <Version key={folded.event.id} {...props} {...{ folded, canChoose }} />
        ))}
      </ul>
    </section>
  );
}

function Version(props: Props & { readonly folded: FoldedEvent; readonly canChoose: boolean }) {
  const { office, loaded, language, conflict, folded } = props;
  const words = registerWordsOf(language);
  const { actor, recordedAt } = folded.event;
  const { register } = loaded;
  const { thisDevice, someone } = wordingOf(language);
  const claim = wordsOfClaim(folded, conflict.kind, { register, language });
  return (
    <li>
      <b>{claim}</b>
      <span class="hint">
        {actor.name ?? (actor.id === office.actor.id ? thisDevice : someone)},{' '}
        {formatDay(vietnamDay(Date.parse(recordedAt)))}
        {folded === conflict.later && `, ${words.counts}`}
      </span>
      {props.canChoose && (
        <button
          type="button"
          aria-label={`${words.keepThis}: ${claim}`}
          onClick={() => void choose(props)}
        >
          {words.keepThis}
        </button>
      )}
    </li>
  );
}

/** A third word, by somebody who knows both, settles it. */
async function choose(props: Props & { readonly folded: FoldedEvent }): Promise<void> {
  const { event } = props.folded;
  if (event.type !== 'record.classified') return;
  const { field, competence, groupId } = event.data;
  const chosen = { field: { field }, competence: { competence }, group: { groupId } };
  const { kind } = props.conflict;
  if (kind !== 'field' && kind !== 'competence' && kind !== 'group') return;
  const problem = await recordHere(props.office, {
    type: 'record.classified',
    data: {
      recordId: props.record.id,
      ...chosen[kind],
      basis: 'office',
      reason: registerWordsOf(props.language).keptReason,
    },
  });
  props.onSaved(problem);
}
