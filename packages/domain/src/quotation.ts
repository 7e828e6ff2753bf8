import * as z from 'zod';
import { sourceIdSchema } from './ids';

/** What kind of text a quotation stands in. */
export const QUOTATION_ROLES = ['statement', 'list', 'caption', 'headline'] as const;

const offsetSchema = z.int().min(0);

/** The words of a quotation with their neighbours and their place, in UTF-16 units of NFC text. */
export const textQuoteSchema = z
  .strictObject({
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
    start: offsetSchema,
    end: offsetSchema,
  })
  .meta({ title: 'Text quote', 'x-title-vi': 'Đoạn trích' });

/** The words of a quotation with their neighbours and their place, in UTF-16 units of NFC text. */
export type TextQuote = z.infer<typeof textQuoteSchema>;

/** An exact quotation in a stored source text: `exact` equals `text.slice(start, end)` of that source. */
export const quotationSchema = z
  .strictObject({
    sourceId: sourceIdSchema,
    ...textQuoteSchema.shape,
    role: z.enum(QUOTATION_ROLES).optional(),
    paragraphSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  })
  .meta({
    title: 'Quotation',
    'x-title-vi': 'Trích dẫn',
    description: 'An exact slice of a stored source text; offsets are UTF-16 units in NFC text.',
    'x-description-vi':
      'Một đoạn nguyên văn của nguồn đã lưu; vị trí tính bằng đơn vị UTF-16 trên văn bản NFC.',
  });

/** An exact quotation in a stored source text. */
export type Quotation = z.infer<typeof quotationSchema>;

/** A quotation as a caller writes it: ids are plain strings. */
export type QuotationInput = z.input<typeof quotationSchema>;
