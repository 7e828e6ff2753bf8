import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { EventEnvelope } from '@camket/client';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium';
import { startTestRegister, type TestRegister } from './running-register';
import { clipEvents, createDevice, secondPaperEvents } from './sample-events';

const chromium = findChromium();
let running: TestRegister;
let browser: Browser;
let page: Page;
const clip = clipEvents(createDevice());
/** The same conference, clipped by somebody else as an event of its own. */
const duplicate = clipEvents(createDevice(), { code: 'NG25' });

async function signIn(): Promise<void> {
  await page.goto(running.register.loginUrl);
}

const open = (path: string) => page.goto(`${running.register.url}${path}`);
const textOf = (selector: string) =>
  page.$eval(selector, (element) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? '');

/** Opens the form of an action and fills its controls. */
async function fill(action: string, values: Record<string, string>): Promise<void> {
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

async function submit(selector: string): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.$eval(selector, (form) => (form as HTMLFormElement).requestSubmit()),
  ]);
}

const send = (action: string): Promise<void> => submit(`form[action$="/${action}"]`);

const valueOf = (selector: string) =>
  page.$eval(selector, (element) => (element as HTMLInputElement).value);

describe.skipIf(!chromium)('the pages in a real browser', () => {
  beforeAll(async () => {
    running = await startTestRegister();
    await running.client.appendEvents(clip.events as EventEnvelope[]);
    browser = await puppeteer.launch({
      executablePath: chromium ?? '',
      headless: true,
      args: ['--no-sandbox', '--lang=en-US'],
    });
    page = await browser.newPage();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  it('sends whoever is not signed in to the sign-in page', async () => {
    await open('/records/GD25-CD01');
    expect(new URL(page.url()).pathname).toBe('/login');
    expect(await textOf('h1')).toBe('Cần đăng nhập');
  });

  it('says when a pasted token is wrong', async () => {
    await page.type('#token', 'ck1.sai');
    await Promise.all([page.waitForNavigation(), page.click('main button')]);
    expect(await textOf('[role=alert]')).toBe('Khóa không đúng hoặc đã bị thu hồi.');
  });

  it('signs in by the link that the register prints and keeps the token out of the address', async () => {
    await signIn();
    expect(new URL(page.url()).pathname).toBe('/records');
    expect(page.url()).not.toContain('token');
    const [cookie] = await page.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(running.register.token).not.toContain(cookie?.value);
  });

  it('is Vietnamese in a browser started in English, and English by the switch', async () => {
    await open('/records');
    expect(await textOf('h1')).toBe('Danh sách');
    await Promise.all([page.waitForNavigation(), page.click('a[hreflang=en]')]);
    expect(await textOf('h1')).toBe('Records');
    await Promise.all([page.waitForNavigation(), page.click('a[hreflang=vi]')]);
    expect(await textOf('h1')).toBe('Danh sách');
  });

  it.each([
    ['1', 2],
    ['KN01', 1],
    ['vung ven', 1],
    ['bien che', 2],
    ['không có gì như thế', 0],
  ])('finds «%s» in one search box', async (words, count) => {
    await open('/records');
    await page.type('#q', words);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.$$eval('.records tbody tr', (rows) => rows.length)).toBe(count);
  });

  it('shows the quotation in its context, its source and its status with the reason', async () => {
    await open('/records/GD25-CD01');
    expect(await textOf('mark')).toBe('Sở Nội vụ chủ trì, tham mưu trước ngày 30/6/2026');
    expect(await textOf('.quote')).toContain('Chủ tịch UBND thành phố giao Sở Nội vụ');
    expect(await textOf('figcaption')).toContain('Đối thoại với đội ngũ nhà giáo');
    expect(await textOf('section[aria-labelledby=status]')).toContain('Chưa phân công');
  });

  it('keeps everything typed when something is wrong, and says what', async () => {
    await open('/records/GD25-CD01');
    await fill('assign', { product: 'Đề án bổ sung biên chế', on: '31/2/2026' });
    await send('assign');
    expect(await textOf('[role=alert]')).toContain('Chưa ghi');
    expect(await valueOf('#assign-product')).toBe('Đề án bổ sung biên chế');
    expect(await valueOf('#assign-on')).toBe('31/2/2026');
    expect(
      await page.$eval('#assign-lead', (element) => element.getAttribute('aria-invalid')),
    ).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    const history = await textOf('section[aria-labelledby=history]');
    expect(history).not.toContain('Giao');
  });

  it('shows the day a deadline means while it is typed', async () => {
    await open('/records/GD25-CD01');
    await fill('assign', { on: '12/1/2026', deadline: 'trước ngày 30/6/2026' });
    await page.waitForFunction(() =>
      document.querySelector('form[action$="/assign"] output')?.textContent?.includes('29/06/2026'),
    );
    expect(await textOf('form[action$="/assign"] output')).toContain('thứ Hai');
  });

  it('assigns, with an agency typed without accents and its deadline as written', async () => {
    await open('/records/GD25-CD01');
    await fill('assign', {
      lead: 'so noi vu',
      coordinating: 'Sở Tài chính; Sở Giáo dục và Đào tạo',
      deadline: 'chậm nhất ngày 30/6/2026',
      product: 'Đề án bổ sung biên chế',
      document: '125/TB-UBND ngày 12/01/2026',
      official: 'Phó Giám đốc Sở',
      on: '12/1/2026',
    });
    await send('assign');
    if (await page.$('input[name=lookedAgain]')) {
      await page.click('details[open] input[name=lookedAgain]');
      await send('assign');
    }
    expect(await page.$('.message.bad')).toBeNull();
    expect(await textOf('.message.good')).toBe('Đã ghi vào sổ.');
    const facts = await textOf('section[aria-labelledby=facts]');
    expect(facts).toContain('Sở Nội vụ');
    expect(facts).toContain('Sở Tài chính; Sở Giáo dục và Đào tạo');
    expect(await textOf('section[aria-labelledby=deadlines]')).toContain('30/06/2026');
    expect(await textOf('section[aria-labelledby=status]')).toContain('Đã giao');
  });

  it('asks for evidence before it records an end', async () => {
    await open('/records/GD25-CD01');
    await fill('progress', { work: 'fulfilled', note: 'Đã trình đề án', on: '20/6/2026' });
    await send('progress');
    expect(
      await page.$eval('#progress-evidenceTitle', (element) =>
        element.getAttribute('aria-invalid'),
      ),
    ).toBe('true');
    await fill('progress', {
      document: '88/BC-SNV ngày 20/6/2026',
      evidenceTitle: 'Báo cáo kết quả',
      strength: 'documented',
    });
    await send('progress');
    if (await page.$('input[name=lookedAgain]')) {
      await page.click('details[open] input[name=lookedAgain]');
      await send('progress');
    }
    expect(await textOf('section[aria-labelledby=status]')).toContain('Hoàn thành đúng hạn');
    expect(await textOf('section[aria-labelledby=status]')).toContain('Có tài liệu kiểm chứng');
  });

  it('offers to reopen what is at an end, and not to assign it', async () => {
    await open('/records/GD25-CD01');
    expect(await page.$('form[action$="/assign"]')).toBeNull();
    await fill('reopen', { reason: 'Đề án chưa nêu nguồn tuyển dụng', on: '1/7/2026' });
    await send('reopen');
    expect(await textOf('section[aria-labelledby=status]')).toContain('Đang thực hiện');
    expect(await textOf('section[aria-labelledby=history]')).toContain(
      'Mở lại: Đề án chưa nêu nguồn tuyển dụng',
    );
  });

  it('writes once what is sent twice', async () => {
    await open('/records/GD25-CD01');
    const before = await running.client.session();
    const twice = await page.evaluate(async () => {
      const form = document.querySelector<HTMLFormElement>('form[action$="/progress"]');
      if (!form) return [];
      const body = new URLSearchParams(new FormData(form) as never);
      body.set('evidenceTitle', 'Biên bản kiểm tra thực tế');
      body.set('strength', 'documented');
      body.set('on', '2/7/2026');
      body.set('lookedAgain', 'yes');
      const post = () =>
        fetch(form.action, { method: 'POST', body, redirect: 'manual' }).then(({ type }) => type);
      return Promise.all([post(), post()]);
    });
    expect(twice).toEqual(['opaqueredirect', 'opaqueredirect']);
    const after = await running.client.session();
    expect(after.ok && before.ok && after.value.head - before.value.head).toBe(1);
  });

  it('refuses a form that comes from another site', async () => {
    const cookie = (await page.cookies()).find(({ name }) => name !== 'camket_lang');
    const post = (headers: Record<string, string>) =>
      running.call(`/records/${clip.directiveId}/reopen`, {
        method: 'POST',
        headers: {
          cookie: `${cookie?.name}=${cookie?.value}`,
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: 'reason=x',
        redirect: 'manual',
      });
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
    expect(
      (await post({ origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' })).status,
    ).toBe(403);
    expect((await post({})).status).toBe(403);
  });

  it('opens the list behind each figure of the overview', async () => {
    await open('/overview?asOf=1/8/2026');
    const links = await page.$$eval('.figures td a', (anchors) =>
      anchors.map((anchor) => ({
        href: anchor.getAttribute('href') ?? '',
        count: Number(anchor.textContent),
      })),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const { href, count } of links) {
      const rows = await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text();
        return new DOMParser()
          .parseFromString(text, 'text/html')
          .querySelectorAll('.records tbody tr').length;
      }, href);
      expect(rows, href).toBe(count);
    }
  });

  it('gives a pairing code that pairs a device, which can then be revoked', async () => {
    await open('/devices');
    await Promise.all([
      page.waitForNavigation(),
      page.click('form[action="/devices/code"] button'),
    ]);
    const code = await textOf('.code');
    const paired = await running.client.pair({
      code,
      deviceName: 'Máy của chị Hoa',
      client: createDevice().client,
    });
    expect(paired.ok).toBe(true);
    await open('/devices');
    await Promise.all([
      page.waitForNavigation(),
      page.click('button[aria-label="Thu hồi Máy của chị Hoa"]'),
    ]);
    expect(await textOf('tbody')).toContain('Đã thu hồi');
  });

  describe('the page of an event', () => {
    it('says that one source alone leaves nothing to compare', async () => {
      await open('/records/GD25-CD01');
      await Promise.all([page.waitForNavigation(), page.click('dl.facts a[href^="/events/"]')]);
      expect(await textOf('h1')).toBe('GD25 · Hội nghị đối thoại với đội ngũ nhà giáo');
      expect(await textOf('section[aria-labelledby=sources] p')).toBe('Một sự kiện, 1 nguồn');
      expect(await textOf('section:has(#conflicts)')).toContain('Mới có một nguồn');
    });

    it('shows two papers as two sources and the day on which they differ, in both languages', async () => {
      const device = createDevice();
      const events = secondPaperEvents(device, clip, (text) =>
        text.replace('30/6/2026', '30/9/2026'),
      );
      await running.client.appendEvents(events as EventEnvelope[]);
      await open('/events/gd25');
      expect(await textOf('section[aria-labelledby=sources] p')).toBe('Một sự kiện, 2 nguồn');
      expect(await textOf('.conflicts tbody th')).toBe('Thời hạn');
      const rows = await page.$$eval('.conflicts tbody tr', (all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
      );
      expect(rows.map(([figure]) => figure)).toEqual([
        'trước ngày 30/6/2026',
        'trước ngày 30/9/2026',
      ]);
      expect(rows[1]?.[1]).toContain('giao Sở Nội vụ chủ trì, tham mưu trước ngày 30/9/2026');
      expect(rows[1]?.[2]).toContain('Báo Thanh Giang');
      expect(await page.$$eval('.conflicts a[href^="https://"]', (links) => links.length)).toBe(2);
      await open('/events/GD25?lang=en');
      expect(await textOf('#conflicts')).toBe('Figures that differ between the sources');
      await open('/events/GD25?lang=vi');
    });

    it('names another event that the same words tell', async () => {
      await running.client.appendEvents(duplicate.events as EventEnvelope[]);
      await open('/events/NG25');
      expect(await textOf('section[aria-labelledby=likely-same] a')).toMatch(/^GD25 · /u);
      await open('/events');
      expect(await textOf('table')).toMatch(/NG25 · .*\/202512GD25 · .*\/202522$/u);
    });

    const eventOfRecord = () =>
      page.$eval('dl.facts a[href^="/events/"]', (link) => link.getAttribute('href'));

    it('merges the duplicate into it, numbers kept, and separates it again', async () => {
      await open('/records/NG25-KN01');
      expect(await eventOfRecord()).toBe(`/events/${duplicate.eventId}`);
      await open('/events/GD25');
      await submit('form[action$="/merge"]');
      expect(await textOf('.message')).toBe('Đã ghi vào sổ.');
      expect(await textOf('section[aria-labelledby=merged-events] li')).toMatch(
        /^NG25 · .*Hai bài đưa tin về cùng một sự kiện\./u,
      );
      expect(await textOf('section[aria-labelledby=sources] p')).toBe('Một sự kiện, 3 nguồn');
      await open('/events/ng25');
      expect(page.url()).toMatch(/\/events\/GD25$/u);
      await open('/records/NG25-KN01');
      expect(await eventOfRecord()).toBe(`/events/${clip.eventId}`);
      await open('/events/GD25');
      await page.$eval('#separate-NG25-reason', (area) => {
        (area as HTMLTextAreaElement).value = 'hai hội nghị khác ngày';
      });
      await submit('form[action$="/separate"]');
      await open('/events/NG25');
      expect(await textOf('h1')).toMatch(/^NG25 · /u);
    });
  });

  it('shows hostile words as words', async () => {
    const device = createDevice();
    const hostile = clipEvents(device, { code: 'XX26', url: 'javascript:alert(1)' });
    const [captured, ...rest] = hostile.events;
    const title = '<script>window.stolen=1</script>"><img src=x onerror=window.stolen=1>';
    const events = [{ ...captured, data: { ...(captured?.data as object), title } }, ...rest];
    await running.client.appendEvents(events as EventEnvelope[]);
    await open('/records/XX26-KN01');
    expect(await textOf('figcaption')).toContain('<script>');
    expect(await page.$('a[href^="javascript"]')).toBeNull();
    expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  });

  describe('the bodies offered while one types', () => {
    const offered = () =>
      page.$$eval('[role=option]', (options) => options.map(({ textContent }) => textContent));

    it('are found without accents, a merged one by who has taken over, and chosen by keys', async () => {
      await open('/leads');
      await page.type('#lead-land', 'so giao thong van');
      // What was typed up to here may have been answered before: the answer to the whole is waited for.
      await page.waitForFunction(
        () =>
          document.querySelector('[role=option]')?.textContent ===
          'Sở Xây dựngtiếp nhận nhiệm vụ của Sở Giao thông vận tải',
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await valueOf('#lead-land')).toBe('Sở Xây dựng');
      expect(await offered()).toEqual([]);
    });

    it('make the office’s table of usual leads, kept with who said so, and taken back', async () => {
      const entriesOf = async () => {
        const answer = await running.client.entries({ after: 0, limit: 1000 });
        if (!answer.ok) throw new Error('no entries');
        return answer.value.entries
          .filter(({ event }) => event.type === 'usual_lead.set')
          .map(({ event }) => event.data);
      };
      const send = () =>
        Promise.all([page.waitForNavigation(), page.click('form[action="/leads"] button')]);
      await open('/leads');
      await page.type('#lead-health', 'so y te');
      await page.keyboard.press('Escape');
      await send();
      expect(await textOf('.message.good')).toBe('Đã ghi vào sổ.');
      expect(await valueOf('#lead-health')).toBe('Sở Y tế');
      expect(await textOf('#lead-health-hint')).toMatch(/^Máy chủ, \d\d\/\d\d\/\d{4}/u);
      const lead = expect.objectContaining({ name: 'Sở Y tế' });
      expect(await entriesOf()).toEqual([{ field: 'health', lead }]);
      await page.$eval('#lead-health', (input) => ((input as HTMLInputElement).value = ''));
      await send();
      expect((await entriesOf()).at(-1)).toEqual({ field: 'health', lead: null });
      expect(await valueOf('#lead-health')).toBe('');
    });
  });

  describe.each([320, 1280])('at %i pixels', (width) => {
    it.each([
      '/login',
      '/records',
      '/records/GD25-CD01',
      '/overview',
      '/events',
      '/events/GD25',
      '/leads',
      '/devices',
      '/records/khong-co',
    ])('%s fits and is accessible', async (path) => {
      await page.setViewport({ width, height: 800 });
      await open(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      const source = await readFile(
        createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
        'utf8',
      );
      await page.evaluate(source);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
        );
      });
      expect(violations).toEqual([]);
    });
  });
});
