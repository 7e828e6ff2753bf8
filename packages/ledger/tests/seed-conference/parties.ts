import type { EventDataInput, LedgerEventInput } from '@camket/domain';
import { notStated, seedId, type SeedText } from './seed-text';

/** Kinds of the annotated organisations, in their order. */
const KINDS: readonly EventDataInput<'organisation.stated'>['kind'][] = [
  'party',
  'party',
  'party',
  'council',
  'peoples_committee',
  'central',
  'central',
  'deputies',
  'collective',
  'sector',
];

/** The bodies, the people and the posts that the article names. */
export function parties(seed: SeedText): LedgerEventInput[] {
  const { people, appointments, organisations, publisher } = seed.gold.model;
  const [name, alias] = publisher.names;
  return [
    ...organisations.map(({ name: body, quote }, index) =>
      seed.make('organisation.stated', {
        organisationId: seedId(body),
        name: body,
        kind: KINDS[index] ?? 'other',
        aliases: [],
        quotations: [seed.quote(quote)],
      }),
    ),
    seed.make('organisation.stated', {
      organisationId: seedId('publisher'),
      name: name!.exact,
      kind: 'media',
      aliases: [alias!.exact],
      quotations: publisher.names.map((words) => seed.quote(words)),
    }),
    ...people.map((person) => personOf(seed, person)),
    ...appointments.map(({ person, position, quote }, index) =>
      seed.make('appointment.stated', {
        appointmentId: seedId(`appointment ${index}`),
        personId: seedId(person),
        position,
        organisation: notStated,
        from: notStated,
        to: notStated,
        quotations: [seed.quote(quote)],
      }),
    ),
  ];
}

function personOf(seed: SeedText, { id, name }: { id: string; name: string }) {
  const start = seed.text.indexOf(name);
  return seed.make('person.stated', {
    personId: seedId(id),
    name,
    aliases: [],
    quotations: [seed.quote({ start, end: start + name.length })],
  });
}
