import type { AgencyReference } from '@camket/domain';
import { foldForSearch } from '@camket/text';

/**
 * A key under which the same agency is recognised: its id, else its folded name.
 *
 * @example
 * agencyKey({ name: 'Sở Xây dựng' }); // => 'so xay dung'
 */
export function agencyKey(agency: AgencyReference): string {
  return agency.organisationId ?? foldForSearch(agency.name);
}
