const FIGURE = /(?<![\p{L}\d])\d/u;
const REACHES =
  /(?:phấn đấu|mục tiêu|chỉ tiêu|đạt|tối thiểu|ít nhất|trên|trở lên|chiếm|tỷ lệ|lên|giảm|tăng|100%)(?![\p{L}])/u;

function withoutDates(key: string): string {
  return key.replace(
    /(?:số )?\d{1,4}(?:\/\d{4})?\/(?=\p{L}{2})[\p{L}\d-]{2,12}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?|\d{1,2}\.\d{1,2}\.\d{4}|(?:năm |tháng |quý |đến |\/)\d{1,4}(?: ?- ?\d{4})?|\d{4} ?- ?\d{4}|(?:số|tổ|khóa|kỳ|lần) \d+/gu,
    '',
  );
}

/** True where a clause names a figure other than a date. */
export function hasFigure(key: string): boolean {
  return /\d/.test(key) && FIGURE.test(withoutDates(key));
}

/** True where a clause sets a figure to be reached. */
export function isTarget(key: string): boolean {
  return (
    hasFigure(key) &&
    !/^kinh phí/u.test(key) &&
    REACHES.test(key) &&
    /(?:phấn đấu|(?<!chương trình )mục tiêu|chỉ tiêu|đạt (?:từ |trên |tối thiểu |ít nhất )?\d|trở lên|tối thiểu|100%|lên \d|\d+(?:[.,]\d+)?%)/u.test(
      key,
    )
  );
}
