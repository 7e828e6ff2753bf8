import type { Assertion } from '../store/append-to-store';
import type { AttachmentDraft } from './passage-draft';

/** What attaching needs besides the draft. */
export interface AttachmentContext {
  readonly sourceId: string;
  /** Day it is true for, Asia/Ho_Chi_Minh. */
  readonly on: string;
  /** Address and title of the article, as evidence names it. */
  readonly url: string | null;
  readonly title: string;
  readonly newId: () => string;
}

/** A press article is a statement, and a claim until somebody checks it. */
function evidenceOf(
  draft: AttachmentDraft,
  context: AttachmentContext,
  evidenceId: string,
): Assertion {
  return {
    type: 'evidence.attached',
    on: context.on,
    data: {
      evidenceId,
      recordIds: [draft.recordId],
      kind: 'statement',
      strength: 'claimed',
      title: context.title,
      ...(context.url === null ? {} : { url: context.url }),
      quotation: { ...draft.quote, sourceId: context.sourceId },
      issuedOn: null,
    },
  };
}

function statusOf(draft: AttachmentDraft, on: string, evidenceIds: string[]): Assertion[] {
  if (draft.as !== 'progress' || draft.work === '') return [];
  const note = draft.note.normalize('NFC').trim();
  const reason = note === '' ? draft.quote.exact.slice(0, 2_000) : note;
  const data = { recordId: draft.recordId, work: draft.work, reason, evidenceIds };
  return [{ type: 'status.asserted', on, data }];
}

/**
 * What attaching a passage to a record asserts: the quotation; for progress and evidence the evidence it is;
 * for progress also the status it reports.
 *
 * @example
 * attachPassage({ quote, recordId, as: 'source', work: '', note: '' }, context).map(({ type }) => type); // => ['quotation.attached']
 */
export function attachPassage(draft: AttachmentDraft, context: AttachmentContext): Assertion[] {
  const note = draft.note.normalize('NFC').trim();
  const quotation: Assertion = {
    type: 'quotation.attached',
    on: context.on,
    data: {
      recordId: draft.recordId,
      as: draft.as,
      quotation: { ...draft.quote, sourceId: context.sourceId },
      ...(note === '' ? {} : { note }),
    },
  };
  if (draft.as === 'answer' || draft.as === 'source') return [quotation];
  const evidenceId = context.newId();
  return [
    quotation,
    evidenceOf(draft, context, evidenceId),
    ...statusOf(draft, context.on, [evidenceId]),
  ];
}
