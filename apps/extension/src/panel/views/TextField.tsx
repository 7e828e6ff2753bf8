import { useId, useRef } from 'preact/hooks';
import { WholeValue } from './WholeValue';

/** A labelled field for text, with a hint and the faults found in it. */
export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly name: string;
  /** Lines shown; one makes a single-line field. */
  readonly rows?: number;
  readonly isWrong?: boolean;
  readonly placeholder?: string;
}

/** A labelled field for text. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const hintId = `${id}-hint`;
  const shared = {
    id,
    name: props.name,
    value: props.value,
    placeholder: props.placeholder,
    autocomplete: 'off',
    'aria-describedby': props.hint === undefined ? undefined : hintId,
    'aria-invalid': props.isWrong === true ? ('true' as const) : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {(props.rows ?? 1) > 1 ? (
        <textarea
          {...shared}
          rows={props.rows}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      ) : (
        <>
          <input
            {...shared}
            ref={line}
            type="text"
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <WholeValue field={line} value={props.value} />
        </>
      )}
      {props.hint !== undefined && (
        <p class="hint" id={hintId}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
