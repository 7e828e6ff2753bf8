import type { Language, Term } from '@camket/domain/data';
import type { Child } from 'hono/jsx';

/** One labelled control of a form. */
export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly required?: boolean | undefined;
}

function describedBy({ id, hint, problem }: FieldProps): string | undefined {
  return (
    [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') ||
    undefined
  );
}

/** What every control has: its name, and what describes it. */
export function controlProps(field: FieldProps) {
  return {
    id: field.id,
    name: field.name,
    required: field.required,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.problem ? ('true' as const) : undefined,
  };
}

/** Label, hint and problem around a control. */
export function Around({ field, children }: { field: FieldProps; children: Child }) {
  return (
    <div class="field">
      <label for={field.id}>{field.label}</label>
      {children}
      {field.hint && (
        <p class="hint" id={`${field.id}-hint`}>
          {field.hint}
        </p>
      )}
      {field.problem && (
        <p class="findings" id={`${field.id}-problem`}>
          <span class="error">{field.problem}</span>
        </p>
      )}
    </div>
  );
}

/** A line of text. */
export function TextField(field: FieldProps) {
  return (
    <Around field={field}>
      <input type="text" value={field.value ?? ''} autocomplete="off" {...controlProps(field)} />
    </Around>
  );
}

/** Several lines of text. */
export function LongField(field: FieldProps) {
  return (
    <Around field={field}>
      <textarea {...controlProps(field)}>{field.value ?? ''}</textarea>
    </Around>
  );
}

/** One value of a list. */
export interface Choice {
  readonly key: string;
  readonly label: string;
}

/** A choice of one value. */
export function SelectField({
  choices,
  ...field
}: FieldProps & { readonly choices: readonly Choice[] }) {
  return (
    <Around field={field}>
      <select {...controlProps(field)}>
        {choices.map(({ key, label }) => (
          <option value={key} selected={key === (field.value ?? '')}>
            {label}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** The values of a vocabulary as choices. */
export function choicesOf(terms: readonly Term[], language: Language): Choice[] {
  return terms.map(({ key, label }) => ({ key, label: label[language] }));
}
