import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleBlocks } from './article-blocks.js';
import { createSamplePortal } from './create-sample-portal.js';
import { findSamplesFolder, loadSamples } from './load-samples.js';
import { createSampleArticle } from './sample-article.js';

const folder = findSamplesFolder(dirname(fileURLToPath(import.meta.url)));
const { articles } = loadSamples();

function textOf(slug: string): string {
  return readFileSync(join(folder, 'articles', `${slug}.txt`), 'utf8');
}

const DIALOGUE = 'doi-thoai-nong-dan-hop-tac-xa-2025';
const NOTICE = 'thong-bao-ket-luan-doi-thoai-nong-dan';
const FOLLOW_UP = 'sau-thang-thuc-hien-ket-luan-doi-thoai';

/** Forms of deadline, each with the words that the dialogue article must print. */
const DEADLINE_FORMS: [string, string][] = [
  ['before a day', 'trước ngày 15/12/2025'],
  ['at the latest on a day', 'chậm nhất ngày 31/10/2025'],
  ['not later than a day', 'không muộn hơn ngày 15/11/2025'],
  ['until the end of a quarter', 'đến hết quý I/2026'],
  ['within a month', 'Trong tháng 11/2025'],
  ['within a year', 'trong năm 2025'],
  ['working days from an event', 'trong thời hạn 10 ngày làm việc kể từ ngày kết thúc Hội nghị'],
  ['calendar days from an event', 'trong thời hạn 15 ngày kể từ ngày nhận được phiếu chuyển'],
  ['the end of a year', 'vào cuối năm 2026'],
  ['half a year', 'trong 6 tháng đầu năm 2026'],
  ['each quarter', 'hằng quý'],
  ['a day of each quarter', 'trước ngày 25 của tháng cuối quý'],
  ['before Tết', 'trước Tết Nguyên đán Bính Ngọ'],
  ['an hour of a day', 'trước 17 giờ ngày 31/3/2026'],
  ['a session of the council', 'tại kỳ họp thường lệ cuối năm 2025'],
  ['soon', 'sớm triển khai'],
];

describe('the stored articles', () => {
  it('are three, one meant for each layout', () => {
    expect(articles.map(({ layout }) => layout).sort()).toEqual(['liferay', 'modern', 'webforms']);
  });

  it.each([DIALOGUE, NOTICE, FOLLOW_UP])('hold 600 to 1,200 words of NFC text in %s', (slug) => {
    const text = textOf(slug);
    const words = text.trim().split(/\s+/u).length;
    expect(text).toBe(text.normalize('NFC'));
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(1200);
  });

  it.each(DEADLINE_FORMS)('state a deadline in the form: %s', (_, words) => {
    expect(textOf(DIALOGUE)).toContain(words);
  });

  it.each(['Công văn số 3412/UBND-NN ngày 17/10/2025', 'Luật Đê điều số 79/2006/QH11'])(
    'name %s in the dialogue and in the notice alike',
    (reference) => {
      expect(textOf(DIALOGUE)).toContain(reference);
      expect(textOf(NOTICE)).toContain(reference);
    },
  );

  it('count the same petitions throughout, and the follow-up accounts for every one', () => {
    for (const slug of [DIALOGUE, NOTICE, FOLLOW_UP]) expect(textOf(slug)).toContain('86');
    const [all, ...parts] = [86, 52, 21, 5, 8];
    expect(parts.reduce((sum, part) => sum + part)).toBe(all);
    for (const part of parts) expect(textOf(FOLLOW_UP)).toContain(`${String(part)} kiến nghị`);
  });

  it('never name a district, which no longer exists in the period told', () => {
    for (const { slug } of articles)
      expect(textOf(slug)).not.toMatch(/huyện|quận(?!\p{L})|thị xã/iu);
  });
});

describe('the article served decomposed', () => {
  const article = articles.find(({ unicodeForm }) => unicodeForm === 'NFD');

  it('is the notice of conclusions', () => {
    expect(article?.slug).toBe(NOTICE);
  });

  it.each(['modern', 'webforms', 'liferay'])(
    'keeps its whole body NFD in the page of the %s layout',
    async (layout) => {
      const response = await createSamplePortal().fetch(
        new Request(`http://localhost/${layout}/${NOTICE}`),
      );
      const page = await response.text();
      const stored = textOf(NOTICE).trim().split('\n\n');
      for (const paragraph of stored) {
        expect(page).toContain(`>${paragraph.normalize('NFD')}<`);
        if (paragraph !== paragraph.normalize('NFD')) expect(page).not.toContain(`>${paragraph}<`);
      }
    },
  );

  it('normalises to the stored text', () => {
    expect(article?.paragraphs.join('\n\n').normalize('NFC')).toBe(textOf(NOTICE).trim());
  });
});

describe('articleBlocks', () => {
  it('reads a Roman number with capitals as the title of a part and puts pictures after their paragraph', () => {
    const notice = articles.find(({ slug }) => slug === NOTICE);
    const kinds = articleBlocks(notice!).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(3);
    expect(kinds.indexOf('figure')).toBe(4);
  });

  it('loses no picture of any article', () => {
    for (const article of articles) {
      const figures = articleBlocks(article).filter(({ kind }) => kind === 'figure');
      expect(figures).toHaveLength(article.figures.length);
    }
  });
});

describe('createSampleArticle', () => {
  it('refuses a card with an unknown key', () => {
    const { paragraphs: _paragraphs, ...card } = articles[0]!;
    expect(() => createSampleArticle({ ...card, extra: 1 }, 'Một.')).toThrow(/extra/u);
  });
});

describe('findSamplesFolder', () => {
  it('says what is missing when no folder above holds the samples', () => {
    expect(() => findSamplesFolder('/')).toThrow(
      expect.objectContaining({ code: 'SAMPLES_MISSING' }),
    );
  });
});
