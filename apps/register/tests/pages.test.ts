import { describe, expect, it } from 'vitest';
import { chromium, PagesInBrowser } from './pages-in-browser';
import { clipEvents, createDevice } from './sample-events';

const clip = clipEvents(createDevice());

describe.skipIf(!chromium)('the pages in a real browser', () => {
  const pages = new PagesInBrowser(clip.events);

  it('sends whoever is not signed in to the sign-in page', async () => {
    await pages.open('/records/GD25-CD01');
    expect(new URL(pages.page.url()).pathname).toBe('/login');
    expect(await pages.textOf('h1')).toBe('Cần đăng nhập');
  });

  it('says when a pasted token is wrong', async () => {
    await pages.page.type('#token', 'ck1.sai');
    await pages.follow('main button');
    expect(await pages.textOf('[role=alert]')).toBe('Khóa không đúng hoặc đã bị thu hồi.');
  });

  it('signs in by the link that the register prints and keeps the token out of the address', async () => {
    await pages.signIn();
    expect(new URL(pages.page.url()).pathname).toBe('/records');
    expect(pages.page.url()).not.toContain('token');
    const [cookie] = await pages.page.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(pages.running.register.token).not.toContain(cookie?.value);
  });

  it('is Vietnamese in a browser started in English, and English by the switch', async () => {
    await pages.open('/records');
    expect(await pages.textOf('h1')).toBe('Danh sách');
    await pages.follow('a[hreflang=en]');
    expect(await pages.textOf('h1')).toBe('Records');
    await pages.follow('a[hreflang=vi]');
    expect(await pages.textOf('h1')).toBe('Danh sách');
  });

  it.each([
    ['1', 2],
    ['KN01', 1],
    ['vung ven', 1],
    ['bien che', 2],
    ['không có gì như thế', 0],
  ])('finds «%s» in one search box', async (words, count) => {
    await pages.open('/records');
    await pages.page.type('#q', words);
    await Promise.all([pages.page.waitForNavigation(), pages.page.keyboard.press('Enter')]);
    expect(await pages.page.$$eval('.records tbody tr', (rows) => rows.length)).toBe(count);
  });

  it('shows the quotation in its context, its source and its status with the reason', async () => {
    await pages.open('/records/GD25-CD01');
    expect(await pages.textOf('mark')).toBe('Sở Nội vụ chủ trì, tham mưu trước ngày 30/6/2026');
    expect(await pages.textOf('.quote')).toContain('Chủ tịch UBND thành phố giao Sở Nội vụ');
    expect(await pages.textOf('figcaption')).toContain('Đối thoại với đội ngũ nhà giáo');
    expect(await pages.textOf('section[aria-labelledby=status]')).toContain('Chưa phân công');
  });

  it('keeps everything typed when something is wrong, and says what', async () => {
    await pages.open('/records/GD25-CD01');
    await pages.fill('assign', { product: 'Đề án bổ sung biên chế', on: '31/2/2026' });
    await pages.send('assign');
    expect(await pages.textOf('[role=alert]')).toContain('Chưa ghi');
    expect(await pages.valueOf('#assign-product')).toBe('Đề án bổ sung biên chế');
    expect(await pages.valueOf('#assign-on')).toBe('31/2/2026');
    expect(
      await pages.page.$eval('#assign-lead', (element) => element.getAttribute('aria-invalid')),
    ).toBe('true');
    expect(
      await pages.page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')),
    ).toBe('true');
    const history = await pages.textOf('section[aria-labelledby=history]');
    expect(history).not.toContain('Giao');
  });

  it('shows the day a deadline means while it is typed', async () => {
    await pages.open('/records/GD25-CD01');
    await pages.fill('assign', { on: '12/1/2026', deadline: 'trước ngày 30/6/2026' });
    await pages.page.waitForFunction(() =>
      document.querySelector('form[action$="/assign"] output')?.textContent?.includes('29/06/2026'),
    );
    expect(await pages.textOf('form[action$="/assign"] output')).toContain('thứ Hai');
  });

  it('assigns, with an agency typed without accents and its deadline as written', async () => {
    await pages.open('/records/GD25-CD01');
    await pages.fill('assign', {
      lead: 'so noi vu',
      coordinating: 'Sở Tài chính; Sở Giáo dục và Đào tạo',
      deadline: 'chậm nhất ngày 30/6/2026',
      product: 'Đề án bổ sung biên chế',
      document: '125/TB-UBND ngày 12/01/2026',
      official: 'Phó Giám đốc Sở',
      on: '12/1/2026',
    });
    await pages.send('assign');
    if (await pages.page.$('input[name=lookedAgain]')) {
      await pages.page.click('details[open] input[name=lookedAgain]');
      await pages.send('assign');
    }
    expect(await pages.page.$('.message.bad')).toBeNull();
    expect(await pages.textOf('.message.good')).toBe('Đã ghi vào sổ.');
    const facts = await pages.textOf('section[aria-labelledby=facts]');
    expect(facts).toContain('Sở Nội vụ');
    expect(facts).toContain('Sở Tài chính; Sở Giáo dục và Đào tạo');
    expect(await pages.textOf('section[aria-labelledby=deadlines]')).toContain('30/06/2026');
    expect(await pages.textOf('section[aria-labelledby=status]')).toContain('Đã giao');
  });

  it('asks for evidence before it records an end', async () => {
    await pages.open('/records/GD25-CD01');
    await pages.fill('progress', { work: 'fulfilled', note: 'Đã trình đề án', on: '20/6/2026' });
    await pages.send('progress');
    expect(
      await pages.page.$eval('#progress-evidenceTitle', (element) =>
        element.getAttribute('aria-invalid'),
      ),
    ).toBe('true');
    await pages.fill('progress', {
      document: '88/BC-SNV ngày 20/6/2026',
      evidenceTitle: 'Báo cáo kết quả',
      strength: 'documented',
    });
    await pages.send('progress');
    if (await pages.page.$('input[name=lookedAgain]')) {
      await pages.page.click('details[open] input[name=lookedAgain]');
      await pages.send('progress');
    }
    expect(await pages.textOf('section[aria-labelledby=status]')).toContain('Hoàn thành đúng hạn');
    expect(await pages.textOf('section[aria-labelledby=status]')).toContain(
      'Có tài liệu kiểm chứng',
    );
  });

  it('offers to reopen what is at an end, and not to assign it', async () => {
    await pages.open('/records/GD25-CD01');
    expect(await pages.page.$('form[action$="/assign"]')).toBeNull();
    await pages.fill('reopen', { reason: 'Đề án chưa nêu nguồn tuyển dụng', on: '1/7/2026' });
    await pages.send('reopen');
    expect(await pages.textOf('section[aria-labelledby=status]')).toContain('Đang thực hiện');
    expect(await pages.textOf('section[aria-labelledby=history]')).toContain(
      'Mở lại: Đề án chưa nêu nguồn tuyển dụng',
    );
  });

  it('writes once what is sent twice', async () => {
    await pages.open('/records/GD25-CD01');
    const before = await pages.running.client.session();
    const twice = await pages.page.evaluate(async () => {
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
    const after = await pages.running.client.session();
    expect(after.ok && before.ok && after.value.head - before.value.head).toBe(1);
  });

  it('refuses a form that comes from another site', async () => {
    const cookie = (await pages.page.cookies()).find(({ name }) => name !== 'camket_lang');
    const post = (headers: Record<string, string>) =>
      pages.running.call(`/records/${clip.directiveId}/reopen`, {
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
    await pages.open('/overview?asOf=1/8/2026');
    const links = await pages.page.$$eval('.figures td a', (anchors) =>
      anchors.map((anchor) => ({
        href: anchor.getAttribute('href') ?? '',
        count: Number(anchor.textContent),
      })),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const { href, count } of links) {
      const rows = await pages.page.evaluate(async (address) => {
        const text = await (await fetch(address)).text();
        return new DOMParser()
          .parseFromString(text, 'text/html')
          .querySelectorAll('.records tbody tr').length;
      }, href);
      expect(rows, href).toBe(count);
    }
  });

  it('gives a pairing code that pairs a device, which can then be revoked', async () => {
    await pages.open('/devices');
    await pages.follow('form[action="/devices/code"] button');
    const code = await pages.textOf('.code');
    const paired = await pages.running.client.pair({
      code,
      deviceName: 'Máy của chị Hoa',
      client: createDevice().client,
    });
    expect(paired.ok).toBe(true);
    await pages.open('/devices');
    await pages.follow('button[aria-label="Thu hồi Máy của chị Hoa"]');
    expect(await pages.textOf('tbody')).toContain('Đã thu hồi');
  });

  it('shows hostile words as words', async () => {
    const device = createDevice();
    const hostile = clipEvents(device, { code: 'XX26', url: 'javascript:alert(1)' });
    const [captured, ...rest] = hostile.events;
    const title = '<script>window.stolen=1</script>"><img src=x onerror=window.stolen=1>';
    const events = [{ ...captured, data: { ...(captured?.data as object), title } }, ...rest];
    await pages.append(events);
    await pages.open('/records/XX26-KN01');
    expect(await pages.textOf('figcaption')).toContain('<script>');
    expect(await pages.page.$('a[href^="javascript"]')).toBeNull();
    expect(await pages.page.evaluate(() => 'stolen' in window)).toBe(false);
  });
});
