import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { WholeValue } from './WholeValue';
import { useOffers, type FieldOffers, type Suggestion } from './use-offers';

/** A labelled field that offers what may be meant. */
export interface SuggestFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is offered for some typed words. */
  readonly offer: (typed: string) => Promise<readonly Suggestion[]>;
  /** How many there are, for those who do not see them. */
  readonly countWords: (count: number) => string;
  /** Several, separated by semicolons; the one that is being typed is completed. */
  readonly isList?: boolean;
  readonly hint?: string | undefined;
}

/** A text field with a list of offers: the combobox of ARIA 1.2, by keys and by mouse; what is typed always stays possible. */
export function SuggestField(props: SuggestFieldProps) {
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const offers = useOffers(props);
  const { suggestions } = offers.offered;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="suggest">
        <OfferedInput {...{ props, id, offers }} line={line} />
        <OfferList {...{ id, offers }} label={props.label} />
      </div>
      <WholeValue field={line} value={props.value} />
      <p class="out-of-sight" role="status">
        {suggestions.length > 0 ? props.countWords(suggestions.length) : ''}
      </p>
      {props.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

function OfferedInput({
  props,
  id,
  offers,
  line: input,
}: {
  readonly line: RefObject<HTMLInputElement>;
  readonly props: SuggestFieldProps;
  readonly id: string;
  readonly offers: FieldOffers;
}) {
  const { active, suggestions } = offers.offered;
  useEffect(() => {
    const caret = offers.takeCaret();
    if (caret !== null) input.current?.setSelectionRange(caret, caret);
  }, [props.value]);
  return (
    <input
      ref={input}
      id={id}
      name={props.name}
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      value={props.value}
      aria-autocomplete="list"
      aria-expanded={suggestions.length > 0}
      aria-controls={`${id}-offers`}
      aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
      aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
      onInput={(event) => {
        const { value, selectionStart } = event.currentTarget;
        props.onInput(value);
        void offers.ask(value, selectionStart ?? value.length);
      }}
      onBlur={offers.close}
      onKeyDown={(event) => {
        if (!offers.press(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}

function OfferList(props: {
  readonly id: string;
  readonly label: string;
  readonly offers: FieldOffers;
}) {
  const { id, offers } = props;
  const { suggestions, active } = offers.offered;
  return (
    <ul
      id={`${id}-offers`}
      role="listbox"
      aria-label={props.label}
      class="offers"
      hidden={suggestions.length === 0}
    >
      {suggestions.map(({ text, note }, index) => (
        <li
          key={text}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // Before the field loses the focus, which would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            offers.choose(index);
          }}
        >
          <span>{text}</span>
          {note !== '' && <span class="hint">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
