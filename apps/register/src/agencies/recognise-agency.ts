import type { AgencyReference } from '@camket/domain';
import { foldForSearch, suggestAgencies } from '@camket/text';
import type { OfficeAgencies } from './office-agencies';

const MAX_NAME_UNITS = 300;

const isWithoutAccents = (typed: string): boolean => !/[\p{M}đĐ]/u.test(typed.normalize('NFD'));

/**
 * The body that is meant by its whole name or a short form, with or without accents. A beginning typed without accents is
 * completed where a single body that stands begins so; all else stays as it is typed.
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
  const offered = suggestAgencies(typed, { known, registry });
  const same = offered.find(({ name }) => foldForSearch(name) === wanted);
  const begun = offered.filter(
    ({ name, goneInto }) => goneInto === null && foldForSearch(name).startsWith(wanted),
  );
  const completed = begun.length === 1 && isWithoutAccents(typed) ? begun[0] : undefined;
  return { name: (same ?? completed)?.name ?? typed.slice(0, MAX_NAME_UNITS) };
}
