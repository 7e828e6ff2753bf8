import { walkWordsOf } from '../wording/walk-words';
import { wordingOf } from '../wording/wording';
import { sendSample } from './decide-on-sample';
import { keptPassages } from './sample-walk';
import type { WalkProps } from './walk-props';

/** What is followed, how much of it waits, and sending it. */
export function SampleOutbox({ language, walk, act }: WalkProps) {
  const words = wordingOf(language);
  const kept = keptPassages(walk);
  if (kept.length === 0) return <p>{walkWordsOf(language).nothingKept}</p>;
  return (
    <>
      <p class="outbox">
        <span class={walk.isSent ? 'chip' : 'chip waiting'} data-testid="sample-waiting">
          {walk.isSent ? words.allSent : words.unsent(kept.length)}
        </span>
        <button type="button" onClick={() => act(sendSample)}>
          {words.sendNow}
        </button>
      </p>
      <ul class="listed" lang="vi">
        {kept.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </>
  );
}
