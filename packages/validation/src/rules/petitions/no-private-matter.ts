import { findPersonalIdentifiers } from '../../fields/personal-identifiers';
import { isComplaintAtLaw } from '../../reading/complaint-law';
import { defineRule, type Hit } from '../../rule';

/** No complaint or denunciation at law, and no personal identifier, enters this register. */
export const noPrivateMatter = defineRule({
  id: 'PET-4',
  class: 'conformance',
  severity: 'error',
  source: 'Law 42/2013/QH13, Art. 2; Law 91/2025/QH15 on personal data protection',
  appliesTo: ['petition.itemised', 'answer.recorded', 'commitment.recorded', 'progress.reported'],
  check: {
    record: ({ text }) => {
      const kinds = new Set(findPersonalIdentifiers(text).map((found) => found.kind));
      const hits: Hit[] = [...kinds].map((kind) => ({
        path: '/text',
        variant: 'personal',
        params: { kind },
      }));
      return isComplaintAtLaw(text) ? [{ path: '/text' }, ...hits] : hits;
    },
  },
});
