/** A rule by which something is proposed, told in two languages. */
export interface ReadingRule {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

const rule = (id: string, vi: string, en: string): ReadingRule => ({ id, vi, en });

/** Every rule that a proposal may name in `because`. */
export const RULES: readonly ReadingRule[] = [
  rule(
    'REF-ASSEMBLY',
    'Số/năm/QH hoặc UBTVQH: văn bản của Quốc hội.',
    'Number/year/QH: a document of the National Assembly.',
  ),
  rule(
    'REF-LEGAL',
    'Số/năm/loại-cơ quan: văn bản quy phạm pháp luật.',
    'Number/year/type-issuer: a legal document.',
  ),
  rule(
    'REF-PARTY',
    'Số-loại/cơ quan: văn bản của Đảng, đoàn thể.',
    'Number-type/issuer: a Party or mass organisation document.',
  ),
  rule(
    'REF-ADMINISTRATIVE',
    'Số/loại-cơ quan: văn bản hành chính.',
    'Number/type-issuer: an administrative document.',
  ),
  rule('REF-DISPATCH', 'Số/cơ quan-đơn vị: công văn.', 'Number/issuer-unit: a dispatch.'),
  rule('REF-SHORT', 'Tên loại và số, dạng rút gọn.', 'Type word and number, the short form.'),
  rule(
    'REF-NUMBERED',
    'Tên loại, “số” và số, không có ký hiệu.',
    'Type word, "số" and number without a symbol.',
  ),
  rule('REF-NAMED', 'Văn bản gọi bằng tên và năm.', 'A document known by name and year.'),
  rule(
    'REF-COREFERENCE',
    'Lấy dữ liệu từ dạng đầy đủ trong cùng văn bản.',
    'Data taken from the full form in the same text.',
  ),
  rule('DATE-ISO', 'Ngày dạng năm-tháng-ngày.', 'A day as year-month-day.'),
  rule('DATE-FIGURES', 'Ngày/tháng/năm bằng số.', 'Day/month/year in figures.'),
  rule('DATE-WORDS', 'Ngày … tháng … năm.', 'A day in words.'),
  rule('DATE-YEARLESS', 'Ngày/tháng không có năm.', 'Day and month without a year.'),
  rule('DATE-ON', 'Ngày có từ dẫn (ngày, sáng, từ ngày).', 'A day with an introducing word.'),
  rule('DATE-TIME', 'Giờ và ngày.', 'A time and a day.'),
  rule('DATE-RELATIVE', 'Sáng nay, hôm qua, ngày mai.', 'A day relative to the reference date.'),
  rule('DATE-LUNAR', 'Ngày âm lịch.', 'A day of the lunar calendar.'),
  rule('DATE-RANGE', 'Từ ngày … đến ngày ….', 'From a day to a day.'),
  rule('DATE-MONTH', 'Tháng.', 'A month.'),
  rule('DATE-QUARTER', 'Quý.', 'A quarter.'),
  rule('DATE-MONTHS', 'Số tháng đầu, cuối năm.', 'The first or last months of a year.'),
  rule(
    'DATE-EDGE',
    'Đầu, giữa, cuối năm (Bộ luật Dân sự Điều 146).',
    'Beginning, middle, end of a year (Civil Code Art. 146).',
  ),
  rule('DATE-YEAR', 'Năm.', 'A year.'),
  rule('DATE-PERIOD', 'Giai đoạn, thời kỳ.', 'A period of years.'),
  rule('DATE-TERM', 'Nhiệm kỳ, năm học.', 'A term or school year.'),
  rule('DATE-HORIZON', 'Đến năm, tầm nhìn.', 'A horizon.'),
  rule('DATE-WITHIN', 'Trong tháng, quý, năm.', 'Within a span of the calendar.'),
  rule('DATE-BEFORE', 'Trước ngày: không tính ngày nêu.', 'Before: the day named is left out.'),
  rule(
    'DATE-BY',
    'Chậm nhất, đến hết, không quá: tính cả ngày nêu.',
    'By: the day named is kept in.',
  ),
  rule('DATE-LABEL', 'Hạn, thời hạn.', 'A labelled deadline.'),
  rule('DATE-CELL', 'Ô hoặc dòng thời hạn của nhiệm vụ.', 'The deadline cell or line of a task.'),
  rule('DATE-DURATION', 'Số ngày, tuần, tháng; ngày làm việc.', 'A counted period.'),
  rule('DATE-RECURRING', 'Hằng tháng, định kỳ.', 'A recurrence.'),
  rule('DATE-CONTINUOUS', 'Thường xuyên.', 'Continuously.'),
  rule(
    'DATE-VAGUE',
    'Từ không thành ngày: sớm, khẩn trương.',
    'A vague word that never becomes a day.',
  ),
  rule('DATE-EVENT', 'Mốc sự kiện: trước kỳ họp, tại kỳ họp tới.', 'Bound to an event.'),
  rule('DATE-CONDITION', 'Điều kiện: sau khi được phê duyệt.', 'Bound to a condition.'),
  rule(
    'DATE-OCCASION',
    'Ngày lễ, ngày kỷ niệm nêu kèm ngày tháng.',
    'An occasion named with its day.',
  ),
  rule('PERSON-POST', 'Họ tên có chức danh bên cạnh.', 'A name with a post beside it.'),
  rule('PERSON-CALLED', 'Họ tên có từ xưng hô.', 'A name with a form of address.'),
  rule('AGENCY-DEPARTMENT', 'Tên sở trong danh mục.', 'A registered department.'),
  rule(
    'AGENCY-MINISTRY',
    'Tên bộ, cơ quan trung ương trong danh mục.',
    'A registered ministry or central body.',
  ),
  rule('AGENCY-LEVELLED', 'Tên cơ quan theo cấp và địa danh.', 'A body by level and place.'),
  rule('AGENCY-FIXED', 'Tên cơ quan cố định.', 'A body with a fixed name.'),
  rule(
    'AGENCY-OPEN',
    'Tên riêng mở đầu bằng từ chỉ tổ chức.',
    'A proper name opened by a word for a body.',
  ),
  rule('AGENCY-GENERIC', 'Gọi chung: các sở, ban, ngành.', 'Bodies named as a whole.'),
  rule('AGENCY-GROUP', 'Tổ đại biểu.', 'A group of deputies.'),
  rule('PASSAGE-COMPLAINT', 'Sau động từ phản ánh.', 'Behind a verb of complaint.'),
  rule('PASSAGE-PROBLEM', 'Nêu tình trạng, khó khăn, thiếu sót.', 'Tells a defect.'),
  rule('PASSAGE-REQUEST', 'Sau động từ đề nghị, kiến nghị.', 'Behind a verb of request.'),
  rule(
    'PASSAGE-ASKS',
    'Có từ đề nghị, mong, cần hoặc là câu hỏi.',
    'Holds a word of asking, or is a question.',
  ),
  rule(
    'PASSAGE-TASK',
    'Mở đầu bằng động từ chỉ việc cần làm.',
    'Opens with a verb of something to be done.',
  ),
  rule(
    'PASSAGE-ANSWER',
    'Cơ quan, người có chức vụ cho biết.',
    'Told by a body or an office holder.',
  ),
  rule(
    'PASSAGE-ANSWERED',
    'Nêu việc đã trả lời, giải trình.',
    'Reports that questions were answered.',
  ),
  rule(
    'PASSAGE-PROMISE',
    '“sẽ”, “cam kết”, “phấn đấu” của chính cơ quan nói.',
    'A promise of the speaker’s own body.',
  ),
  rule('PASSAGE-STUDY', 'Sẽ tiếp thu, nghiên cứu, xem xét.', 'A promise to study.'),
  rule('PASSAGE-ORDER', 'Giao, yêu cầu, chỉ đạo, đề nghị của cấp trên.', 'An order from above.'),
  rule('PASSAGE-WISH', 'Sau “mong muốn” của cấp trên.', 'A wish from above.'),
  rule(
    'PASSAGE-REFERRAL',
    'Chuyển, kiến nghị, báo cáo cấp có thẩm quyền.',
    'Passed on to the competent level.',
  ),
  rule('PASSAGE-TARGET', 'Con số phải đạt.', 'A figure to be reached.'),
  rule('PASSAGE-ROW', 'Một dòng bảng phân công nhiệm vụ.', 'A row of a table of tasks.'),
  rule(
    'PASSAGE-CARD',
    'Nhiệm vụ nêu theo mục: nội dung, chủ trì, thời gian.',
    'A task in card form.',
  ),
  rule('GROUP-DECLARED', 'Bài viết nêu các nhóm vấn đề.', 'The article declares groups of issues.'),
  rule('GROUP-FOLLOWED', 'Đoạn đi theo nhóm đã nêu.', 'The paragraph follows a declared group.'),
  rule(
    'LINK-SAME-MATTER',
    'Đề nghị cùng nội dung với phản ánh.',
    'The request shares its matter with the complaint.',
  ),
  rule(
    'LINK-ANSWER',
    'Trả lời cùng nội dung với kiến nghị.',
    'The answer shares its matter with the petition.',
  ),
  rule(
    'LINK-RESTATED',
    'Đề nghị lặp lại một đề nghị trước.',
    'The request says an earlier one again.',
  ),
  rule('CLAIM-COUNT', 'Số lượng bài viết nêu.', 'A count the article claims.'),
  rule('GAP-LEAD', 'Chưa nêu cơ quan chủ trì.', 'No lead is named.'),
  rule('GAP-DEADLINE', 'Chưa nêu thời hạn.', 'No deadline is named.'),
  rule('GAP-PRODUCT', 'Chưa nêu sản phẩm, kết quả.', 'No product is named.'),
  rule('GAP-MEANS', 'Chưa nêu nguồn lực.', 'No means are named.'),
  rule('GAP-AUTHORITY', 'Chưa nêu căn cứ, thẩm quyền.', 'No authority is named.'),
  rule(
    'GAP-CONTENT',
    'Không nêu việc gì kiểm tra được.',
    'Nothing that could be checked is named.',
  ),
];
