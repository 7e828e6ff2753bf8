import * as z from 'zod';

/** The page families that the sample portal imitates. */
export const SAMPLE_LAYOUTS = ['modern', 'webforms', 'liferay'] as const;

/** One of the three page families. */
export type SampleLayout = (typeof SAMPLE_LAYOUTS)[number];

const figureSchema = z.strictObject({
  /** The picture stands below this paragraph; the first paragraph is 1. */
  afterParagraph: z.int().positive(),
  caption: z.string().min(1),
  credit: z.string().min(1),
  scene: z.enum(['podium', 'audience', 'canal']),
});

const attachmentSchema = z.strictObject({
  fileName: z.string().regex(/^[0-9A-Za-z-]{1,60}\.pdf$/u),
  label: z.string().min(1),
});

/** What stands beside an article's text, in the file `<slug>.json`. Instants carry their offset, +07:00. */
export const articleCardSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,80}$/u),
  title: z.string().min(1),
  sapo: z.string().min(1),
  author: z.string().min(1),
  publishedAt: z.iso.datetime({ offset: true }),
  modifiedAt: z.iso.datetime({ offset: true }).nullable(),
  section: z.string().min(1),
  tags: z.array(z.string().min(1)),
  layout: z.enum(SAMPLE_LAYOUTS),
  unicodeForm: z.enum(['NFC', 'NFD']),
  figures: z.array(figureSchema),
  attachments: z.array(attachmentSchema),
});

/** The card of an article: everything but its body. */
export type ArticleCard = z.infer<typeof articleCardSchema>;

/** A picture with its caption. */
export type ArticleFigure = z.infer<typeof figureSchema>;

/** An article as the portal serves it: `paragraphs` stand in the Unicode form of its card. */
export interface SampleArticle extends ArticleCard {
  readonly paragraphs: readonly string[];
}

/**
 * Puts a card and the text of its file together.
 *
 * @param card - the parsed content of `<slug>.json`
 * @param text - the content of `<slug>.txt`, paragraphs separated by an empty line
 * @returns the article, its body in the Unicode form that the card asks for
 * @throws ZodError when the card does not have the shape of a card
 * @example
 * createSampleArticle(card, 'Một.\n\nHai.\n').paragraphs // => ['Một.', 'Hai.']
 */
export function createSampleArticle(card: unknown, text: string): SampleArticle {
  const parsed = articleCardSchema.parse(card);
  const paragraphs = text
    .normalize(parsed.unicodeForm)
    .trim()
    .split(/\n{2,}/u);
  return { ...parsed, paragraphs };
}
