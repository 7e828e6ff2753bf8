/**
 * Every match of a global pattern that never matches nothing; `matchAll` would make a new pattern for each text.
 *
 * @example
 * allMatches(/\d/gu, 'a1b2').length; // => 2
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) found.push(hit);
  return found;
}
