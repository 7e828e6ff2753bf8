import { gapBehind, isCapitalAt, type ReadableText, wordAt } from '../readable-text';

/** "Hải Phòng", "NHIỆM VỤ TRỌNG TÂM", "Báo cáo": one syllable of another word is no head. */
export function isInsideWord(readable: ReadableText, at: number, next: number): boolean {
  if (next - at > 1) return false;
  const before = wordAt(readable, at - 1);
  if (wordAt(readable, at) === 'báo' && NOT_PAPER.has(wordAt(readable, next))) return true;
  if (WATERS.has(before)) return true;
  return (
    isCapitalAt(readable, at - 1) &&
    gapBehind(readable, at - 1) === ' ' &&
    !/^(?:trưởng|phó|chánh|đc)$/u.test(before)
  );
}

const NOT_PAPER = new Set(['cáo', 'đáp', 'động']);
const WATERS = new Set(['sông', 'hồ', 'cầu', 'núi']);
