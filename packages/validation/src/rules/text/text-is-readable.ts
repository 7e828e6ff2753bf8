import { defineRule, hitIf } from '../../rule';

/** Lone surrogates, the replacement character and control characters other than tab and line ends. */
const BROKEN = /[\p{Cs}\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

/** Stored text holds no broken characters. */
export const textIsReadable = defineRule({
  id: 'TXT-3',
  class: 'conformance',
  severity: 'error',
  source: 'RFC 8785 section 3.2.2.2; RFC 8259 section 8.2',
  appliesTo: [
    'petition.itemised',
    'answer.recorded',
    'commitment.recorded',
    'target.set',
    'progress.reported',
    'source.captured',
  ],
  check: {
    record: ({ text }) => hitIf(BROKEN.test(text), { path: '/text' }),
    source: ({ text }) => hitIf(BROKEN.test(text), { path: '/text' }),
  },
});
