import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { withReason } from '../src/health/report-health';
import { readArticle } from '../src/read-article';

const paragraph =
  '<p>Hội nghị đối thoại với nhân dân diễn ra sáng nay, nhiều ý kiến được nêu ra và trả lời.</p>';
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;
const page = (body: string): string => `<html><body><h1>Tiêu đề bài viết</h1>${body}</body></html>`;

describe('a hostile page', () => {
  it.each([
    [
      'with 2,000 tables in each other',
      page(
        '<table><tr><td>'.repeat(2_000) + paragraph.repeat(3) + '</td></tr></table>'.repeat(2_000),
      ),
    ],
    ['with five million spaces', page(`<p>${' '.repeat(5_000_000)}x</p>${paragraph.repeat(3)}`)],
    [
      'with linked data that never ends',
      page(
        `<script type="application/ld+json">${'['.repeat(100_000)}</script>${paragraph.repeat(3)}`,
      ),
    ],
    [
      'with lines that look like dates',
      page(`<p>${'12/12/'.repeat(35)}</p>`.repeat(500) + paragraph.repeat(3)),
    ],
  ])('%s is read', (_, html) => {
    expect(readArticle(parse(html)).text).toContain('Hội nghị đối thoại với nhân dân');
  });

  it('of more than 2 million characters is cut, and the cut is said', () => {
    const article = readArticle(parse(page(paragraph.repeat(30_000))));
    expect(article.health.reasons.map(({ code }) => code)).toContain('page-cut');
    expect(article.health.incomplete).toBe(true);
    expect(article.text.length).toBeLessThan(3_100_000);
  });

  it('that is one single text of 18 MB is cut, and the cut is said', () => {
    const document = parse(page('<p></p>'));
    const words = 'Hội nghị đối thoại với nhân dân diễn ra sáng nay. '.repeat(270_000);
    document.querySelector('p')?.append(document.createTextNode(words));
    const article = readArticle(document);
    expect(article.health.reasons.map(({ code }) => code)).toContain('page-cut');
    expect(article.text.length).toBeLessThan(3_100_000);
  });

  it.each([
    ['empty', ''],
    [
      'made of frames',
      '<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>',
    ],
    ['made of nothing but signs', '\u0000\uFFFD<<<>>><p'],
  ])('%s has no body, which is said', (_, html) => {
    const article = readArticle(parse(html));
    expect(article.text).toBe('');
    expect(article.health.reasons.map(({ code }) => code)).toContain('no-body');
    expect(article.health.missing).toContain('text');
  });
});

it.each([
  ['frames', '<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset>'],
  [
    'a short page around frames',
    page('<p>Xem bên dưới.</p><iframe src="a.html"></iframe><iframe src="b.html"></iframe>'),
  ],
])('of %s it is said where the words may be', (_, html) => {
  const { health } = readArticle(parse(html));
  expect(health.incomplete).toBe(true);
  expect(health.reasons.find(({ code }) => code === 'words-in-frame')?.addresses).toEqual([
    'a.html',
    'b.html',
  ]);
});

it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x'])(
  'an address that runs is never taken for the address of the article or of a file: %j',
  (address) => {
    const head = `<head><link rel="canonical" href="${address}"><meta property="og:url" content="${address}"></head>`;
    const files = `<p>Tệp đính kèm: <a href="${address}">Kế hoạch 112.pdf</a></p>`;
    const article = readArticle(
      parse(page(paragraph.repeat(5) + files).replace('<body>', `${head}<body>`)),
      { url: 'https://tanlap.example.vn/tin/1.aspx' },
    );
    expect(article.canonicalUrl).toBe('https://tanlap.example.vn/tin/1.aspx');
    expect(article.attachments.map(({ name, url }) => [name, url])).toEqual([
      ['Kế hoạch 112.pdf', 'https://tanlap.example.vn/tin/1.aspx'],
    ]);
  },
);

it('of a page with characters that cannot be read this is said', () => {
  const { health } = readArticle(
    parse(page(paragraph.repeat(3) + '<p>Hội ngh\ufffd còn nữa.</p>')),
  );
  const reason = health.reasons.find(({ code }) => code === 'unreadable-characters');
  expect(reason?.vi).toContain('Có 1 ký tự không đọc được');
  expect(reason?.vi).toContain('Hội ngh\ufffd còn nữa.');
  expect(reason?.en).toContain('save the page from a browser');
  expect(health.incomplete).toBe(true);
});

it('a title with characters that cannot be read is said too', () => {
  const html = page(paragraph.repeat(8)).replace(
    '<body>',
    '<body><h1>Hội ngh\ufffd \ufffdối thoại</h1>',
  );
  const { health } = readArticle(parse(html));
  expect(health.reasons.find(({ code }) => code === 'unreadable-characters')?.vi).toContain(
    'Có 2 ',
  );
});

it('what only who took the page knows is said first, once', () => {
  const { health } = readArticle(parse(page(paragraph.repeat(8))));
  const restless = withReason(withReason(health, 'page-restless'), 'page-restless');
  expect(restless.reasons.map(({ code }) => code)).toEqual([
    'page-restless',
    ...health.reasons.map(({ code }) => code),
  ]);
  expect(restless.incomplete).toBe(health.incomplete);
  expect(withReason(health, 'page-cut').incomplete).toBe(true);
});

it('the document is not changed by reading', () => {
  const document = parse(page(paragraph.repeat(8)));
  const before = document.documentElement.outerHTML;
  readArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('a hash is filled in where a function for it is given', () => {
  expect(
    readArticle(parse(page(paragraph.repeat(8))), { sha256: (text) => `h${text.length}` })
      .textSha256,
  ).toMatch(/^h\d+$/u);
  expect(readArticle(parse(page(paragraph))).textSha256).toBeUndefined();
});

// NOTE: nearly all of the time is the parser's; it is slow on a busy machine.
it('a page nested 100,000 deep is read', { timeout: 120_000 }, () => {
  const html = page('<div>'.repeat(100_000) + paragraph.repeat(5) + '</div>'.repeat(100_000));
  expect(readArticle(parse(html)).text).toContain('Hội nghị đối thoại với nhân dân');
});
