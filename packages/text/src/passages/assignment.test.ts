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
  [
    'Chủ tịch UBND tỉnh yêu cầu Hải An cần tiếp tục huy động các lực lượng gia cố đê biển trước mùa bão.',
    'Hải An',
    [],
  ],
  [
    'Chủ tịch UBND tỉnh giao Cảnh sát PC&CC tỉnh rà soát các chung cư chưa nghiệm thu.',
    'Cảnh sát PC&CC tỉnh',
    [],
  ],
  ['UBND P.Hải An được yêu cầu theo dõi sát diễn biến sạt lở bờ sông.', 'UBND P.Hải An', []],
  [
    'Ông cũng đề nghị các sở ngành giải đáp cụ thể từng kiến nghị của doanh nghiệp.',
    'các sở ngành',
    [],
  ],
  [
    'Lãnh đạo Chính phủ yêu cầu, các bộ, ngành địa phương liên quan cần nghiêm túc rút kinh nghiệm.',
    'các bộ, ngành địa phương liên quan',
    [],
  ],
  [
    'Chủ tịch UBND tỉnh yêu cầu thành phố Thanh Giang và huyện Vĩnh Cát đẩy nhanh tiến độ bàn giao mặt bằng.',
    'thành phố Thanh Giang và huyện Vĩnh Cát',
    [],
  ],
  [
    'Đồng chí Chủ tịch UBND xã phân công cụ thể cho các phòng chuyên môn kiểm tra hồ sơ.',
    'các phòng chuyên môn',
    [],
  ],
  [
    'Chủ tịch UBND tỉnh yêu cầu, để hoàn thành chỉ tiêu, nhiệm vụ của năm, các ngành, các cấp cần rà soát lại tiến độ từng dự án.',
    'các ngành, các cấp',
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

it('who gives an order behind another sentence is not told to act by it', () => {
  const { passages } = readText(
    'UBND tỉnh Thanh Giang yêu cầu các sở, ngành tăng cường quản lý an toàn thực phẩm. Trong đó, UBND tỉnh giao Sở Y tế xác minh và báo cáo trước ngày 23/9.',
  );
  expect(passages.map(({ lead }) => lead)).toEqual(['các sở, ngành', 'Sở Y tế']);
});

const PROMISED: readonly [text: string, speaker: string | null, lead: string | null][] = [
  [
    'Giám đốc Sở Xây dựng Lê Văn Bình cho biết, sau khi dự án được phê duyệt, chủ đầu tư dự án sẽ thi công ngay các hạng mục bổ sung.',
    'Lê Văn Bình',
    'chủ đầu tư dự án',
  ],
  [
    'UBND tỉnh trả lời: UBND tỉnh sẽ chỉ đạo Sở Xây dựng khảo sát, sửa chữa cầu Vĩnh Cát trong năm 2026.',
    'UBND tỉnh',
    'Sở Xây dựng',
  ],
  [
    'Cử tri phản ánh cầu hỏng.\nTrả lời: Trước mắt, UBND tỉnh sẽ tiếp tục giao Sở Xây dựng tăng cường kiểm tra.',
    'UBND tỉnh',
    'Sở Xây dựng',
  ],
  ['Sở Y tế cho biết, Sở Y tế sẽ bổ sung thuốc trước ngày 30/6/2026.', 'Sở Y tế', null],
];

it.each(PROMISED)('reads who promises, and who is to act: %s', (text, speaker, lead) => {
  const pledge = readText(text).passages.find(({ kind }) => kind === 'pledge');
  expect(pledge).toMatchObject({ speaker, lead });
});

it('who passes petitions on speaks for himself, unless a person speaks of it', () => {
  const text =
    'Cử tri nêu 12 kiến nghị. Các kiến nghị vượt thẩm quyền được Thường trực HĐND tỉnh tổng hợp, chuyển đến UBND tỉnh giải quyết.';
  expect(readText(text).passages.find(({ kind }) => kind === 'referral')).toMatchObject({
    speaker: 'Thường trực HĐND tỉnh',
    lead: null,
  });
});
