import { wordingOf } from '../../wording/wording';
import { numberOf } from '../number-of';
import { recordChange } from '../record-change';
import type { ViewProps } from './view-props';

/** Registered passages whose words changed on the page since, with before and after. */
export function Changes({ context, state }: ViewProps) {
  const { changed, register, language } = state;
  if (!register || changed.length === 0) return null;
  const words = wordingOf(language);
  return (
    <section class="card changes" aria-label={words.coverMap} data-testid="changes">
      <h2>{words.coverMap}</h2>
      <p class="hint">{words.changedHint}</p>
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
