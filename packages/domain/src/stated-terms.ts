import * as z from 'zod';
import { agencyReferenceSchema } from './agency-reference';
import { deadlineExpressionSchema } from './deadline-expression';
import { documentReferenceSchema } from './document-reference';
import { statedSchema } from './stated';

/**
 * What the words of the source themselves state about who does it, by when and on what basis.
 * Clipping records only this; assignment is a later step with its own document.
 */
export const statedTermsSchema = z
  .strictObject({
    lead: statedSchema(agencyReferenceSchema),
    coordinating: z.array(agencyReferenceSchema),
    deadline: statedSchema(deadlineExpressionSchema),
    product: statedSchema(z.string()),
    legalBasis: z.array(documentReferenceSchema),
  })
  .meta({ title: 'What the words state', 'x-title-vi': 'Nội dung bài báo nêu' });

/** What the words of the source themselves state. */
export type StatedTerms = z.infer<typeof statedTermsSchema>;
