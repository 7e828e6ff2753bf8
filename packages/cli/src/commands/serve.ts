import type { LocalText } from '@camket/domain';
import type { Command } from '../terminal/command';
import { CommandError } from '../terminal/command-error';
import { integerOption, textOption } from '../terminal/option-values';

/** What the register's package gives to whoever starts it. */
interface RegisterModule {
  startRegister(options: {
    port?: number;
    dataDir?: string;
    databaseUrl?: string;
    say?: (text: LocalText) => void;
  }): Promise<{
    readonly url: string;
    readonly token?: string | null;
    close(): Promise<void>;
  }>;
}

/** What the register's package says when it cannot start. */
interface StartError extends Error {
  readonly text: LocalText;
}

const isStartError = (value: unknown): value is StartError =>
  value instanceof Error && value.name === 'RegisterStartError' && 'text' in value;

/** The name is kept from bundlers: the package is there only where somebody installed it. */
const REGISTER_PACKAGE: string = '@camket/register';

const isRegisterModule = (value: unknown): value is RegisterModule =>
  typeof value === 'object' && value !== null && 'startRegister' in value;

async function loadRegister(): Promise<RegisterModule> {
  const loaded: unknown = await import(REGISTER_PACKAGE).catch(() => null);
  if (isRegisterModule(loaded)) return loaded;
  throw new CommandError(
    3,
    { vi: 'Chưa cài gói @camket/register.', en: 'The package @camket/register is not installed.' },
    {
      vi: 'Cài bằng: npm install @camket/register',
      en: 'Install it: npm install @camket/register',
    },
  );
}

/** The register's own words already say how to mend it. */
const NO_MORE: LocalText = { vi: '', en: '' };

/** `camket serve`: the register as a process of its own. */
export const serve: Command = {
  name: 'serve',
  usage: 'camket serve [--port P] [--data DIR] [--database-url U]',
  summary: { vi: 'Chạy sổ theo dõi', en: 'Run the register' },
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    'database-url': { type: 'string' },
  },
  run: async (call) => {
    const port = integerOption(call, serve, 'port');
    const dataDir = textOption(call, 'data');
    const databaseUrl = textOption(call, 'database-url') ?? call.io.environment['DATABASE_URL'];
    const { startRegister } = await loadRegister();
    const register = await startRegister({
      ...(port === undefined ? {} : { port }),
      ...(dataDir === undefined ? {} : { dataDir }),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      say: (text) => call.io.writeError(`${text[call.language]}\n`),
    }).catch((error: unknown) => {
      throw isStartError(error) ? new CommandError(3, error.text, NO_MORE) : error;
    });
    // Listens before the address is told: who reads it may stop the register at once.
    const stopped = call.io.untilStopped();
    const token = register.token ? `\nToken: ${register.token}` : '';
    call.io.writeError(
      `${call.language === 'vi' ? 'Sổ theo dõi' : 'Register'}: ${register.url}${token}\n`,
    );
    await stopped;
    await register.close();
    return {
      json: { url: register.url },
      text: call.language === 'vi' ? 'Đã dừng.' : 'Stopped.',
      exitCode: 0,
    };
  },
};
