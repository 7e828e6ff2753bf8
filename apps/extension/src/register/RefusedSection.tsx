import type { EventEnvelope, OutboxItem } from '@camket/client';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { makesRecord, mendRefused } from '../recording/mend-refused';
import type { OpenOffice } from '../settings/open-current-office';
import type { Assertion } from '../store/append-to-store';
import { outboxOfStore, readReplaced } from '../store/outbox-of-store';
import { wordsOfEvent } from '../wording/event-type-words';
import { registerWordsOf } from '../wording/register-words';
import type { Loaded } from './loaded';
import { MendForm } from './MendForm';
import { replaceHere } from './record-here';

interface Props {
  readonly office: OpenOffice;
  /** Read again whenever the register is. */
  readonly loaded: Loaded | null;
  readonly refresh: () => void;
}

function useUnsent({ office, loaded }: Props) {
  const [items, setItems] = useState<readonly OutboxItem[]>([]);
  const [replaced, setReplaced] = useState<readonly EventEnvelope[]>([]);
  useEffect(() => {
    void outboxOfStore(office.store).readRefused().then(setItems);
    void readReplaced(office.store).then(setReplaced);
  }, [office, loaded]);
  return { items, replaced };
}

/** What the office's register refused for good, with its reason and remedy, to be mended; never dropped. */
export function RefusedSection(props: Props) {
  const { office, loaded, refresh } = props;
  const words = registerWordsOf(office.settings.language);
  const { items, replaced } = useUnsent(props);
  const [outcome, setOutcome] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  if (items.length === 0 && replaced.length === 0) return null;
  return (
    <section class="card refused-items" aria-label={words.refusedTitle} data-testid="refused-items">
      {items.length > 0 && (
        <>
          <h2>{words.refusedTitle}</h2>
          <p class="hint">{words.refusedHint}</p>
        </>
      )}
      <ul>
        {items.map((item) => (
          <RefusedItem
            key={item.event.id}
            {...{ office, loaded, item }}
            onMended={(problem) => {
              setOutcome(problem ?? words.mended);
              // What was pressed goes with the item.
              if (problem === null) said.current?.focus();
              refresh();
            }}
          />
        ))}
      </ul>
      <p ref={said} role="status" class="outcome" tabIndex={-1}>
        {outcome}
      </p>
      <Replaced {...{ office, replaced }} />
    </section>
  );
}

/** Marked as replaced and kept as they were. */
function Replaced(props: { office: OpenOffice; replaced: readonly EventEnvelope[] }) {
  const words = registerWordsOf(props.office.settings.language);
  if (props.replaced.length === 0) return null;
  return (
    <details data-testid="replaced-items">
      <summary>{words.replacedTitle(props.replaced.length)}</summary>
      <p class="hint">{words.replacedHint}</p>
      <ul>
        {props.replaced.map((event) => (
          <li key={event.id}>
            <s>{wordsOfEvent(event, props.office.settings.language)}</s>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A marked text stays out, and numbers are the register's to allot: sending those again would only be refused again. */
const BEYOND_MENDING: readonly string[] = ['secret-document', 'reserved-type'];

/** The button that opened a form has the focus again once the form is given up. */
function useFocusBack(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}

function RefusedItem(props: {
  readonly office: OpenOffice;
  readonly loaded: Loaded | null;
  readonly item: OutboxItem;
  readonly onMended: (problem: string | null) => void;
}) {
  const { office, loaded, item, onMended } = props;
  const { event, answer } = item;
  const { language } = office.settings;
  const words = registerWordsOf(language);
  const [isOpen, setIsOpen] = useState(false);
  const refusal = answer?.outcome === 'refused' ? answer : null;
  const hasForm = makesRecord(event);
  const button = useFocusBack(isOpen);
  const sendAgain = async () => {
    const same = { type: event.type, on: event.on, data: event.data } as Assertion;
    const mended = mendRefused([same], event, words.mendedReason);
    onMended(await replaceHere(office, event.id, mended));
  };
  return (
    <li>
      {refusal && (
        <>
          <b>{refusal.message[language]}</b> {refusal.hint[language]}
        </>
      )}
      <p>{wordsOfEvent(event, language)}</p>
      {!isOpen && refusal && !BEYOND_MENDING.includes(refusal.code) && (
        <button
          ref={button}
          type="button"
          onClick={() => (hasForm ? setIsOpen(true) : void sendAgain())}
        >
          {hasForm ? words.mend : words.sendAgain}
        </button>
      )}
      {isOpen && loaded && (
        <MendForm
          {...{ office, loaded }}
          refused={event}
          onEnd={(isSaved) => {
            setIsOpen(false);
            if (isSaved) onMended(null);
          }}
        />
      )}
    </li>
  );
}
