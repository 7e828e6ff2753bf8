import type { AgencyDirectory, AgencyReference } from '@camket/domain';
import type { RuleContext } from '../rule-context';
import { foldForSearch } from '@camket/text';

/** What is known about a body: when it exists and who takes over. */
export interface Body {
  readonly name: string;
  readonly kind: string;
  readonly validFromOn: string | null;
  readonly validToOn: string | null;
  readonly successorIds: readonly string[];
}

interface BodyData {
  readonly name: string;
  readonly kind: string;
  readonly validFromOn?: string | undefined;
  readonly validToOn?: string | undefined;
}

const bodyOf = (data: BodyData, successorIds: readonly string[]): Body => ({
  name: data.name,
  kind: data.kind,
  validFromOn: data.validFromOn ?? null,
  validToOn: data.validToOn ?? null,
  successorIds,
});

const knownNames = new WeakMap<AgencyDirectory, ReadonlyMap<string, Body>>();

/** Bodies of a directory by id and by folded name and alias; a directory is read once. */
function bodiesOf(directory: AgencyDirectory): ReadonlyMap<string, Body> {
  const known = knownNames.get(directory);
  if (known) return known;
  const bodies = new Map<string, Body>();
  for (const agency of directory.agencies) {
    const body = bodyOf(agency, agency.successorIds);
    for (const key of [agency.id, ...[agency.name, ...agency.aliases].map(foldForSearch)]) {
      if (!bodies.has(key)) bodies.set(key, body);
    }
  }
  knownNames.set(directory, bodies);
  return bodies;
}

function statedBody(id: string, context: RuleContext): Body | null {
  const stated = context.register.organisations.get(id);
  if (stated === undefined) return null;
  const successors = context.register.organisationChanges
    .filter(({ event }) => event.data.fromIds.some((from) => from === id))
    .flatMap(({ event }) => event.data.toIds);
  return bodyOf(stated, successors);
}

/** What was found, for each run of the rules: few names lead thousands of records. */
const found = new WeakMap<RuleContext, Map<string, Body | null>>();

/**
 * What the register or a directory knows about an agency, by its id or its name; null where neither knows it.
 *
 * @example
 * findBody({ name: 'Sở Giao thông vận tải' }, context)?.validToOn; // => '2025-02-28'
 */
export function findBody(agency: AgencyReference, context: RuleContext): Body | null {
  const known = found.get(context) ?? new Map<string, Body | null>();
  found.set(context, known);
  const name = agency.organisationId ?? agency.name;
  const body = known.get(name);
  if (body !== undefined) return body;
  const looked = lookUp(agency, context);
  known.set(name, looked);
  return looked;
}

function lookUp(agency: AgencyReference, context: RuleContext): Body | null {
  const id = agency.organisationId;
  const stated = id === undefined ? null : statedBody(id, context);
  if (stated) return stated;
  const key = id ?? foldForSearch(agency.name);
  for (const directory of context.directories) {
    const body = bodiesOf(directory).get(key);
    if (body) return body;
  }
  return null;
}
