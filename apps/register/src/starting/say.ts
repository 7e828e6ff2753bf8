import type { LocalText } from '@camket/domain/data';

/** Tells the person at the terminal what is being done, in plain words. */
export type Say = (message: LocalText) => void;
