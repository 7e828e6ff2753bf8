import type { Language } from '@camket/domain/data';
import { useEffect, useState } from 'preact/hooks';
import { optionsWordsOf } from '../wording/options-words';

/** The shortcuts that the browser really bound; it may have refused some or given them to another extension. */
export function ShortcutsSection({ language }: { readonly language: Language }) {
  const words = optionsWordsOf(language);
  const [bound, setBound] = useState<readonly chrome.commands.Command[]>([]);
  useEffect(() => {
    void chrome.commands.getAll().then(setBound);
  }, []);
  const nameOf = (name: string | undefined) =>
    name === 'tag-selection' ? words.tagShortcut : words.openShortcut;
  return (
    <section class="card" aria-label={words.shortcuts}>
      <h2>{words.shortcuts}</h2>
      <dl class="shortcuts">
        {bound.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{nameOf(name)}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : words.unbound}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.shortcutHint}</p>
    </section>
  );
}
