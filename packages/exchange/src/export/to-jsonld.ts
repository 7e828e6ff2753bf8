import type { Quotation } from '@camket/domain';
import { exportRows, type ExportInput, type ExportRow } from './export-rows';

/** Offsets in code points, as the W3C Web Annotation model counts them. */
function codePoints(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

function selectorsOf(quotation: Quotation, text: string | undefined) {
  const quote = {
    type: 'TextQuoteSelector',
    exact: quotation.exact,
    prefix: quotation.prefix,
    suffix: quotation.suffix,
  };
  if (text === undefined || text === '') return [quote];
  const position = {
    type: 'TextPositionSelector',
    start: codePoints(text, quotation.start),
    end: codePoints(text, quotation.end),
  };
  return [quote, position];
}

function annotationOf(quotation: Quotation, row: ExportRow, input: ExportInput) {
  const source = input.register.sources.get(quotation.sourceId);
  return {
    type: 'Annotation',
    motivation: 'identifying',
    body: `urn:uuid:${row.record.id}`,
    target: {
      source: source?.canonicalUrl ?? source?.url ?? `urn:uuid:${quotation.sourceId}`,
      selector: selectorsOf(quotation, source?.text),
    },
  };
}

function recordOf(row: ExportRow, input: ExportInput) {
  const { record, status } = row;
  return {
    '@id': `urn:uuid:${record.id}`,
    '@type':
      record.kind === 'complaint' || record.kind === 'request'
        ? 'schema:AskAction'
        : 'schema:Action',
    'schema:identifier': row.number,
    'schema:text': record.text,
    'schema:additionalType': `camket:${record.kind}`,
    'schema:agent':
      row.lead === null
        ? null
        : { '@type': 'schema:GovernmentOrganization', 'schema:name': row.lead },
    'schema:endTime': status.dueOn,
    'camket:work': status.work,
    'camket:schedule': status.schedule,
    'camket:evidence': status.evidence,
    'camket:answer': status.answer,
    'oa:annotations': record.quotations.map((quotation) => annotationOf(quotation, row, input)),
  };
}

/**
 * The records as linked data: schema.org actions with W3C Web Annotations on their sources.
 *
 * @example
 * toJsonLd({ register, calendar, asOf: '2026-06-30', language: 'vi' })['camket:asOf']; // => '2026-06-30'
 */
export function toJsonLd(input: ExportInput): Record<string, unknown> {
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        schema: 'https://schema.org/',
        oa: 'http://www.w3.org/ns/oa#',
        camket: 'urn:camket:vocabulary:1:',
      },
    ],
    '@id': `urn:uuid:${input.register.header.ledger}`,
    '@type': 'schema:Dataset',
    'camket:asOf': input.asOf,
    'camket:org': input.register.header.org,
    'schema:inLanguage': input.language,
    'schema:hasPart': exportRows(input).map((row) => recordOf(row, input)),
  };
}
