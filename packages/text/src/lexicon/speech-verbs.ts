/** What a speech verb does; which passage it makes depends on who speaks to whom. */
export type Act =
  'complain' | 'request' | 'open' | 'tell' | 'answer' | 'promise' | 'order' | 'wish';

const LISTS: Readonly<Record<Act, string>> = {
  complain:
    'phản ánh|phản ảnh|khiếu nại|bức xúc về|bức xúc|lo lắng về|lo lắng trước|lo lắng|lo ngại|băn khoăn về|băn khoăn|than phiền|phàn nàn|trăn trở|chỉ ra|chỉ rõ|dẫn chứng|bày tỏ lo ngại về|bày tỏ lo ngại|bày tỏ lo lắng trước|bày tỏ lo lắng|bày tỏ băn khoăn về|bày tỏ băn khoăn|kể',
  request:
    'đề nghị|kiến nghị|đề xuất|kính đề nghị|kính mong|rất mong|mong muốn|mong|có nguyện vọng|đề đạt nguyện vọng|đề đạt|bày tỏ mong muốn|xin|hiến kế|gởi gắm',
  open: 'có nhiều ý kiến về|có ý kiến về|có ý kiến|nêu ý kiến|nêu một số ý kiến|nêu ra|nêu lên|nêu|hỏi|đặt câu hỏi|đặt vấn đề|chất vấn|quan tâm đến|quan tâm tới|quan tâm vấn đề|bày tỏ quan tâm|phát biểu|thắc mắc|góp ý|trình bày',
  tell: 'nhận định|nhìn nhận|cho rằng|cho biết thêm|cho biết|thông tin thêm|thông tin|cho hay|nhấn mạnh|khẳng định|chia sẻ|nêu rõ|thừa nhận|lý giải|giải thích|báo cáo|nói|bày tỏ|kết luận|xác nhận|đánh giá|phân tích|lưu ý|nói thêm|đánh giá cao|ghi nhận|cảm ơn|biểu dương|hoan nghênh|tiếp thu',
  answer: 'trả lời|giải trình|giải đáp|làm rõ|trao đổi|phúc đáp',
  promise: 'cam kết|hứa|hứa sẽ|xin hứa|xin cam kết',
  order:
    'có ý kiến chỉ đạo|giao nhiệm vụ cho|giao cho|giao|yêu cầu|chỉ đạo|phân công|quán triệt|đề nghị|ủy quyền',
  wish: 'bày tỏ mong muốn|mong muốn|mong',
};

/** Speech verbs as match keys with their acts; "đề nghị" is both a request and an order. */
export const SPEECH_VERBS: readonly (readonly [string, readonly Act[]])[] = (() => {
  const acts = new Map<string, Act[]>();
  for (const [act, list] of Object.entries(LISTS)) {
    for (const verb of list.split('|')) acts.set(verb, [...(acts.get(verb) ?? []), act as Act]);
  }
  return [...acts];
})();

/** Phrases that begin like a speech verb and are none. */
export const NOT_SPEECH =
  'thăm hỏi|học hỏi|hỏi đáp|giao thông|giao lưu|giao dịch|giao thương|giao đất|giao dự toán|giao ban|giao khoán|giao kế hoạch|bàn giao|được giao|chuyển giao|ban chỉ đạo|sự chỉ đạo|công tác chỉ đạo|ý kiến chỉ đạo|chỉ đạo điều hành|yêu cầu nhiệm vụ|đáp ứng yêu cầu|theo yêu cầu|các yêu cầu|những yêu cầu|yêu cầu mới|yêu cầu của|yêu cầu phát triển|yêu cầu thực tế|mục đích yêu cầu|nhu cầu|thông tin truyền thông|công nghệ thông tin|thông tin điện tử|cổng thông tin|hệ thống thông tin|thông tin liên lạc|báo cáo kết quả|báo cáo thẩm định|các báo cáo|báo cáo điện tử|báo cáo chính trị|nêu trên|nêu tại|nói trên|nói chung|nói riêng|nói không|kết luận của|thông báo kết luận|các kết luận|mong đợi|lo ngại thiếu|thống nhất phương án|theo đề nghị|theo kiến nghị|ý kiến kiến nghị|các kiến nghị|những kiến nghị|phản ánh kiến nghị|giải quyết kiến nghị|trả lời kiến nghị|trả lời chất vấn|phiên chất vấn|chất vấn và trả lời|sau chất vấn|thực hiện lời hứa|lời hứa|số kiến nghị|nội dung kiến nghị|nội dung phản ánh|giải pháp|hướng dẫn|lưu ý đến|trình bày báo cáo|trình bày tóm tắt|kêu gọi|phát biểu khai mạc|phát biểu tại|chia sẻ khó khăn|giá trị|xin ý kiến|xin lỗi|xin cảm ơn|xin chân thành|khoán'.split(
    '|',
  );
