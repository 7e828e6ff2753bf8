import type { Finding } from '@camket/domain';
import type { Language } from '@camket/domain/data';
import { wordingOf } from '../../wording/wording';

const ORDER = ['error', 'warning', 'advice'] as const;

/** What the rules say, worst first, each with its remedy. */
export function Findings(props: {
  readonly findings: readonly Finding[];
  readonly language: Language;
}) {
  const { findings, language } = props;
  const words = wordingOf(language);
  const sorted = ORDER.flatMap((level) => findings.filter(({ severity }) => severity === level));
  return (
    <section class="findings" aria-label={words.findings} aria-live="polite" data-testid="findings">
      {sorted.length > 0 && (
        <ul>
          {sorted.map((finding) => (
            <li key={`${finding.ruleId}${finding.path}`} class={finding.severity}>
              <span class="severity">{words.severities[finding.severity]}</span>
              <span class="message">{finding.message[language]}</span>
              <span class="remedy">{finding.hint[language]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
