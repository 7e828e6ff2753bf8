import type { LedgerEventInput } from '@camket/domain';
import { FOLLOW_UP_TEXT, idOf, make, notStated } from './ground';
import { source } from './sources';

/** A colleague clipped another paper's article of the same conference as an event of its own; it is merged later. */
export const joining = (): LedgerEventInput[] => [
  make('source.captured', source('other-paper', FOLLOW_UP_TEXT), '2026-03-14'),
  make(
    'event.held',
    {
      eventId: idOf('held twice'),
      kind: 'dialogue_conference',
      code: 'ND26B',
      name: 'Đối thoại với nông dân tỉnh Lam Sơn',
      heldOn: notStated,
      place: notStated,
      convenedBy: [],
      audience: notStated,
      sourceIds: [idOf('other-paper')],
      quotations: [],
    },
    '2026-03-14',
  ),
  make('fact.claimed', {
    claimId: idOf('claim other delegates'),
    subjectId: idOf('held twice'),
    property: 'participants',
    value: 'gần 350 đại biểu',
    sourceId: idOf('other-paper'),
    quotations: [],
  }),
  make(
    'event.merged',
    {
      eventIds: [idOf('held twice')],
      intoId: idOf('held'),
      reason: 'hai tờ báo đưa tin về cùng một hội nghị',
    },
    '2026-03-18',
  ),
];
