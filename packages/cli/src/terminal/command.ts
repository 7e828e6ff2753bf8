import type { Language, LocalText } from '@camket/domain';
import type { ParseArgsConfig } from 'node:util';

/** What a command may touch outside itself; tests give their own. */
export interface CommandIo {
  /** Bytes of a file; `-` is standard input. */
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly writeBytes: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Makes a folder and those above it; one that is there stays. */
  readonly makeFolder: (path: string) => Promise<void>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether standard error is a terminal, so that progress may be shown. */
  readonly isTerminal: boolean;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Ends when the person stops the program. */
  readonly untilStopped: () => Promise<void>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Values of the options as Node's parser gives them. */
export type OptionValues = Readonly<
  Record<string, string | boolean | (string | boolean)[] | undefined>
>;

/** What a command is called with. */
export interface CommandCall {
  readonly files: readonly string[];
  readonly options: OptionValues;
  readonly language: Language;
  readonly io: CommandIo;
}

/** What a command answers: one JSON document, the same for people, and the exit code: 3 where it could only say that nothing was readable. */
export interface CommandResult {
  readonly json: unknown;
  readonly text: string;
  readonly exitCode: 0 | 1 | 3;
}

/** A command: how it is called, what it does. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: LocalText;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (call: CommandCall) => Promise<CommandResult>;
}
