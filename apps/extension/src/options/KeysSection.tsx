import { findTerm, PASSAGE_KINDS, type Language } from '@camket/domain/data';
import { useState } from 'preact/hooks';
import { DEFAULT_KEYS, type KeyMap } from '../panel/key-of-press';
import { keyOf, rebindKey, targetsOf, type KeyTarget } from '../panel/rebind-key';
import { optionsWordsOf } from '../wording/options-words';
import { wordingOf } from '../wording/wording';

interface Props {
  readonly language: Language;
  readonly keys: KeyMap;
  readonly onChange: (keys: KeyMap) => void;
}

function nameOf(target: KeyTarget, language: Language): string {
  return target.type === 'action'
    ? wordingOf(language).keyNames[target.name]
    : (findTerm(PASSAGE_KINDS, target.name)?.label[language] ?? target.name);
}

/** The single keys of the list of proposals: each can be another letter, as long as no two are the same. */
export function KeysSection({ language, keys, onChange }: Props) {
  const words = optionsWordsOf(language);
  const [outcome, setOutcome] = useState({ isGood: true, text: '' });
  const take = (target: KeyTarget, typed: string) => {
    const bound = rebindKey(keys, target, typed);
    if (bound.ok) onChange(bound.keys);
    const text = bound.ok
      ? words.keyChanged(nameOf(target, language), keyOf(bound.keys, target).toUpperCase())
      : bound.why === 'taken'
        ? words.keyTaken(typed.toUpperCase(), nameOf(bound.by, language))
        : bound.why === 'input-method'
          ? words.keyOfInputMethod
          : words.noKey;
    setOutcome({ isGood: bound.ok, text });
  };
  return (
    <section class="card" id="keys" aria-label={words.keysTitle} data-testid="keys">
      <h2>{words.keysTitle}</h2>
      <p class="hint">{words.keysHint}</p>
      <div class="key-boxes">
        {targetsOf(keys).map((target) => (
          <KeyBox
            key={target.name}
            label={nameOf(target, language)}
            name={target.name}
            value={keyOf(keys, target).toUpperCase()}
            onTyped={(typed) => take(target, typed)}
          />
        ))}
      </div>
      <p class={outcome.isGood ? 'outcome' : 'outcome bad'} role="status" data-testid="keys-result">
        {outcome.text}
      </p>
      <p>
        <button
          type="button"
          onClick={() => {
            onChange(DEFAULT_KEYS);
            setOutcome({ isGood: true, text: words.keysReset });
          }}
        >
          {words.resetKeys}
        </button>
      </p>
    </section>
  );
}

/** A box for one key: what is typed takes the place of what was there, however an input method delivers it. */
function KeyBox(props: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onTyped: (typed: string) => void;
}) {
  return (
    <label class="key-box">
      <input
        type="text"
        name={`key-${props.name}`}
        value={props.value}
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const input = event.currentTarget;
          const typed = [...input.value.normalize('NFC')].at(-1) ?? '';
          input.value = props.value;
          if (typed !== '') props.onTyped(typed);
          input.select();
        }}
      />
      <span>{props.label}</span>
    </label>
  );
}
