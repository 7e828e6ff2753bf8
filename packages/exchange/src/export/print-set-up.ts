import type { Feature } from 'write-excel-file/universal';
import { cellName } from '../table/table';

/** What a printed sheet needs to know. */
export interface PrintedSheet {
  readonly name: string;
  /** Printed at the head of every page. */
  readonly heading: string;
  /** The word before the number of a page. */
  readonly page: string;
  /** Columns that are printed, counted from the left; those behind them stay on the screen only. */
  readonly columns: number;
  readonly rows: number;
}

/** Margins in inches; 0.4 are about 10 mm. */
const MARGINS =
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.5" header="0.3" footer="0.25"/>';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** In headers of pages "&" begins a code, so that an ampersand of the text is doubled. */
const pageTexts = ({ heading, page }: PrintedSheet): string =>
  `<headerFooter><oddHeader>&amp;L${escapeXml(heading.replaceAll('&', '&&'))}</oddHeader><oddFooter>&amp;R${escapeXml(page)} &amp;P/&amp;N</oddFooter></headerFooter>`;

function definedNames({ name, columns, rows }: PrintedSheet): string {
  const sheet = `'${escapeXml(name)}'`;
  const end = /^([A-Z]+)(\d+)$/u.exec(cellName(rows - 1, columns - 1));
  return (
    '<definedNames>' +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${sheet}!$A$1:$${end?.[1] ?? ''}$${end?.[2] ?? ''}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}!$1:$1</definedName></definedNames>`
  );
}

/** Heights are proposals, so that a program measures a row again when its words change. */
const setUpSheet = (xml: string, sheet: PrintedSheet): string =>
  xml
    .replaceAll(' customHeight="1"', '')
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(' xSplit="0"', '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace(/<pageMargins [^>]*\/>/u, MARGINS)
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
    .replace('</worksheet>', `${pageTexts(sheet)}</worksheet>`);

/**
 * Sets a sheet up to print on A4 landscape, one page wide, the header row and a heading on every page, pages numbered.
 *
 * @example
 * printSetUp({ name: 'A', heading: '', page: '', columns: 1, rows: 1 }).files !== undefined; // => true
 */
export function printSetUp(sheet: PrintedSheet): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (xml) => setUpSheet(xml, sheet) },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', definedNames(sheet)),
        },
      },
    },
  };
}
