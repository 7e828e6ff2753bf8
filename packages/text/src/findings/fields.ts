import type { ProposedKind } from '../passages/passage-proposal';

/** Words that point to a field, by the field's key in the domain's vocabulary. */
const FIELD_WORDS: readonly (readonly [string, RegExp])[] = [];

/**
 * The field an item is about, by its words; null where none or several say so.
 *
 * @example
 * fieldOf('mở rộng đường'); // => null
 */
export function fieldOf(key: string): string | null {
  return FIELD_WORDS.find(([, words]) => words.test(key))?.[0] ?? null;
}

const CENTRAL = /(?:thẩm quyền (?:của )?(?:trung ương|chính phủ|quốc hội|bộ)|kiến nghị (?:với )?(?:trung ương|chính phủ|quốc hội|bộ )|(?:chính phủ|quốc hội|bộ [\p{L}]+) (?:sửa đổi|ban hành|xem xét))/u;

/**
 * The level that may decide, only where the words say so.
 *
 * @example
 * competenceOf('kiến nghị chính phủ xem xét', 'referral'); // => 'central'
 */
export function competenceOf(key: string, kind: ProposedKind): string | null {
  if (CENTRAL.test(key)) return 'central';
  return kind === 'referral' && /vượt thẩm quyền/u.test(key) ? 'central' : null;
}
