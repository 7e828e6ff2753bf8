import type { AgencyReference, DeadlineExpression, DocumentReference } from '@camket/domain';
import { CENTRAL_AGENCIES } from '@camket/domain/data';
import { findAgencies, foldForSearch, parseDeadline, parseReference } from '@camket/text';
import type { TermReaders } from '../recording/stated-terms-of';

/** Words that name no day stay as printed, "có nêu hạn, chưa quy ra ngày". */
function readDeadline(words: string): DeadlineExpression {
  return parseDeadline(words) ?? { kind: 'vague', raw: words };
}

/** A reference that cannot be parsed is kept as printed and never guessed. */
function readReference(words: string): DocumentReference {
  const found = parseReference(words);
  if (!found)
    return {
      raw: words,
      side: null,
      type: null,
      number: '',
      year: null,
      issuer: null,
      issuedOn: null,
    };
  const { side, type, number, year, issuer, date } = found;
  return { raw: words, side, type, number, year, issuer, issuedOn: date };
}

/** Only a body of the whole country is known by its name alone; a department belongs to some province. */
function findAgency(words: string): AgencyReference {
  const wanted = foldForSearch(words);
  const known = findAgencies(words, { registry: [CENTRAL_AGENCIES] }).find(
    ({ id, name }) => id?.startsWith('org:vn:') === true && foldForSearch(name) === wanted,
  );
  return known?.id
    ? { name: words, organisationId: known.id as NonNullable<AgencyReference['organisationId']> }
    : { name: words };
}

/** How typed words are understood. */
export function createTermReaders(): TermReaders {
  return { readDeadline, readReference, findAgency };
}
