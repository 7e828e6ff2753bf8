/** Why something is proposed: the rule, and the words that fired it (UTF-16 offsets in the NFC text). */
export interface Because {
  ruleId: string;
  start: number;
  end: number;
}

/**
 * Names a rule and the words that fired it.
 *
 * @example
 * because('REF-PARTY', { start: 3, end: 9 }); // => { ruleId: 'REF-PARTY', start: 3, end: 9 }
 */
export function because(ruleId: string, span: { start: number; end: number }): Because {
  return { ruleId, start: span.start, end: span.end };
}
