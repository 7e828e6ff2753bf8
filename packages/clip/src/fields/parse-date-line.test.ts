import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import table from '../../conformance/date-lines.json';
import { parseDateLine } from './parse-date-line';

describe('a date line', () => {
  it.each(table.cases)('reads "$line" as $value', ({ line, value }) => {
    expect(parseDateLine(line, table.options)?.value ?? null).toBe(value);
  });

  it('adds no offset where none is printed and none is given', () => {
    expect(parseDateLine('20/11/2025 14:05')?.value).toBe('2025-11-20T14:05:00');
  });

  it('takes the month first only where the caller says so', () => {
    expect(parseDateLine('03/04/2025', { isMonthFirst: true })?.value).toBe('2025-03-04');
    expect(parseDateLine('03/04/2025')?.value).toBe('2025-04-03');
  });

  it('reads any real day back as it was printed', () => {
    const days = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2090-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        expect(parseDateLine(`Ngày đăng: ${Number(day)}/${Number(month)}/${year}`)?.value).toBe(
          iso,
        );
      }),
    );
  });

  it('never takes long for any line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (line) => parseDateLine(line) !== undefined),
    );
  });
});
