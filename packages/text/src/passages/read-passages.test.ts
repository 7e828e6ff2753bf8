import { describe, expect, test } from 'vitest';
import { readText } from '../read-text';

/** Plain official language, with the kind and the words of each passage. */
const READ: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Trạm Kiểm lâm báo cáo nguy cơ cháy rừng cao. UBND các xã, thị trấn cần tăng cường tuần tra, kiểm soát rừng.',
    [['directive', 'UBND các xã, thị trấn cần tăng cường tuần tra, kiểm soát rừng']],
  ],
  [
    'Kế hoạch đặt mục tiêu đến năm 2030, tỷ lệ lao động qua đào tạo đạt 75%. Tỷ lệ hộ nghèo còn dưới 1%; thu nhập bình quân đạt 120 triệu đồng.\n\nSố giường bệnh trên một vạn dân đạt 35 giường. Mở rộng mạng lưới trạm y tế lưu động.',
    [
      ['target', 'đến năm 2030, tỷ lệ lao động qua đào tạo đạt 75%'],
      ['target', 'Tỷ lệ hộ nghèo còn dưới 1%'],
      ['target', 'thu nhập bình quân đạt 120 triệu đồng'],
      ['target', 'Số giường bệnh trên một vạn dân đạt 35 giường'],
      ['directive', 'Mở rộng mạng lưới trạm y tế lưu động'],
    ],
  ],
  [
    'Chủ tịch UBND thành phố cho biết, ba trạm bơm đã sửa xong. Thành phố đặt mục tiêu nâng tỷ lệ diện tích được tưới lên 85% vào năm 2030.',
    [
      ['answer', 'ba trạm bơm đã sửa xong'],
      ['target', 'nâng tỷ lệ diện tích được tưới lên 85% vào năm 2030'],
    ],
  ],
  [
    'UBND tỉnh ban hành kế hoạch đối thoại năm 2026. Sáng 12/3, UBND thành phố Hải An tổ chức hội nghị đối thoại với nông dân.',
    [],
  ],
  [
    'Nghị quyết đề ra các chỉ tiêu chủ yếu gồm: Tốc độ tăng trưởng đạt 9%. Năm qua tỷ lệ hộ nghèo đã giảm 2% so với cùng kỳ.',
    [['target', 'Tốc độ tăng trưởng đạt 9%']],
  ],
  [
    'UBND tỉnh vừa ban hành kế hoạch trồng rừng ven biển. Tổ chức trồng 200 ha rừng phòng hộ tại các xã ven biển.',
    [['directive', 'Tổ chức trồng 200 ha rừng phòng hộ tại các xã ven biển']],
  ],
  [
    'Gia đình bà Lan kiến nghị đổi lô đất sang đường Hoa Sữa.',
    [['request', 'kiến nghị đổi lô đất sang đường Hoa Sữa']],
  ],
  [
    'Cử tri kiến nghị mở rộng cầu Đồng; tình trạng hàng giả bày bán ở chợ.',
    [
      ['request', 'mở rộng cầu Đồng'],
      ['complaint', 'tình trạng hàng giả bày bán ở chợ'],
    ],
  ],
  [
    'Kết luận hội nghị, Chủ tịch UBND thành phố nhấn mạnh: các sở, ngành phải trả lời bằng văn bản trong vòng 15 ngày; không để kiến nghị kéo dài.',
    [
      ['directive', 'các sở, ngành phải trả lời bằng văn bản trong vòng 15 ngày'],
      ['directive', 'không để kiến nghị kéo dài'],
    ],
  ],
  [
    'Tại buổi tiếp xúc, cử tri có nhiều ý kiến gửi đến đại biểu như sớm nâng cấp cầu Đồng; bố trí thêm biển báo trên tỉnh lộ.',
    [
      ['request', 'sớm nâng cấp cầu Đồng'],
      ['request', 'bố trí thêm biển báo trên tỉnh lộ'],
    ],
  ],
  [
    'Cử tri kiến nghị sửa đường liên thôn; giá bồi thường đất còn thấp.',
    [
      ['request', 'sửa đường liên thôn'],
      ['complaint', 'giá bồi thường đất còn thấp'],
    ],
  ],
  [
    'Phản ánh việc cống thoát nước bị tắc, bốc mùi.',
    [['complaint', 'việc cống thoát nước bị tắc, bốc mùi']],
  ],
  [
    'Thông tin nhanh qua đường dây nóng\n\n* Mặt đường 30-4 đã bong tróc, lồi lõm.\n\n* Bãi rác trên khu đất trống gây ô nhiễm.',
    [
      ['complaint', 'Mặt đường 30-4 đã bong tróc, lồi lõm'],
      ['complaint', 'Bãi rác trên khu đất trống gây ô nhiễm'],
    ],
  ],
  [
    'Thành phố sẽ ưu tiên bố trí nguồn vốn để hoàn thành 3 trường học.',
    [['pledge', 'Thành phố sẽ ưu tiên bố trí nguồn vốn để hoàn thành 3 trường học']],
  ],
  [
    'Bà Nguyễn Thị Hạnh, tổ dân phố số 2 cho rằng hệ thống đèn chiếu sáng ngõ 12 hỏng đã lâu chưa được thay thế.',
    [['complaint', 'hệ thống đèn chiếu sáng ngõ 12 hỏng đã lâu chưa được thay thế']],
  ],
  [
    'Cử tri hỏi: Khi nào trạm y tế xã được xây dựng?\nSở Y tế trả lời: Dự án đã được phê duyệt. Đề nghị ông/bà nộp hồ sơ tại Bộ phận Một cửa.',
    [
      ['request', 'Khi nào trạm y tế xã được xây dựng'],
      ['answer', 'Dự án đã được phê duyệt'],
      ['answer', 'Đề nghị ông/bà nộp hồ sơ tại Bộ phận Một cửa'],
    ],
  ],
  [
    'Trước câu hỏi của cử tri về việc trạm bơm thôn Hạ hư hỏng kéo dài, ông Trần Văn Sơn, Giám đốc Sở Nông nghiệp và Môi trường cho biết: sở đã lập dự án thay máy bơm.',
    [
      ['complaint', 'việc trạm bơm thôn Hạ hư hỏng kéo dài'],
      ['answer', 'sở đã lập dự án thay máy bơm'],
    ],
  ],
  [
    'Cử tri kiến nghị mở rộng cầu Đồng; đường liên thôn bị ngập sâu nên không xe nào qua được.',
    [
      ['request', 'mở rộng cầu Đồng'],
      ['complaint', 'đường liên thôn bị ngập sâu nên không xe nào qua được'],
    ],
  ],
  [
    'Cử tri nêu ý kiến về chất lượng dạy học được nâng cao; tuyến đường qua cầu Hạ xuống cấp.',
    [['complaint', 'tuyến đường qua cầu Hạ xuống cấp']],
  ],
  [
    'Cử tri xã An Hòa đề nghị sửa cầu Hạ.\n\nII. Những kiến nghị cụ thể\n\n1. Đối với cơ quan Trung ương\n\nChương trình lớp 9 quá nặng.',
    [
      ['request', 'đề nghị sửa cầu Hạ'],
      ['complaint', 'Chương trình lớp 9 quá nặng'],
    ],
  ],
  [
    'Ông Lê Văn Tám phản ánh trên đường Hoa Sữa có nhiều hộ lấn chiếm vỉa hè.',
    [['complaint', 'trên đường Hoa Sữa có nhiều hộ lấn chiếm vỉa hè']],
  ],
  [
    'Hầu hết các ý kiến phản ánh những vướng mắc khi cấp sổ đỏ.',
    [['complaint', 'những vướng mắc khi cấp sổ đỏ']],
  ],
  [
    'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng rà soát toàn bộ nhà ở xã hội đang thi công, kiểm tra chất lượng.',
    [
      [
        'directive',
        'yêu cầu Sở Xây dựng rà soát toàn bộ nhà ở xã hội đang thi công, kiểm tra chất lượng',
      ],
    ],
  ],
  [
    'Cử tri đề nghị nâng cấp đường liên xã từ chợ đến trường, lắp đèn chiếu sáng.',
    [['request', 'đề nghị nâng cấp đường liên xã từ chợ đến trường, lắp đèn chiếu sáng']],
  ],
  [
    'Phó Chủ tịch UBND huyện Đông An kiến nghị UBND tỉnh sớm bố trí vốn sửa đê sông Hạ.',
    [['request', 'kiến nghị UBND tỉnh sớm bố trí vốn sửa đê sông Hạ']],
  ],
  ['Sáng 12/3, Đảng ủy xã tổ chức hội nghị giao ban bí thư chi bộ.', []],
  [
    'Kết luận cuộc họp đồng chí Phó Chủ tịch UBND huyện đề nghị các xã nghiêm túc triển khai kế hoạch giảm nghèo, không chờ cấp trên nhắc nhở; chủ động kiểm tra tiến độ từng xã mỗi tháng.',
    [
      [
        'directive',
        'đề nghị các xã nghiêm túc triển khai kế hoạch giảm nghèo, không chờ cấp trên nhắc nhở',
      ],
      ['directive', 'chủ động kiểm tra tiến độ từng xã mỗi tháng'],
    ],
  ],
  [
    'Theo lãnh đạo Công ty May An Hòa, kho hàng của công ty chưa được cấp điện.',
    [['complaint', 'kho hàng của công ty chưa được cấp điện']],
  ],
  [
    'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Lê Văn An cho biết: Bộ đã cấp 200 tấn giống.',
    [['answer', 'Bộ đã cấp 200 tấn giống']],
  ],
  [
    'Tại hội nghị “Nhà nông, hợp tác xã”, Chủ tịch UBND tỉnh cho biết: tỉnh đã bỏ hai thủ tục cấp phép.',
    [['answer', 'tỉnh đã bỏ hai thủ tục cấp phép']],
  ],
  [
    'Chủ tịch UBND xã cho biết xã đang vận động người dân góp đất và ngày 12-3 tới sẽ mở đường nội đồng.',
    [
      ['answer', 'xã đang vận động người dân góp đất'],
      ['pledge', 'ngày 12-3 tới sẽ mở đường nội đồng'],
    ],
  ],
  [
    'Cử tri hỏi: Khi nào chợ Mới được sửa?\nSở Xây dựng trả lời: Mái chợ đã được lợp lại, tiểu thương dọn hàng sạch sẽ. Hồ sơ nghiệm thu đã được lập.',
    [
      ['request', 'Khi nào chợ Mới được sửa'],
      ['answer', 'Mái chợ đã được lợp lại, tiểu thương dọn hàng sạch sẽ'],
      ['answer', 'Hồ sơ nghiệm thu đã được lập'],
    ],
  ],
  [
    'Ông Trần Văn Hòa, Chủ tịch UBND phường Tân Lập, xác nhận có việc đổ rác trộm. Đội trật tự đã dọn sạch khu đất trong ngày.',
    [
      ['answer', 'có việc đổ rác trộm'],
      ['answer', 'Đội trật tự đã dọn sạch khu đất trong ngày'],
    ],
  ],
  [
    'Tại hội nghị “Gặp gỡ giữa doanh nghiệp, hợp tác xã và chính quyền”, Chủ tịch UBND tỉnh cho biết tỉnh đã bố trí 20 tỷ đồng cho quỹ bảo lãnh.',
    [['answer', 'tỉnh đã bố trí 20 tỷ đồng cho quỹ bảo lãnh']],
  ],
  [
    'Thượng tá Lê Minh Quân cho biết công an xã đã lập biên bản ba trường hợp.',
    [['answer', 'công an xã đã lập biên bản ba trường hợp']],
  ],
  [
    'Bộ Y tế đã có văn bản trả lời đủ 12 kiến nghị của cử tri.',
    [['answer', 'Bộ Y tế đã có văn bản trả lời đủ 12 kiến nghị của cử tri']],
  ],
  [
    'Đa số ý kiến của bà con đều được lãnh đạo xã tiếp thu, giải trình.',
    [['answer', 'Đa số ý kiến của bà con đều được lãnh đạo xã tiếp thu, giải trình']],
  ],
  [
    'Chủ tịch UBND xã đã giải trình một số kiến nghị của cử tri và ghi nhận những ý kiến khác.',
    [['answer', 'Chủ tịch UBND xã đã giải trình một số kiến nghị của cử tri']],
  ],
  [
    'Tổ đại biểu lắng nghe các ý kiến và sẽ thông báo kết quả tới từng hộ.',
    [['pledge', 'Tổ đại biểu lắng nghe các ý kiến và sẽ thông báo kết quả tới từng hộ']],
  ],
  [
    'Văn phòng UBND quận kiểm tra và phản hồi như sau:\nPhòng Quản lý đô thị đã cắt tỉa cây che khuất đèn tín hiệu.',
    [['answer', 'Phòng Quản lý đô thị đã cắt tỉa cây che khuất đèn tín hiệu']],
  ],
];

describe('who speaks, and to do what, decides what is read', () => {
  test.each(READ)('in %s', (text, expected) => {
    expect(readText(text).passages.map(({ kind, quote }) => [kind, quote.exact])).toEqual(expected);
  });

  test('a body that vows not to do something promises, whatever else its words weigh for', () => {
    const { passages } = readText(
      'Cử tri xã Hải An đề nghị sớm làm đường. Việc nạo vét kênh Nam chưa xong trong quý I/2026 như đã hứa. Giám đốc Sở Thủy lợi Lê Văn An cho biết, hai trạm bơm đã sửa xong, được nghiệm thu ngày 18/3/2026, song mới nạo vét được 5 km trên tổng số 9 km do phải di dời đường ống. Theo đề nghị của Sở, UBND tỉnh đã đồng ý gia hạn đến hết ngày 30/6/2026. “Sở nhận trách nhiệm trước bà con và cam kết không xin lùi hạn lần thứ hai”, ông Lê Văn An nói.',
    );
    expect(passages.at(-1)).toMatchObject({
      kind: 'pledge',
      quote: { exact: 'cam kết không xin lùi hạn lần thứ hai' },
    });
  });

  test('the one who represents a company petitions, the one who represents a body does not', () => {
    const kindOf = (text: string) => readText(text).passages[0]?.kind;
    expect(kindOf('Đại diện Công ty May đề nghị Sở Công Thương hỗ trợ vốn.')).toBe('request');
    expect(kindOf('Đại diện UBND tỉnh đề nghị Sở Công Thương hỗ trợ vốn.')).toBe('directive');
  });
});
