/**
 * The text of a `.txt` file: a leading byte order mark dropped, CRLF made LF, NFC; nothing else is changed.
 * @example readPlainText('\uFEFFDòng một\r\nDòng hai') // => 'Dòng một\nDòng hai'
 */
export function readPlainText(raw: string): string {
  return raw
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n/gu, '\n')
    .normalize('NFC');
}
