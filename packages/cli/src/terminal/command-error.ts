import type { LocalText } from '@camket/domain';

/** Why a command could not do its work: 2 means it was called wrongly, 3 that its input cannot be read or is not our format. */
export type FailureCode = 2 | 3;

/** A command that could not do its work: what is wrong and how to mend it, in both languages. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: FailureCode;
  readonly what: LocalText;
  readonly remedy: LocalText;

  constructor(code: FailureCode, what: LocalText, remedy: LocalText) {
    super(what.en);
    this.code = code;
    this.what = what;
    this.remedy = remedy;
  }
}

/**
 * The command was called wrongly.
 *
 * @example
 * wrongUsage({ vi: 'Thiếu tệp.', en: 'No file given.' }, 'camket read FILE').code; // => 2
 */
export function wrongUsage(what: LocalText, usage: string): CommandError {
  return new CommandError(2, what, { vi: `Cách dùng: ${usage}`, en: `Usage: ${usage}` });
}

/**
 * The input cannot be read, or is not of a format that the command knows.
 *
 * @example
 * unreadable({ vi: 'Không mở được tệp.', en: 'Cannot open the file.' }, { vi: 'Kiểm tra tên tệp.', en: 'Check its name.' }).code; // => 3
 */
export function unreadable(what: LocalText, remedy: LocalText): CommandError {
  return new CommandError(3, what, remedy);
}
