import type { Because } from '../because';

/** On whose side a document stands. */
export type ReferenceSide = 'party' | 'state' | 'organisation';

/** A reference to a document as a text prints it, understood. */
export interface ReferenceMention {
  /** UTF-16 offsets in the NFC text. */
  start: number;
  end: number;
  /** From the type word to the end of its own date. */
  raw: string;
  side: ReferenceSide | null;
  /** Code of the type, null where the words name none. */
  type: string | null;
  /** As printed, zeros and decimals kept ("02", "66.7"). */
  number: string;
  /** Only when the symbol prints it. */
  year: number | null;
  /** The code with the body in brackets where it is known, or the body as printed. */
  issuer: string | null;
  /** ISO day of the document. */
  date: string | null;
  /** The form by the side's own rules: `71-NQ/TW`, `30/2020/NĐ-CP`, `294/KH-UBND`. */
  canonical: string;
  because: Because[];
}

/** What stands in the symbol of a document. */
export interface DocumentSymbol {
  number: string;
  year: number | null;
  type: string | null;
  /** Issuer codes, the first leading. */
  issuers: string[];
  /** Drafting unit of a dispatch. */
  unit: string | null;
  shape: 'assembly' | 'legal' | 'party' | 'administrative' | 'dispatch' | 'short';
}

/** A symbol that says nothing yet; it holds every field, since objects that gain some are slow. */
export const EMPTY_SYMBOL: DocumentSymbol = {
  number: '',
  year: null,
  type: null,
  issuers: [],
  unit: null,
  shape: 'short',
};
