/** The released rulesets, oldest first; a rule enters with one as advice and rises only in a major version. */
export const RULESETS: readonly string[] = ['2026-11'];
