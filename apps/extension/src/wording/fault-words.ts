/** What keeps a form from being saved, each with its remedy: `x` and `xHint`. */
export const FAULT_WORDS_VI = {
  needEventName: 'Sự kiện cần có tên.',
  needEventNameHint: 'Ghi tên hội nghị, cuộc họp như bài báo nêu.',
  badEventCode: 'Mã ngắn gồm 2 đến 6 chữ cái in hoa và hai số cuối của năm.',
  badEventCodeHint: 'Ví dụ GD25.',
  takenEventCode: 'Mã ngắn này đã dùng cho sự kiện khác.',
  takenEventCodeHint: 'Chọn sự kiện đã có, hoặc thêm một chữ cái: GD25B.',
  needText: 'Chưa có nội dung theo dõi.',
  needTextHint: 'Ghi nội dung hoặc dùng nguyên văn.',
  needTargetName: 'Chỉ tiêu cần có tên.',
  needTargetNameHint: 'Ghi điều được đo, ví dụ “tỷ lệ trường đạt chuẩn quốc gia”.',
  needTargetValue: 'Mức phải đạt phải là một số.',
  needTargetValueHint: 'Ví dụ 0,8 hoặc 95.',
  needRecord: 'Chưa chọn mục để gắn vào.',
  needRecordHint: 'Chọn một mục trong danh sách đề xuất hoặc tìm theo số.',
  badEventDate: 'Ngày diễn ra không phải là một ngày có thật.',
  badEventDateHint: 'Ghi ngày/tháng/năm, ví dụ 22/10/2025; để trống nếu bài báo không nêu.',
};

/** The same in English. */
export const FAULT_WORDS_EN: typeof FAULT_WORDS_VI = {
  needEventName: 'The event needs a name.',
  needEventNameHint: 'Write the name of the conference or meeting as the article has it.',
  badEventCode: 'A short code has 2 to 6 capital letters and the last two digits of the year.',
  badEventCodeHint: 'Such as GD25.',
  takenEventCode: 'This short code belongs to another event.',
  takenEventCodeHint: 'Choose the event that exists, or add a letter: GD25B.',
  needText: 'What is followed is empty.',
  needTextHint: 'Write it, or use the quotation.',
  needTargetName: 'A target needs a name.',
  needTargetNameHint: 'Write what is measured, such as “share of schools of national standard”.',
  needTargetValue: 'The level to be reached must be a number.',
  needTargetValueHint: 'Such as 0.8 or 95.',
  needRecord: 'No record was chosen.',
  needRecordHint: 'Choose one of the proposed records or find one by its number.',
  badEventDate: 'The date held is not a day of the calendar.',
  badEventDateHint:
    'Write day/month/year, such as 22/10/2025; leave it empty if the article does not say.',
};
