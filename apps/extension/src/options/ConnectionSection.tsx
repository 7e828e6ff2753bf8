import type { Language } from '@camket/domain/data';
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../panel/views/TextField';
import { optionsWordsOf } from '../wording/options-words';
import { connectHere } from './connect-here';
import { connectionInFragment } from './connection-in-fragment';
import type { ConnectResult } from '../sync/connect-office';

type Given = { readonly address: string; readonly secret: string };

/** Connecting with the register of the office: its address and a short code from its page. */
export function ConnectionSection({ language }: { readonly language: Language }) {
  const words = optionsWordsOf(language);
  const [given, setGiven] = useState<Given>({ address: '', secret: '' });
  const [result, setResult] = useState<ConnectResult | 'working' | null>(null);
  const connect = async (input: Given) => {
    setResult('working');
    const answer = await connectHere(input);
    setResult(answer);
    if (answer.ok) location.reload();
  };
  useEffect(() => {
    const handedOver = connectionInFragment(location.hash);
    if (!handedOver) return;
    // The code must not stay in the address bar or the history.
    history.replaceState(null, '', location.pathname);
    setGiven({ ...handedOver, secret: '' });
    void connect(handedOver);
  }, []);
  return (
    <section class="card" aria-label={words.connect}>
      <h2>{words.connect}</h2>
      <p>{words.connectHint}</p>
      <ConnectionForm
        {...{ words, given, setGiven }}
        isWorking={result === 'working'}
        onConnect={connect}
      />
      <p class="outcome" role="status" data-testid="connect-result">
        {outcomeText(result, words)}
      </p>
    </section>
  );
}

function ConnectionForm(props: {
  readonly words: ReturnType<typeof optionsWordsOf>;
  readonly given: Given;
  readonly setGiven: (given: Given) => void;
  readonly isWorking: boolean;
  readonly onConnect: (given: Given) => Promise<void>;
}) {
  const { words, given, setGiven } = props;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void props.onConnect(given);
      }}
    >
      <TextField
        label={words.address}
        name="address"
        value={given.address}
        onInput={(address) => setGiven({ ...given, address })}
        placeholder="https://sotheodoi.vidu.gov.vn"
      />
      <TextField
        label={words.code}
        name="secret"
        value={given.secret}
        hint={words.codeHint}
        onInput={(secret) => setGiven({ ...given, secret })}
      />
      <button type="submit" class="primary" disabled={props.isWorking}>
        {words.connectButton}
      </button>
    </form>
  );
}

function outcomeText(
  result: ConnectResult | 'working' | null,
  words: ReturnType<typeof optionsWordsOf>,
): string {
  if (result === null) return '';
  if (result === 'working') return words.connecting;
  if (result.ok) return words.connected(result.office.name);
  return result.message === null || result.why === 'offline'
    ? words.failures[result.why]
    : `${words.failures[result.why]} ${result.message}`;
}
