/** Where a conference is held stands in the opening, or nowhere. */
const OPENING_UNITS = 1_500;
const MAX_PLACE_UNITS = 160;

/** What a place of meeting is called; what is held there ("tại hội nghị") is none. */
const VENUES = [
  'trung tâm',
  'hội trường',
  'nhà văn hóa',
  'nhà văn hoá',
  'nhà hát',
  'nhà khách',
  'cung',
  'trụ sở',
  'khách sạn',
  'phòng họp',
  'ủy ban nhân dân',
  'uỷ ban nhân dân',
  'ubnd',
  'thành ủy',
  'tỉnh ủy',
  'đảng ủy',
  'trường',
  'học viện',
  'xã',
  'phường',
  'thôn',
  'tổ dân phố',
  'khu công nghiệp',
  'khu dân cư',
];

/** Words behind which a place is no longer described but something told of it. */
const END =
  /[,.;:()\n“”"]|\s(?:đã|đang|sẽ|với|dưới|do|nhằm|và\sđược|diễn\sra|tổ\schức|các|có|trong|vào|về)(?=\s)/u;

const AT = new RegExp(`(?:^|[\\s,(])tại\\s(?=(?:${VENUES.join('|')})\\s)`, 'giu');

/**
 * Where the conference that an article reports was held, as its opening says; empty where it does not.
 *
 * @example
 * placeOf('Sáng 19/11, tại Trung tâm Hội nghị thành phố, lãnh đạo đối thoại với nhà giáo.'); // => 'Trung tâm Hội nghị thành phố'
 */
export function placeOf(text: string): string {
  const opening = text.slice(0, OPENING_UNITS);
  for (const found of opening.matchAll(AT)) {
    const rest = text.slice(found.index + found[0].length).slice(0, MAX_PLACE_UNITS + 1);
    const end = END.exec(rest)?.index ?? rest.length;
    const place = rest.slice(0, end).trim();
    // A single word such as "tại phường" names no place.
    if (place.length <= MAX_PLACE_UNITS && /\s\p{Lu}|\sthành phố|\stỉnh|\sxã|\sphường/u.test(place))
      return place;
  }
  return '';
}
