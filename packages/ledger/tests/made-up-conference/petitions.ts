import type { LedgerEventInput } from '@camket/domain';
import { saltedHash } from '../../src/salted-hash';
import { sha256 } from '../event-factory';
import { org, SECRET, make, petition } from './ground';

export const PETITIONS: readonly (readonly [string, string, string])[] = [
  ['c1.1', 'kênh mương nội đồng xuống cấp, thiếu nước tưới vụ đông xuân', 'G1'],
  ['c1.2', 'việc cấp giấy chứng nhận quyền sử dụng đất còn chậm', 'G1'],
  ['r1.1', 'nạo vét kênh Đồng Sen và kênh Đồng Sậy', 'G1'],
  ['r1.2', 'đẩy nhanh việc cấp giấy chứng nhận quyền sử dụng đất', 'G1'],
  ['c2.1', 'giá nông sản bấp bênh', 'G2'],
  ['r2.1', 'hỗ trợ cấp mã số vùng trồng', 'G2'],
  ['r2.2', 'nâng hạn mức vốn vay ưu đãi', 'G2'],
  ['r2.3', 'tăng mức cho vay ưu đãi với hợp tác xã', 'G2'],
  ['r2.4', 'sửa đổi quy định về bảo hiểm nông nghiệp', 'G2'],
];

export const petitions = (): LedgerEventInput[] => [
  ...PETITIONS.map(([name, words, group]) =>
    make('petition.itemised', petition(name, words, group), '2026-03-12'),
  ),
  make('petition.itemised', {
    ...petition('r1.1a', 'nạo vét kênh Đồng Sen', 'G1'),
    inputCount: 3,
    petitioner: {
      label: 'Hợp tác xã Đồng Sen',
      organisationId: org('htx-dong-sen'),
      person: { saltedSha256: saltedHash(SECRET, sha256) },
      contact: { saltedSha256: saltedHash({ ...SECRET, value: '0900 000 000' }, sha256) },
    },
  }),
  make('petition.itemised', petition('r1.1b', 'kênh Đồng Sậy', 'G1')),
  make('petition.itemised', petition('mistake', 'vốn vay', 'G2')),
];
