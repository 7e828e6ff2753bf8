import type { Language } from '@camket/domain/data';
import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../panel/views/TextField';
import { optionsWordsOf } from '../wording/options-words';
import { connectHere } from './connect-here';
import { connectionInFragment } from './connection-in-fragment';
import type { ConnectResult } from '../sync/connect-office';

/** Connecting with the register of the office: its address and a short code from its page. */
export function ConnectionSection({ language }: { readonly language: Language }) {
  const words = optionsWordsOf(language);
  const [address, setAddress] = useState('');
  const [secret, setSecret] = useState('');
  const [result, setResult] = useState<ConnectResult | 'working' | null>(null);
  const connect = async (given: { address: string; secret: string }) => {
    setResult('working');
    const answer = await connectHere(given);
    setResult(answer);
    if (answer.ok) location.reload();
  };
  useEffect(() => {
    const given = connectionInFragment(location.hash);
    if (!given) return;
    // The code must not stay in the address bar or the history.
    history.replaceState(null, '', location.pathname);
    setAddress(given.address);
    void connect(given);
  }, []);
  return (
    <section class="card" aria-label={words.connect}>
      <h2>{words.connect}</h2>
      <p>{words.connectHint}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void connect({ address, secret });
        }}
      >
        <TextField
          label={words.address}
          name="address"
          value={address}
          onInput={setAddress}
          placeholder="http://127.0.0.1:4180"
        />
        <TextField
          label={words.code}
          name="secret"
          value={secret}
          hint={words.codeHint}
          onInput={setSecret}
        />
        <button type="submit" class="primary" disabled={result === 'working'}>
          {words.connectButton}
        </button>
      </form>
      <p class="outcome" role="status" data-testid="connect-result">
        {outcomeText(result, words)}
      </p>
    </section>
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
