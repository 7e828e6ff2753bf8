import type { EventEnvelope } from '@camket/client';
import type { AttachmentDraft, HeldEventDraft, PassageDraft } from './passage-draft';

/** The form in the panel: a new record, or a passage for a record that exists. */
export interface PassageForm {
  readonly mode: 'new' | 'attach';
  readonly draft: PassageDraft;
  readonly attachment: Omit<AttachmentDraft, 'quote'>;
  /** The conference it belongs to: one the register knows, or a new one. */
  readonly eventId: string;
  /** The new conference as typed; used only while `eventId` is its id. */
  readonly newEvent: HeldEventDraft;
  /** The event that was refused for good and is mended by this form. */
  readonly mends?: EventEnvelope;
}
