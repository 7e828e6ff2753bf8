import { inflatedWords } from './inflated-words';
import type { Reading } from './reading';

/** Loads the readers; their words are fetched beside them, and not only once their code asks for them. */
export async function loadReading(): Promise<Reading> {
  // Where the words are not to be had, loading says so.
  inflatedWords().catch(() => undefined);
  const { createReading } = await import('./create-reading');
  return createReading();
}
