import type { Language, LocalText } from '@camket/domain';
import { parseArgs } from 'node:util';
import { COMMANDS } from './commands';
import { CommandError, wrongUsage } from './terminal/command-error';
import type { Command, CommandIo, CommandResult } from './terminal/command';

const SHARED_OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function helpText(language: Language): string {
  const head = {
    vi: 'camket: từ bài báo đến cam kết theo dõi được',
    en: 'camket: from an article to a commitment that can be followed',
  };
  const lines = COMMANDS.map((command) => `  ${command.usage}\n      ${command.summary[language]}`);
  return [
    head[language],
    '',
    ...lines,
    '',
    '  --format text|json   --lang vi|en   --help   --version',
  ].join('\n');
}

/** The language is looked for before anything else is parsed, so that even a wrong call is answered in it. */
function languageOf(args: readonly string[]): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[index]?.includes('=') ? args[index].slice('--lang='.length) : args[index + 1];
  return index >= 0 && value === 'en' ? 'en' : 'vi';
}

const CALL_FAULTS: Readonly<Record<string, (name: string) => LocalText>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (name) => ({
    vi: `Không có tùy chọn ${name}.`,
    en: `There is no option ${name}.`,
  }),
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (name) => ({
    vi: `Giá trị của ${name} bị thiếu hoặc thừa.`,
    en: `The value of ${name} is missing, or one too many.`,
  }),
};

/** Node's parser speaks English only, so what it says is told by its code and the option that it names. */
function explainCall(error: unknown): LocalText {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const name = /--?[\w-]{1,60}/u.exec(message.replace(/^[^'-]*/u, ''))?.[0] ?? '';
  const explain = CALL_FAULTS[code];
  if (explain && name !== '') return explain(name);
  return { vi: 'Không hiểu lời gọi.', en: 'The call was not understood.' };
}

function parseCall(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, ...SHARED_OPTIONS },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw wrongUsage(explainCall(error), command.usage);
  }
}

function checkChoice(value: unknown, name: string, choices: readonly string[]): void {
  if (value === undefined || choices.includes(String(value))) return;
  throw wrongUsage(
    {
      vi: `--${name} là một trong: ${choices.join(', ')}.`,
      en: `--${name} is one of: ${choices.join(', ')}.`,
    },
    `--${name} ${choices.join('|')}`,
  );
}

async function runNamed(command: Command, args: readonly string[], io: CommandIo): Promise<number> {
  const language = languageOf(args);
  const { values, positionals } = parseCall(command, args);
  checkChoice(values['format'], 'format', ['text', 'json']);
  checkChoice(values['lang'], 'lang', ['vi', 'en']);
  if (values['help'] === true)
    return print(io, `${command.usage}\n${command.summary[language]}`, 0);
  const result: CommandResult = await command.run({
    files: positionals,
    options: values,
    language,
    io,
  });
  return print(
    io,
    values['format'] === 'json' ? JSON.stringify(result.json) : result.text,
    result.exitCode,
  );
}

function print(io: CommandIo, text: string, exitCode: number): number {
  io.writeOut(`${text}\n`);
  return exitCode;
}

function report(error: CommandError, language: Language, io: CommandIo): number {
  io.writeError(
    `${[error.what[language], error.remedy[language]].filter((line) => line !== '').join('\n')}\n`,
  );
  return error.code;
}

/**
 * Runs the command that the arguments name and gives its exit code:
 * 0 it did its work, 1 it found something wrong (validate, verify, anchor), 2 wrong usage, 3 unreadable input.
 *
 * @example
 * await runCommand(['calendar', '2026', '--format', 'json'], io); // => 0
 */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const language = languageOf(args);
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
      return print(io, helpText(language), 0);
    if (name === '--version') return print(io, CAMKET_VERSION, 0);
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command) return await runNamed(command, rest, io);
    const list = COMMANDS.map((candidate) => candidate.name).join(', ');
    throw wrongUsage(
      { vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` },
      `camket ${list}`,
    );
  } catch (error) {
    if (error instanceof CommandError) return report(error, language, io);
    throw error;
  }
}
