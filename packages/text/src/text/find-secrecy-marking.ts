const MARKING = /^[\s[(*“"]{0,8}(độ mật ?:? ?)?(tuyệt mật|tối mật|mật)[\s\])*”".]{0,8}$/iu;
/** The last letter of a marking, and what may stand behind it: few lines are looked at more closely. */
const MAY_END = /t[\s\u200b-\u200d\u2060\ufeff\])*”".]*$/iu;
const HEAD_UNITS = 8_000;
const HEAD_LINES = 60;
const LINE_UNITS = 80;

/** No-break and thin spaces count as spaces, and what has no width as nothing. */
const plainLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ');

/**
 * The degree of secrecy that a line of its own at the head of a document marks it with (Law on the Protection of State
 * Secrets 29/2018/QH14, Art. 8: three degrees), or null. Only a line that holds nothing else counts; the word "mật" alone
 * counts in capitals or after "Độ mật", so that an article that speaks of secrets, or of honey, passes.
 *
 * @example
 * findSecrecyMarking('UBND THÀNH PHỐ\nTối mật\n\nBÁO CÁO'); // => 'TỐI MẬT'
 */
export function findSecrecyMarking(text: string): string | null {
  for (const line of text.slice(0, HEAD_UNITS).split('\n', HEAD_LINES)) {
    const head = line.slice(0, LINE_UNITS);
    if (!MAY_END.test(head)) continue;
    const plain = plainLine(head);
    const [, label, degree] = MARKING.exec(plain) ?? [];
    if (degree === undefined) continue;
    const isMarking = label !== undefined || (degree !== 'mật' && degree !== 'Mật');
    if (isMarking) return degree.toUpperCase();
  }
  return null;
}
