import { defineRule, hitIf } from '../../rule';

/** A source says its title and its date. */
export const sourceHasTitleAndDate = defineRule({
  id: 'SRC-5',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.3',
  appliesTo: ['source.captured'],
  check: {
    source: ({ title, publishedAt }) => {
      const missing = [
        ...(title ? [] : ['title']),
        ...(publishedAt === null ? ['published_day'] : []),
      ];
      return hitIf(missing.length > 0, { path: '', params: { missing: missing.join(',') } });
    },
  },
});
