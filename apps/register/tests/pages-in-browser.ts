import type { EventEnvelope } from '@camket/client';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from './find-chromium';
import { startTestRegister, type TestRegister } from './running-register';

/** A browser to look at pages with; null where there is none, and what needs one is skipped. */
export const chromium = findChromium();

/** A register with events and a browser started in English that looks at its pages, for the tests of one file. */
export class PagesInBrowser {
  running!: TestRegister;
  page!: Page;
  private browser!: Browser;

  constructor(events: readonly object[]) {
    beforeAll(async () => {
      this.running = await startTestRegister();
      await this.append(events);
      this.browser = await puppeteer.launch({
        executablePath: chromium ?? '',
        headless: true,
        args: ['--no-sandbox', '--lang=en-US'],
      });
      this.page = await this.browser.newPage();
    }, 90_000);
    afterAll(async () => {
      await this.browser.close();
      await this.running.close();
    });
  }

  append(events: readonly object[]) {
    return this.running.client.appendEvents(events as EventEnvelope[]);
  }

  signIn = () => this.page.goto(this.running.register.loginUrl);

  open = (path: string) => this.page.goto(`${this.running.register.url}${path}`);

  textOf = (selector: string) =>
    this.page.$eval(selector, (element) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? '');

  valueOf = (selector: string) =>
    this.page.$eval(selector, (element) => (element as HTMLInputElement).value);

  /** Clicks what leads to another page, and waits for it. */
  async follow(selector: string): Promise<void> {
    await Promise.all([this.page.waitForNavigation(), this.page.click(selector)]);
  }

  /** Opens the form of an action and fills its controls. */
  async fill(action: string, values: Record<string, string>): Promise<void> {
    const { page } = this;
    await page.evaluate((name) => {
      document
        .querySelector(`form[action$="/${name}"]`)
        ?.closest('details')
        ?.setAttribute('open', '');
    }, action);
    for (const [name, value] of Object.entries(values)) {
      const selector = `#${action}-${name}`;
      const isSelect = await page.$eval(selector, (element) => element.tagName === 'SELECT');
      if (isSelect) await page.select(selector, value);
      else {
        await page.$eval(selector, (element) => ((element as HTMLInputElement).value = ''));
        await page.type(selector, value);
      }
    }
  }

  async submit(selector: string): Promise<void> {
    await Promise.all([
      this.page.waitForNavigation(),
      this.page.$eval(selector, (form) => (form as HTMLFormElement).requestSubmit()),
    ]);
  }

  send = (action: string) => this.submit(`form[action$="/${action}"]`);
}
