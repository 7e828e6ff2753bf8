/** Numbers in words and the words that multiply them. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  'một',
  'hai',
  'ba',
  'bốn',
  'tư',
  'năm',
  'lăm',
  'sáu',
  'bảy',
  'bẩy',
  'tám',
  'chín',
  'mười',
  'mươi',
  'mốt',
  'trăm',
  'nghìn',
  'ngàn',
  'vạn',
  'triệu',
  'tỷ',
  'tỉ',
  'chục',
  'tá',
  'nửa',
  'rưỡi',
]);

/** What is counted or measured in figures: behind another of these a number says something else. */
export const MEASURES: ReadonlySet<string> = new Set(
  '% ‰ điểm phần đồng đ usd đô euro eur yên tệ mm cm dm m mét km ha héc hecta sào mẫu công g kg gam tạ tấn yến lít ml kw kwh mw w'.split(
    ' ',
  ),
);
