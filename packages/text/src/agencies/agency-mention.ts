import type { Because } from '../because';

/** What a body does where it is named. */
export type AgencyRole =
  'lead' | 'coordinating' | 'speaker' | 'issuer' | 'addressee' | 'publisher' | 'mentioned';

/** A body named in a text, one entry a mention. */
export interface AgencyMention {
  /** UTF-16 offsets in the NFC text. */
  start: number;
  end: number;
  raw: string;
  role: AgencyRole;
  because: Because[];
}
