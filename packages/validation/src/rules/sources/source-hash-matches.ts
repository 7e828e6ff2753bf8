import { defineRule, hitIf } from '../../rule';
import { utf8Bytes } from '../../reading/utf8-bytes';

/** The stored text of a source has the hash that was stored with it. */
export const sourceHashMatches = defineRule({
  id: 'SRC-4',
  class: 'conformance',
  severity: 'error',
  source: 'CamKết domain model 6.2',
  appliesTo: ['source.captured'],
  check: {
    source: ({ text, textSha256, isRedacted }, { sha256 }) =>
      hitIf(!isRedacted && sha256 !== null && sha256(utf8Bytes(text)) !== textSha256, {
        path: '/textSha256',
      }),
  },
});
