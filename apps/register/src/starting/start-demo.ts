import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { servePortal, type RunningPortal } from '../sample-portal/serve-portal';
import { findCheckout } from '../database/data-directory';
import { RegisterStartError } from './register-start-error';
import { startRegister, type RegisterOptions, type RunningRegister } from './start-register';

/** How to start the demonstration. */
export interface DemoOptions extends RegisterOptions {
  /** TCP port of the sample portal; 0 takes a free one. */
  readonly portalPort?: number;
}

/** A running register with the sample portal beside it. */
export interface RunningDemo {
  readonly register: RunningRegister;
  readonly portal: RunningPortal;
  /** Address of the article to begin with. */
  readonly articleUrl: string;
  /** Folder of the unpacked extension; null when it is not built. */
  readonly extensionFolder: string | null;
  /** Opens Chromium with the extension loaded and connected on the sample article. */
  openBrowser(chromiumPath: string): Promise<void>;
  close(): Promise<void>;
}

/** Port of the sample portal when none is named. */
export const DEFAULT_PORTAL_PORT = 4181;

const ARTICLE = '/modern/doi-thoai-nong-dan-hop-tac-xa-2025';

/**
 * Starts the register and the sample portal.
 *
 * @throws RegisterStartError with the reason and the remedy in Vietnamese and English.
 */
export async function startDemo(options: DemoOptions = {}): Promise<RunningDemo> {
  const register = await startRegister(options);
  const portal = await startPortal(options.portalPort ?? DEFAULT_PORTAL_PORT).catch(
    async (error: unknown) => {
      await register.close();
      throw error;
    },
  );
  const articleUrl = `${portal.url}${ARTICLE}`;
  let closeBrowser: () => Promise<unknown> = () => Promise.resolve();
  return {
    register,
    portal,
    articleUrl,
    extensionFolder: findExtension(),
    openBrowser: async (chromiumPath) => {
      closeBrowser = (await openConnected({ chromiumPath, articleUrl, register })).close;
    },
    close: async () => {
      await closeBrowser().catch(() => undefined);
      await portal.close();
      await register.close();
    },
  };
}

async function startPortal(port: number): Promise<RunningPortal> {
  try {
    return await servePortal({ port });
  } catch (cause) {
    const text = {
      vi: `Cổng ${port} của cổng thông tin mẫu đang được chương trình khác dùng. Chọn cổng khác bằng --portal-port.`,
      en: `Port ${port} of the sample portal is in use by another program. Choose another one with --portal-port.`,
    };
    throw new RegisterStartError('port-in-use', text, { cause });
  }
}

function findExtension(): string | null {
  const checkout = findCheckout();
  const folder = checkout && join(checkout, 'apps', 'extension', 'build', 'chrome-mv3-prod');
  return folder && existsSync(join(folder, 'manifest.json')) ? folder : null;
}

interface OpenConnected {
  openConnected(options: {
    chromiumPath: string;
    articleUrl: string;
    registerUrl: string;
    secret: string;
    args?: string[];
  }): Promise<{ close: () => Promise<unknown> }>;
}

/** The extension's own script knows how it is loaded and connected; it is there only in a checkout. */
async function openConnected(input: {
  chromiumPath: string;
  articleUrl: string;
  register: RunningRegister;
}) {
  const path = join(findCheckout() ?? '', 'apps', 'extension', 'scripts', 'open-connected.mjs');
  const script = (await import(pathToFileURL(path).href)) as OpenConnected;
  const { chromiumPath, articleUrl, register } = input;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return script.openConnected({
    chromiumPath,
    articleUrl,
    registerUrl: register.url,
    secret: register.token,
    args,
  });
}
