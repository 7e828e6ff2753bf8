import type { Span } from '../text/span';
import type { Judgement } from './classify-item';
import { hasFigure } from './figures';
import { afterColon } from './complement';
import type { Draft } from './draft';
import { makeDraft } from './make-draft';
import type { Scene } from './scene';
import type { SentencePlace } from './sentence-place';
import type { WordView } from './sentence-view';
import { splitItems } from './split-items';

const TARGET: Judgement = { kind: 'target', force: null, ruleId: 'PASSAGE-TARGET' };

/** A state to be reached that has no figure: counted only among goals that have one. */
const STATE =
  /(?<!\S)(?:đạt (?:chuẩn|tiêu chí|xã|phường|loại)|không còn|thuộc nhóm|duy trì)(?!\S)/u;

function goalsIn(view: WordView, span: Span): Span[] {
  const items = splitItems(view, span, 'goals');
  const some = items.some((item) => hasFigure(view.key(item)));
  return items.filter(
    (item) => hasFigure(view.key(item)) || (some && items.length > 2 && STATE.test(view.key(item))),
  );
}

function draftsOf({ view, scene }: SentencePlace, items: readonly Span[]): Draft[] {
  scene.goals = items.length > 0;
  if (scene.goals && scene.role !== 'citizen') scene.before ??= 'order';
  return items.map((item) => makeDraft(view, item, { judgement: TARGET, scene }));
}

/** A sentence under a heading of targets. */
export function targetSection(place: SentencePlace): Draft[] {
  return draftsOf(place, goalsIn(place.view, place.span));
}

const SETS_TARGETS =
  /^theo (?:kế hoạch|nghị quyết|đề án|chương trình|chỉ tiêu)[^,]{0,60}, (?=(?:đến|năm|trong) )(?!.{0,80} sẽ )|(?:(?:đặt|đề ra|xác định) (?:ra )?(?:các |nhiều )?(?:mục tiêu|chỉ tiêu)(?: cụ thể)?(?: là)?|(?:nghị quyết|kế hoạch|đề án|chương trình)(?: cũng)? (?:xác định|đề ra|đặt ra)(?: mục tiêu| chỉ tiêu)?|mục tiêu (?:là|cụ thể|phấn đấu|chung|đề ra)|chỉ tiêu (?:là|cụ thể|chủ yếu))\s?:?|(?<!\S)(?:mục|chỉ) tiêu(?: [^\s,;:]+){0,12}?(?: (?:đến|trong) (?:cuối |hết )?năm \d{4},|(?:, trong đó)? ?(?:bao gồm|gồm|như|là|sau)? ?:)|(?<!\S)(?:trong|theo|qua) đó,? (?=(?:năm \d{4} )?phấn đấu )|[;,] cụ thể,? (?=phấn đấu )|^(?:mục tiêu|chỉ tiêu)(?: năm \d{4}| đến năm \d{4})?\s?:|^(?:[^,;:]{0,50}, )?(?:[\p{L}]{1,10} ){0,5}?(?=phấn đấu )/u;

/** "Kế hoạch đặt mục tiêu …; …; …": each figure to be reached. */
export function targets(place: SentencePlace): Draft[] | null {
  const { view, span } = place;
  const hit = SETS_TARGETS.exec(view.key(span));
  if (!hit) return null;
  const rest = afterColon(view, { start: span.start + hit.index + hit[0].length, end: span.end });
  const items = goalsIn(view, rest);
  return items.length === 0 ? null : draftsOf(place, items);
}

/** With what a goal begins: by when, how much, or what is measured. */
const MEASURE =
  /^(?:(?:và|đồng thời|trong đó|theo đó|cụ thể|riêng|về \p{L}+(?: \p{L}+)?),? )?(?:(?:đến|trong|cuối|hết|năm|hàng năm|hằng năm|mỗi năm|giai đoạn|nhiệm kỳ)(?: [\p{L}\d/-]+){0,5}, )?(?:phấn đấu|tỷ (?:lệ|trọng)|tốc độ|tổng|số|sản lượng|sản xuất|thu nhập|thu ngân|giá trị|diện tích|năng suất|g?r?dp|kim ngạch|tuổi thọ|thời gian|mức|quy mô|chỉ số|cơ cấu|doanh thu|công suất|độ che phủ|(?:hàng|hằng|mỗi|bình quân|trung bình)(?: mỗi)? năm|trên|dưới|có|ít nhất|tối thiểu|khoảng|bình quân|\d|duy trì|giữ|nâng|giảm|tăng|đạt|tạo việc|giải quyết việc|kết nạp|thu hút|đón|trồng)(?![\p{L}])/u;

/** "Đến năm 2030, … đạt …": only what is to be reached is told by the end of a plan's term. */
const BY_THE_END =
  /^(?:[\p{L} ]{2,14}, )?(?:phấn đấu,? )?(?:đến|tới) (?:cuối |hết )?năm 20\d[05],? /u;

/** Goes on with goals behind those that were set: one sentence, one or more figures to be reached. */
export function moreGoals(place: SentencePlace): Draft[] | null {
  const { view, scene, span } = place;
  const key = view.key(span);
  const goesOn = mayGoOn(scene) && (scene.goals ? MEASURE : BY_THE_END).test(key);
  scene.goals &&= goesOn;
  if (!goesOn) return null;
  const items = goalsIn(view, span);
  return items.length === 0 ? null : draftsOf(place, items);
}

const mayGoOn = ({ flow }: Scene): boolean => flow === null || flow === 'order';
