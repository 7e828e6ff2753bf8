import type { Language } from '@camket/domain/data';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyMap } from '../panel/key-of-press';
import { walkWordsOf } from '../wording/walk-words';
import type { BoundKeys } from './bound-keys';
import {
  goToStep,
  isStepDone,
  readSample,
  WALK_START,
  WALK_STEPS,
  type Said,
  type Walk,
} from './sample-walk';
import { SampleArticle } from './SampleArticle';
import { SampleOutbox } from './SampleOutbox';
import { SampleProposals } from './SampleProposals';
import { SampleTag } from './SampleTag';
import type { WalkProps } from './walk-props';

interface Props {
  readonly language: Language;
  readonly keys: KeyMap;
  /** The keys as the instructions name them. */
  readonly named: BoundKeys;
}

/** The five steps, one at a time, each done on a sample; nothing of it is stored. */
export function SampleWalk({ language, keys, named }: Props) {
  const [walk, setWalk] = useState<Walk>(WALK_START);
  const body = useRef<HTMLDivElement>(null);
  const words = walkWordsOf(language);
  const view = { language, walk, act: setWalk };
  return (
    <section class="card walk" aria-label={words.title} data-step={WALK_STEPS[walk.step]}>
      <StepHead {...view} named={named} />
      <SampleArticle {...view} body={body} />
      {walk.step === 0 && (
        <p>
          <button type="button" class="primary" onClick={() => setWalk(readSample)}>
            {words.read}
          </button>
        </p>
      )}
      {(walk.step === 1 || walk.step === 2) && (
        <SampleProposals {...view} keys={keys} mayDecide={walk.step === 2} />
      )}
      {walk.step === 3 && <SampleTag {...view} body={body} />}
      {walk.step === 4 && <SampleOutbox {...view} />}
      <p class="outcome" role="status" aria-live="polite" data-testid="walk-said">
        {saidOf(walk.said, words.said)}
      </p>
      <StepButtons {...view} />
    </section>
  );
}

const saidOf = (said: Said | null, words: ReturnType<typeof walkWordsOf>['said']): string =>
  said === null ? '' : words[said.what](said.count);

/** Where one is and what is to be done; it takes the focus whenever the step changes. */
function StepHead({ language, walk, named }: WalkProps & { readonly named: BoundKeys }) {
  const words = walkWordsOf(language);
  const head = useRef<HTMLHeadingElement>(null);
  const before = useRef(walk.step);
  useEffect(() => {
    if (before.current !== walk.step) head.current?.focus();
    before.current = walk.step;
  }, [walk.step]);
  const step = words.steps[walk.step];
  return (
    <>
      <p class="hint">{words.sampleHint}</p>
      <ol class="walk-steps">
        {words.steps.map(({ title }, index) => (
          <li key={index} aria-current={index === walk.step ? 'step' : undefined}>
            {title}
            {isStepDone(walk, index) && (
              <span role="img" aria-label={words.done}>
                {' ✓'}
              </span>
            )}
          </li>
        ))}
      </ol>
      <h2 ref={head} tabIndex={-1}>
        {words.stepOf(walk.step + 1, step?.title ?? '')}
      </h2>
      <p>{step?.say(named)}</p>
    </>
  );
}

function StepButtons({ language, walk, act }: WalkProps) {
  const words = walkWordsOf(language);
  const isLast = walk.step === WALK_STEPS.length - 1;
  return (
    <p class="file-buttons">
      {walk.step > 0 && (
        <button type="button" onClick={() => act((now) => goToStep(now, now.step - 1))}>
          {words.back}
        </button>
      )}
      <button
        type="button"
        class={isStepDone(walk, walk.step) ? 'primary' : undefined}
        onClick={() => act(isLast ? () => WALK_START : (now) => goToStep(now, now.step + 1))}
      >
        {isLast ? words.again : words.next}
      </button>
    </p>
  );
}
