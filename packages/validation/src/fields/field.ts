import type { LocalText } from '@camket/domain';

/** What is wrong with, or worth saying about, a typed value; offsets are UTF-16 units of the input. */
export interface FieldIssue {
  readonly code: string;
  readonly message: LocalText;
  readonly start?: number;
  readonly end?: number;
}

/** A typed value that was understood, with notes, or what is wrong with it. */
export type FieldResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly notes: readonly FieldIssue[] }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/** The part of Standard Schema (standardschema.dev, version 1) that frameworks call. */
export interface StandardProps<Value> {
  readonly version: 1;
  readonly vendor: 'camket';
  readonly validate: (
    value: unknown,
  ) => { readonly value: Value } | { readonly issues: readonly { readonly message: string }[] };
  readonly types?: { readonly input: string; readonly output: Value };
}

/** A field validator: usable alone, and by any framework that knows Standard Schema. */
export interface Field<Value> {
  /** Never throws. */
  readonly safeParse: (input: unknown) => FieldResult<Value>;
  /** @throws FieldError when the input is not understood. */
  readonly parse: (input: unknown) => Value;
  readonly is: (input: unknown) => boolean;
  readonly '~standard': StandardProps<Value>;
}

/** Thrown by `parse` where the input is not understood; carries the issues. */
export class FieldError extends Error {
  /** Machine code. */
  readonly code = 'FIELD_NOT_UNDERSTOOD';
  readonly issues: readonly FieldIssue[];

  constructor(issues: readonly FieldIssue[]) {
    super(issues.map((issue) => issue.message.en).join('; '));
    this.name = 'FieldError';
    this.issues = issues;
  }
}

const NOT_TEXT: FieldResult<never> = {
  ok: false,
  issues: [{ code: 'not_text', message: { vi: 'Phải là chữ', en: 'Must be text' } }],
};

/** At most so many characters are read of one field. */
export const MAX_FIELD_LENGTH = 20_000;

const TOO_LONG: FieldResult<never> = {
  ok: false,
  issues: [{ code: 'too_long', message: { vi: 'Quá dài', en: 'Too long' } }],
};

/**
 * An understood value.
 *
 * @example
 * understood(3); // => { ok: true, value: 3, notes: [] }
 */
export function understood<Value>(
  value: Value,
  notes: readonly FieldIssue[] = [],
): FieldResult<Value> {
  return { ok: true, value, notes };
}

/**
 * A value that was not understood, for one reason.
 *
 * @example
 * refused('empty', { vi: 'Trống', en: 'Empty' }).ok; // => false
 */
export function refused(code: string, message: LocalText): FieldResult<never> {
  return { ok: false, issues: [{ code, message }] };
}

/**
 * Makes a field from a function that reads NFC text without spaces at its ends.
 *
 * @example
 * defineField((text) => understood(text.length)).parse(' abc '); // => 3
 */
export function defineField<Value>(read: (text: string) => FieldResult<Value>): Field<Value> {
  const safeParse = (input: unknown): FieldResult<Value> => {
    if (typeof input !== 'string') return NOT_TEXT;
    return input.length > MAX_FIELD_LENGTH ? TOO_LONG : read(input.normalize('NFC').trim());
  };
  return {
    safeParse,
    parse: (input) => {
      const result = safeParse(input);
      if (!result.ok) throw new FieldError(result.issues);
      return result.value;
    },
    is: (input) => safeParse(input).ok,
    '~standard': {
      version: 1,
      vendor: 'camket',
      validate: (input) => toStandard(safeParse(input)),
    },
  };
}

function toStandard<Value>(
  result: FieldResult<Value>,
): { readonly value: Value } | { readonly issues: readonly { readonly message: string }[] } {
  return result.ok
    ? { value: result.value }
    : { issues: result.issues.map(({ message }) => ({ message: message.vi })) };
}
