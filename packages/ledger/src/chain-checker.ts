import { canonicalise } from './canonicalise';
import { createEntryHashCheck, type EntryHashCheck } from './check-entry-hash';
import type { Checkpoint, Entry, EventEnvelope, LedgerHeader, Opening, Sha256 } from './entry';
import { instantMs } from './instant';
import type { LineFault } from './line-faults';
import { parseLine, type LineContent, type ParsedLine } from './parse-line';
import { readPointer } from './read-pointer';
import { saltedHash } from './salted-hash';
import type { RawLine } from './split-lines';
import { encodeUtf8 } from './utf8';

/** What a chain is checked with. */
export interface ChainCheckOptions {
  readonly sha256: Sha256;
  /** A checkpoint that was kept elsewhere; without it lines cut from the end do not show. */
  readonly checkpoint?: Checkpoint | undefined;
}

/** A chain while it is being read. */
interface ChainState {
  header: LedgerHeader | null;
  n: number;
  prev: string;
  acceptedMs: number;
  /** The event whose openings may follow. */
  openable: EventEnvelope | null;
  openingPath: string;
  checkpointN: number;
}

/** Checks one line after another; remembers only where the chain stands. */
export interface ChainChecker {
  readonly state: Readonly<ChainState>;
  check(raw: RawLine): ParsedLine;
  /** What is wrong with the end of the file. */
  finish(): LineFault | null;
}

/**
 * The hash that the first entry points back to: that of the canonical header, so that a changed header shows.
 *
 * @example
 * headerHash({ camket: 1, ledger: 'l', org: 'o' }, (bytes) => String(bytes.length)); // => '35'
 */
export function headerHash(header: LedgerHeader, sha256: Sha256): string {
  return sha256(encodeUtf8(canonicalise(header)));
}

type Step = (raw: RawLine, parsed: ParsedLine) => LineFault | null;

class Checker implements ChainChecker {
  readonly state: ChainState = {
    header: null,
    n: 0,
    prev: '',
    acceptedMs: Number.NEGATIVE_INFINITY,
    openable: null,
    openingPath: '',
    checkpointN: -1,
  };
  readonly #options: ChainCheckOptions;
  readonly #isHashed: EntryHashCheck;
  #lastClock: { at: string; ms: number | null } = { at: '', ms: null };

  constructor(options: ChainCheckOptions) {
    this.#options = options;
    this.#isHashed = createEntryHashCheck(options.sha256);
  }

  check(raw: RawLine): ParsedLine {
    const parsed = parseLine(raw);
    const step = raw.line === 1 ? this.#first : this.#following;
    return { content: parsed.content, fault: step(raw, parsed) };
  }

  finish(): LineFault | null {
    const { checkpoint } = this.#options;
    if (checkpoint === undefined || this.state.n > checkpoint.n) return null;
    if (this.state.n < checkpoint.n) return 'cut-short';
    return this.state.checkpointN === checkpoint.n ? null : 'closing-missing';
  }

  readonly #first: Step = (raw, parsed) => {
    if (parsed.content.kind !== 'header') {
      this.#following(raw, parsed);
      return parsed.fault === 'not-a-line-of-ours'
        ? 'header-wrong'
        : (parsed.fault ?? 'header-wrong');
    }
    this.state.header = parsed.content.header;
    this.state.prev = headerHash(parsed.content.header, this.#options.sha256);
    return parsed.fault ?? this.#against(0, this.state.prev);
  };

  readonly #following: Step = (raw, parsed) => {
    const { content } = parsed;
    if (content.kind === 'entry') return this.#entry(content.entry, raw, parsed.fault);
    return parsed.fault ?? this.#beside(content);
  };

  #beside(content: LineContent): LineFault | null {
    if (content.kind === 'checkpoint') return this.#checkpoint(content.checkpoint);
    if (content.kind === 'opening') return this.#opening(content.opening);
    return content.kind === 'header' || content.kind === 'newer-header'
      ? 'header-repeated'
      : 'not-a-line-of-ours';
  }

  /** An entry is taken as where the chain stands even if it is wrong, so that one break is reported once. */
  #entry(entry: Entry, raw: RawLine, lineFault: LineFault | null): LineFault | null {
    const fault = lineFault ?? this.#chainFault(entry, raw);
    const { state } = this;
    state.n = entry.n;
    state.prev = entry.hash;
    state.acceptedMs = Math.max(
      state.acceptedMs,
      this.#clock(entry.acceptedAt) ?? state.acceptedMs,
    );
    state.openable = entry.event;
    state.openingPath = '';
    return fault;
  }

  #chainFault(entry: Entry, raw: RawLine): LineFault | null {
    const { state } = this;
    if (entry.n !== state.n + 1) return 'wrong-number';
    if (!this.#isHashed(entry, raw.bytes)) return 'wrong-hash';
    if (entry.prev !== state.prev) return state.n === 0 ? 'header-changed' : 'wrong-previous';
    const acceptedMs = this.#clock(entry.acceptedAt);
    if (acceptedMs === null || acceptedMs < state.acceptedMs) return 'clock-wrong';
    return this.#against(entry.n, entry.hash);
  }

  /** Entries accepted together carry the same clock. */
  #clock(acceptedAt: string): number | null {
    if (acceptedAt !== this.#lastClock.at)
      this.#lastClock = { at: acceptedAt, ms: instantMs(acceptedAt) };
    return this.#lastClock.ms;
  }

  #against(n: number, hash: string): LineFault | null {
    const { checkpoint } = this.#options;
    return checkpoint?.n === n && checkpoint.hash !== hash ? 'other-history' : null;
  }

  #checkpoint({ n, hash }: Checkpoint): LineFault | null {
    const { state } = this;
    if (n !== state.n || n === state.checkpointN) return 'checkpoint-misplaced';
    state.checkpointN = n;
    state.openable = null;
    return hash === state.prev ? null : 'checkpoint-wrong';
  }

  #opening({ event, path, salt, value }: Opening): LineFault | null {
    const { state } = this;
    const isInPlace = state.openable?.id === event && path > state.openingPath;
    if (!isInPlace) return 'opening-misplaced';
    state.openingPath = path;
    const stands = readPointer(state.openable, `${path}/saltedSha256`);
    return stands === saltedHash({ salt, value }, this.#options.sha256) ? null : 'opening-wrong';
  }
}

/**
 * Checks the lines of a register file one after another, in constant memory.
 *
 * @example
 * createChainChecker({ sha256: () => '' }).state.n; // => 0
 */
export function createChainChecker(options: ChainCheckOptions): ChainChecker {
  return new Checker(options);
}
