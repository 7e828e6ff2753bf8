import type { EventViewOf, RegisterView } from '../register-view';

type CountClaim = EventViewOf<'count.claimed'>;

const byRegister = new WeakMap<
  RegisterView['claims'],
  ReadonlyMap<string, readonly CountClaim[]>
>();

function groupClaims(claims: RegisterView['claims']): ReadonlyMap<string, readonly CountClaim[]> {
  const groups = new Map<string, CountClaim[]>();
  for (const claim of claims) {
    if (!isCount(claim)) continue;
    const { eventId } = claim.event.data;
    const group = groups.get(eventId);
    if (group) group.push(claim);
    else groups.set(eventId, [claim]);
  }
  return groups;
}

const isCount = (claim: RegisterView['claims'][number]): claim is CountClaim =>
  claim.event.type === 'count.claimed';

/**
 * The counts that sources claim for a held event; the claims of a register are grouped once.
 *
 * @example
 * claimsOfEvent(register, 'event-1').length; // => 2
 */
export function claimsOfEvent(register: RegisterView, eventId: string): readonly CountClaim[] {
  const groups = byRegister.get(register.claims) ?? groupClaims(register.claims);
  byRegister.set(register.claims, groups);
  return groups.get(eventId) ?? [];
}
