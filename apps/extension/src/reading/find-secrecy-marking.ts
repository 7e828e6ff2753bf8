const MARKING =
  /^[\s[(*“"]{0,4}(?:Độ\s{1,3}mật\s{0,3}:\s{0,3})?(TUYỆT MẬT|TỐI MẬT|MẬT)[\s\])*”".]{0,4}$/u;
const MAX_LINES = 60;
const MAX_LINE_UNITS = 40;

/**
 * The secrecy marking that stands as a line of its own at the head of a document
 * (Law on the Protection of State Secrets 29/2018/QH14, Art. 8), or null. Such a document is not stored.
 *
 * @example
 * findSecrecyMarking('TỐI MẬT\n\nBÁO CÁO'); // => 'TỐI MẬT'
 */
export function findSecrecyMarking(text: string): string | null {
  const lines = text.slice(0, 6_000).normalize('NFC').split('\n').slice(0, MAX_LINES);
  for (const line of lines) {
    const match = line.length <= MAX_LINE_UNITS ? MARKING.exec(line.replace(/\s+/gu, ' ')) : null;
    if (match) return match[1] ?? null;
  }
  return null;
}
