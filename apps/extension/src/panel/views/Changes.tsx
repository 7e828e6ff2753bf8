import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordingOf } from '../../wording/wording';
import { actOnPress } from '../act-on-press';
import { numberOf } from '../number-of';
import { recordChange } from '../record-change';
import { isForControl } from './is-for-control';
import type { ViewProps } from './view-props';

/** The button that was pressed goes with its passage: the next one takes the focus, or what comes after the last. */
function useFocusKept(count: number): RefObject<HTMLElement> {
  const frame = useRef<HTMLElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    const isLost = count < before.current && document.activeElement === document.body;
    before.current = count;
    if (!isLost) return;
    const next = frame.current?.querySelector('button') ?? document.querySelector(AFTER_CHANGES);
    (next as HTMLElement | null)?.focus();
  }, [count]);
  return frame;
}

const AFTER_CHANGES = '.records summary, .proposals';

/** Registered passages whose words changed on the page since, with before and after. */
export function Changes({ context, state }: ViewProps) {
  const { changed, register, language } = state;
  const frame = useFocusKept(changed.length);
  if (!register || changed.length === 0) return null;
  const words = wordingOf(language);
  return (
    <section
      ref={frame}
      class="card changes"
      aria-label={words.coverMap}
      data-testid="changes"
      onKeyDown={(event) => {
        if (isForControl(event.target, event.key)) return;
        if (actOnPress(context, event)) event.preventDefault();
      }}
    >
      <h2>{words.coverMap}</h2>
      <p class="hint">
        {words.changedHint} <kbd>{state.keys.actions['record-change'].toUpperCase()}</kbd>{' '}
        {words.recordChange.toLowerCase()}.
      </p>
      <ul>
        {changed.map((one) => (
          <li key={`${one.record.id}-${one.quotationIndex}`}>
            <p class="record-head">
              <b class="number">{numberOf(register, one.record, language).text}</b>
              <span class="kind">{words.anchorStates[one.state]}</span>
            </p>
            <p>
              {words.before}: <del lang="vi">{one.before}</del>
            </p>
            {one.found !== null && (
              <p>
                {words.after}: <ins lang="vi">{one.found.exact}</ins>
              </p>
            )}
            <button type="button" onClick={() => void recordChange(context, one)}>
              {words.recordChange}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
