function pdfObjects(line: string): string[] {
  const content = `BT /F1 16 Tf 72 760 Td (${line}) Tj ET`;
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
      '/Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
}

/**
 * A valid PDF of one page that shows one line, for the attachments of the sample articles.
 *
 * @param fileName - the attachment's name: letters and digits of ASCII, "-" and "."
 * @returns the file as text; every character is ASCII, so characters are bytes
 * @throws RangeError when the name holds anything else, because the file's offsets count bytes
 * @example
 * createSamplePdf('09-TB-TU.pdf').slice(0, 8) // => '%PDF-1.4'
 */
export function createSamplePdf(fileName: string): string {
  if (!/^[0-9A-Za-z.-]{1,64}$/u.test(fileName)) throw new RangeError('FILE_NAME_NOT_ASCII');
  const header = '%PDF-1.4\n';
  const objects = pdfObjects(`${fileName} (tai lieu mau)`.replaceAll(/[()]/gu, '\\$&')).map(
    (body, index) => `${String(index + 1)} 0 obj\n${body}\nendobj\n`,
  );
  const starts = objects.map((_, index) => header.length + objects.slice(0, index).join('').length);
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const body = header + objects.join('');
  const size = String(objects.length + 1);
  return (
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}` +
    `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`
  );
}
