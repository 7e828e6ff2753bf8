import { resolveDeadline, type DeadlineResolution } from '@camket/calendar';
import type { LocalText } from '@camket/domain/data';
import type { AgencyReference, DeadlineExpression, DocumentReference } from '@camket/domain';
import { parseDeadline, parseReference } from '@camket/text';
import { recogniseAgency } from '../agencies/recognise-agency';
import { readTypedDay } from '../show-day';
import type { FieldProblem, FormContext, FormValues } from './form-draft';

/** What is said of a control. */
const PROBLEMS = {
  missing: { vi: 'Cần điền ô này.', en: 'This is needed.' },
  day: {
    vi: 'Ngày này không có thật. Ghi theo dạng 30/6/2026.',
    en: 'There is no such day. Write it like 30/6/2026.',
  },
  future: { vi: 'Ngày này chưa tới.', en: 'This day has not come yet.' },
} satisfies Record<string, LocalText>;

/** Reads the controls of a form one by one and collects what is wrong. */
export class FormReader {
  readonly problems: FieldProblem[] = [];

  /** Reads one form. */
  constructor(
    readonly values: FormValues,
    readonly context: FormContext,
  ) {}

  /** Notes what is wrong with a control. */
  fail(field: string, message: LocalText): void {
    this.problems.push({ field, message });
  }

  /** The text of a control in NFC, without spaces around it; null when it is empty. */
  text(field: string): string | null {
    const value = (this.values[field] ?? '').normalize('NFC').replaceAll('\r\n', '\n').trim();
    return value === '' ? null : value;
  }

  /** The text of a control that must not be empty. */
  needed(field: string): string {
    const value = this.text(field);
    if (value === null) this.fail(field, PROBLEMS.missing);
    return value ?? '';
  }

  /** A day; null when the control is empty. */
  day(field: string): string | null {
    const typed = this.text(field);
    if (typed === null) return null;
    const day = readTypedDay(typed);
    if (day === null) this.fail(field, PROBLEMS.day);
    return day;
  }

  /** The day from which an event is true; today when the control is empty, never in the future. */
  eventDay(field: string): string {
    const day = this.day(field) ?? this.context.todayOn;
    if (day > this.context.todayOn) this.fail(field, PROBLEMS.future);
    return day;
  }

  /** An agency that must be named. */
  neededAgency(field: string): AgencyReference {
    return this.agencyOf(this.needed(field));
  }

  /** An agency, or null. */
  agency(field: string): AgencyReference | null {
    const name = this.text(field);
    return name === null ? null : this.agencyOf(name);
  }

  /** Agencies, one a line or separated by semicolons. */
  agencies(field: string): AgencyReference[] {
    const names = (this.text(field) ?? '').split(/[\n;]/u).map((name) => name.trim());
    return names.filter((name) => name !== '').map((name) => this.agencyOf(name));
  }

  /** A body that the office knows, with or without accents; else the words as typed. */
  private agencyOf(name: string): AgencyReference {
    return recogniseAgency(name, this.context.agencies);
  }

  /** A numbered document; words that hold no number are kept as they are. */
  document(field: string): DocumentReference | null {
    const raw = this.text(field);
    if (raw === null) return null;
    const found = parseReference(raw);
    if (!found)
      return { raw, side: null, type: null, number: '', year: null, issuer: null, issuedOn: null };
    const { side, type, number, year, issuer, date } = found;
    return { raw, side, type, number, year, issuer, issuedOn: date };
  }

  /** A deadline's words with the day they mean; null when the control is empty. */
  deadline(field: string): ReadDeadline | null {
    const raw = this.text(field);
    const anchorOn = this.day('anchorOn');
    return raw === null
      ? null
      : readDeadline(raw, {
          anchorOn,
          on: this.day('on') ?? this.context.todayOn,
          context: this.context,
        });
  }
}

/** The words of a deadline, understood and resolved. */
export interface ReadDeadline {
  readonly expression: DeadlineExpression;
  readonly resolution: DeadlineResolution;
  readonly anchorOn: string | null;
}

/** Where the words of a deadline are read from. */
export interface DeadlinePlace {
  readonly anchorOn: string | null;
  /** Day of the document that sets it. */
  readonly on: string;
  readonly context: Pick<FormContext, 'calendar'>;
}

/** Understands the words of a deadline; words that mean no day are kept as vague ones. */
export function readDeadline(raw: string, { anchorOn, on, context }: DeadlinePlace): ReadDeadline {
  const expression: DeadlineExpression = parseDeadline(raw, { referenceOn: on }) ?? {
    kind: 'vague',
    raw,
  };
  const options = {
    calendar: context.calendar,
    referenceOn: on,
    ...(anchorOn === null ? {} : { anchorOn }),
  };
  return { expression, resolution: resolveDeadline(expression, options), anchorOn };
}
