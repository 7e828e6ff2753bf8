import type { Assertion } from '../store/append-to-store';
import { isDay } from '../wording/format-day';
import { splitTyped, type HeldEventDraft } from './passage-draft';

/** The scheme of the groups that an article declares; lists of other schemes stand beside it. */
export const DECLARED_SCHEME = 'declared';

/**
 * What naming a conference asserts: the event and the issue groups its article declares.
 * `on` is a day in Asia/Ho_Chi_Minh.
 *
 * @example
 * holdEvent({ ...draft, groups: [] }, { sourceId, on: '2025-11-19' }).length; // => 1
 */
export function holdEvent(
  draft: HeldEventDraft,
  context: { readonly sourceId: string; readonly on: string },
): Assertion[] {
  const { eventId } = draft;
  const { on, sourceId } = context;
  const place = draft.place.normalize('NFC').trim();
  const held: Assertion = {
    type: 'event.held',
    on,
    data: {
      eventId,
      kind: draft.kind,
      code: draft.code,
      name: draft.name.normalize('NFC').trim(),
      heldOn: isDay(draft.heldOn)
        ? { state: 'stated', value: { precision: 'day', on: draft.heldOn } }
        : { state: 'not_stated' },
      place: place === '' ? { state: 'not_stated' } : { state: 'stated', value: place },
      convenedBy: splitTyped(draft.chair.normalize('NFC')),
      audience: { state: 'not_stated' },
      sourceIds: [sourceId],
      quotations: [],
    },
  };
  const groups = draft.groups.map(({ groupId, label }, index): Assertion => ({
    type: 'group.stated',
    on,
    data: {
      groupId,
      eventId,
      schemeId: DECLARED_SCHEME,
      ordinal: index + 1,
      label: label.normalize('NFC').trim(),
      quotations: [],
    },
  }));
  return [held, ...groups];
}
