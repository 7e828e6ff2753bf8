const RANKS: readonly (readonly [RegExp, number])[] = [
  [
    /trung ương|chính phủ|thủ tướng|quốc hội|bộ trưởng|thứ trưởng|(?:^|\s)(?:các )?bộ(?! phận| máy)(?:\s|,|$)/u,
    5,
  ],
  [
    /(?:bí thư|chủ tịch|phó chủ tịch)[^,]{0,40}(?:tỉnh|thành phố|thành ủy)|tỉnh ủy|thành ủy|ubnd (?:tỉnh|thành phố|tp)|hđnd (?:tỉnh|thành phố|tp)|ủy ban nhân dân (?:tỉnh|thành phố)|hội đồng nhân dân (?:tỉnh|thành phố)|lãnh đạo (?:tỉnh|thành phố)|^tỉnh$|^thành phố$|^tỉnh[ ,]|^thành phố[ ,]/u,
    4,
  ],
  [
    /sở|công an tỉnh|ban (?:kinh tế|pháp chế|văn hóa|đô thị|dân tộc)|^ban$|thanh tra (?:tỉnh|thành phố)|ban quản lý|chi cục|cục |đoàn giám sát/u,
    3,
  ],
  [/huyện|quận|thị xã/u, 2],
  [/xã|phường|đặc khu|thị trấn/u, 1],
];

/**
 * How high a body or a post stands, from commune (1) to the Centre (5); null where the words do not say.
 *
 * @example
 * rankOf('ubnd tỉnh'); // => 4
 */
function rankOf(key: string): number | null {
  return RANKS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/**
 * True where the addressee of a "đề nghị" stands above the one who speaks.
 *
 * @example
 * asksUpward('sở y tế', 'tỉnh'); // => true
 */
export function asksUpward(speaker: string, addressee: string): boolean {
  const [from, to] = [rankOf(speaker.trim()), rankOf(addressee.trim())];
  return from !== null && to !== null && to > from;
}
