import type { Proposal } from '../../reading/proposal';
import { hideIdentifiers } from '../../wording/hide-identifiers';
import { wordingOf } from '../../wording/wording';
import { unlinkProposal } from '../link-records';
import { recordIdOfKey } from '../link-targets';
import type { PanelState } from '../panel-state';
import type { ViewProps } from './view-props';

function textOfKey({ proposals, register }: PanelState, key: string): string {
  const recordId = recordIdOfKey(key);
  if (recordId !== null) return register?.records.get(recordId)?.text ?? '';
  return proposals.find((one) => one.key === key)?.draft.text ?? '';
}

/** What a proposal belongs to; each link can be taken back before it is registered. */
export function ProposedLinks({
  context,
  state,
  proposal,
}: ViewProps & { readonly proposal: Proposal }) {
  const words = wordingOf(state.language);
  const { links, key } = proposal;
  if (links.length === 0) return null;
  return (
    <ul class="links" aria-label={words.links} data-testid="links">
      {links.map(({ fromKey, toKey, relation }, index) => {
        const isOut = fromKey === key;
        const text = hideIdentifiers(textOfKey(state, isOut ? toKey : fromKey));
        return (
          <li key={`${fromKey} ${toKey} ${relation}`}>
            <span>
              {(isOut ? words.linkRelations : words.linkedFrom)[relation]}: <q lang="vi">{text}</q>
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${words.unlink}: ${text}`}
              onClick={() => unlinkProposal(context, key, index)}
            >
              ✕
            </button>
          </li>
        );
      })}
    </ul>
  );
}
