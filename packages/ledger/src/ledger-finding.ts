import type { Finding, LocalText } from '@camket/domain';
import { LEDGER_RULES, type LedgerRuleId } from './ledger-rules';
import { LINE_FAULTS, type LineFault } from './line-faults';

/** Values that a message of the ledger is filled with. */
export type LedgerParams = Record<string, string | number>;

const fill = (template: string, params: LedgerParams): string =>
  template.replace(/\{([a-zA-Z]{1,20})\}/gu, (whole, name: string) =>
    String(params[name] ?? whole),
  );

const fillBoth = (text: LocalText, params: LedgerParams): LocalText => ({
  vi: fill(text.vi, params),
  en: fill(text.en, params),
});

/** What a ledger finding is about: `path` is an RFC 6901 pointer into the entry or the event. */
export interface LedgerFindingInput {
  readonly params: LedgerParams;
  readonly path?: string;
  readonly line?: number | undefined;
}

/**
 * A finding of the ledger in both languages.
 *
 * @example
 * ledgerFinding('LED-17', { params: { n: 5, otherN: 3 } }).message.en; // => 'Entry 5: repeats the event of entry 3; it counts once.'
 */
export function ledgerFinding(ruleId: LedgerRuleId, input: LedgerFindingInput): Finding {
  const rule = LEDGER_RULES[ruleId];
  const params: LedgerParams =
    input.path === undefined ? input.params : { path: input.path || '/', ...input.params };
  return {
    ruleId,
    severity: rule.severity,
    message: fillBoth(rule.message, params),
    hint: fillBoth(rule.hint, params),
    params: input.params,
    docs: null,
    path: input.path ?? '',
    location: input.line === undefined ? null : { line: input.line },
    count: 1,
    more: [],
  };
}

/**
 * The finding for a line of a register file that is not as it must be.
 *
 * @example
 * lineFinding(7, 'wrong-hash').message.en; // => 'Line 7: the content does not match its hash.'
 */
export function lineFinding(line: number, reason: LineFault): Finding {
  const { vi, en } = LINE_FAULTS[reason];
  return ledgerFinding('LED-4', { params: { line, reason, why: vi, whyEn: en }, line });
}
