import type { EventEnvelope } from '@camket/client';
import type { Register, SourceState } from '@camket/ledger';
import { NO_CLIPS } from '../panel/office-clips';
import { mendingKeyOf, readFormAt } from '../panel/keep-draft';
import type { PanelContext } from '../panel/panel-context';
import { createObservable, INITIAL_STATE } from '../panel/panel-state';
import type { ReadArticle } from '../reading/read-article-of-page';
import { draftOfRefused, type RecordData } from '../recording/mend-refused';
import { loadReading } from '../reading/load-reading';
import type { HeldEventDraft } from '../recording/passage-draft';
import type { PassageForm } from '../recording/passage-form';
import { deviceArea } from '../settings/device-area';
import { logError } from '../settings/error-log';
import type { OpenOffice } from '../settings/open-current-office';
import { randomId } from '../store/random-id';

const READ_WHOLE = {
  agreed: [],
  doubtful: [],
  missing: [],
  leftOut: { characters: 0, places: [] },
  incomplete: false,
  reasons: [],
};

/** The article as it was captured, for a form that is filled without its page. */
function articleOf(source: SourceState): ReadArticle {
  return {
    ...source,
    url: source.url ?? '',
    captions: [],
    page: null,
    health: READ_WHOLE,
    secrecyMarking: null,
  };
}

const NO_EVENT: Omit<HeldEventDraft, 'eventId'> = {
  kind: 'dialogue_conference',
  code: '',
  name: '',
  heldOn: '',
  place: '',
  chair: '',
  groups: [],
};

/** There is no page behind this form: nothing is read, selected or painted. */
const NO_PAGE: PanelContext['page'] = {
  serialise: () => Promise.resolve(null),
  selection: () => Promise.resolve(null),
  paint: () => Promise.resolve([]),
  show: () => Promise.resolve(),
};

function formOf(refused: EventEnvelope, register: Register): PassageForm | null {
  const { recordId, eventId } = refused.data as RecordData;
  const draft = draftOfRefused(refused, register.records.get(recordId) ?? null);
  if (!draft) return null;
  const attachment = { recordId: '', as: 'source', work: '', note: '' } as const;
  const newEvent = { ...NO_EVENT, eventId: randomId() };
  return { mode: 'new', draft, attachment, eventId, newEvent, mends: refused };
}

/** The record that is mended must not be found as like itself. */
function withoutRecord(register: Register, recordId: string): Register {
  const records = [...register.records].filter(([id]) => id !== recordId);
  return { ...register, records: new Map(records) };
}

/** What the form of a refused event needs: filled with what was refused, or with what was left of mending it; null where its words are gone. */
export async function mendContext(
  office: OpenOffice,
  register: Register,
  refused: EventEnvelope,
): Promise<PanelContext | null> {
  const form = formOf(refused, register);
  const { recordId, quotations } = refused.data as RecordData;
  const sourceId = quotations[0]?.sourceId;
  const source = register.sources.get(sourceId ?? '');
  if (!form || !source) return null;
  const left = await readFormAt({ office }, mendingKeyOf(refused.id));
  return {
    office,
    page: NO_PAGE,
    state: createObservable({
      ...INITIAL_STATE,
      language: office.settings.language,
      phase: 'ready',
      article: articleOf(source),
      register: withoutRecord(register, recordId),
      form: left ?? form,
    }),
    loadReading,
    askClips: () => Promise.resolve(NO_CLIPS),
    askToSend: (now) =>
      chrome.runtime.sendMessage({ to: 'worker', type: 'drain', now }).catch(() => undefined),
    logError: (error) => logError(deviceArea(), { part: 'register', error, nowMs: Date.now() }),
    now: () => Date.now(),
    newId: randomId,
  };
}
