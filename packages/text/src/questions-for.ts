import type { Reading } from './reading';

/**
 * The questions to send back about a reading, one a gap, numbered, in Vietnamese and ready to send.
 *
 * @example
 * questionsFor({ gaps: [] }); // => []
 */
export function questionsFor(reading: Pick<Reading, 'gaps'>): string[] {
  return reading.gaps.map((gap, index) => `${String(index + 1)}. ${gap.question}`);
}
