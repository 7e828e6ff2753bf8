import { expect, it } from 'vitest';
import { readText } from '../read-text';

const ASSIGNED: readonly [text: string, lead: string, coordinating: string[]][] = [
  [
    'Chủ tịch UBND tỉnh yêu cầu chủ đầu tư hạ tầng lắp đặt trạm quan trắc trước ngày 30/6/2026.',
    'chủ đầu tư hạ tầng',
    [],
  ],
  [
    'Đồng chí yêu cầu các đơn vị thi công tập trung nhân lực hoàn thành tuyến đường.',
    'các đơn vị thi công',
    [],
  ],
  [
    'Đề nghị Công an tỉnh, Sở Giáo dục và Đào tạo phối hợp chặt chẽ với Tỉnh đoàn tuyên truyền cho học sinh.',
    'Công an tỉnh, Sở Giáo dục và Đào tạo',
    ['Tỉnh đoàn'],
  ],
  [
    'Giao Sở Xây dựng chủ trì, phối hợp với Công ty TNHH một thành viên Thủy lợi Thanh Giang và UBND các xã Vĩnh Cát, Đồng Vạn rà soát ba trạm bơm.',
    'Sở Xây dựng',
    ['Công ty TNHH một thành viên Thủy lợi Thanh Giang', 'UBND các xã Vĩnh Cát, Đồng Vạn'],
  ],
  [
    'Giao Sở Tài chính chủ trì, cùng với Thuế tỉnh và các sở, ngành liên quan tham mưu UBND tỉnh bố trí vốn.',
    'Sở Tài chính',
    ['Thuế tỉnh', 'các sở, ngành liên quan'],
  ],
  [
    'Giao Ban Quản lý dự án đầu tư xây dựng công trình giao thông phối hợp với UBND các phường Hải An, Đông Hải hoàn thành giải phóng mặt bằng.',
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông',
    ['UBND các phường Hải An, Đông Hải'],
  ],
  [
    'Giao nhiệm vụ trực tiếp cho Trung tâm Y tế khu vực Hải An hoàn thành việc khám sức khỏe.',
    'Trung tâm Y tế khu vực Hải An',
    [],
  ],
  ['Đồng chí yêu cầu 2 xã rà soát các hồ sơ tồn đọng.', '2 xã', []],
  [
    'Phân công Phòng Kinh tế phường làm đầu mối, Công an phường phối hợp, tiếp nhận hồ sơ.',
    'Phòng Kinh tế phường',
    ['Công an phường'],
  ],
  [
    'Chủ tịch UBND xã đề nghị các thôn, tổ dân phố tăng cường tuyên truyền, giữ gìn vệ sinh.',
    'các thôn, tổ dân phố',
    [],
  ],
  [
    'Đồng chí yêu cầu trong thời gian tới, phường Vĩnh Cát cần tập trung cải tạo hệ thống thoát nước.',
    'phường Vĩnh Cát',
    [],
  ],
  ['Bí thư Đảng ủy xã yêu cầu các chi bộ tiếp tục rà soát hộ nghèo.', 'các chi bộ', []],
  [
    'Chủ tịch UBND tỉnh đề nghị các hội, hiệp hội doanh nghiệp thống nhất nội dung kiến nghị trước ngày 15/3/2026.',
    'các hội, hiệp hội doanh nghiệp',
    [],
  ],
  [
    'Thường trực HĐND huyện đề nghị các vị đại biểu HĐND sắp xếp thời gian tiếp công dân.',
    'các vị đại biểu HĐND',
    [],
  ],
];

it.each(ASSIGNED)('reads who is to act, and with whom: %s', (text, lead, coordinating) => {
  const [order] = readText(text).passages;
  expect(order).toMatchObject({ kind: 'directive', lead, coordinating });
});

it('who gives an order among others is not told to act by it', () => {
  const { passages } = readText(
    'UBND tỉnh yêu cầu Sở Y tế mở rộng khám chữa bệnh; UBND tỉnh đề nghị Công an tỉnh chỉ đạo các lực lượng tăng cường tuần tra; củng cố lực lượng tại chỗ.',
  );
  expect(passages.map(({ lead }) => lead)).toEqual(['Sở Y tế', 'Công an tỉnh', 'Công an tỉnh']);
});
