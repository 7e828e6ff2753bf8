import type { Span } from '../text/span';
import { assignmentIn, partnersIn } from './assignment';
import { judgeTelling, type Judgement } from './classify-item';
import type { Draft } from './draft';
import { withoutTail } from './item-edges';
import { makeDraft } from './make-draft';
import { asksUpward } from './rank';
import type { Scene } from './scene';
import type { WordView } from './sentence-view';
import { splitItems } from './split-items';

/** An answer without a named speaker is the word of the first body it begins with. */
function nameSpeaker(view: WordView, item: Span, scene: Scene): void {
  const name = view.nameAt(item.start);
  if (name)
    Object.assign(scene, { speaker: view.readable.text.slice(name.start, name.end), role: 'body' });
}

/** A department that asks the province for something makes a request, not an order. */
function upward(view: WordView, item: Span, scene: Scene): Judgement | null {
  const hit = /^(?:và |đồng thời )?đề nghị ([^,;:]{2,32})/u.exec(view.key(item));
  return hit?.[1] !== undefined && asksUpward(scene.standing, hit[1])
    ? { kind: 'request', force: null, ruleId: 'PASSAGE-REQUEST' }
    : null;
}

/** What makes a telling a fact that can be checked. */
const CONCRETE =
  /(?:^|\s)(?:đã|đang|hiện|chưa|không|được)(?=\s).*\d|^(?:tỉnh|thành phố|xã|phường|sở|ngành|ubnd|đơn vị|công ty|bộ|huyện) (?:đã|đang|hiện|chưa|không)/u;

const PLAIN = /(?:^|\s)(?:đã được|đã|đang|chưa|hiện)(?=\s)/u;

/** How telling is to be read. */
interface Told {
  scene: Scene;
  /** A verb such as "nhấn mạnh", behind which not everything is an answer. */
  weak: boolean;
  /** Facts with figures count behind a weak verb. */
  facts?: boolean;
  /** Facts without figures count too. */
  plain?: boolean;
}

function counts(view: WordView, item: Span, made: { told: Told; judgement: Judgement }): boolean {
  const { told, judgement } = made;
  if (item.end - item.start < 12) return false;
  if (!told.weak || judgement.kind !== 'answer') return true;
  if (told.facts !== true) return false;
  return CONCRETE.test(view.key(item)) || (told.plain === true && PLAIN.test(view.key(item)));
}

function toldDrafts(
  view: WordView,
  item: Span,
  made: { judgement: Judgement; scene: Scene },
): Draft[] {
  const { judgement } = made;
  if (judgement.kind === 'answer') return [makeDraft(view, item, made)];
  if (judgement.kind === 'directive')
    return [makeDraft(view, item, { ...made, ...assignmentIn(view, item) })];
  const parts =
    judgement.ruleId === 'PASSAGE-PROMISE' ? splitItems(view, item, 'promises') : [item];
  return parts.map((part) =>
    makeDraft(view, part, { ...made, coordinating: partnersIn(view, part) }),
  );
}

const PLEDGE: Judgement = { kind: 'pledge', force: 'pledged', ruleId: 'PASSAGE-PROMISE' };

/** Behind a promise what is not of the past is promised too. */
const isPlanned = (view: WordView, item: Span): boolean => !PLAIN.test(view.key(item));

const TASK: Judgement = { kind: 'directive', force: 'commanded', ruleId: 'PASSAGE-ORDER' };

/** What opens with a body, not of the past: behind an order another order. */
const isTask = (view: WordView, item: Span): boolean => view.nameAt(item.start) !== undefined;

/** What an office holder says must be done. */
const OBLIGED =
  /^(?:(?!.* (?:đã|đang|sẽ|chưa|nếu|vì) )(?:(?:vì vậy|do đó|vì thế|trước mắt|thời gian tới|trong [^,;:]{3,40}), )?(?:(?:các|những) [^;:]{4,120}? |[^,;:]{6,120}? )?(?:phải|cần) (?:được )?(?!có thể|thiết)|(?:tuyệt đối |kiên quyết )?không để )/u;

/** A task where a body is told to act, else what the words tell. */
function toldJudgement(
  view: WordView,
  item: Span,
  { scene, ordering }: { scene: Scene; ordering: boolean },
): Judgement | null {
  const read = upward(view, item, scene) ?? judgeTelling(view, item);
  if (read?.kind !== 'answer') return read;
  const told = scene.mode === 'none' && scene.role === 'official' && OBLIGED.test(view.key(item));
  return told || (ordering && isTask(view, item)) ? TASK : read;
}

/** What officials tell, fact by fact; weak verbs ("nhấn mạnh") make no answers, only promises and orders. */
export function readTold(view: WordView, span: Span, told: Told): Draft[] {
  let ordering = false;
  let promising = false;
  return splitItems(view, span, 'facts').flatMap((whole) => {
    const item = withoutTail(view, whole);
    const read = toldJudgement(view, item, { scene: told.scene, ordering });
    const goesOn = promising && read?.kind === 'answer' && isPlanned(view, item);
    const judgement = goesOn ? PLEDGE : read;
    ordering = judgement?.kind === 'directive';
    promising = judgement?.kind === 'pledge';
    if (told.scene.speaker === null) nameSpeaker(view, item, told.scene);
    return judgement && counts(view, item, { told, judgement })
      ? toldDrafts(view, item, { judgement, scene: told.scene })
      : [];
  });
}
