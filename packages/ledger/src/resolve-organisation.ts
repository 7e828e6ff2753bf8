import type { Register } from './register-state';

/** Which bodies answer for an organisation on a day. */
export interface OrganisationResolution {
  /** The body itself or its successors, the main one first; empty when it was dissolved and no successor is known. */
  readonly ids: readonly string[];
  /** Changes that led from the organisation to them, by the id of their event. */
  readonly changeEventIds: readonly string[];
}

/**
 * The bodies that answer for an organisation on a day (Asia/Ho_Chi_Minh), after every merge, split, renaming and dissolution
 * in force by then. An organisation past its validity without a known change has no successor.
 *
 * @example
 * resolveOrganisation(createRegister({ ledger: 'l', org: 'o' }), 'org:31:so-y-te', '2026-01-05').ids; // => ['org:31:so-y-te']
 */
export function resolveOrganisation(
  register: Register,
  organisationId: string,
  onDay: string,
): OrganisationResolution {
  let ids = [organisationId];
  const changeEventIds: string[] = [];
  const changes = register.organisationChanges
    .filter(({ event }) => event.on <= onDay)
    .sort((a, b) => (a.event.on < b.event.on ? -1 : Number(a.event.on > b.event.on)) || a.n - b.n);
  for (const { event } of changes) {
    const { fromIds, toIds } = event.data;
    const isFrom = (id: string): boolean => (fromIds as readonly string[]).includes(id);
    if (!ids.some(isFrom)) continue;
    ids = [...new Set(ids.flatMap((id) => (isFrom(id) ? toIds : [id])))];
    changeEventIds.push(event.id);
  }
  const isValid = (id: string): boolean => {
    const lastOn = register.organisations.get(id)?.validToOn;
    return lastOn === undefined || lastOn >= onDay;
  };
  return { ids: ids.filter(isValid), changeEventIds };
}
