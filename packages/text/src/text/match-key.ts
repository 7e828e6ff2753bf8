import { toneKey } from './tone-key';

/**
 * Lower-cases a text without changing its length, then unifies tone placement: the key all cue words are matched on.
 *
 * @example
 * matchKey('UỶ BAN'); // => 'ủy ban'
 */
export function matchKey(text: string): string {
  const lower = text.toLowerCase();
  return toneKey(lower.length === text.length ? lower : lowerByUnit(text));
}

function lowerByUnit(text: string): string {
  let lower = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const small = unit.toLowerCase();
    lower += small.length === 1 ? small : unit;
  }
  return lower;
}
