/** A line of its own that marks a document secret (Law on Protection of State Secrets 2018, Art. 8: three degrees). */
const MARKING = /^[\s*[(]{0,8}(?:độ mật\s{0,3}:?\s{0,3})?(tuyệt mật|tối mật|mật)[\s*\])]{0,8}$/iu;

/** Markings stand at the head of a document. */
const HEAD_LINES = 40;

/**
 * The degree of secrecy a text is marked with, or null. Only a line that holds nothing else counts,
 * and in small letters only after "Độ mật", so that an article that speaks of secrets passes.
 *
 * @example
 * findSecrecyMarking('TỐI MẬT\nKế hoạch'); // => 'TỐI MẬT'
 */
export function findSecrecyMarking(text: string): string | null {
  for (const line of text.slice(0, 8000).split('\n', HEAD_LINES)) {
    const degree = MARKING.exec(line.slice(0, 80))?.[1];
    if (degree && (degree === degree.toUpperCase() || /độ mật/iu.test(line)))
      return degree.toUpperCase();
  }
  return null;
}
