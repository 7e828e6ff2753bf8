import { Around, controlProps, type FieldProps } from './field';

const LIST_ID = 'agencies';

/** The bodies that a browser offers of itself, where no script runs. */
export function AgencyList({ names }: { readonly names: readonly string[] }) {
  return (
    <datalist id={LIST_ID}>
      {names.map((name) => (
        <option value={name} />
      ))}
    </datalist>
  );
}

/** A control for a body, or for several, one a line; what may be meant is offered while one types, without accents too. */
export function AgencyField({ isList, ...field }: FieldProps & { readonly isList?: boolean }) {
  const shared = { ...controlProps(field), autocomplete: 'off', 'data-offers': '/agencies' };
  return (
    <Around field={field}>
      {isList ? (
        <textarea {...shared}>{field.value ?? ''}</textarea>
      ) : (
        <input type="text" value={field.value ?? ''} list={LIST_ID} {...shared} />
      )}
    </Around>
  );
}
