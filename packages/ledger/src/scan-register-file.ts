import type { Finding, LocalText } from '@camket/domain';
import { createChainChecker, type ChainCheckOptions, type ChainChecker } from './chain-checker';
import { createFindingGroups, type FindingGroups } from './group-findings';
import { ledgerFinding, lineFinding } from './ledger-finding';
import { LINE_FAULTS, type LineFault } from './line-faults';
import type { LineContent } from './parse-line';
import { createLineSplitter, type LineSplitter, type RawLine } from './split-lines';

/** Files larger than this are refused unless the caller says otherwise: 1 GiB. */
export const MAX_FILE_BYTES = 1024 ** 3;

/** Longer lines are refused unless the caller says otherwise: 16 MiB; a source text has at most 2 MB. */
export const MAX_LINE_BYTES = 16 * 1024 ** 2;

/** How a register file is read. */
export interface ScanOptions extends ChainCheckOptions {
  readonly maxBytes?: number;
  readonly maxLineBytes?: number;
}

/** The first line that is not as it must be. */
export interface FirstBad {
  /** From 1; for lines cut from the end, the line that is missing. */
  readonly line: number;
  readonly reason: LineFault;
  readonly message: LocalText;
}

/** Goes through a register file, chunk by chunk. */
export interface Scan {
  readonly chain: ChainChecker['state'];
  readonly firstBad: FirstBad | null;
  /** Why this is no register file that can be read at all. */
  readonly refusal: Finding | null;
  readonly isTruncated: boolean;
  /** Takes a chunk; false when no more are needed. */
  push(chunk: Uint8Array): boolean;
  end(): readonly Finding[];
}

/** Is told of every line; stops the scan by giving false. */
export type OnLine = (content: LineContent, line: number, fault: LineFault | null) => boolean;

class FileScan implements Scan {
  firstBad: FirstBad | null = null;
  refusal: Finding | null = null;
  isTruncated = false;
  readonly #checker: ChainChecker;
  readonly #splitter: LineSplitter;
  readonly #findings: FindingGroups = createFindingGroups();
  readonly #maxBytes: number;
  readonly #onLine: OnLine;
  #bytes = 0;
  #lines = 0;
  #isOurs = false;
  #goesOn = true;

  constructor(options: ScanOptions, onLine: OnLine) {
    this.#checker = createChainChecker(options);
    this.#maxBytes = options.maxBytes ?? MAX_FILE_BYTES;
    this.#onLine = onLine;
    this.#splitter = createLineSplitter(options.maxLineBytes ?? MAX_LINE_BYTES, (raw) => {
      if (this.#goesOn) this.#line(raw);
    });
  }

  get chain(): ChainChecker['state'] {
    return this.#checker.state;
  }

  push(chunk: Uint8Array): boolean {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#maxBytes) this.#tooLarge();
    if (this.#goesOn) this.#splitter.push(chunk);
    return this.#goesOn;
  }

  end(): readonly Finding[] {
    if (this.#goesOn) this.#splitter.end();
    if (!this.#isOurs && !this.refusal)
      this.#refuse(ledgerFinding('LED-1', { params: {}, line: 1 }));
    const fault = this.#goesOn ? this.#checker.finish() : null;
    if (fault) this.#report(this.#lines + 1, fault);
    return this.#findings.list();
  }

  #line(raw: RawLine): void {
    this.#lines = raw.line;
    const { content, fault } = this.#checker.check(raw);
    this.#recognise(content, raw.line);
    if (!this.#goesOn) return;
    if (raw.isTerminated) this.#tell(content, fault);
    else this.#tellLast(content, fault);
  }

  /** Ours is what starts with our header, or shows an entry in its first two lines where the header was damaged. */
  #recognise(content: LineContent, line: number): void {
    if (content.kind === 'newer-header' && line === 1)
      this.#refuse(ledgerFinding('LED-3', { params: { camket: content.camket }, line }));
    else if (content.kind === 'header' || content.kind === 'entry') this.#isOurs = true;
    else if (line > 1 && !this.#isOurs)
      this.#refuse(ledgerFinding('LED-1', { params: {}, line: 1 }));
  }

  #tell(content: LineContent, fault: LineFault | null): void {
    if (fault) this.#report(this.#lines, fault);
    if (!this.#onLine(content, this.#lines, fault)) this.#goesOn = false;
  }

  /** A last line without line feed is taken only when it is whole and sound. */
  #tellLast(content: LineContent, fault: LineFault | null): void {
    if (!this.#isOurs) return;
    this.isTruncated = this.firstBad === null;
    this.#report(this.#lines, 'truncated');
    if (fault === null) this.#onLine(content, this.#lines, 'truncated');
  }

  /** A changed header shows only at the first entry, which is whole in itself. */
  #report(shownAt: number, reason: LineFault): void {
    const line = reason === 'header-changed' ? 1 : shownAt;
    this.firstBad ??= { line, reason, message: LINE_FAULTS[reason] };
    const finding =
      reason === 'truncated' && this.isTruncated
        ? ledgerFinding('LED-5', { params: { line, entries: this.chain.n }, line })
        : lineFinding(line, reason);
    this.#findings.add(finding, reason);
  }

  #refuse(finding: Finding): void {
    this.refusal = finding;
    this.firstBad ??= { line: 1, reason: 'header-wrong', message: finding.message };
    this.#findings.add(finding);
    this.#goesOn = false;
  }

  #tooLarge(): void {
    const params = { maxBytes: this.#maxBytes, n: this.chain.n };
    const finding = ledgerFinding('LED-2', { params, line: this.#lines + 1 });
    this.refusal ??= finding;
    this.firstBad ??= { line: this.#lines + 1, reason: 'file-too-large', message: finding.message };
    this.#findings.add(finding);
    this.#goesOn = false;
  }
}

/**
 * Goes through a register file chunk by chunk and tells of every line; holds one line at a time.
 *
 * @example
 * createScan({ sha256: () => '' }, () => true).push(new Uint8Array()); // => true
 */
export function createScan(options: ScanOptions, onLine: OnLine): Scan {
  return new FileScan(options, onLine);
}
