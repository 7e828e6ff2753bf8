import { readText, type Reading } from '@camket/text';
import { PASSAGE_KINDS, type Language } from '@camket/domain';
import { loadArticle, type LoadedArticle, type LoadedFile } from '../article/load-article';
import { writeEvidence, type WrittenEvidence } from '../article/write-evidence';
import type { Command, CommandCall } from '../terminal/command';
import { wrongUsage } from '../terminal/command-error';
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
    evidence: 'Gói bằng chứng',
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
    evidence: 'Evidence',
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

/** The evidence of the page where a folder for it is named. */
async function keepEvidence(
  call: CommandCall,
  file: LoadedFile,
  reading: Reading,
): Promise<WrittenEvidence | null> {
  const directory = textOption(call, 'evidence');
  if (directory === undefined) return null;
  if (file.isPage)
    return writeEvidence(call.io, { file, reading, url: textOption(call, 'url'), directory });
  throw wrongUsage(
    {
      vi: '--evidence chỉ dùng cho trang .html.',
      en: '--evidence is for .html pages only.',
    },
    read.usage,
  );
}

/** `camket read`: an article and what an official would tag in it. */
export const read: Command = {
  name: 'read',
  usage: 'camket read FILE [--url U] [--reference-date D] [--evidence DIR]',
  summary: {
    vi: 'Đọc bài báo (.html, .txt) và đề xuất các mục theo dõi',
    en: 'Read an article (.html, .txt) and propose what to track',
  },
  options: {
    url: { type: 'string' },
    'reference-date': { type: 'string' },
    evidence: { type: 'string' },
  },
  run: async (call) => {
    const file = await loadArticle(call.io, onlyFile(call, read), textOption(call, 'url'));
    const { article } = file;
    const referenceOn =
      dayOption(call, read, 'reference-date') ?? article.publishedAt?.slice(0, 10) ?? null;
    const reading = readText(article.text, {
      referenceOn,
      ...(article.title === null ? {} : { title: article.title }),
    });
    const kept = await keepEvidence(call, file, reading);
    return {
      json: { article, ...reading, ...(kept && { evidence: kept }) },
      text: [
        describe(article, reading, call.language),
        ...(kept ? [`${WORDS[call.language].evidence}: ${kept.pack}`] : []),
      ].join('\n'),
      exitCode: 0,
    };
  },
};
