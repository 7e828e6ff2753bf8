import type { LocalText } from '@camket/domain';
import type * as z from 'zod';
import { sayInBoth } from '../messages/catalogue';
import { describeIssue, pointer } from './describe-issue';

/** What is wrong with a value and where (RFC 6901), in both languages. */
export interface ExplainedIssue {
  readonly path: string;
  readonly message: LocalText;
}

/**
 * Says in both languages what a zod schema found in a value, so that no English of the schema library reaches people.
 *
 * @example
 * explainIssues([{ code: 'unrecognized_keys', keys: ['rule'], path: [], message: '' }], { rule: 1 })[0]?.message.en; // => 'Unknown key /rule'
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
): ExplainedIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknown(issue, key));
    return describeIssue(issue, value).map((one) => {
      const path = pointer(one.path);
      const params = { path: path || '/', ...one.params };
      return { path, message: sayInBoth('STR-1', params, one.variant).message };
    });
  });
}

function unknown(issue: z.core.$ZodIssueUnrecognizedKeys, key: string): ExplainedIssue {
  const path = pointer([...issue.path, key]);
  return { path, message: sayInBoth('STR-2', { path }).message };
}
