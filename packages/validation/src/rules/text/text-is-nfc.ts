import { defineRule, hitIf } from '../../rule';

const isNotNfc = (text: string): boolean => text.normalize('NFC') !== text;

/** Stored text is in Unicode form NFC. */
export const textIsNfc = defineRule({
  id: 'TXT-1',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.4; Unicode Standard Annex 15',
  appliesTo: [
    'petition.itemised',
    'answer.recorded',
    'commitment.recorded',
    'target.set',
    'progress.reported',
    'source.captured',
    'group.stated',
    'person.stated',
    'organisation.stated',
    'event.held',
  ],
  check: {
    record: ({ text }) => hitIf(isNotNfc(text), { path: '/text' }),
    source: ({ text, title }) => hitIf(isNotNfc(text) || isNotNfc(title ?? ''), { path: '/text' }),
    group: ({ label }) => hitIf(isNotNfc(label), { path: '/label' }),
    person: ({ name }) => hitIf(isNotNfc(name), { path: '/name' }),
    organisation: ({ name }) => hitIf(isNotNfc(name), { path: '/name' }),
    heldEvent: ({ name }) => hitIf(isNotNfc(name), { path: '/name' }),
  },
});
