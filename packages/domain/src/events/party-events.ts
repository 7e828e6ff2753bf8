import * as z from 'zod';
import { agencyReferenceSchema } from '../agency-reference';
import { documentReferenceSchema } from '../document-reference';
import { extensionDataSchema } from '../extension-data';
import {
  appointmentIdSchema,
  documentIdSchema,
  organisationIdSchema,
  personIdSchema,
} from '../ids';
import { partialDateSchema } from '../partial-date';
import { quotationSchema } from '../quotation';
import { statedSchema } from '../stated';
import { defineEvent } from './define-event';

const ext = extensionDataSchema;
const quotations = z.array(quotationSchema);

/** Kinds of organisations. */
export const ORGANISATION_KINDS = [
  'party',
  'council',
  'peoples_committee',
  'department',
  'ministry',
  'sector',
  'collective',
  'central',
  'deputies',
  'media',
  'enterprise',
  'mass_organisation',
  'security',
  'other',
] as const;

/** A person who holds or held a public position was named. */
export const personStated = defineEvent(
  'person.stated',
  z.strictObject({
    personId: personIdSchema,
    name: z.string().min(1).max(200),
    aliases: z.array(z.string()),
    quotations,
    ext,
  }),
);

/** An organisation was named, with its validity where it is known. */
export const organisationStated = defineEvent(
  'organisation.stated',
  z.strictObject({
    organisationId: organisationIdSchema,
    name: z.string().min(1).max(300),
    kind: z.enum(ORGANISATION_KINDS),
    aliases: z.array(z.string()),
    adminUnitCode: z
      .string()
      .regex(/^(\d{2}|\d{5})$/)
      .optional(),
    agencyId: z
      .string()
      .regex(/^[A-Z]\d{2}(\.[A-Z0-9]+)*$/)
      .max(35)
      .optional(),
    validFromOn: z.iso.date().optional(),
    validToOn: z.iso.date().optional(),
    quotations,
    ext,
  }),
);

/** A position exists within an organisation for an interval, and others took its place. */
export const positionStated = defineEvent(
  'position.stated',
  z.strictObject({
    positionId: z.uuidv7(),
    name: z.string().min(1).max(300),
    organisation: statedSchema(organisationIdSchema),
    validFromOn: z.iso.date().optional(),
    validToOn: z.iso.date().optional(),
    successorIds: z.array(z.uuidv7()),
    ext,
  }),
);

/** A person holds a position, within an organisation and an interval where they are stated. */
export const appointmentStated = defineEvent(
  'appointment.stated',
  z.strictObject({
    appointmentId: appointmentIdSchema,
    personId: personIdSchema,
    position: z.string().min(1).max(300),
    positionId: z.uuidv7().optional(),
    organisation: statedSchema(organisationIdSchema),
    from: statedSchema(partialDateSchema),
    to: statedSchema(partialDateSchema),
    quotations,
    ext,
  }),
);

/** A document was cited; the id is derived from its content where the reference identifies one. */
export const documentStated = defineEvent(
  'document.stated',
  z.strictObject({
    documentId: z.union([z.uuidv7(), documentIdSchema]),
    reference: documentReferenceSchema,
    title: z.string().max(1000).optional(),
    quotations,
    ext,
  }),
);

/** Organisations were merged, split, renamed or dissolved on a day. */
export const organisationChanged = defineEvent(
  'organisation.changed',
  z.strictObject({
    changeId: z.uuidv7(),
    kind: z.enum(['merge', 'split', 'rename', 'dissolve']),
    fromIds: z.array(organisationIdSchema).min(1),
    toIds: z.array(organisationIdSchema),
    legalBasis: z.array(documentReferenceSchema),
    ext,
  }),
);

/**
 * The office keeps which agency usually leads in a field; null where none does any more. It says what to suggest,
 * and assigns nothing.
 */
export const usualLeadSet = defineEvent(
  'usual_lead.set',
  z.strictObject({
    field: z.string().min(1).max(80),
    lead: agencyReferenceSchema.nullable(),
    ext,
  }),
);
