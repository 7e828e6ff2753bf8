import { describe, expect, it } from 'vitest';
import { createSamplePortal } from './create-sample-portal.js';
import { loadSamples } from './load-samples.js';
import { createSampleArticle, SAMPLE_LAYOUTS, type SampleArticle } from './sample-article.js';

const samples = loadSamples();
const portal = createSamplePortal(samples);

async function get(path: string): Promise<{ status: number; page: string; response: Response }> {
  const response = await portal.fetch(new Request(`http://127.0.0.1:4100${path}`));
  return { status: response.status, page: await response.clone().text(), response };
}

/** Undoes the escaping of text content, so that a page can be compared with the article's words. */
function unescape(page: string): string {
  return page
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const cases = samples.articles.flatMap((article) =>
  SAMPLE_LAYOUTS.map((layout) => ({ article, layout, path: `/${layout}/${article.slug}` })),
);

const DATE_LINES: Record<string, Record<(typeof SAMPLE_LAYOUTS)[number], string>> = {
  'doi-thoai-nong-dan-hop-tac-xa-2025': {
    modern: 'Thứ Tư, 22/10/2025 - 19:25',
    webforms: 'Thứ Tư, 22/10/2025 | 19:25 (GMT+7)',
    liferay: 'Ngày đăng: 22/10/2025 19:25',
  },
  'thong-bao-ket-luan-doi-thoai-nong-dan': {
    modern: 'Thứ Hai, 03/11/2025 - 08:10',
    webforms: 'Thứ Hai, 03/11/2025 | 08:10 (GMT+7)',
    liferay: 'Ngày đăng: 03/11/2025 08:10',
  },
  'sau-thang-thuc-hien-ket-luan-doi-thoai': {
    modern: 'Thứ Hai, 20/04/2026 - 11:38',
    webforms: 'Thứ Hai, 20/04/2026 | 11:38 (GMT+7)',
    liferay: 'Ngày đăng: 20/04/2026 11:38',
  },
};

describe('every article in every layout', () => {
  it.each(cases)(
    'shows title, date, sapo, author, captions and body at $path',
    async ({ article, layout, path }) => {
      const { status, page } = await get(path);
      const text = unescape(page);
      expect(status).toBe(200);
      expect(text).toContain(article.title);
      expect(text).toContain(DATE_LINES[article.slug]?.[layout]);
      expect(text).toContain(article.sapo);
      expect(text).toContain(article.author);
      for (const { caption, credit } of article.figures) {
        expect(text).toContain(caption);
        expect(text).toContain(`Ảnh: ${credit}`);
      }
      for (const paragraph of article.paragraphs) expect(text).toContain(`>${paragraph}<`);
    },
  );

  it.each(cases)('asks nothing of another host at $path', async ({ path }) => {
    const { page, response } = await get(path);
    const addresses = [...page.matchAll(/(?:src|href|action)="([^"]{0,200})"/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(
      addresses.filter((address) => !/^(?:\/(?!\/)|http:\/\/127\.0\.0\.1:4100\/)/u.test(address)),
    ).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each(cases)('has every file and page that $path links to', async ({ path }) => {
    const { page } = await get(path);
    const addresses = new Set(
      [...page.matchAll(/(?:src|href)="(\/[^"]{0,200})"/gu)].map((match) => match[1] ?? ''),
    );
    const statuses = await Promise.all(
      [...addresses].map(async (address) => [address, (await get(address)).status]),
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });
});

describe('the modern layout', () => {
  it('states title, dates, author and tags in JSON-LD', async () => {
    const { page } = await get('/modern/doi-thoai-nong-dan-hop-tac-xa-2025');
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? '';
    const article = samples.articles.find(
      ({ slug }) => slug === 'doi-thoai-nong-dan-hop-tac-xa-2025',
    );
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'NewsArticle',
      headline: article?.title,
      datePublished: '2025-10-22T19:25:00+07:00',
      dateModified: '2025-10-22T20:40:00+07:00',
      author: [{ name: 'Minh Tâm' }],
      mainEntityOfPage: 'http://127.0.0.1:4100/modern/doi-thoai-nong-dan-hop-tac-xa-2025',
    });
    expect(page).toContain(
      '<meta property="article:published_time" content="2025-10-22T19:25:00+07:00"',
    );
    expect(page).toContain('<article class="story"');
  });
});

describe('the WebForms layout', () => {
  it('wraps the whole page in one form and states no date for machines', async () => {
    const { page } = await get('/webforms/doi-thoai-nong-dan-hop-tac-xa-2025');
    const body = page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>')).trim();
    expect(body.startsWith('<form name="aspnetForm"')).toBe(true);
    expect(body.endsWith('</form>')).toBe(true);
    expect(page.match(/<form/gu)).toHaveLength(1);
    expect(page).toContain('name="__VIEWSTATE"');
    expect(page).toContain('<meta http-equiv="Content-Language" content="en-us" />');
    expect(page).not.toContain('2025-10-22');
    expect(page).not.toContain('<time');
  });

  it('answers its own post with the same page', async () => {
    const address = 'http://127.0.0.1:4100/webforms/thong-bao-ket-luan-doi-thoai-nong-dan';
    const posted = await portal.fetch(
      new Request(address, { method: 'POST', body: '__VIEWSTATE=x' }),
    );
    const got = await portal.fetch(new Request(address));
    expect(await posted.text()).toBe(await got.text());
  });
});

describe('the Liferay layout', () => {
  it('puts the body in a journal article of a portlet and lists the attached PDF files', async () => {
    const { page } = await get('/liferay/sau-thang-thuc-hien-ket-luan-doi-thoai');
    expect(page).toContain('class="journal-content-article" id="article_10136_');
    expect(page).toContain('portlet-boundary');
    expect(page).toContain('href="/documents/36-BC-HND.pdf"');
    const pdf = await get('/documents/36-BC-HND.pdf');
    expect(pdf.response.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.page.startsWith('%PDF-1.4')).toBe(true);
  });
});

describe('the front page', () => {
  it('links every article in every layout, the newest first', async () => {
    const { page } = await get('/');
    for (const { path } of cases) expect(page).toContain(`href="${path}"`);
    expect(page.indexOf('sau-thang')).toBeLessThan(
      page.indexOf('doi-thoai-nong-dan-hop-tac-xa-2025'),
    );
  });
});

describe('addresses that do not exist', () => {
  it.each([
    '/modern/khong-co',
    '/la',
    '/assets/khong-co.css',
    '/assets/..%2Farticles',
    '/documents/khac.pdf',
  ])('answers 404 with a page in Vietnamese at %s', async (path) => {
    const { status, page } = await get(path);
    expect(status).toBe(404);
    expect(page).toContain('Không tìm thấy trang');
  });

  it('escapes the address it repeats', async () => {
    const { page } = await get('/%3Cscript%3Ealert(1)%3C/script%3E');
    expect(page).not.toContain('<script>alert');
  });
});

describe('escaping', () => {
  const base = samples.articles[0] as SampleArticle;
  const nasty = `</script><script>alert("1")</script>' & <b>`;
  const article = createSampleArticle(
    {
      ...Object.fromEntries(Object.entries(base).filter(([key]) => key !== 'paragraphs')),
      slug: 'hiem-doc',
      title: nasty,
      sapo: nasty,
      author: nasty,
      section: nasty,
      tags: [nasty],
      figures: [{ afterParagraph: 1, caption: nasty, credit: nasty, scene: 'canal' }],
      attachments: [{ fileName: 'a.pdf', label: nasty }],
    },
    `${nasty}\n\nHai.`,
  );
  const hostile = createSamplePortal({ ...samples, articles: [article] });

  it.each(['/', ...SAMPLE_LAYOUTS.map((layout) => `/${layout}/hiem-doc`)])(
    'lets no text of an article become an element at %s',
    async (path) => {
      const page = await (await hostile.fetch(new Request(`http://localhost${path}`))).text();
      expect(page).toContain('&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)');
      expect(page).not.toContain('<script>alert');
      expect(page).not.toContain('<b>"');
    },
  );

  it('keeps the JSON-LD one script element whose text parses back to the title', async () => {
    const page = await (
      await hostile.fetch(new Request('http://localhost/modern/hiem-doc'))
    ).text();
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ headline: nasty });
  });
});
