import { servePortal } from '@camket/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnected } from '../scripts/open-connected.mjs';
import { findChromium } from './browser/find-chromium';
import { whyNoBrowser } from './browser/launch-extension';
import { startOfficeRegister, type OfficeRegister } from './browser/office-register';
import { articleTitle, textOf } from './browser/panel-steps';

const missing = whyNoBrowser();

describe.skipIf(missing !== null)(
  `Opening the browser for a demonstration${missing ? ` (${missing})` : ''}`,
  () => {
    let portal: Awaited<ReturnType<typeof servePortal>>;
    let register: OfficeRegister;

    beforeAll(async () => {
      [portal, register] = await Promise.all([servePortal({ port: 0 }), startOfficeRegister()]);
    });

    afterAll(async () => {
      await register?.remove();
      await portal?.close();
    });

    it('opens the panel on the article, connected by a token', async () => {
      const opened = await openConnected({
        chromiumPath: findChromium() ?? '',
        articleUrl: `${portal.url}/liferay/sau-thang-thuc-hien-ket-luan-doi-thoai`,
        registerUrl: register.url,
        secret: register.token,
        headless: true,
        args: ['--no-sandbox'],
      });
      try {
        const target = await opened.browser.waitForTarget((one) =>
          one.url().includes('/sidepanel.html'),
        );
        const panel = await target.asPage();
        expect(await articleTitle(panel)).toContain('Sáu tháng');
        expect(await textOf(panel, '.brand-office')).toBe('Văn phòng Thành ủy Thanh Giang');
      } finally {
        await opened.close();
      }
    });
  },
);
