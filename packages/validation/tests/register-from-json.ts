import type { RegisterView } from '../src';

type Json = Record<string, unknown>;

/** Parts of a register that are maps by id. */
const MAPS = [
  'sources',
  'events',
  'groups',
  'people',
  'organisations',
  'appointments',
  'documents',
  'records',
  'referrals',
  'evidence',
] as const;
const LISTS = [
  'organisationChanges',
  'claims',
  'reports',
  'calendarAdoptions',
  'newerEvents',
] as const;

/** A register with nothing in it. */
export const emptyRegister = (): RegisterView => registerFromJson({});

/** A register from its JSON form, in which maps are objects by id. */
export function registerFromJson(json: Json): RegisterView {
  const maps = MAPS.map((part) => [
    part,
    new Map(Object.entries((json[part] as Json | undefined) ?? {})),
  ]);
  const lists = LISTS.map((part) => [part, json[part] ?? []]);
  return Object.fromEntries([...maps, ...lists]) as RegisterView;
}
