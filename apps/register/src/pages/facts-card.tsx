import type { Language } from '@camket/domain/data';
import type { Child } from 'hono/jsx';
import { speakIn } from './words';

/** What is known of something, a name and a value a line; lines without a value are left out. */
export function FactsCard({
  lines,
  language,
}: {
  lines: readonly (readonly [name: string, value: Child])[];
  language: Language;
}) {
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{speakIn(language)('facts')}</h2>
      <dl class="facts wide">
        {lines
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
      </dl>
    </section>
  );
}
