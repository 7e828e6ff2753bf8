import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Language } from '@camket/domain/data';
import { findCheckout } from './database/data-directory';
import { bothLanguages, demoWords } from './starting/listening-words';
import { RegisterStartError } from './starting/register-start-error';
import { startDemo, type DemoOptions, type RunningDemo } from './starting/start-demo';

/*
 * What `npm start` runs: the register and the sample portal until Ctrl-C.
 * Options: --port, --portal-port, --data, --database-url, --org, --lang vi|en, --open.
 */

interface Choices extends DemoOptions {
  readonly language: Language | null;
  readonly opensBrowser: boolean;
}

const OPTIONS = {
  port: { type: 'string' },
  'portal-port': { type: 'string' },
  data: { type: 'string' },
  'database-url': { type: 'string' },
  org: { type: 'string' },
  lang: { type: 'string' },
  open: { type: 'boolean' },
} as const;

function readChoices(args: readonly string[]): Choices {
  const values = parseOrRefuse(args);
  return {
    ...portOf('port', values.port),
    ...portOf('portalPort', values['portal-port']),
    ...(values.data === undefined ? {} : { dataDir: values.data }),
    ...(values['database-url'] === undefined ? {} : { databaseUrl: values['database-url'] }),
    ...(values.org === undefined ? {} : { orgName: values.org }),
    language: values.lang === 'vi' || values.lang === 'en' ? values.lang : null,
    opensBrowser: values.open === true,
  };
}

function parseOrRefuse(args: readonly string[]) {
  try {
    return parseArgs({ args: args.filter((argument) => argument !== '--'), options: OPTIONS })
      .values;
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw wrongOption(words, cause);
  }
}

function portOf(
  name: 'port' | 'portalPort',
  text: string | undefined,
): Partial<Record<typeof name, number>> {
  if (text === undefined) return {};
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw wrongOption(text, undefined);
  return { [name]: port };
}

function wrongOption(words: string, cause: unknown): RegisterStartError {
  const usage =
    '--port P --portal-port P --data DIR --database-url U --org "…" --lang vi|en --open';
  return new RegisterStartError(
    'wrong-option',
    {
      vi: `Tham số không đúng: ${words}. Dùng: ${usage}`,
      en: `Wrong option: ${words}. Use: ${usage}`,
    },
    { cause },
  );
}

async function run(): Promise<void> {
  const { language, opensBrowser, ...options } = readChoices(process.argv.slice(2));
  const write = (text: string) => void process.stdout.write(`${text}\n`);
  const say = (text: { vi: string; en: string }) =>
    write(language === null ? bothLanguages(text) : text[language]);
  const demo = await startDemo({ ...options, say, reportError: (error) => console.error(error) });
  stopOnSignals(demo);
  const { register, portal, extensionFolder } = demo;
  const places = {
    registerUrl: register.url,
    loginUrl: register.loginUrl,
    token: register.token,
    portalUrl: portal.url,
    extensionFolder,
    dataDir: register.dataDir,
  };
  for (const shown of language === null ? (['vi', 'en'] as const) : [language])
    write(demoWords(places, shown));
  if (opensBrowser) await openBrowser(demo);
}

/** A second Ctrl-C does not hurry it: the database needs its moment to write everything. */
function stopOnSignals(demo: RunningDemo): void {
  let isStopping = false;
  const stop = (code: number) => {
    if (isStopping) return;
    isStopping = true;
    demo.close().then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
  void demo.register.failed.then(() => {
    console.error(
      bothLanguages({
        vi: 'Cơ sở dữ liệu dừng nhiều lần liên tiếp; sổ phải dừng.',
        en: 'The database keeps stopping; the register has to stop.',
      }),
    );
    stop(1);
  });
}

async function openBrowser(demo: RunningDemo): Promise<void> {
  const path = join(findCheckout() ?? '', '.ci', 'browser.mjs');
  const finder = existsSync(path)
    ? ((await import(pathToFileURL(path).href)) as { findChromium(): Promise<string | null> })
    : null;
  const chromium = await finder?.findChromium();
  if (!chromium) {
    console.error(
      bothLanguages({
        vi: 'Không tìm thấy Chromium để mở; hãy nạp tiện ích theo hai bước trên.',
        en: 'No Chromium was found; load the extension by the two steps above.',
      }),
    );
    return;
  }
  await demo.openBrowser(chromium).catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    console.error(
      bothLanguages({
        vi: `Không mở được trình duyệt: ${words}`,
        en: `The browser could not be opened: ${words}`,
      }),
    );
  });
}

run().catch((error: unknown) => {
  if (error instanceof RegisterStartError) console.error(bothLanguages(error.text));
  else console.error(error);
  process.exit(1);
});
