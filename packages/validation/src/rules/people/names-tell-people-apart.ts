import { givenNameKey } from '../../reading/given-name-key';
import { defineRule, hitIf, NOTHING } from '../../rule';

/** At most so many namesakes are named. */
const MAX_NAMES = 5;

/** Two people who share family and given name are easily taken for each other. */
export const namesTellPeopleApart = defineRule({
  id: 'PER-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.9: two men of one event share the pattern "Lê … Châu"',
  appliesTo: ['person.stated'],
  check: {
    person: ({ personId, name }, { index, register }) => {
      const key = givenNameKey(name);
      if (key === null || index.peopleByName.countOf(key) < 2) return NOTHING;
      if (index.peopleByName.some(key, (id) => id < personId && register.people.has(id)))
        return NOTHING;
      const people = index.peopleByName.idsOf(key).flatMap((id) => register.people.get(id) ?? []);
      const names = people
        .slice(0, MAX_NAMES)
        .map((person) => person.name)
        .join(', ');
      return hitIf(people.length > 1, { path: '/name', params: { names } });
    },
  },
});
