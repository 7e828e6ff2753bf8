import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { EXPORT_COLUMNS, exportRows, type ExportInput, type ExportRow } from './export-rows';
import { printSetUp } from './print-set-up';
import { rowHeight } from './row-height';

const WORDS = {
  vi: { sheet: 'Sổ theo dõi', asOf: 'tính đến ngày', page: 'Trang' },
  en: { sheet: 'Register', asOf: 'as of', page: 'Page' },
} as const;

const DATE_FORMAT = 'dd/mm/yyyy';

const BORDER = { borderStyle: 'thin', borderColor: '#B8C4CF' } as const;
const CELL_STYLE = { ...BORDER, wrap: true, alignVertical: 'top' } as const;
const HEADER_STYLE = {
  ...BORDER,
  wrap: true,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  backgroundColor: '#E8EEF4',
} as const;

const utcDay = (on: string): Date => new Date(`${on}T00:00:00Z`);

const shownDay = (on: string): string => on.split('-').reverse().join('/');

type Value = ReturnType<(typeof EXPORT_COLUMNS)[number]['value']>;

/** A cell without a value is written all the same, so that the lines of the table are whole. */
function cellOf(value: Value, height: number): SheetData[number][number] {
  const style = { ...CELL_STYLE, height };
  if (value === null || value === '') return style;
  if (typeof value === 'object')
    return { ...style, align: 'center', value: utcDay(value.on), type: Date, format: DATE_FORMAT };
  return { ...style, value, type: String };
}

function cellsOf(row: ExportRow, language: ExportInput['language']): SheetData[number] {
  const values = EXPORT_COLUMNS.map((column) => column.value(row, language));
  const height = rowHeight(
    EXPORT_COLUMNS.map(({ width }, at) => {
      const value = values[at];
      return { text: typeof value === 'string' ? value : '', width };
    }),
  );
  return values.map((value) => cellOf(value, height));
}

/**
 * The records as an XLSX file with real date cells, set up to print on A4 landscape.
 *
 * @example
 * (await toXlsx({ register, calendar, asOf: '2026-06-30', language: 'vi' })).length > 1000; // => true
 */
export async function toXlsx(input: ExportInput): Promise<Uint8Array> {
  const words = WORDS[input.language];
  const height = rowHeight(
    EXPORT_COLUMNS.map(({ label, width }) => ({ text: label[input.language], width: width - 1 })),
  );
  const header = EXPORT_COLUMNS.map(({ label }) => ({
    value: label[input.language],
    ...HEADER_STYLE,
    height,
  }));
  const data: SheetData = [header, ...exportRows(input).map((row) => cellsOf(row, input.language))];
  const columns = EXPORT_COLUMNS.map(({ width }) => ({ width }));
  const print = printSetUp({
    name: words.sheet,
    heading: `${words.sheet}, ${words.asOf} ${shownDay(input.asOf)}`,
    page: words.page,
    columns: EXPORT_COLUMNS.filter(({ isPrinted }) => isPrinted !== false).length,
    rows: data.length,
  });
  const file = writeXlsxFile(
    [{ data, sheet: words.sheet, columns, orientation: 'landscape', stickyRowsCount: 1 }],
    { features: [print], fontFamily: 'Times New Roman', fontSize: 12 },
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
