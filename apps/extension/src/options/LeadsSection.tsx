import { FIELDS, type Field, type Language } from '@camket/domain/data';
import type { Register } from '@camket/ledger';
import { useEffect, useState } from 'preact/hooks';
import { SuggestField } from '../panel/views/SuggestField';
import { usualLeadChanges, usualLeadsOf, type UsualLeads } from '../recording/usual-leads';
import { recordHere } from '../register/record-here';
import { isConnected, type OpenOffice } from '../settings/open-current-office';
import { dropDraft, readDraft, saveDraft } from '../store/drafts';
import { readLedger } from '../store/read-ledger';
import { optionsWordsOf } from '../wording/options-words';
import { leadsFromRegister } from './leads-from-register';

interface Props {
  readonly office: OpenOffice;
  readonly language: Language;
}

/** Rows that were changed and not saved yet. */
const DRAFT_KEY = 'usual-leads';

/** The office's table as its ledger keeps it, and as it stands in the boxes. */
function useLeads(office: OpenOffice) {
  const [register, setRegister] = useState<Register | null>(null);
  const [leads, setLeads] = useState<UsualLeads>({});
  const kept = register ? usualLeadsOf(register) : {};
  const load = async () => {
    const { fold } = await import('@camket/ledger');
    const [ledger, begun] = await Promise.all([
      readLedger(office.store),
      readDraft(office.store, DRAFT_KEY),
    ]);
    const folded = fold(ledger);
    setRegister(folded);
    setLeads({ ...usualLeadsOf(folded), ...(begun as UsualLeads | null) });
  };
  useEffect(() => void load(), [office]);
  // What is typed is kept as it comes: closing the page loses nothing of it.
  const change = (next: UsualLeads) => {
    setLeads(next);
    const value = Object.fromEntries(
      Object.entries(next).filter(([field, name]) => name !== (kept[field as Field] ?? '')),
    );
    void saveDraft(office.store, DRAFT_KEY, { value, nowMs: Date.now() });
  };
  const giveUp = async () => {
    await dropDraft(office.store, DRAFT_KEY);
    await load();
  };
  return { register, leads, change, changes: usualLeadChanges(kept, leads), giveUp };
}

/** The office's own table: which agency usually leads in a field. It is kept as events, so every device of the office has it. */
export function LeadsSection({ office, language }: Props) {
  const words = optionsWordsOf(language);
  const { register, leads, change, changes, giveUp } = useLeads(office);
  const [outcome, setOutcome] = useState('');
  const fill = () => {
    if (!register) return;
    const filled = leadsFromRegister(register, leads);
    setOutcome(words.filledFromRegister(Object.keys(filled).length - Object.keys(leads).length));
    change(filled);
  };
  const save = async () => {
    const problem = await recordHere(office, ...changes);
    if (problem === null) await giveUp();
    setOutcome(problem ?? words.leadsSaved(changes.length));
  };
  return (
    <section class="card" aria-label={words.leadsTitle} data-testid="leads">
      <h2>{words.leadsTitle}</h2>
      <p>{words.leadsHint}</p>
      <p class="hint">{isConnected(office) ? words.leadsShared : words.leadsAlone}</p>
      <div class="leads">
        {FIELDS.map(({ key, label }) => (
          <LeadField
            key={key}
            {...{ language, leads, register }}
            field={key}
            label={label[language]}
            onChange={(name) => change({ ...leads, [key]: name })}
          />
        ))}
      </div>
      <p class="file-buttons">
        <button
          type="button"
          class="primary"
          disabled={changes.length === 0}
          onClick={() => void save()}
        >
          {words.saveLeads}
        </button>
        <button type="button" disabled={register === null} onClick={fill}>
          {words.fillFromRegister}
        </button>
        <span class="hint" role="status" data-testid="leads-outcome">
          {outcome === '' && changes.length > 0 ? words.leadsUnsaved(changes.length) : outcome}
        </span>
      </p>
    </section>
  );
}

function LeadField(props: {
  readonly language: Language;
  readonly leads: UsualLeads;
  readonly register: Register | null;
  readonly field: Field;
  readonly label: string;
  readonly onChange: (name: string) => void;
}) {
  const words = optionsWordsOf(props.language);
  const offer = async (typed: string) => {
    const { offerAgencies } = await import('../reading/offer-agencies');
    return offerAgencies(typed, { register: props.register, article: null, on: null }).map(
      (one) => ({
        text: one.name,
        note:
          one.insteadOf !== null
            ? words.insteadOf(one.insteadOf)
            : one.goneInto === null
              ? ''
              : words.goneInto(one.goneInto),
      }),
    );
  };
  return (
    <SuggestField
      label={props.label}
      name={`lead-${props.field}`}
      value={props.leads[props.field] ?? ''}
      countWords={words.suggestionCount}
      offer={offer}
      onInput={props.onChange}
    />
  );
}
