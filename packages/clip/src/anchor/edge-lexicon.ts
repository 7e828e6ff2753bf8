/** Words, in lower case, that turn what a quotation says where they are put in at its edge. Plain data. */

/** Words that leave less of what is said: "chỉ hỗ trợ". */
export const LIMITERS: ReadonlySet<string> = new Set(['chỉ']);

/** Pairs in which such a word limits nothing: to direct, directive, target, … */
export const NOT_LIMITERS: ReadonlySet<string> = new Set([
  'chỉ đạo',
  'chỉ thị',
  'chỉ tiêu',
  'chỉ số',
  'chỉ huy',
  'chỉ dẫn',
  'chỉ định',
  'chỉ giới',
  'chỉ rõ',
  'chỉ ra',
  'địa chỉ',
  'tín chỉ',
  'chứng chỉ',
]);

/** Words that make of an office the one beside it, or one that was. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(['phó', 'nguyên', 'cựu']);
