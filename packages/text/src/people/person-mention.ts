import type { Because } from '../because';

/** A person named in a text with the post printed beside the name. */
export interface PersonMention {
  name: string;
  /** Posts as printed, null where none stands beside the name. */
  position: string | null;
  /** UTF-16 offsets of the name in the NFC text. */
  start: number;
  end: number;
  because: Because[];
}
