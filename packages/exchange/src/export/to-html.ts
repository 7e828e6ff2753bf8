import { EXPORT_COLUMNS, exportRows, type ExportInput, type ExportRow } from './export-rows';

const WORDS = {
  vi: {
    title: 'Sổ theo dõi',
    asOf: 'Tính đến ngày',
    records: 'mục',
    known: 'Sổ tính đến mục ghi số',
    hash: 'mã băm',
  },
  en: {
    title: 'Register',
    asOf: 'As of',
    records: 'records',
    known: 'Ledger up to entry',
    hash: 'hash',
  },
} as const;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text made safe to stand in HTML.
 *
 * @example
 * escapeHtml('<b>'); // => '&lt;b&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

const shown = (on: string): string => on.split('-').reverse().join('/');

function cellsOf(row: ExportRow, language: ExportInput['language']): string {
  return EXPORT_COLUMNS.map((column) => {
    const value = column.value(row, language);
    const text = value === null ? '' : typeof value === 'object' ? shown(value.on) : value;
    return `<td>${escapeHtml(text)}</td>`;
  }).join('');
}

const STYLE = `body{font:14px/1.45 "Segoe UI",Roboto,Arial,sans-serif;margin:24px;color:#1b2733}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #c6d0da;padding:4px 6px;text-align:left;vertical-align:top}thead th{background:#e8eef4;position:sticky;top:0}
caption{text-align:left;padding:6px 0}@media print{@page{size:A4 landscape;margin:12mm}thead{display:table-header-group}tr{break-inside:avoid}}`;

/**
 * The records as one HTML page that stands alone: no script, nothing loaded, ready to print; it says for which day and which state of the ledger it is true.
 *
 * @example
 * toHtml({ register, calendar, asOf: '2026-06-30', language: 'vi' }).includes('30/06/2026'); // => true
 */
export function toHtml(input: ExportInput): string {
  const words = WORDS[input.language];
  const rows = exportRows(input);
  const head = EXPORT_COLUMNS.map(
    ({ label }) => `<th scope="col">${escapeHtml(label[input.language])}</th>`,
  ).join('');
  const body = rows.map((row) => `<tr>${cellsOf(row, input.language)}</tr>`).join('\n');
  const { head: ledgerHead } = input.register;
  const proof = ledgerHead
    ? `<p>${words.known} ${ledgerHead.n}, ${words.hash} <code>${escapeHtml(ledgerHead.hash)}</code></p>`
    : '';
  return `<!doctype html>
<html lang="${input.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title} – ${words.asOf} ${shown(input.asOf)}</title><style>${STYLE}</style></head>
<body><h1>${words.title}</h1><p>${words.asOf} ${shown(input.asOf)} · ${rows.length} ${words.records}</p>
<table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table>${proof}</body></html>
`;
}
