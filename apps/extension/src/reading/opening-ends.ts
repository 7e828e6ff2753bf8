/** Words beside which passages stand: what people ask for, answer, promise and are told to do. */
const CUES =
  /(?<!\p{L})(?:đề nghị|kiến nghị|đề xuất|mong muốn|phản ánh|yêu cầu|chỉ đạo|giao|cho biết|trả lời|sẽ|phấn đấu|cần|chủ trì)(?!\p{L})/giu;

/** As many cues as passages that a panel shows at once. */
const CUES_SHOWN = 4;
/** No opening is shorter, none longer, in UTF-16 units; a further one is at least so much longer than that before. */
const [LEAST_UNITS, MOST_UNITS, FURTHER] = [800, 12_000, 1.5];

/**
 * Where the opening of a text may end, at the end of a paragraph: behind the first words that are likely to be proposed,
 * and, where nothing was proposed of that, further on. Finding out by reading would take as long as reading.
 *
 * @example
 * [...openingEnds(`${'Hội nghị diễn ra sôi nổi. '.repeat(50)}\nCử tri đề nghị làm đường.\nSở sẽ làm, cần vốn, giao xã lo.\nHết.`)]; // => [1357]
 */
export function* openingEnds(text: string): Generator<number, void, undefined> {
  let [cues, wanted, least] = [0, CUES_SHOWN, LEAST_UNITS];
  for (let start = 0; start < Math.min(text.length, MOST_UNITS);) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    cues += text.slice(start, Math.min(end, MOST_UNITS)).match(CUES)?.length ?? 0;
    start = end + 1;
    if (cues < wanted || end < least || end > MOST_UNITS) continue;
    yield end;
    [wanted, least] = [cues + CUES_SHOWN, end * FURTHER];
  }
}
