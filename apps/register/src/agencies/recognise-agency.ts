import type { AgencyReference } from '@camket/domain';
import { foldForSearch, suggestAgencies } from '@camket/text';
import type { OfficeAgencies } from './office-agencies';

const MAX_NAME_UNITS = 300;

/**
 * The body that is meant by its whole name or a short form, with or without accents; else the words as typed.
 *
 * @example
 * recogniseAgency('so noi vu', { known: [], registry: [] }); // => { name: 'Sở Nội vụ' }
 */
export function recogniseAgency(
  typed: string,
  { known, registry }: OfficeAgencies,
): AgencyReference {
  const wanted = foldForSearch(typed);
  const listed = registry
    .flatMap(({ agencies }) => agencies)
    .find(({ name, aliases }) => [name, ...aliases].some((one) => foldForSearch(one) === wanted));
  if (listed)
    return {
      name: listed.name,
      organisationId: listed.id as NonNullable<AgencyReference['organisationId']>,
    };
  const offered = suggestAgencies(typed, { known, registry }).map(({ name }) => name);
  const same = offered.find((name) => foldForSearch(name) === wanted);
  return { name: (same ?? typed).slice(0, MAX_NAME_UNITS) };
}
