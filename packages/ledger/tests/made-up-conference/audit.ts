import type { LedgerEventInput } from '@camket/domain';
import { quote } from '../event-factory';
import { CHANGED_TEXT, idOf, make } from './ground';
import { source } from './sources';

export const audit = (): LedgerEventInput[] => [
  make('source.captured', source('changed', CHANGED_TEXT), '2026-07-01'),
  make(
    'anchor.refound',
    {
      recordId: idOf('k1'),
      quotationIndex: 0,
      inSourceId: idOf('changed'),
      state: 'date-changed',
      found: quote(
        idOf('changed'),
        CHANGED_TEXT,
        'hoàn thành nạo vét kênh Đồng Sen trước ngày 30/7/2026',
      ),
      changes: [{ kind: 'date', before: '30/6/2026', after: '30/7/2026' }],
    },
    '2026-07-01',
  ),
  make(
    'source.redacted',
    { sourceId: idOf('changed'), reason: 'bản chụp có thông tin riêng của một nông dân' },
    '2026-07-02',
  ),
  make(
    'record.published',
    { recordIds: ['k1', 'k2', 'r1.2', 'r2.2'].map(idOf), reason: 'đã duyệt' },
    '2026-03-20',
  ),
  make('record.unpublished', { recordIds: [idOf('r2.2')], reason: 'chờ đối chiếu' }, '2026-03-22'),
  make(
    'report.issued',
    {
      reportId: idOf('report'),
      title: 'Báo cáo kết quả thực hiện kết luận đối thoại quý II/2026',
      asOfOn: '2026-06-30',
      fromOn: '2026-04-01',
      filters: { field: 'agriculture' },
      figures: [
        { id: 'done', count: 1, denominatorId: 'all', recordIds: [idOf('k1')] },
        { id: 'all', count: 4, denominatorId: null, recordIds: ['k1', 'k2', 'k3', 'k4'].map(idOf) },
      ],
    },
    '2026-07-01',
  ),
];

export function correction(events: readonly LedgerEventInput[]): LedgerEventInput {
  const wrong = events.find(
    (event) => event.type === 'count.claimed' && event.data.claimId === idOf('claim 47'),
  );
  return make(
    'event.corrected',
    {
      correctsId: wrong!.id,
      reason: 'ghi nhầm chú thích',
      replacement: { ...wrong!.data, sourceNote: 'số ý kiến Ban Tổ chức nhận được' } as never,
    },
    '2026-03-17',
  );
}
