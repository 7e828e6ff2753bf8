import writeXlsxFile, { type Feature, type SheetData } from 'write-excel-file/universal';
import { EXPORT_COLUMNS, exportRows, type ExportInput, type ExportRow } from './export-rows';

const DATE_FORMAT = 'dd/mm/yyyy';

const HEADER_STYLE = {
  fontWeight: 'bold',
  textWrap: true,
  alignVertical: 'center',
  backgroundColor: '#E8EEF4',
} as const;

const utcDay = (on: string): Date => new Date(`${on}T00:00:00Z`);

function cellsOf(row: ExportRow, language: ExportInput['language']): SheetData[number] {
  return EXPORT_COLUMNS.map((column) => {
    const value = column.value(row, language);
    if (value === null || value === '') return null;
    if (typeof value === 'object')
      return { value: utcDay(value.on), type: Date, format: DATE_FORMAT };
    return { value, type: String, textWrap: true, alignVertical: 'top' };
  });
}

/** Prints all columns on one page's width, with the header row on every page. */
function printSetUp(sheetName: string): Feature<Blob> {
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheetName}'!$1:$1</definedName></definedNames>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content) =>
            content
              .replace(
                '<sheetViews>',
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              )
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/workbook.xml': { transform: (content) => content.replace('<definedNames/>', titles) },
      },
    },
  };
}

/**
 * The records as an XLSX file with real date cells, set up to print on A4 landscape.
 *
 * @example
 * (await toXlsx({ register, calendar, asOf: '2026-06-30', language: 'vi' })).length > 1000; // => true
 */
export async function toXlsx(input: ExportInput): Promise<Uint8Array> {
  const sheet = input.language === 'vi' ? 'Sổ theo dõi' : 'Register';
  const header = EXPORT_COLUMNS.map(({ label }) => ({
    value: label[input.language],
    ...HEADER_STYLE,
  }));
  const data: SheetData = [header, ...exportRows(input).map((row) => cellsOf(row, input.language))];
  const columns = EXPORT_COLUMNS.map(({ width }) => ({ width }));
  const file = writeXlsxFile(
    [{ data, sheet, columns, orientation: 'landscape', stickyRowsCount: 1 }],
    {
      features: [printSetUp(sheet)],
    },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
