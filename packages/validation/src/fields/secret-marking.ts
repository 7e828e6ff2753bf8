import { defineField, understood, type Field, type FieldIssue } from './field';
import { findPatterns, type TextFinding, type TextPattern } from './text-finding';

/** The three degrees of state secrets. */
export type SecretDegree = 'secret' | 'top_secret' | 'absolute_secret';

/**
 * Markings stand in capitals, alone on a line, in brackets, or after words such as "độ mật"; the words "bí mật" and
 * "bảo mật" in a sentence are no marking. Source: Law 29/2018/QH14 on state secrets, Art. 8.
 */
const PATTERNS: readonly TextPattern<SecretDegree>[] = [
  { kind: 'absolute_secret', pattern: /(?<![\p{L}\p{M}\p{N}])TUYỆT\sMẬT(?![\p{L}\p{M}\p{N}])/gu },
  { kind: 'top_secret', pattern: /(?<![\p{L}\p{M}\p{N}])TỐI\sMẬT(?![\p{L}\p{M}\p{N}])/gu },
  {
    kind: 'absolute_secret',
    pattern:
      /(?<!\p{L})(?:độ mật|dấu|đóng dấu|mức độ)\s{0,2}[:“"(]?\s{0,2}tuyệt\smật(?![\p{L}\p{M}])/giu,
  },
  {
    kind: 'top_secret',
    pattern:
      /(?<!\p{L})(?:độ mật|dấu|đóng dấu|mức độ)\s{0,2}[:“"(]?\s{0,2}tối\smật(?![\p{L}\p{M}])/giu,
  },
  {
    kind: 'secret',
    pattern: /(?<!\p{L})(?:độ mật|dấu|đóng dấu)\s{0,2}[:“"(]\s{0,2}mật(?![\p{L}\p{M}])/giu,
  },
  { kind: 'secret', pattern: /^[ \t]{0,20}[[(]?MẬT[\])]?[ \t]{0,20}$/gmu },
  { kind: 'secret', pattern: /(?<=[[(])MẬT(?=[\])])/gu },
];

const HINT = /MẬT|[Mm]ật/u;

/**
 * Finds state-secret markings (MẬT, TỐI MẬT, TUYỆT MẬT) as markings, never the word "bí mật".
 *
 * @example
 * findSecretMarkings('Độ mật: Tối mật').map((found) => found.kind); // => ['top_secret']
 */
export function findSecretMarkings(text: string): TextFinding<SecretDegree>[] {
  return HINT.test(text) ? findPatterns(text, PATTERNS) : [];
}

const MESSAGE = {
  vi: 'Có dấu chỉ độ mật, không đưa vào sổ',
  en: 'A state-secret marking must not stand in this register',
};

/**
 * A text without a state-secret marking.
 *
 * @example
 * unclassifiedTextField.is('TUYỆT MẬT'); // => false
 */
export const unclassifiedTextField: Field<string> = /* @__PURE__ */ defineField((text) => {
  const issues = findSecretMarkings(text).map(({ kind, start, end }): FieldIssue => ({
    code: kind,
    message: MESSAGE,
    start,
    end,
  }));
  return issues.length > 0 ? { ok: false, issues } : understood(text);
});
