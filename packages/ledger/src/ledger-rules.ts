import { EVENT_RULES } from './event-rules';
import { FILE_RULES } from './file-rules';
import { FOLD_RULES } from './fold-rules';

/** What the ledger may have to say about files, events and their fold, with the remedy; `{name}` is filled from the parameters. */
export const LEDGER_RULES = { ...FILE_RULES, ...EVENT_RULES, ...FOLD_RULES };

/** Rules under which the ledger reports. */
export type LedgerRuleId = keyof typeof LEDGER_RULES;
