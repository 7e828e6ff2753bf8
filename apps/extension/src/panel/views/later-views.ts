import { later } from './later';

/** The form of a new record. */
export const RecordForm = later(async () => (await import('./RecordForm')).RecordForm);

/** The form that attaches a passage. */
export const AttachForm = later(async () => (await import('./AttachForm')).AttachForm);

/** The fields of the event of an article. */
export const EventEditor = later(async () => (await import('./EventEditor')).EventEditor);

/** Loads what is not needed to paint the panel, before anybody asks for it. */
export async function loadLaterViews(): Promise<void> {
  await Promise.all([RecordForm, AttachForm, EventEditor].map(({ load }) => load()));
}
