import type { Language } from '@camket/domain';
import { CATALOGUES } from '../messages/catalogue';
import { RULES } from '../rules/rules';
import { STRUCTURAL_RULES } from '../structure/structural-rules';

interface Row {
  readonly id: string;
  readonly class: string;
  readonly severity: string;
  readonly source: string;
  readonly subjects: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function rows(): Row[] {
  const structural = STRUCTURAL_RULES.map((rule) => ({ ...rule, subjects: 'form' }));
  const registers = RULES.map((rule) => ({
    ...rule,
    subjects: Object.keys(rule.check).join(', '),
  }));
  return [...structural, ...registers];
}

/**
 * The rules as a Markdown table, one anchored row each: what the README and help pages show.
 *
 * @example
 * renderRuleTable('en').split('\n')[0]; // => '| Rule | Severity | Class | Asked about | What holds | Source |'
 */
export function renderRuleTable(language: Language): string {
  const { rules } = CATALOGUES[language];
  const head =
    '| Rule | Severity | Class | Asked about | What holds | Source |\n|---|---|---|---|---|---|';
  const body = rows().map(
    (row) =>
      `| <a id="${row.id.toLowerCase()}"></a>${row.id} | ${row.severity} | ${row.class} | ${row.subjects} | ${cell(rules[row.id]?.title ?? '')} | ${cell(row.source)} |`,
  );
  return [head, ...body].join('\n');
}
