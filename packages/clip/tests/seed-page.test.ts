import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/read-article';

const file = new URL('../../../../shared/seed/article.txt', import.meta.url);
const paragraphs = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split(/\n+/u)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  : [];
const title = 'Lãnh đạo thành phố đối thoại với nhà giáo';
const menu = '<li><a href="/x">Chuyên mục tin tức</a></li>'.repeat(20);
const latest = '<li><a href="/x">Tin mới về hoạt động của thành phố (01/01/2026)</a></li>'.repeat(
  10,
);

const page = (body: string): Document =>
  parseHTML(`<html><head><title>${title} - Cổng TTĐT</title></head><body><form id="aspnetForm"><input id="__VIEWSTATE">
<ul class="menu">${menu}</ul><div class="main"><h1>${title}</h1><div class="date">Thứ Tư, 19/11/2025 | 19:25 (GMT+7)</div>${body}</div>
<div class="right"><ul>${latest}</ul></div></form></body></html>`).document as unknown as Document;

describe.skipIf(paragraphs.length === 0)(
  'the seed article in one form (skipped where ../shared/seed is absent)',
  () => {
    it.each([
      ['paragraphs', paragraphs.map((words) => `<p>${words}</p>`).join('')],
      ['line breaks', `<div>${paragraphs.join('<br><br>')}</div>`],
      [
        'line breaks in a label',
        `<span id="ctl00_lblContent">${paragraphs.join('<br/><br/>')}</span>`,
      ],
      [
        'a table',
        `<table><tr><td>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</td></tr></table>`,
      ],
    ])('written as %s gives its twenty paragraphs and four captions', (_, body) => {
      const article = readArticle(page(body));
      const whole = paragraphs.map((words) => words.normalize('NFC'));
      const captions = whole.filter((words) => words.includes('Ảnh: Cổng'));
      expect(article.captions).toEqual(captions);
      expect(article.text.split('\n\n')).toEqual(
        whole.filter((words) => !captions.includes(words)),
      );
      expect(article.publishedAt).toBe('2025-11-19T19:25:00+07:00');
      expect(article.title).toBe(title);
    });
  },
);
