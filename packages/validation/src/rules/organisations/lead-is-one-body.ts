import { statedValue } from '@camket/domain/data';
import type { AgencyReference } from '@camket/domain';
import { eventPath, eventsOf } from '../../reading/events-of';
import { findBody } from '../../reading/find-body';
import type { RuleContext } from '../../rule-context';
import { defineRule } from '../../rule';

const COLLECTIVE =
  /^(?:các|những|một số|toàn)\s|^(?:ngành|lĩnh vực|khối)\s|^(?:sở, ban|sở, ngành|ban, ngành|địa phương|đơn vị liên quan|cơ quan liên quan)/u;

function isNoBody(lead: AgencyReference, context: RuleContext): boolean {
  const kind = findBody(lead, context)?.kind;
  return kind === 'sector' || kind === 'collective' || COLLECTIVE.test(lead.name.toLowerCase());
}

/** The lead, stated or assigned, is one body that can answer, not a sector or "các sở". */
export const leadIsOneBody = defineRule({
  id: 'ORG-5',
  class: 'quality',
  severity: 'warning',
  source: 'CamKết domain model 6.8: a sector is not a legal person',
  appliesTo: ['record.assigned', 'petition.itemised', 'commitment.recorded'],
  check: {
    record: (record, context) => {
      const assigned = eventsOf(record, 'record.assigned').map((view) => ({
        path: `${eventPath(record, view)}/event/data/lead`,
        lead: view.event.data.lead,
      }));
      const stated = assigned.length === 0 ? statedValue(record.stated.lead) : null;
      const leads = stated ? [{ path: '/stated/lead', lead: stated }] : assigned;
      return leads
        .filter(({ lead }) => isNoBody(lead, context))
        .map(({ path, lead }) => ({ path, params: { name: lead.name } }));
    },
  },
});
