import { existsSync, readFileSync } from 'node:fs';

const SEED = new URL('../../../../../shared/seed/article.txt', import.meta.url);

/** Why the seed article cannot be read here, or null. */
export function whyNoSeed(): string | null {
  return existsSync(SEED) ? null : 'the seed article is not here';
}

/** The seed article as a page; it has neither title nor date, and the page around it is ours. */
export function seedPage(): string {
  const escape = (part: string) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = readFileSync(SEED, 'utf8')
    .split(/\r?\n\s*\r?\n|\r?\n/u)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escape(part)}</p>`)
    .join('\n');
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Hội nghị đối thoại</title></head>
    <body><nav><a href="/">Trang chủ</a></nav><article>${paragraphs}</article></body></html>`;
}
