/** Month names and their common short forms, lower case, in the languages of the pages read; number 1 to 12. */
const NAMES: readonly (readonly string[])[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari ocak ianuarie styczeń stycznia січня января',
  'february feb februar févr février febrero febbraio fevereiro februari şubat luty lutego лютого февраля',
  'march mar märz mrz mars marzo março maart mart marzec marca березня марта',
  'april apr avril avr abril abr aprile nisan kwiecień kwietnia квітня апреля',
  'may mai mayo maggio maio mei maj mayıs maja травня мая',
  'june jun juni juin junio giugno junho haziran czerwiec czerwca червня июня',
  'july jul juli juillet juil julio luglio julho temmuz lipiec lipca липня июля',
  'august aug août agosto ago augustus augusti ağustos sierpień sierpnia серпня августа',
  'september sep sept septembre septiembre settembre setembro eylül wrzesień września вересня сентября',
  'october oct oktober okt octobre octubre ottobre outubro ekim październik października жовтня октября',
  'november nov novembre noviembre novembro kasım listopad listopada листопада ноября',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro desember aralık grudzień grudnia грудня декабря',
].map((names) => names.split(' '));

const BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const VIETNAMESE: ReadonlyMap<string, number> = new Map(
  [
    'một',
    'hai',
    'ba',
    'tư',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'mười một',
    'mười hai',
  ].map((name, index) => [name, index + 1] as const),
);

/**
 * The number of a month from its name, without a final full stop; null when it is no month.
 * @example monthNumber('Okt.') // => 10
 */
export function monthNumber(name: string): number | null {
  const key = name.toLowerCase().replace(/\.$/u, '');
  return BY_NAME.get(key) ?? VIETNAMESE.get(key) ?? null;
}
