import { servePortal } from '@camket/register';
import type { Page } from 'puppeteer-core';
import { launchExtension, type ExtensionBrowser } from './launch-extension';
import { connect } from './panel-steps';

/** The sample portal's article on the dialogue with farmers and cooperatives, by layout. */
export const ARTICLES = {
  modern: '/modern/doi-thoai-nong-dan-hop-tac-xa-2025',
  liferay: '/liferay/doi-thoai-nong-dan-hop-tac-xa-2025',
  webforms: '/webforms/doi-thoai-nong-dan-hop-tac-xa-2025',
} as const;

/** What was done half a year later, by another paper. */
export const FOLLOW_UP = '/liferay/sau-thang-thuc-hien-ket-luan-doi-thoai';

/** Words of the article that ask for something. */
export const REQUEST = 'nạo vét tuyến kênh, sửa chữa các trạm bơm và kiểm tra việc xả thải';

/** Words of the follow-up that report on it. */
export const REPORTED =
  'ba trạm bơm đã sửa chữa xong, được nghiệm thu tại Biên bản số 14/BB-SNNMT ngày 18/3/2026';

/** A register that a browser can be connected with. */
interface Connectable {
  readonly url: string | (() => string);
  pairingCode(): Promise<string>;
  remove(): Promise<void>;
}

/** What a test works with: the sample portal, a register, and a browser that stands on an article. */
export interface Stage<Register extends Connectable = Connectable> {
  readonly portal: Awaited<ReturnType<typeof servePortal>>;
  readonly register: Register;
  extension: ExtensionBrowser;
  readonly page: Page;
  /** Pairs the browser with the register, reached at another address where one is given. */
  pair(url?: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts portal, register and browser together, and opens the article. */
export async function setStage<Register extends Connectable>(given: {
  readonly register: () => Promise<Register>;
  readonly article: string;
  readonly launch?: () => Promise<ExtensionBrowser>;
}): Promise<Stage<Register>> {
  const [portal, register, extension] = await Promise.all([
    servePortal({ port: 0 }),
    given.register(),
    (given.launch ?? launchExtension)(),
  ]);
  const page = await extension.browser.newPage();
  await page.goto(portal.url + given.article);
  const stage: Stage<Register> = {
    portal,
    register,
    extension,
    page,
    async pair(url = typeof register.url === 'string' ? register.url : register.url()) {
      await connect(stage.extension, { url, secret: await register.pairingCode() });
    },
    async close() {
      await stage.extension.close();
      await register.remove();
      await portal.close();
    },
  };
  return stage;
}
