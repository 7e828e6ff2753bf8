import { allMatches } from '../text/all-matches';
import type { Span } from '../text/span';
import { tokenAt } from '../text/tokenise';
import type { ProposedForce, ProposedKind } from './passage-proposal';
import type { WordView } from './sentence-view';

/** What an item was found to be, and by which rule. */
export interface Judgement {
  kind: ProposedKind;
  force: ProposedForce | null;
  ruleId: string;
}

const judged = (
  kind: ProposedKind,
  ruleId: string,
  force: ProposedForce | null = null,
): Judgement => ({ kind, force, ruleId });

const ASKS =
  /^(?:kiến nghị|đề xuất) |(?:^|[\s,])(?:đề nghị|kính mong|rất mong|mong muốn(?! của)|mong(?! muốn của)|cần(?! thiết| thơ| giờ)|(?<!gây |trở |tạo |làm )nên(?! (?:chưa|không|khó|gây|rất|bị|đã|đang|vẫn|lệ|nhiều|việc|người|các|những|phải|thường|ảnh|dẫn))|nhờ|(?<!đến [^,;]{3,40} |phải |để |đơn |hồ sơ |thủ tục |đi )xin(?! lỗi| phép| ý kiến))(?![\p{L}])/u;
const QUESTION =
  /(?:\?|(?:khi nào|bao giờ|ở đâu|thế nào|như thế nào|ra sao|hay không|có đúng không|là gì|đến đâu|vì sao|tại sao)\s*[?.]?)$|^[^,;]{2,40} có [^,;]{3,90} không\s*\??$|^phải chăng |^(?:vì sao|tại sao|đâu là|bao giờ|khi nào|liệu) |(?:giải pháp|biện pháp|hướng|chính sách) (?:gì|nào)(?:$|[\s,?])|(?:có chính xác không|bao giờ|khi nào|được không|hay chưa|như th[êế] nào)/u;

/** True where a word of defect stands in the span. */
export function hasDefect(view: WordView, span: Span): boolean {
  return view.hasDefect(view.range(span));
}

function opensWithAction(view: WordView, span: Span): boolean {
  const at = tokenAt(view.readable.tokens, span.start);
  const start = view.readable.tokens[at]?.start ?? -1;
  return view.actionAt(at) !== null && view.nameAt(start) === undefined;
}
const OPENS_WITH_PROBLEM =
  /^(?:tình trạng|thực trạng|tình hình|nạn|áp lực|vướng mắc|khó khăn|hạn chế|bất cập|lo ngại|thiếu|chưa |không )/u;

/** Also among requests nobody asks for a state of things. */
const STATE_OF_THINGS = /^(?:tình trạng|thực trạng|nạn) (?!.* (?:cần|đề nghị|phải) )/u;

/** A reason or a state of things told beside a request. */
const STATES =
  /^(?:hiện nay|hiện |vì |do |bởi |thực tế|lý do|(?:tuyến|đoạn|nhiều|dọc|mặt|hệ thống|kênh|cầu|đường|khu|các|việc|vấn nạn)[^,;]{0,90} (?:bị|đang|đã|chưa|xuống cấp|hư hỏng|có nhiều|còn) )/u;

const THANKS =
  /^(?:(?:tôi |chúng tôi )?(?:xin |chân thành |rất )*(?:cảm ơn|cám ơn|trân trọng)|kính (?:gửi|thưa|chào)|chào |(?:(?:bày tỏ|sự|niềm|rất|đều) )*(?:tin tưởng|phấn khởi|vui mừng|đồng tình|nhất trí|đánh giá cao) )/u;

/** Nothing but words for issues: "những tồn tại, hạn chế". */
const GENERIC =
  /^(?:những |các |nhiều |một số )?(?:(?:tồn tại|khó khăn|vướng mắc|bất cập|hạn chế|thách thức|tâm tư|nguyện vọng|ý kiến|kiến nghị|vấn đề|nội dung|bức xúc|băn khoăn|thắc mắc|đề xuất|phản ánh)(?:,? (?:và )?|$)){1,5}(?:thực tế|hiện nay|thiết thực|liên quan|chính đáng|của [^,;]{2,24}|tại hội nghị|cụ thể)?$/u;

/** Words that only a predicate holds. */
const FINITE = / (?:đã|đang|bị|vẫn|chưa|hay|rất|quá|còn|gây|tiềm ẩn|chậm|thiếu) /u;

/** True where an item told beside requests states a defect instead. */
function statesDefect(view: WordView, span: Span, key: string): boolean {
  if (ASKS.test(key) || !hasDefect(view, span)) return false;
  return STATES.test(key) || (!opensWithAction(view, span) && FINITE.test(key));
}

/** "việc đầu tư …": what is to be done. */
function behindNoun(view: WordView, { start, end }: Span): Span {
  return {
    start: start + (/^việc (?!làm )/u.exec(view.key({ start, end }))?.[0].length ?? 0),
    end,
  };
}

/** What an item without a word of asking is, by the verb that introduces it. */
function byLeaning(
  view: WordView,
  span: Span,
  leaning: 'complaint' | 'request' | 'voice',
): Judgement | null {
  if (leaning === 'request') return judged('request', 'PASSAGE-REQUEST');
  const acts = opensWithAction(view, span);
  if (leaning === 'complaint')
    return acts && !FINITE.test(view.key(span))
      ? judged('request', 'PASSAGE-ASKS')
      : judged('complaint', 'PASSAGE-COMPLAINT');
  if (acts || (!hasDefect(view, span) && opensWithAction(view, behindNoun(view, span))))
    return judged('request', 'PASSAGE-TASK');
  return hasDefect(view, span) ? judged('complaint', 'PASSAGE-PROBLEM') : null;
}

/** Complaint or request, for what petitioners say; null for a bare topic. */
export function judgeVoice(
  view: WordView,
  span: Span,
  leaning: 'complaint' | 'request' | 'voice',
): Judgement | null {
  const key = view.key(span);
  if (THANKS.test(key) || GENERIC.test(key)) return null;
  const isProblem =
    leaning === 'request'
      ? STATE_OF_THINGS.test(key) || statesDefect(view, span, key)
      : OPENS_WITH_PROBLEM.test(key);
  if (isProblem) return judged('complaint', 'PASSAGE-PROBLEM');
  if (ASKS.test(key) || QUESTION.test(key)) return judged('request', 'PASSAGE-ASKS');
  return byLeaning(view, span, leaning);
}

const COURTESY =
  /^(?:.{0,60})(?:tiếp tục đồng hành, giám sát|cảm ơn|cám ơn|xin lỗi|xin liên hệ|(?:buổi|hội nghị|cuộc|phiên)[^,;]{0,30} (?:kết thúc|bế mạc)|trân trọng|chúc mừng|kính (?:gửi|thưa|chào)|hoan nghênh|biểu dương|rất mong (?:tiếp tục )?nhận|mong tiếp tục nhận|rất mong quý)/u;
const UPWARD =
  /(?:trung ương|chính phủ|quốc hội|bộ |các bộ|cấp trên|cấp có thẩm quyền|cơ quan (?:có thẩm quyền|liên quan|chức năng)|các cơ quan|ubnd (?:tỉnh|thành phố)|hđnd (?:tỉnh|thành phố)|ủy ban nhân dân (?:tỉnh|thành phố)|thường trực hđnd|các (?:sở|ban|ngành|phòng|cấp|đơn vị)|công ty|sở |cơ quan(?:,| và| chuyên môn)|ngành (?:chức năng|liên quan|có)|cấp (?:ủy|trên|thẩm|huyện|tỉnh|thành)|công an|ubnd|điện lực|đơn vị (?:liên quan|chức năng|quản lý)|tổ đại biểu|viện kiểm sát|tòa án|ngân hàng|thường trực|đoàn đbqh|đoàn đại biểu)/u;
const SENT_ON =
  /(?:^|[\s,])(?<!(?:vận|di|giải quyết|các|ý kiến,?|những|trả lời|số|nội dung|của|đơn|\d|về|xử lý|với|theo|một số|tiếp nhận|phản ánh,?) )(?:chuyển(?! đổi| biến| giao| sang| dịch| động| tiếp| nhượng| mục)|kiến nghị|đề xuất|tổng hợp,? (?:(?:đầy đủ|toàn bộ|các|những|tất cả)[ ,]{1,2}){0,2}(?:(?:ý kiến|kiến nghị|nguyện vọng|nội dung|vấn đề|của cử tri|còn lại|khác|trên|này)[ ,]{1,2}){0,4}(?:và )?(?:báo cáo|kiến nghị|gửi|chuyển|trình|đề xuất|phân loại|phản ánh|để)|(?:có|gửi) (?:công văn|tờ trình|văn bản|báo cáo)[^;.]{0,80}(?:đề nghị|kiến nghị)|(?:có|gửi) (?:công văn|tờ trình|văn bản|báo cáo) (?:gửi|tới|đến|trình)(?= (?:bộ |chính phủ|thủ tướng|trung ương|quốc hội))|thông báo cho(?= [^,;]{2,60} (?:xử lý|giải quyết|khắc phục))|phản ánh (?:đến|tới|lên|với|cùng)|xin ý kiến|báo cáo)(?![\p{L}])/u;
const SENT_ON_ANY = new RegExp(SENT_ON.source, 'gu');
const BEYOND =
  /(?:vượt|ngoài|không thuộc|thuộc) (?:quá )?(?:thẩm quyền|khả năng|cấp(?! xã| tỉnh))/u;
/** Matters beyond a body's competence that are passed on. */
export const BEYOND_COMPETENCE =
  /(?:vượt|ngoài|không thuộc|thuộc) (?:quá )?(?:thẩm quyền|khả năng)[^;]{0,160}(?:chuyển|kiến nghị|báo cáo|tổng hợp|gửi|trình)/u;
/** "những nội dung sẽ được xem xét" is an agenda, not a promise. */
const WILL =
  /(?:^|[\s,])(?<!(?:vì|do|nếu|bởi|mà|(?:những|các) (?:nội dung|vấn đề|nhiệm vụ|nghị quyết|chính sách)|sạch) )sẽ(?![\p{L}]| (?:là |phù hợp|đánh giá|gây|khiến|bị |dẫn|ảnh hưởng))|^(?:trong )?(?:thời gian tới|tới đây|sắp tới)(?!.* (?:đã|cần|phải|đang) )/u;
const STUDY =
  /(?<!(?:nội dung|vấn đề) )(?:sẽ|xin) (?:[\p{L}]{1,8},? ){0,6}?(?:tiếp thu|nghiên cứu|xem xét|cân nhắc)/u;
const VOWS =
  /(?:^|[\s,])(?<!(?:với|đã|hơn|theo|nội dung|các|lời|như|có|từ|thực hiện|bản|những|mục|thể|chưa|không|ký) )(?:cam kết|xin hứa|hứa(?! hẹn)|phấn đấu)(?![\p{L}])/u;
/** Meetings and programmes whose "sẽ" is an agenda. */
const AGENDA =
  /(?:^| )sẽ (?:diễn ra|được tổ chức|khai mạc|được quốc hội)|(?:^|\s)(?:quốc hội|kỳ họp|hđnd|hội đồng nhân dân)(?: [^,;]{0,50})? (?:dự kiến|sẽ) (?:sẽ )?(?:được )?(?:xem xét|thảo luận|thông qua|cho ý kiến|quyết định|tiến hành|bầu|nghe)|^(?:theo đó, |dự kiến,? )?(?:(?:tại )?(?:kỳ họp|hội nghị|phiên họp|buổi|cuộc họp|chương trình|đại hội|lễ|đợt|ngày hội)[^,;]{0,40}|dự kiến )sẽ /u;
const NOTED =
  /(?:ghi nhận|tiếp thu)(?: đầy đủ| nghiêm túc)?,? (?:các |những |toàn bộ |tất cả )?(?:ý|y) kiến/u;
const HOPES =
  /(?:tin tưởng|kỳ vọng|tin rằng|hy vọng|mong rằng|thắng lợi (?:các )?(?:mục tiêu|nghị quyết|nhiệm vụ))/u;
const ORDERS =
  /^(?:(?:đồng thời|và|nay|trước mắt|theo đó)[\s,]+)?(?:[^,;:]{0,60}? )?(?:(?<!(?:bàn|họp|buổi|hội nghị) )giao|yêu cầu|đề nghị|chỉ đạo)(?= )/u;
const DONE =
  /(?:^|[\s,])(?:đã|vừa|đang|từng)(?: (?:có|ban hành|ký|trực tiếp|kịp thời|thường xuyên|và đang))* /u;

/** A clause that only says when, and what the speaker thinks of the matter. */
const ASIDE =
  /^(?:ngay )?(?:sau khi|trước khi|khi|sau) (?!.* (?:sẽ|thì|đã|đang) )[^,;]*$| sẽ (?:là |phù hợp|đánh giá)/u;

/** A topic without a predicate, as a heading names it. */
const BARE_TOPIC =
  /^(?:đối với|về|riêng|liên quan (?:đến|tới)) (?!.* (?:đã|đang|chưa|không|sẽ|là|được|còn|phải|cần|do|bị|có) )[^,;:]*$/u;

/** What a meeting is good for. */
const RHETORIC =
  /^[^,;]{3,140}?,? (?:chính )?là (?:một )?(?:dịp|cơ hội|diễn đàn|kênh|cầu nối|trách nhiệm|động lực|nền tảng|cơ sở để|hoạt động|việc làm)/u;

/** How a meeting went: who spoke, how many asked. */
const SESSION =
  /(?:đại biểu|đb(?:qh)?|cử tri|lượt|người|ý kiến|câu)[^,;]{0,30} (?:(?:đã |được )?(?:đặt|nêu) câu hỏi|tranh luận|(?:đăng ký )?(?:chất vấn|phát biểu))|^(?:phiên|buổi|phần|kỳ|hội nghị|cuộc)(?: \p{L}+){0,6} (?:diễn ra|là |đã có |tiếp tục|được tổ chức|có sự)|^đây là /u;
/** A person or a body with nothing told of them. */
const WHO =
  /^(?:ông|bà|đồng chí|đ\/c|(?:phó )?(?:giám đốc|chủ tịch|bí thư|bộ trưởng|trưởng)) (?!.* (?:đã|đang|sẽ|là|cho|có|được|bị|cần|phải|chỉ đạo|yêu cầu|nêu|trả lời|tiếp thu|ghi nhận|giải|nói|ban hành|ký|nhất trí|thống nhất|đồng ý|không|chưa|giao|đề nghị|cùng|về|thông tin|báo cáo|xem|kiểm|hứa|cam kết|khẳng định) )|^ảnh /u;

/** Thanks, hopes, agendas, notes taken, how a meeting went and who was there: nothing to follow. */
function isIdle(key: string): boolean {
  if (
    key.startsWith('(') ||
    [COURTESY, ASIDE, AGENDA, HOPES, BARE_TOPIC, RHETORIC, SESSION, WHO].some((pattern) =>
      pattern.test(key),
    )
  )
    return true;
  return NOTED.test(key) && !WILL.test(key) && !SENT_ON.test(key);
}

function judgePromise(key: string): Judgement {
  if (WILL.test(key) || VOWS.test(key)) return judged('pledge', 'PASSAGE-PROMISE', 'pledged');
  return judged('answer', 'PASSAGE-ANSWER');
}

/** "sẽ rà soát, cân nhắc báo cáo cấp có thẩm quyền": studied before it is sent on. */
const STUDIES_FIRST =
  /sẽ (?:rà soát|nghiên cứu|xem xét|cân nhắc)(?![^;]*(?:vượt|thẩm quyền của|trung ương))/u;

/** Answer, pledge, referral or order, for what officials tell; null for courtesies. */
export function judgeTelling(view: WordView, span: Span): Judgement | null {
  const key = view.key(span);
  if (QUESTION.test(key) && !WILL.test(key)) return judged('request', 'PASSAGE-ASKS');
  if (isIdle(key)) return null;
  if (isReferral(key) && !STUDIES_FIRST.test(key))
    return judged('referral', 'PASSAGE-REFERRAL', WILL.test(key) ? 'pledged' : 'noted');
  if (STUDY.test(key)) return judged('pledge', 'PASSAGE-STUDY', 'promised_to_study');
  return isOrder(view, span)
    ? judged('directive', 'PASSAGE-ORDER', 'commanded')
    : judgePromise(key);
}

/** What a meeting or a habit is for is not passed on. */
const LISTENS = /(?:lắng nghe|nắm bắt|nhằm|gửi gắm|(?:mong|đề nghị) (?:cử tri|công dân))[^;]*$/u;

function isReferral(key: string): boolean {
  if (BEYOND.test(key) && SENT_ON.test(key)) return true;
  for (const sent of allMatches(SENT_ON_ANY, key)) {
    if (LISTENS.test(key.slice(0, sent.index))) return false;
    if (!OF.test(key.slice(sent.index, sent.index + 24)) && sentUpward(key.slice(sent.index)))
      return true;
  }
  return false;
}

/** "đề xuất của Viện …": a noun. */
const OF = /^.[^,;]{4,12} của /u;

function sentUpward(words: string): boolean {
  if (/^[\s,]?chuyển (?:các |những )?(?:ý kiến|kiến nghị|nội dung)/u.test(words)) return true;
  return /^[\s,]?báo cáo/u.test(words) ? REPORTS_UP.test(words) : UPWARD.test(words);
}

const REPORTS_UP =
  /^[\s,]?báo cáo,? (?:(?:đề xuất |kiến nghị )?(?:với )?(?:trung ương|chính phủ|bộ |quốc hội|cấp có thẩm quyền|thủ tướng)|(?:đề xuất|kiến nghị) )/u;

/** True where a clause hands a task to a body, not in the past. */
export function isOrder(view: WordView, span: Span): boolean {
  const key = view.key(span);
  const hit = ORDERS.exec(key);
  if (!hit || DONE.test(`${hit[0]} `) || WILL.test(hit[0])) return false;
  const token = tokenAt(view.readable.tokens, span.start + hit[0].length);
  const start = view.readable.tokens[token]?.start ?? -1;
  return (
    view.nameAt(start) !== undefined ||
    view.roleAt(token) !== null ||
    ADDRESSEES.test(view.readable.key.slice(start, start + 40))
  );
}

/** Whom a task is given to, by no name: "các bộ phận chuyên môn", "nhiệm vụ cho các ban, ngành". */
const ADDRESSEES =
  /^(?:(?:nhiệm vụ|trách nhiệm) )?(?:cho )?(?:các|những|từng|mỗi) (?!ý|kiến|nội|vấn|giải|biện)/u;
