/** Documents known by a name and a year instead of a number. */
export const NAMED_DOCUMENTS: readonly { pattern: RegExp; side: 'state'; type: string | null }[] = [
  {
    pattern: /Chương trình (?:giáo dục phổ thông|GDPT)(?: tổng thể)?(?: năm)? (20\d{2})(?!\d)/gu,
    side: 'state',
    type: null,
  },
];
