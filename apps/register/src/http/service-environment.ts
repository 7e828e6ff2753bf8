import type { Language } from '@camket/domain/data';
import type { Caller } from '../devices/device-tokens';

/** What travels with a request through the service. */
export interface ServiceEnvironment {
  Variables: {
    language: Language;
    /** Who is calling; null when nobody is signed in. */
    caller: Caller | null;
    /** Whether the caller came by the pages' cookie rather than by a token. */
    isSession: boolean;
  };
}
