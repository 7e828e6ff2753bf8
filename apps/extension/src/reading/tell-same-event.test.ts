import { createHash } from 'node:crypto';
import type { Register } from '@camket/ledger';
import { describe, expect, it } from 'vitest';
import type { ReadArticle } from './read-article-of-page';
import { tellSameEvent } from './tell-same-event';

const BODY = Array.from(
  { length: 40 },
  (_, at) => `Đại biểu thứ ${at} đề nghị sửa tuyến mương qua thôn ${at * 3} của xã.`,
).join(' ');
const bodyWith = (count: number) => `Hội nghị có ${count} đại biểu tham dự. ${BODY}`;

const articleAt = (url: string, text: string, publishedAt = '2025-10-23') =>
  ({
    url,
    canonicalUrl: null,
    title: 'Đối thoại',
    portal: 'Báo Thanh Giang',
    publishedAt,
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
  }) as ReadArticle;

const source = (sourceId: string, url: string, text: string) => ({
  ...articleAt(url, text, '2025-10-22'),
  sourceId,
  portal: 'Cổng TTĐT Thanh Giang',
  isRedacted: false,
});

/** A register of one event with the sources given. */
function registerWith(sources: readonly ReturnType<typeof source>[]): Register {
  const event = { eventId: 'e', code: 'NN25', sourceIds: sources.map(({ sourceId }) => sourceId) };
  return {
    sources: new Map(sources.map((one) => [one.sourceId, one])),
    events: new Map([['e', event]]),
    records: new Map(),
  } as unknown as Register;
}

describe('The event of another paper’s article', () => {
  const register = registerWith([source('s1', 'https://cong.vn/1', bodyWith(450))]);

  it('is told with the figures that differ, the article’s own and the other source’s', () => {
    const found = tellSameEvent(register, articleAt('https://bao.vn/9', bodyWith(540)));
    expect(found?.eventId).toBe('e');
    expect(found?.sources.map(({ sourceId }) => sourceId)).toEqual(['s1']);
    expect(
      found?.conflicts.flatMap(({ figures }) => figures.map(({ raw, source: of }) => [raw, of])),
    ).toEqual([
      ['540 đại biểu', null],
      ['450 đại biểu', 'Cổng TTĐT Thanh Giang'],
    ]);
  });

  it('is told without a conflict where the figures agree', () => {
    expect(
      tellSameEvent(register, articleAt('https://bao.vn/9', bodyWith(450)))?.conflicts,
    ).toEqual([]);
  });

  it.each([
    ['other words', articleAt('https://bao.vn/9', 'Thành phố thông báo lịch cắt điện tuần này.')],
    ['the same words a month later', articleAt('https://bao.vn/9', bodyWith(450), '2025-12-01')],
    ['the article itself', articleAt('https://cong.vn/1', bodyWith(450))],
  ])('is not told by %s', (_what, article) => {
    expect(tellSameEvent(register, article)).toBeNull();
  });

  it('compares with the latest copy of each address', () => {
    const again = registerWith([
      source('s1', 'https://cong.vn/1', bodyWith(450)),
      source('s2', 'https://cong.vn/1?utm_source=zalo', bodyWith(540)),
    ]);
    const found = tellSameEvent(again, articleAt('https://bao.vn/9', bodyWith(540)));
    expect(found?.sources.map(({ sourceId }) => sourceId)).toEqual(['s2']);
    expect(found?.conflicts).toEqual([]);
  });
});
