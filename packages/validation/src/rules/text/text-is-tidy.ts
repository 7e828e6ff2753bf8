import { defineRule, hitIf } from '../../rule';

/** Spaces at an end or doubled, no-break spaces, zero-width and soft-hyphen characters. */
const UNTIDY = /^\s|\s$|\s\s|[\u00A0\u00AD\u200B-\u200D\u2060\uFEFF]/u;

const isUntidy = (text: string): boolean => UNTIDY.test(text);

/** Typed text has no stray spaces or invisible characters; words quoted letter by letter are left alone. */
export const textIsTidy = defineRule({
  id: 'TXT-2',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.4',
  appliesTo: [
    'petition.itemised',
    'answer.recorded',
    'commitment.recorded',
    'target.set',
    'progress.reported',
    'group.stated',
    'person.stated',
    'organisation.stated',
  ],
  check: {
    record: ({ text, quotations }) =>
      hitIf(text !== quotations[0]?.exact && isUntidy(text), { path: '/text' }),
    group: ({ label }) => hitIf(isUntidy(label), { path: '/label' }),
    person: ({ name }) => hitIf(isUntidy(name), { path: '/name' }),
    organisation: ({ name }) => hitIf(isUntidy(name), { path: '/name' }),
  },
});
