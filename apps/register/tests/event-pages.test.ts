import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { chromium, PagesInBrowser } from './pages-in-browser';
import { clipEvents, createDevice, secondPaperEvents } from './sample-events';

const clip = clipEvents(createDevice());
/** The same conference, clipped by somebody else as an event of its own. */
const duplicate = clipEvents(createDevice(), { code: 'NG25' });

describe.skipIf(!chromium)('the pages of events and offices in a real browser', () => {
  const pages = new PagesInBrowser(clip.events);
  beforeAll(() => pages.signIn());

  describe('the page of an event', () => {
    it('says that one source alone leaves nothing to compare', async () => {
      await pages.open('/records/GD25-CD01');
      await pages.follow('dl.facts a[href^="/events/"]');
      expect(await pages.textOf('h1')).toBe('GD25 · Hội nghị đối thoại với đội ngũ nhà giáo');
      expect(await pages.textOf('section[aria-labelledby=sources] p')).toBe('Một sự kiện, 1 nguồn');
      expect(await pages.textOf('section:has(#conflicts)')).toContain('Mới có một nguồn');
    });

    it('shows two papers as two sources and the day on which they differ, in both languages', async () => {
      const device = createDevice();
      const events = secondPaperEvents(device, clip, (text) =>
        text.replace('30/6/2026', '30/9/2026'),
      );
      await pages.append(events);
      await pages.open('/events/gd25');
      expect(await pages.textOf('section[aria-labelledby=sources] p')).toBe('Một sự kiện, 2 nguồn');
      expect(await pages.textOf('.conflicts tbody th')).toBe('Thời hạn');
      const rows = await pages.page.$$eval('.conflicts tbody tr', (all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
      );
      expect(rows.map(([figure]) => figure)).toEqual([
        'trước ngày 30/6/2026',
        'trước ngày 30/9/2026',
      ]);
      expect(rows[1]?.[1]).toContain('giao Sở Nội vụ chủ trì, tham mưu trước ngày 30/9/2026');
      expect(rows[1]?.[2]).toContain('Báo Thanh Giang');
      expect(
        await pages.page.$$eval('.conflicts a[href^="https://"]', (links) => links.length),
      ).toBe(2);
      await pages.open('/events/GD25?lang=en');
      expect(await pages.textOf('#conflicts')).toBe('Figures that differ between the sources');
      await pages.open('/events/GD25?lang=vi');
    });

    it('names another event that the same words tell', async () => {
      await pages.append(duplicate.events);
      await pages.open('/events/NG25');
      expect(await pages.textOf('section[aria-labelledby=likely-same] a')).toMatch(/^GD25 · /u);
      await pages.open('/events');
      expect(await pages.textOf('table')).toMatch(/NG25 · .*\/202512GD25 · .*\/202522$/u);
    });

    const eventOfRecord = () =>
      pages.page.$eval('dl.facts a[href^="/events/"]', (link) => link.getAttribute('href'));

    it('merges the duplicate into it, numbers kept, and separates it again', async () => {
      await pages.open('/records/NG25-KN01');
      expect(await eventOfRecord()).toBe(`/events/${duplicate.eventId}`);
      await pages.open('/events/GD25');
      await pages.submit('form[action$="/merge"]');
      expect(await pages.textOf('.message')).toBe('Đã ghi vào sổ.');
      expect(await pages.textOf('section[aria-labelledby=merged-events] li')).toMatch(
        /^NG25 · .*Hai bài đưa tin về cùng một sự kiện\./u,
      );
      expect(await pages.textOf('section[aria-labelledby=sources] p')).toBe('Một sự kiện, 3 nguồn');
      await pages.open('/events/ng25');
      expect(pages.page.url()).toMatch(/\/events\/GD25$/u);
      await pages.open('/records/NG25-KN01');
      expect(await eventOfRecord()).toBe(`/events/${clip.eventId}`);
      await pages.open('/events/GD25');
      await pages.page.$eval('#separate-NG25-reason', (area) => {
        (area as HTMLTextAreaElement).value = 'hai hội nghị khác ngày';
      });
      await pages.submit('form[action$="/separate"]');
      await pages.open('/events/NG25');
      expect(await pages.textOf('h1')).toMatch(/^NG25 · /u);
    });
  });

  describe('the bodies offered while one types', () => {
    const offered = () =>
      pages.page.$$eval('[role=option]', (options) =>
        options.map(({ textContent }) => textContent),
      );

    it('are found without accents, a merged one by who has taken over, and chosen by keys', async () => {
      await pages.open('/leads');
      await pages.page.type('#lead-land', 'so giao thong van');
      // What was typed up to here may have been answered before: the answer to the whole is waited for.
      await pages.page.waitForFunction(
        () =>
          document.querySelector('[role=option]')?.textContent ===
          'Sở Xây dựngtiếp nhận nhiệm vụ của Sở Giao thông vận tải',
      );
      await pages.page.keyboard.press('ArrowDown');
      await pages.page.keyboard.press('Enter');
      expect(await pages.valueOf('#lead-land')).toBe('Sở Xây dựng');
      expect(await offered()).toEqual([]);
    });

    it('make the office’s table of usual leads, kept with who said so, and taken back', async () => {
      const entriesOf = async () => {
        const answer = await pages.running.client.entries({ after: 0, limit: 1000 });
        if (!answer.ok) throw new Error('no entries');
        return answer.value.entries
          .filter(({ event }) => event.type === 'usual_lead.set')
          .map(({ event }) => event.data);
      };
      const save = () => pages.follow('form[action="/leads"] button');
      await pages.open('/leads');
      await pages.page.type('#lead-health', 'so y te');
      await pages.page.keyboard.press('Escape');
      await save();
      expect(await pages.textOf('.message.good')).toBe('Đã ghi vào sổ.');
      expect(await pages.valueOf('#lead-health')).toBe('Sở Y tế');
      expect(await pages.textOf('#lead-health-hint')).toMatch(/^Máy chủ, \d\d\/\d\d\/\d{4}/u);
      const lead = expect.objectContaining({ name: 'Sở Y tế' });
      expect(await entriesOf()).toEqual([{ field: 'health', lead }]);
      await pages.page.$eval('#lead-health', (input) => ((input as HTMLInputElement).value = ''));
      await save();
      expect((await entriesOf()).at(-1)).toEqual({ field: 'health', lead: null });
      expect(await pages.valueOf('#lead-health')).toBe('');
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
      await pages.page.setViewport({ width, height: 800 });
      await pages.open(path);
      const overflow = await pages.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await pages.page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      const source = await readFile(
        createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
        'utf8',
      );
      await pages.page.evaluate(source);
      const violations = await pages.page.evaluate(async () => {
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
