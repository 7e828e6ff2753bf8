import type { OutboxItem } from '@camket/client';
import { useEffect, useState } from 'preact/hooks';
import type { OpenOffice } from '../settings/open-current-office';
import { outboxOfStore } from '../store/outbox-of-store';
import { hideIdentifiers } from '../wording/hide-identifiers';
import { registerWordsOf } from '../wording/register-words';
import type { Loaded } from './loaded';

/** What the office's register refused for good, with its reason and remedy; never dropped. */
export function RefusedSection(props: {
  readonly office: OpenOffice;
  /** Read again whenever the register is. */
  readonly loaded: Loaded | null;
}) {
  const { office, loaded } = props;
  const { language } = office.settings;
  const words = registerWordsOf(language);
  const [items, setItems] = useState<readonly OutboxItem[]>([]);
  useEffect(() => void outboxOfStore(office.store).readRefused().then(setItems), [office, loaded]);
  if (items.length === 0) return null;
  return (
    <section class="card refused-items" aria-label={words.refusedTitle} data-testid="refused-items">
      <h2>{words.refusedTitle}</h2>
      <p class="hint">{words.refusedHint}</p>
      <ul>
        {items.map(({ event, answer }) => (
          <li key={event.id}>
            {answer?.outcome === 'refused' && (
              <>
                <b>{answer.message[language]}</b> {answer.hint[language]}
              </>
            )}
            <p>
              {hideIdentifiers((event.data as { text?: string } | undefined)?.text ?? event.type)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
