import type { PassageKind } from '@camket/domain/data';
import type { Register } from '@camket/ledger';

/** What somebody of the office registered of an article, as the office's register tells it. */
export interface OfficeClip {
  readonly recordId: string;
  readonly kind: PassageKind;
  /** Name of who registered it, or the id of a device without one. */
  readonly by: string;
  /** `YYYY-MM-DD` in Viet Nam. */
  readonly day: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What the office's register says of the article that is read. */
export interface OfficeClips {
  /** `none`: it was not asked, there being none. `offline`: it did not answer; what was pulled before is shown. */
  readonly state: 'none' | 'asking' | 'told' | 'offline';
  readonly clips: readonly OfficeClip[];
}

/** What is known of an article before a register was asked. */
export const NO_CLIPS: OfficeClips = { state: 'none', clips: [] };

/**
 * What others registered of the article and this device does not have yet.
 *
 * @example
 * clipsToCome(NO_CLIPS, null); // => []
 */
export function clipsToCome({ clips }: OfficeClips, register: Register | null): OfficeClip[] {
  return clips.filter(({ recordId }) => register?.records.has(recordId) !== true);
}
