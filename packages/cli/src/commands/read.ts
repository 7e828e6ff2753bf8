import { readText, type Reading } from '@camket/text';
import { PASSAGE_KINDS, type Language } from '@camket/domain';
import { loadArticle, type LoadedArticle } from '../article/load-article';
import type { Command } from '../terminal/command';
import { dayOption, onlyFile, textOption } from '../terminal/option-values';

const WORDS = {
  vi: {
    title: 'Tiêu đề',
    portal: 'Cổng',
    published: 'Đăng',
    none: 'không nêu',
    passages: 'Đoạn đề xuất',
    references: 'Văn bản',
    dates: 'Ngày, thời hạn',
    gaps: 'Thông tin còn thiếu',
    lead: 'chủ trì',
    deadline: 'hạn',
    speaker: 'người nói',
  },
  en: {
    title: 'Title',
    portal: 'Portal',
    published: 'Published',
    none: 'not stated',
    passages: 'Proposed passages',
    references: 'Documents',
    dates: 'Dates',
    gaps: 'Gaps',
    lead: 'lead',
    deadline: 'deadline',
    speaker: 'speaker',
  },
} as const;

function passageLine(passage: Reading['passages'][number], language: Language): string {
  const words = WORDS[language];
  const kind =
    PASSAGE_KINDS.find(({ key }) => key === passage.kind)?.label[language] ?? passage.kind;
  const facts = [
    passage.speaker && `${words.speaker}: ${passage.speaker}`,
    passage.lead && `${words.lead}: ${passage.lead}`,
    passage.deadline && `${words.deadline}: ${passage.deadline}`,
    passage.group,
  ].filter(Boolean);
  return `  [${kind}] ${passage.quote.exact}${facts.length > 0 ? `\n      ${facts.join(' · ')}` : ''}`;
}

function describe(article: LoadedArticle, reading: Reading, language: Language): string {
  const words = WORDS[language];
  const valueLine = (raw: string, value: string | null) =>
    `  ${raw}${value === null ? '' : ` → ${value}`}`;
  return [
    `${words.title}: ${article.title ?? words.none}`,
    `${words.portal}: ${article.portal ?? words.none}   ${words.published}: ${article.publishedAt ?? words.none}`,
    `${words.passages}: ${reading.passages.length}`,
    ...reading.passages.map((passage) => passageLine(passage, language)),
    `${words.references}: ${reading.references.length}`,
    ...reading.references.map((reference) => valueLine(reference.raw, reference.date)),
    `${words.dates}: ${reading.dates.length}`,
    ...reading.dates.map((date) => valueLine(date.raw, date.value)),
    `${words.gaps}: ${reading.gaps.length}`,
  ].join('\n');
}

/** `camket read`: an article and what an official would tag in it. */
export const read: Command = {
  name: 'read',
  usage: 'camket read FILE [--url U] [--reference-date D]',
  summary: {
    vi: 'Đọc bài báo (.html, .txt) và đề xuất các mục theo dõi',
    en: 'Read an article (.html, .txt) and propose what to track',
  },
  options: { url: { type: 'string' }, 'reference-date': { type: 'string' } },
  run: async (call) => {
    const article = await loadArticle(call.io, onlyFile(call, read), textOption(call, 'url'));
    const referenceOn =
      dayOption(call, read, 'reference-date') ?? article.publishedAt?.slice(0, 10) ?? null;
    const reading = readText(article.text, {
      referenceOn,
      ...(article.title === null ? {} : { title: article.title }),
    });
    return {
      json: { article, ...reading },
      text: describe(article, reading, call.language),
      exitCode: 0,
    };
  },
};
