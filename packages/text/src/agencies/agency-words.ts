/** Level words that close the name of a body. */
export const LEVELS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'tp', 'huyện', 'quận', 'xã', 'phường', 'tx', 'khu vực', 'liên xã', 'trung ương', 'quốc gia', 'cấp xã', 'cấp tỉnh', 'cấp huyện'] as const;

/** Bodies whose name is complete with a level and a place: "UBND xã Mường Xén". */
export const LEVELLED = [
  'ủy ban nhân dân', 'ubnd', 'hội đồng nhân dân', 'hđnd', 'thường trực hđnd', 'thường trực hội đồng nhân dân', 'thường trực ubnd',
  'ủy ban mặt trận tổ quốc việt nam', 'ủy ban mặt trận tổ quốc', 'ủy ban mttq việt nam', 'ủy ban mttqvn', 'ủy ban mttq', 'ubmttq việt nam', 'ubmttqvn', 'ub mttqvn', 'ubmttq', 'ub mttq việt nam', 'ub mttq', 'mttq việt nam', 'mttq', 'mặt trận tổ quốc việt nam', 'mặt trận tổ quốc',
  'công an', 'ban chỉ huy quân sự', 'bộ chỉ huy quân sự', 'bộ chỉ huy bộ đội biên phòng', 'bộ chỉ huy biên phòng', 'bộ đội biên phòng', 'ban chỉ huy phòng thủ khu vực',
  'đoàn đại biểu quốc hội', 'đoàn đbqh', 'đoàn chuyên trách đại biểu quốc hội', 'văn phòng đoàn đbqh và hđnd', 'văn phòng đoàn đại biểu quốc hội và hđnd', 'văn phòng ubnd', 'văn phòng ủy ban nhân dân', 'văn phòng hđnd và ubnd', 'văn phòng hđnd', 'văn phòng đoàn đbqh',
  'đảng ủy', 'đảng ủy ubnd', 'thường trực đảng ủy', 'ban thường vụ đảng ủy', 'ban chấp hành đảng bộ', 'đảng bộ',
  'thanh tra', 'tòa án nhân dân', 'viện kiểm sát nhân dân', 'kho bạc nhà nước', 'bảo hiểm xã hội', 'thuế', 'cục thuế', 'điện lực',
  'liên đoàn lao động', 'hội nông dân', 'hội liên hiệp phụ nữ', 'hội lhpn', 'hội phụ nữ', 'hội cựu chiến binh', 'đoàn thanh niên', 'đoàn tncs hồ chí minh', 'hội chữ thập đỏ', 'hội người cao tuổi', 'hội đồng',
] as const;

/** Bodies whose name is complete by itself. */
export const FIXED = [
  'bộ chính trị', 'ban bí thư', 'ban chấp hành trung ương', 'chính phủ', 'quốc hội', 'ủy ban thường vụ quốc hội', 'văn phòng chính phủ', 'văn phòng quốc hội', 'kiểm toán nhà nước', 'ngân hàng nhà nước',
  'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'ban thường vụ tỉnh ủy', 'ban thường vụ thành ủy', 'ban thường vụ huyện ủy', 'thường trực tỉnh ủy', 'thường trực thành ủy', 'thường trực huyện ủy', 'thường vụ tỉnh ủy', 'văn phòng tỉnh ủy', 'văn phòng thành ủy',
  'ban tổ chức tỉnh ủy', 'ban tổ chức thành ủy', 'ban tuyên giáo và dân vận tỉnh ủy', 'ban tuyên giáo và dân vận thành ủy', 'ban tuyên giáo tỉnh ủy', 'ban tuyên giáo thành ủy', 'ban dân vận tỉnh ủy', 'ban dân vận thành ủy', 'ban nội chính tỉnh ủy', 'ban nội chính thành ủy', 'ủy ban kiểm tra tỉnh ủy', 'ủy ban kiểm tra thành ủy',
  'tỉnh đoàn', 'thành đoàn', 'huyện đoàn', 'hội đồng dân tộc', 'thanh tra chính phủ', 'tổng liên đoàn lao động việt nam', 'trung ương đoàn', 'trung ương hội nông dân việt nam',
] as const;

/** Bodies whose name may be followed by their place without a level word: "Thành ủy Hải Phòng". */
export const PARTY_COMMITTEES = new Set(['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'thị ủy', 'tỉnh đoàn', 'thành đoàn']);

/** Words that open the name of a body of any other kind; they need a capital, and a capital or a level after them. */
export const OPEN_HEADS = [
  'ban quản lý', 'ban qlda', 'bql', 'ban giải phóng mặt bằng', 'ban bồi thường', 'ban kinh tế', 'ban pháp chế', 'ban văn hóa', 'ban đô thị', 'ban dân tộc', 'ban dân nguyện', 'ban tuyên giáo', 'ban tổ chức tỉnh', 'ban chỉ đạo', 'ban điều hành', 'ban chỉ huy', 'ban thường trực', 'ban tiếp công dân', 'ban đại diện', 'ban công tác',
  'công ty', 'tổng công ty', 'tập đoàn', 'trung tâm', 'trường', 'bệnh viện', 'viện', 'cục', 'chi cục', 'tổng cục', 'vụ', 'hội', 'hiệp hội', 'liên minh', 'liên hiệp', 'liên đoàn', 'báo', 'đài', 'cổng thông tin điện tử', 'cổng ttđt', 'cổng thông tin', 'trạm y tế', 'hợp tác xã', 'htx', 'ngân hàng', 'quỹ', 'hạt kiểm lâm', 'hạt', 'học viện', 'thuế', 'chi nhánh', 'xí nghiệp', 'đội', 'phòng', 'ủy ban', 'đoàn đại biểu', 'tạp chí', 'câu lạc bộ', 'sở', 'bộ', 'nhà xuất bản', 'tòa án', 'hải quan', 'cảng vụ', 'văn phòng', 'hội đồng', 'trụ sở tiếp công dân', 'bảo tàng', 'thư viện', 'khối', 'tổng', 'ban',
] as const;

/** Heads of open names that may also stand in lower case: "trường mầm non Đằng Lâm". */
export const LOWER_HEADS = new Set(['trường mầm non', 'trường tiểu học', 'trường thcs', 'trường thpt', 'cổng thông tin điện tử', 'trạm y tế', 'bệnh viện']);

/** Syllables in lower case that go on with the name of a body, in the order of its field words. */
export const NAME_SYLLABLES = new Set(
  (
    'quản lý dự án đầu tư xây dựng phát triển đô thị công trình giao thông vận tải nông nghiệp dân dụng quy hoạch cổ phần hữu hạn thành viên một hai nhỏ vừa doanh thương mại dịch vụ môi trường tài nguyên nước sạch vệ sinh khai thác thủy lợi điện lực cấp thoát ' +
    'nghiên cứu kiểm soát bệnh tật chữa cháy phòng chính hành phục thông tin truyền tử y tế văn hóa thể thao du lịch học tập cộng đồng tiểu mầm non trung cơ sở phổ nghề giáo dục thường xuyên đại cao đẳng nội trú khí tượng định khuyến vấn xúc tiến hỗ trợ việc làm lao động trẻ liên hiệp hợp tác xã nhân dân ' +
    'phụ nữ cựu chiến binh thanh niên người tuổi chữ thập đỏ trí thức luật gia nhà báo kinh ngân sách pháp chế hội dân tộc tôn tuyên vận tổ chức chỉ huy quân sự bộ đội biên hải quan thuế kho bạc bảo hiểm trồng trọt vệ thực vật chăn nuôi thú kiểm lâm thủy sản đường hàng không đăng trị khoa công nghệ xuất khu cụm than khoáng ' +
    'và nghiệp nhà máy lượng sông mía tín dụng chính sách thương binh bồi thường giải phóng mặt bằng tái cư đặc biệt an toàn phẩm ứng cảng lý luận trẻ em mồ côi tàn cứu trợ tâm đa khoa y học cổ truyền phục hồi chức năng sức khỏe sinh hành khách xe buýt bến thủy văn di tích danh thắng bảo tồn vườn quốc gia rừng đặc dụng phòng hộ kỹ thuật số đổi mới sáng tạo phụ trách dạy hữu nghị tác giả sở hữu trí tuệ đo đạc bản đồ đất đai địa chính kiến trúc chất lượng cây xanh chiếu sáng thị hạ tầng'
  ).split(' '),
);

/** Generic bodies, written in lower case, that orders are given to as a whole. */
export const GENERIC = /(?:các |những )sở(?:, ban,? (?:và )?ngành| ?, ngành| và ngành|, ban ngành|, ban, ngành, đoàn thể)(?:,? ?đoàn thể)?/uy;
