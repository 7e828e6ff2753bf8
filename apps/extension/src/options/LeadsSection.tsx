import { FIELDS, type Field } from '@camket/domain/data';
import { useEffect, useState } from 'preact/hooks';
import { SuggestField } from '../panel/views/SuggestField';
import { deviceArea } from '../settings/device-area';
import type { OpenOffice } from '../settings/open-current-office';
import { readUsualLeads, saveUsualLeads, type UsualLeads } from '../settings/usual-leads';
import { readLedger } from '../store/read-ledger';
import type { Language } from '@camket/domain/data';
import { optionsWordsOf } from '../wording/options-words';
import { leadsFromRegister } from './leads-from-register';

interface Props {
  readonly office: OpenOffice;
  readonly language: Language;
}

/** The office's table of usual leads, in memory and kept. */
function useLeads(officeId: string) {
  const [leads, setLeads] = useState<UsualLeads>({});
  useEffect(() => void readUsualLeads(deviceArea(), officeId).then(setLeads), [officeId]);
  const change = (table: UsualLeads) => {
    setLeads(table);
    void saveUsualLeads(deviceArea(), officeId, table);
  };
  return { leads, change };
}

/** The office's own table: which agency usually leads in a field. */
export function LeadsSection({ office, language }: Props) {
  const words = optionsWordsOf(language);
  const { leads, change } = useLeads(office.profile.id);
  const [outcome, setOutcome] = useState('');
  const fill = async () => {
    const { fold } = await import('@camket/ledger');
    const filled = leadsFromRegister(fold(await readLedger(office.store)), leads);
    setOutcome(words.filledFromRegister(Object.keys(filled).length - Object.keys(leads).length));
    change(filled);
  };
  return (
    <section class="card" aria-label={words.leadsTitle} data-testid="leads">
      <h2>{words.leadsTitle}</h2>
      <p>{words.leadsHint}</p>
      <div class="leads">
        {FIELDS.map(({ key, label }) => (
          <LeadField
            key={key}
            {...{ language, leads }}
            field={key}
            label={label[language]}
            onChange={(name) => change({ ...leads, [key]: name })}
          />
        ))}
      </div>
      <p class="file-buttons">
        <button type="button" onClick={() => void fill()}>
          {words.fillFromRegister}
        </button>
        <span class="hint" role="status">
          {outcome === '' ? words.leadsSaved : outcome}
        </span>
      </p>
    </section>
  );
}

function LeadField(props: {
  readonly language: Language;
  readonly leads: UsualLeads;
  readonly field: Field;
  readonly label: string;
  readonly onChange: (name: string) => void;
}) {
  const words = optionsWordsOf(props.language);
  const offer = async (typed: string) => {
    const { offerAgencies } = await import('../reading/offer-agencies');
    const known = Object.values(props.leads);
    return offerAgencies(typed, { known, text: '', on: null }).map((one) => ({
      text: one.name,
      note:
        one.insteadOf !== null
          ? words.insteadOf(one.insteadOf)
          : one.goneInto === null
            ? ''
            : words.goneInto(one.goneInto),
    }));
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
