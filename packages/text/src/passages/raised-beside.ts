import { allMatches } from '../text/all-matches';
import type { Span } from '../text/span';
import { hasDefect } from './classify-item';
import type { Draft } from './draft';
import { findFrame } from './frame';
import { readVoiced } from './read-voiced';
import type { Scene } from './scene';
import type { SentencePlace } from './sentence-place';
import { nounSubject } from './subject';

/** What holds a complaint, and the words that lead to what is wrong: "đơn của bà Lan về việc …", "câu hỏi liên quan đến tình trạng …". */
const RAISED =
  /(?<!\S)((?:đơn|thư|câu hỏi|kiến nghị|phản ánh|phản ảnh|khiếu nại|tố cáo|chất vấn|ý kiến|kêu cứu|kêu khó|kêu ca|đề cập|bài viết|quan tâm)(?:(?! (?:giải quyết|giải pháp|khắc phục|yêu cầu|chỉ đạo|nhằm|để|xử lý|trả lời) )[^;:.]){0,90}?)(?:,? (?:về|liên quan đến|liên quan tới|xung quanh|đến|tới|lại|nêu trường hợp) (?=(?:(?:việc|tình trạng|thực trạng|nạn|vấn nạn) |(?:những |các )?(?:khó khăn|vướng mắc|bất cập)))| (?=(?:tình trạng|thực trạng|nạn|vấn nạn) ))/gu;

/** So many places are looked at in one sentence. */
const MOST = 3;

/** Where the words of the complaint end: at a colon, or in front of whoever is named behind them as speaking. */
function complaintSpan({ view }: SentencePlace, whole: Span, speaks: number): Span {
  const until = speaks > whole.start ? speaks : whole.end;
  const words = /^[^:]*/u.exec(view.readable.key.slice(whole.start, until))?.[0] ?? '';
  return { start: whole.start, end: whole.start + words.replace(/[\s,;]+$/u, '').length };
}

/** Whose complaint it is: "… của bà Lan về việc …". */
function petitioner({ view, people }: SentencePlace, about: Span): string | null {
  const of = view.key(about).indexOf(' của ');
  const named = { start: about.start + of + 5, end: about.end };
  const who = of < 0 ? null : nounSubject(view, people, named);
  return who?.role === 'citizen' ? who.speaker : null;
}

function complaints(place: SentencePlace, said: Span, speaker: string | null): Draft[] {
  const { view } = place;
  const scene: Scene = { ...place.scene, role: 'citizen', speaker };
  const read = readVoiced(view, said, { scene, leaning: 'complaint', verbStart: null });
  return read.filter((draft) => draft.kind === 'complaint' && hasDefect(view, draft));
}

/** What petitions complain of, named beside what a sentence was read for. */
export function raisedBeside(place: SentencePlace): Draft[] {
  const { view, people, span } = place;
  const hits = allMatches(RAISED, view.key(span)).slice(0, MOST);
  if (hits.length === 0) return [];
  const frame = findFrame(view, people, { span, carried: { speaker: null, role: null } });
  for (const hit of hits) {
    const [start, length] = [span.start + hit.index, hit[0].length];
    const said = { start: start + length, end: span.end };
    const speaker = petitioner(place, { start, end: start + (hit[1] ?? '').length });
    const words = complaintSpan(place, said, frame?.subject?.span.start ?? 0);
    const found = complaints(place, words, speaker);
    if (found.length > 0) return found;
  }
  return [];
}
