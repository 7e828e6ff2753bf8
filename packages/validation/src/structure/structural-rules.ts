import type { Severity } from '@camket/domain';

/** A rule about the form of the data, asked before any rule about their content. */
export interface StructuralRule {
  readonly id: string;
  readonly class: 'conformance';
  readonly severity: Severity;
  readonly source: string;
  readonly since: string;
}

const rule = (id: string, severity: Severity, source: string): StructuralRule => ({
  id,
  class: 'conformance',
  severity,
  source,
  since: '2026-11',
});

/** The rules about form: structure, unknown keys, newer versions, refused values, unreadable files. */
export const STRUCTURAL_RULES: readonly StructuralRule[] = [
  rule('STR-1', 'error', 'CamKết event schemas (JSON Schema 2020-12)'),
  rule('STR-2', 'advice', 'CamKết design 3: readers keep unknown keys, writers refuse them'),
  rule('STR-3', 'advice', 'CamKết design 4.1: what is newer is kept, forwarded and reported'),
  rule('STR-4', 'error', 'RFC 8785; RFC 8259 section 9: limits of a reader'),
  rule('FMT-1', 'error', 'CamKết design 4.2: outcome unreadable'),
  rule('FMT-2', 'error', 'CamKết design 4.2: outcome not-our-format'),
];
