/** Words, in lower case, by which a change of wording is told to be grave. Plain data, small enough for the page. */

/** Words that deny, forbid, or say "not yet". */
export const NEGATORS: ReadonlySet<string> = new Set([
  'không',
  'chưa',
  'chẳng',
  'chả',
  'đừng',
  'cấm',
  'bất',
  'phi',
]);

/** Pairs in which such a word denies nothing: aviation, air, space, … */
export const HARMLESS_NEGATOR_PAIRS: ReadonlySet<string> = new Set([
  'hàng không',
  'không khí',
  'không gian',
  'không quân',
  'không trung',
  'không phận',
  'không lực',
  'không vận',
  'phòng không',
  'bất ngờ',
  'bất động',
  'bất cứ',
  'bất kỳ',
  'bất kể',
  'phi trường',
  'phi công',
  'phi vật',
]);

/** First words of agencies and offices, which name an actor also at the head of a sentence. */
export const ACTOR_HEADS: ReadonlySet<string> = new Set([
  'sở',
  'bộ',
  'ban',
  'cục',
  'vụ',
  'ubnd',
  'hđnd',
  'ông',
  'bà',
  'tỉnh',
  'đảng',
  'phó',
  'thành phố',
  'thành ủy',
  'công an',
  'ủy ban',
  'hội đồng',
  'đồng chí',
  'chủ tịch',
  'bí thư',
  'giám đốc',
  'chi cục',
  'tổng cục',
  'thanh tra',
  'thủ tướng',
  'chính phủ',
  'quốc hội',
  'bảo hiểm',
  'ngân hàng',
  'kho bạc',
  'hải quan',
  'mặt trận',
  'liên đoàn',
  'văn phòng',
  'trung tâm',
  'viện kiểm',
  'tòa án',
  'thuế',
]);

/** Pairs that begin like an agency and are none. */
export const NOT_HEADS: ReadonlySet<string> = new Set([
  'ban hành',
  'bộ phận',
  'sở hữu',
  'sở dĩ',
  'vụ việc',
  'bà con',
  'cục bộ',
  'ban đầu',
]);

/** Titles and levels of government that name an actor also in lower case, when one replaces another. */
export const PLAIN_ACTORS: ReadonlySet<string> = new Set([
  'ông',
  'bà',
  'sở',
  'bộ',
  'tỉnh',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thành phố',
  'chủ tịch',
  'phó',
  'bí thư',
  'giám đốc',
  'hiệu trưởng',
  'trưởng ban',
  'ủy ban',
  'hội đồng',
  'chính phủ',
  'công an',
  'thanh tra',
]);

/** Capitalised words that name a document, an occasion or a thing, never an actor. */
export const NOT_ACTORS: ReadonlySet<string> = new Set([
  'nghị quyết',
  'nghị định',
  'quyết định',
  'quy định',
  'quy chế',
  'thông tư',
  'thông báo',
  'thông tri',
  'công văn',
  'công điện',
  'văn bản',
  'tờ trình',
  'báo cáo',
  'kết luận',
  'chỉ thị',
  'hướng dẫn',
  'chương trình',
  'kế hoạch',
  'đề án',
  'dự án',
  'phương án',
  'chiến lược',
  'quy hoạch',
  'hội nghị',
  'hội thảo',
  'đại hội',
  'kỳ họp',
  'luật',
  'bộ luật',
  'pháp lệnh',
  'hiến pháp',
  'điều',
  'khoản',
  'quý',
  'ngày',
  'tháng',
  'năm',
  'tết',
  'ảnh',
]);

/** Words before which a number is the number of a day, a month or a quarter. */
export const DATE_HEADS: ReadonlySet<string> = new Set([
  'ngày',
  'mùng',
  'mồng',
  'tháng',
  'quý',
  'quí',
]);

/** Words that lead to a date written in figures, or to a year. */
export const DATE_CUES: ReadonlySet<string> = new Set([
  ...DATE_HEADS,
  'năm',
  'trước',
  'sau',
  'đến',
  'tới',
  'từ',
  'hạn',
  'là',
  'sáng',
  'chiều',
  'tối',
  'hết',
  'đoạn',
  'kỳ',
  'học',
  'và',
]);

/** Words after which a Roman number counts a rank. */
export const RANK_HEADS: ReadonlySet<string> = new Set([
  'hạng',
  'loại',
  'cấp',
  'vực',
  'kỷ',
  'nhóm',
  'khóa',
  'đợt',
  'phần',
  'mục',
  'chương',
]);

/** Lengths of time: they name a date after a cue, a number after a digit. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'ngày',
  'tuần',
  'tháng',
  'quý',
  'quí',
  'năm',
  'giờ',
  'phút',
]);

/** Words that place a deadline within or beside a day or period. */
export const DATE_RELATIONS: ReadonlySet<string> = new Set([
  'đầu',
  'giữa',
  'cuối',
  'trước',
  'sau',
  'đến',
  'tới',
  'từ',
  'hết',
]);
