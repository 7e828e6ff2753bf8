import type { SourceState } from '@camket/ledger';
import { OWN_DOMAIN } from '../recording/own-domain';

/** How the page of a source was taken. */
export interface PageTaken {
  /** Instant in UTC, or null where the source does not say. */
  readonly capturedAt: string | null;
  readonly leftOut: readonly string[];
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u;

/**
 * What a captured source says of the taking of its page; what another application wrote there in another form says nothing.
 *
 * @example
 * pageTakenOf({ ext: undefined }); // => { capturedAt: null, leftOut: [] }
 */
export function pageTakenOf({ ext }: { readonly ext?: SourceState['ext'] }): PageTaken {
  const own = ext?.[OWN_DOMAIN] as { page?: Record<string, unknown> } | undefined;
  const { capturedAt, leftOut } = own?.page ?? {};
  return {
    capturedAt: typeof capturedAt === 'string' && INSTANT.test(capturedAt) ? capturedAt : null,
    leftOut: Array.isArray(leftOut) ? leftOut.filter((one) => typeof one === 'string') : [],
  };
}
