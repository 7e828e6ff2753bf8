/** Words that open a post, as match keys, with the rank of who holds it within his own level. */
export const POST_HEADS = [
  'phó bí thư thường trực', 'phó bí thư', 'bí thư', 'phó chủ tịch thường trực', 'phó chủ tịch', 'chủ tịch', 'phó giám đốc', 'giám đốc', 'phó tổng giám đốc', 'tổng giám đốc', 'phó trưởng đoàn', 'trưởng đoàn', 'phó trưởng ban', 'trưởng ban', 'phó ban', 'phó trưởng phòng', 'trưởng phòng', 'phó chánh văn phòng', 'chánh văn phòng', 'phó chánh thanh tra', 'chánh thanh tra',
  'thứ trưởng', 'bộ trưởng', 'phó thủ tướng', 'thủ tướng', 'phó cục trưởng', 'cục trưởng', 'phó chi cục trưởng', 'chi cục trưởng', 'phó chủ nhiệm', 'chủ nhiệm', 'ủy viên', 'tỉnh ủy viên', 'thành ủy viên', 'phó viện trưởng', 'viện trưởng', 'phó hiệu trưởng', 'hiệu trưởng', 'tổ trưởng', 'tổ phó', 'phó trưởng công an', 'trưởng công an', 'phó trưởng thuế', 'trưởng thuế', 'đại biểu quốc hội', 'đbqh', 'đại biểu hđnd', 'đại biểu', 'phó phòng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'tổng bí thư', 'tổng biên tập', 'chánh án', 'kế toán trưởng', 'trưởng thôn', 'trưởng bản', 'trưởng khu', 'bí thư chi bộ', 'trưởng trạm', 'người phát ngôn', 'pct', 'pgđ', 'gđ', 'pbt', 'tuv', 'uvbtv', 'thường trực',
] as const;

/** Words that address a person. */
export const HONORIFICS = new Set(['ông', 'bà', 'anh', 'chị', 'đ/c', 'cô', 'thầy', 'em', 'cụ', 'bác', 'ông/bà']);
