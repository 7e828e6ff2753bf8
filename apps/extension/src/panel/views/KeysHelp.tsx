import { PASSAGE_KINDS, type Language } from '@camket/domain/data';
import { wordingOf } from '../../wording/wording';
import type { KeyMap } from '../key-of-press';

/** The keys of the list, shown with `?`. */
export function KeysHelp({
  language,
  keys,
}: {
  readonly language: Language;
  readonly keys: KeyMap;
}) {
  const words = wordingOf(language);
  const { actions, kinds } = keys;
  const lines: readonly (readonly [string, string])[] = [
    ['↑ ↓', words.keyNames.move],
    ['Enter', words.keyNames.accept],
    ...Object.entries(actions).map(
      ([action, key]) =>
        [key.toUpperCase(), words.keyNames[action as keyof typeof actions]] as const,
    ),
    ...PASSAGE_KINDS.map(({ key, label }) => [kinds[key].toUpperCase(), label[language]] as const),
  ];
  return (
    <section class="card keys" aria-label={words.keys}>
      <dl>
        {lines.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button
          type="button"
          class="quiet"
          onClick={() =>
            void chrome.tabs.create({ url: chrome.runtime.getURL('options.html#keys') })
          }
        >
          {words.changeKeys}
        </button>
      </p>
    </section>
  );
}
