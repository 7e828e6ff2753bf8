import type { LocalText } from '@camket/domain';
import { safeParseDay } from '@camket/calendar';
import type { Command, CommandCall } from './command';
import { wrongUsage } from './command-error';

/**
 * A text option, or undefined when it is absent.
 *
 * @example
 * textOption(call, 'url'); // => 'https://…'
 */
export function textOption(call: CommandCall, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * A whole number of an option, or undefined when it is absent.
 *
 * @throws CommandError (2) when it is no whole number.
 * @example
 * integerOption(call, command, 'days'); // => 10
 */
export function integerOption(
  call: CommandCall,
  command: Command,
  name: string,
): number | undefined {
  const text = textOption(call, name);
  if (text === undefined) return undefined;
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw wrongUsage(
    {
      vi: `--${name} phải là số nguyên, không phải “${text}”.`,
      en: `--${name} must be a whole number, not “${text}”.`,
    },
    command.usage,
  );
}

/**
 * A day (`YYYY-MM-DD`) of an option, or undefined when it is absent.
 *
 * @throws CommandError (2) when it is no day of the calendar.
 * @example
 * dayOption(call, command, 'from'); // => '2026-01-05'
 */
export function dayOption(call: CommandCall, command: Command, name: string): string | undefined {
  const text = textOption(call, name);
  if (text === undefined) return undefined;
  if (safeParseDay(text) !== null) return text;
  throw wrongUsage(
    {
      vi: `--${name} phải là một ngày dạng NNNN-TT-NN, không phải “${text}”.`,
      en: `--${name} must be a day as YYYY-MM-DD, not “${text}”.`,
    },
    command.usage,
  );
}

/**
 * One of several words of an option, or undefined when it is absent.
 *
 * @throws CommandError (2) when it is another word.
 * @example
 * choiceOption(call, command, { name: 'by', choices: ['lead', 'field'] }); // => 'lead'
 */
export function choiceOption<Choice extends string>(
  call: CommandCall,
  command: Command,
  option: { name: string; choices: readonly Choice[] },
): Choice | undefined {
  const text = textOption(call, option.name);
  const found = option.choices.find((choice) => choice === text);
  if (text === undefined || found !== undefined) return found;
  const list = option.choices.join(', ');
  throw wrongUsage(
    { vi: `--${option.name} là một trong: ${list}.`, en: `--${option.name} is one of: ${list}.` },
    command.usage,
  );
}

/**
 * The one file that a command is called with.
 *
 * @throws CommandError (2) when there is none, or more than one.
 * @example
 * onlyFile(call, command); // => 'bai.html'
 */
export function onlyFile(call: CommandCall, command: Command): string {
  const [file, ...others] = call.files;
  if (file !== undefined && others.length === 0) return file;
  const what: LocalText =
    file === undefined
      ? { vi: 'Thiếu tên tệp.', en: 'No file was given.' }
      : { vi: 'Lệnh này nhận một tệp.', en: 'This command takes one file.' };
  throw wrongUsage(what, command.usage);
}
