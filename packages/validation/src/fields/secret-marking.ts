import * as z from 'zod';
import { findPatterns, type TextFinding, type TextPattern } from './text-finding';

/** The three degrees of state secrets. */
export type SecretDegree = 'secret' | 'top_secret' | 'absolute_secret';

/**
 * Markings stand in capitals, alone on a line, in brackets, or after words such as "độ mật"; the words "bí mật" and
 * "bảo mật" in a sentence are no marking. Source: Law 29/2018/QH14 on state secrets, Art. 8.
 */
const PATTERNS: readonly TextPattern<SecretDegree>[] = [
  {
    kind: 'absolute_secret',
    pattern: /(?<![\p{L}\p{M}\p{N}])(?:TUYỆT|TUYÊT) MẬT(?![\p{L}\p{M}\p{N}])/gu,
  },
  { kind: 'top_secret', pattern: /(?<![\p{L}\p{M}\p{N}])(?:TỐI) MẬT(?![\p{L}\p{M}\p{N}])/gu },
  {
    kind: 'absolute_secret',
    pattern: /(?:độ mật|dấu|đóng dấu|mức độ)\s{0,2}[:“"(]?\s{0,2}tuyệt mật(?![\p{L}\p{M}])/giu,
  },
  {
    kind: 'top_secret',
    pattern: /(?:độ mật|dấu|đóng dấu|mức độ)\s{0,2}[:“"(]?\s{0,2}tối mật(?![\p{L}\p{M}])/giu,
  },
  { kind: 'secret', pattern: /(?:độ mật|dấu|đóng dấu)\s{0,2}[:“"(]\s{0,2}mật(?![\p{L}\p{M}])/giu },
  { kind: 'secret', pattern: /^[ \t]{0,20}[[(]?MẬT[\])]?[ \t]{0,20}$/gmu },
  { kind: 'secret', pattern: /(?<=[[(])MẬT(?=[\])])/gu },
];

const CAPITAL_OR_LABEL = /MẬT|mật/u;

/**
 * Finds state-secret markings (MẬT, TỐI MẬT, TUYỆT MẬT) as markings, never the word "bí mật".
 *
 * @example
 * findSecretMarkings('Độ mật: Tối mật').map((found) => found.kind); // => ['top_secret']
 */
export function findSecretMarkings(text: string): TextFinding<SecretDegree>[] {
  return CAPITAL_OR_LABEL.test(text) ? findPatterns(text, PATTERNS) : [];
}

/**
 * Schema of a text without a state-secret marking.
 *
 * @example
 * unclassifiedTextSchema.safeParse('TUYỆT MẬT').success; // => false
 */
export const unclassifiedTextSchema = z.string().check((context) => {
  for (const { kind, start, end } of findSecretMarkings(context.value)) {
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: 'A state-secret marking must not stand in this register',
      params: { kind, start, end },
    });
  }
});
