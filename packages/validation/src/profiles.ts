import type { ValidationProfile } from './options';
import type { Rule } from './rule';

/** Families that say nothing useful while an article is being clipped: they are about what follows later. */
const LATER = /^(?:ASG|TRN|REFR|EVD|FRESH|FRC-2|DL-[678]|CLS-1|PET-1|CNT-3|CNT-4)/u;

/** Families that matter before records are shown to the public. */
const PUBLIC = /^(?:REF|SRC|TXT|PET-4|SEC|DUP|CNT)/u;

/** Which rules each profile asks. */
export const PROFILES: Readonly<Record<ValidationProfile, { includes(rule: Rule): boolean }>> = {
  register: { includes: () => true },
  clipping: { includes: (rule) => !LATER.test(rule.id) },
  publication: { includes: (rule) => PUBLIC.test(rule.id) },
};
