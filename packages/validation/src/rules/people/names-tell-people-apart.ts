import { givenNameKey } from '../../reading/given-name-key';
import { defineRule, hitIf, NOTHING } from '../../rule';

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
      const people = [...index.peopleByName.idsOf(key)]
        .sort()
        .flatMap((id) => register.people.get(id) ?? []);
      const names = people.map((person) => person.name).join(', ');
      return hitIf(people.length > 1 && people[0]?.personId === personId, {
        path: '/name',
        params: { names },
      });
    },
  },
});
