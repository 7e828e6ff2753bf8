import * as z from 'zod';
import { organisationIdSchema } from './ids';

/** An agency as a source or an office names it; `organisationId` where it is a body that the register knows. */
export const agencyReferenceSchema = z
  .strictObject({
    name: z.string().min(1).max(300),
    organisationId: organisationIdSchema.optional(),
  })
  .meta({ title: 'Agency', 'x-title-vi': 'Cơ quan, đơn vị' });

/** An agency as a source or an office names it. */
export type AgencyReference = z.infer<typeof agencyReferenceSchema>;

/** A speaker as printed, with the person and appointment where they are known. */
export const speakerSchema = z
  .strictObject({
    label: z.string().min(1).max(500),
    personId: z.uuidv7().optional(),
    appointmentId: z.uuidv7().optional(),
    organisationId: organisationIdSchema.optional(),
  })
  .meta({ title: 'Speaker', 'x-title-vi': 'Người phát biểu' });

/** A speaker as printed. */
export type Speaker = z.infer<typeof speakerSchema>;
