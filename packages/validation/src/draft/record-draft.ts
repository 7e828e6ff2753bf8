import type {
  CommitmentKind,
  Competence,
  Force,
  PassageKind,
  Quotation,
  Speaker,
  StatedTerms,
} from '@camket/domain';
import type { CalendarView } from '../calendar-view';
import type { ValidationOptions } from '../options';
import type { RegisterView } from '../register-view';

/** A record as it stands in a form, before it is an event; what is not filled in yet is absent or null. */
export interface RecordDraft {
  readonly kind: PassageKind;
  /** The words of the record; those of the quotation where they were not edited. */
  readonly text?: string;
  readonly quotation: Quotation | null;
  readonly groupId?: string | null;
  readonly field?: string | null;
  readonly competence?: Competence | null;
  readonly commitmentKind?: CommitmentKind | null;
  readonly force?: Force | null;
  readonly speaker?: Speaker | null;
  readonly stated?: StatedTerms;
}

/** What a draft is judged against. */
export interface DraftContext {
  /** The register so far; absent on a first clip. */
  readonly register?: RegisterView;
  /** The event that the record belongs to. */
  readonly eventId: string;
  /** The text being clipped, where the register does not hold it yet: NFC. */
  readonly source?: { readonly sourceId: string; readonly text: string };
  /** The day on which the draft is judged, `YYYY-MM-DD` in Viet Nam. */
  readonly asOf: string;
  readonly calendar?: CalendarView;
  readonly options?: ValidationOptions;
}
