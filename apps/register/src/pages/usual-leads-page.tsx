import { FIELDS, type Language } from '@camket/domain/data';
import type { Register } from '@camket/ledger';
import { showInstant } from '../show-day';
import { AgencyField, AgencyList } from './agency-field';
import { PageFrame, type PageContext } from './page-frame';
import { speakIn } from './words';

interface UsualLeadsProps {
  readonly page: PageContext;
  readonly register: Register;
  readonly agencies: readonly string[];
  /** Ids for the events of one sending. */
  readonly ids: string;
  readonly isSaved: boolean;
}

/** The office's own table: which agency usually leads in a field, and who said so when. */
export function UsualLeadsPage(props: UsualLeadsProps) {
  const { page, register, agencies, ids, isSaved } = props;
  const { language } = page;
  const say = speakIn(language);
  return (
    <PageFrame page={page} title={say('leadsTitle')} current="leads">
      <h1>{say('leadsTitle')}</h1>
      {isSaved && (
        <p class="message good" role="status">
          {say('saved')}
        </p>
      )}
      <p class="lead-in">{say('leadsHelp')}</p>
      <form class="card" method="post" action="/leads">
        <AgencyList names={agencies} />
        <input type="hidden" name="ids" value={ids} />
        {FIELDS.map(({ key, label }) => (
          <LeadField
            field={key}
            label={label[language]}
            language={language}
            usual={register.usualLeads.get(key)}
          />
        ))}
        <button type="submit">{say('save')}</button>
      </form>
    </PageFrame>
  );
}

function LeadField(props: {
  readonly field: string;
  readonly label: string;
  readonly language: Language;
  readonly usual: ReturnType<Register['usualLeads']['get']>;
}) {
  const { field, label, language, usual } = props;
  const name = usual?.lead.name ?? '';
  return (
    <>
      <input type="hidden" name={`was-${field}`} value={name} />
      <AgencyField
        id={`lead-${field}`}
        name={`lead-${field}`}
        label={label}
        value={name}
        hint={usual && setByWords(usual, language)}
      />
    </>
  );
}

function setByWords(
  { setBy }: NonNullable<ReturnType<Register['usualLeads']['get']>>,
  language: Language,
): string {
  const who = setBy.event.actor.name ?? speakIn(language)('someDevice');
  return `${who}, ${showInstant(setBy.acceptedAt)}`;
}
