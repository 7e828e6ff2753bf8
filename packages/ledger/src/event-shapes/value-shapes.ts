import { isUuidV7 } from '../check-envelope';
import { isInstant } from '../instant';
import { isDay } from '../is-day';
import {
  anyObject,
  dictionary,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  pattern,
  tagged,
  text,
  type Shape,
} from './shape';

const LOCAL_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** A UUIDv7. */
export const uuid: Shape = isUuidV7;

/** A real calendar day. */
export const day: Shape = isDay;

/** A SHA-256 in hexadecimal digits. */
export const sha256 = pattern(/^[0-9a-f]{64}$/);

/** A date as a page prints it: a day, or an instant with or without offset. */
export const printedDate: Shape = (value) =>
  isDay(value) ||
  isInstant(value) ||
  (typeof value === 'string' && LOCAL_INSTANT.test(value) && !Number.isNaN(Date.parse(value)));

/** Id of an organisation: a UUIDv7 or one derived from a natural key. */
export const organisationId: Shape = (value, probe) =>
  isUuidV7(value) || pattern(/^org:[a-z0-9-]{1,40}:[a-z0-9-]{1,80}$/)(value, probe);

/** Id of a document: a UUIDv7 or one derived from its reference. */
export const documentId: Shape = (value, probe) =>
  isUuidV7(value) || (pattern(/^doc:[^\s]{3,200}$/)(value, probe) && text()(value, probe));

/** Data of others, under a domain name. */
export const ext = optional(dictionary(pattern(/^[a-z0-9.-]+\.[a-z]{2,}$/), anyObject));

/** A decimal in text. */
export const decimal = pattern(/^-?\d{1,15}([.,]\d{1,10})?$/);

/** A value that a source may state, leave out, leave unknown or leave ambiguous. */
export const stated = (value: Shape): Shape =>
  tagged('state', {
    stated: { value },
    not_stated: {},
    unknown: { note: optional(text()) },
    ambiguous: { candidates: list(value, 2), note: optional(text()) },
  });

/** A date as precisely as a source gives it. */
export const partialDate = tagged('precision', {
  day: { on: day },
  month: { month: pattern(/^\d{4}-(0[1-9]|1[0-2])$/) },
  quarter: { quarter: pattern(/^\d{4}-Q[1-4]$/) },
  year: { year: integer(1900, 2200) },
  interval: { fromOn: day, toOn: day },
});

/** An exact quotation in a stored source text. */
export const quotation = object({
  sourceId: uuid,
  exact: text(1),
  prefix: text(),
  suffix: text(),
  start: integer(0),
  end: integer(0),
  role: optional(oneOf(['statement', 'list', 'caption', 'headline'])),
  paragraphSha256: optional(sha256),
});

/** Quotations, possibly none. */
export const quotations = list(quotation);

/** An agency as named. */
export const agency = object({ name: text(1, 300), organisationId: optional(organisationId) });

/** A speaker as printed. */
export const speaker = object({
  label: text(1, 500),
  personId: optional(uuid),
  appointmentId: optional(uuid),
  organisationId: optional(organisationId),
});

/** A reference to a numbered document. */
export const documentReference = object({
  raw: text(1),
  side: nullable(oneOf(['party', 'state', 'organisation'])),
  type: nullable(text()),
  number: text(),
  year: nullable(integer(Number.MIN_SAFE_INTEGER)),
  issuer: nullable(text()),
  issuedOn: nullable(day),
  term: optional(pattern(/^\d{4}-\d{4}$/)),
  place: optional(text()),
});

/** A file that belongs to a source or a piece of evidence. */
export const blobReference = object({
  sha256,
  bytes: integer(0),
  mediaType: text(0, 200),
  name: optional(text(0, 300)),
});

/** A private value as its salted hash. */
export const salted = object({ saltedSha256: sha256 });
