import type { Finding } from '@camket/domain';
import { bytesOf, type RegisterFileInput } from './register-file-input';
import { createScan, type FirstBad, type Scan, type ScanOptions } from './scan-register-file';

/** What a verification found. */
export interface Verification {
  /** Entries that hold, from the first on. */
  readonly entries: number;
  /** Hash of the last entry that holds; null when there is none. */
  readonly root: string | null;
  readonly ok: boolean;
  readonly firstBad: FirstBad | null;
  /** Why the file is no register file that can be read; a command exits 3 with it. */
  readonly refusal: Finding | null;
  readonly findings: readonly Finding[];
}

/** Takes the chunks of a file and gives the verification at its end. */
export interface RegisterVerifier {
  /** Takes a chunk; false when the answer is known. */
  push(chunk: string | Uint8Array): boolean;
  end(): Verification;
}

class Verifier implements RegisterVerifier {
  readonly #scan: Scan;
  #entries = 0;
  #root: string | null = null;

  constructor(options: ScanOptions) {
    this.#scan = createScan(options, (content, _line, fault) => {
      const isSound = fault === null || fault === 'truncated';
      if (content.kind === 'entry' && isSound) {
        this.#entries = content.entry.n;
        this.#root = content.entry.hash;
      }
      return isSound;
    });
  }

  push(chunk: string | Uint8Array): boolean {
    let goesOn = true;
    for (const bytes of bytesOf(chunk)) goesOn = this.#scan.push(bytes);
    return goesOn;
  }

  end(): Verification {
    const findings = this.#scan.end();
    const { firstBad, refusal } = this.#scan;
    const ok = firstBad === null && refusal === null;
    return { entries: this.#entries, root: this.#root, ok, firstBad, refusal, findings };
  }
}

/**
 * Verifies a register file that comes in chunks: in constant memory, up to its first bad line.
 *
 * @example
 * createRegisterVerifier({ sha256: () => '' }).end().ok; // => false
 */
export function createRegisterVerifier(options: ScanOptions): RegisterVerifier {
  return new Verifier(options);
}

/**
 * Verifies a register file: canonical lines, an unbroken chain, a clock that never runs back, checkpoints and openings that fit.
 * Lines cut from the end show only against a `checkpoint` that was kept elsewhere.
 *
 * @example
 * verifyRegisterFile('no register', { sha256: () => '' }).firstBad?.reason; // => 'header-wrong'
 */
export function verifyRegisterFile(input: RegisterFileInput, options: ScanOptions): Verification {
  const verifier = createRegisterVerifier(options);
  for (const bytes of bytesOf(input)) if (!verifier.push(bytes)) break;
  return verifier.end();
}
