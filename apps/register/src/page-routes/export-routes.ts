import { toCsv, toHtml, toIcs, toJsonLd, toXlsx, type ExportInput } from '@camket/exchange';
import { Hono } from 'hono';
import { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import { pageLanguage } from '../pages/page-language';
import { askedDay, type PageSettings } from './page-settings';

interface Export {
  readonly mediaType: string;
  readonly write: (input: ExportInput, nowMs: number) => string | Uint8Array | Promise<Uint8Array>;
}

const EXPORTS: Readonly<Record<string, Export>> = {
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (input) => toXlsx(input),
  },
  csv: { mediaType: 'text/csv; charset=utf-8', write: (input) => toCsv(input) },
  html: { mediaType: 'text/html; charset=utf-8', write: (input) => toHtml(input) },
  ics: { mediaType: 'text/calendar; charset=utf-8', write: (input, nowMs) => toIcs(input, nowMs) },
  jsonld: {
    mediaType: 'application/ld+json; charset=utf-8',
    write: (input) => {
      const written: unknown = toJsonLd(input);
      return typeof written === 'string' ? written : JSON.stringify(written, null, 2);
    },
  },
};

/** The records as files that other programs open; always downloaded, never shown as a page of the register. */
export function exportRoutes(settings: PageSettings): Hono<ServiceEnvironment> {
  return new Hono<ServiceEnvironment>().get('/export/:name{records\\.[a-z]{3,6}}', async (c) => {
    const ending = c.req.param('name').split('.')[1] ?? '';
    const format = EXPORTS[ending];
    if (!format) throw new RequestProblem('not-found');
    const { asOf } = askedDay(settings, c.req.query('asOf'));
    const { register, calendar } = await settings.context.views.current();
    const body = await format.write(
      { register, calendar, asOf, language: pageLanguage(c) },
      settings.context.now().getTime(),
    );
    return new Response(body as string, {
      headers: {
        'content-type': format.mediaType,
        'content-disposition': `attachment; filename="so-theo-doi-${asOf}.${ending}"`,
      },
    });
  });
}
