import type { LocalText } from '@camket/domain/data';

/** The words of the pages of events: their sources and the figures on which these differ. */
export const EVENT_WORDS = {
  heldOn: { vi: 'Ngày tổ chức', en: 'Held on' },
  place: { vi: 'Nơi tổ chức', en: 'Place' },
  convenedBy: { vi: 'Chủ trì', en: 'Convened by' },
  audience: { vi: 'Đối tượng', en: 'Audience' },
  groups: { vi: 'Các nhóm vấn đề', en: 'Issue groups' },
  recordsOfEvent: { vi: 'Các mục của sự kiện', en: 'Records of the event' },
  noEvents: { vi: 'Sổ chưa có sự kiện nào.', en: 'The register knows no event yet.' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  sourceCount: { vi: 'Số nguồn', en: 'Sources' },
  recordCount: { vi: 'Số mục', en: 'Records' },
  oneEvent: { vi: 'Một sự kiện,', en: 'One event,' },
  sourcesUnit: { vi: 'nguồn', en: 'sources' },
  sourceUnit: { vi: 'nguồn', en: 'source' },
  recordsQuoted: { vi: 'mục trích từ bài này', en: 'records quoted from it' },
  copies: { vi: 'lần lưu, lời đã đổi', en: 'copies, the words changed' },
  redacted: {
    vi: 'văn bản đã được che, không đối chiếu được',
    en: 'its text was redacted and cannot be compared',
  },
  noSources: {
    vi: 'Chưa có bài nào được lưu cho sự kiện này.',
    en: 'No article was captured for this event.',
  },
  conflictTitle: {
    vi: 'Số liệu khác nhau giữa các nguồn',
    en: 'Figures that differ between the sources',
  },
  conflictHelp: {
    vi: 'Các bài nói về cùng một việc nhưng ghi số hoặc ngày khác nhau. Sổ không chọn thay: xem lại bài gốc hoặc hỏi cơ quan tổ chức.',
    en: 'The articles speak of the same thing and print different figures or days. The register does not choose: look at the articles or ask the organisers.',
  },
  oneSource: {
    vi: 'Mới có một nguồn nên chưa có gì để đối chiếu.',
    en: 'There is one source only, so nothing can be compared yet.',
  },
  noConflict: {
    vi: 'Không thấy số liệu nào trái nhau. Chỉ so được những con số và ngày mà các bài viết về cùng một việc bằng lời gần giống nhau.',
    en: 'No figures were seen to differ. Only figures and days that the articles print of the same thing in similar words can be compared.',
  },
  counted: { vi: 'Nói về', en: 'What it tells of' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  inWords: { vi: 'Trong bài', en: 'In the article' },
  day: { vi: 'Ngày', en: 'Day' },
  deadlineDay: { vi: 'Thời hạn', en: 'Deadline' },
  likelySame: { vi: 'Có thể là cùng một sự kiện', en: 'Possibly the same event' },
  likelySameHelp: {
    vi: 'Bài của sự kiện dưới đây gần như trùng lời với bài của sự kiện này.',
    en: 'Articles of the events below tell it in nearly the same words.',
  },
  mergedEvents: { vi: 'Đã gộp vào sự kiện này', en: 'Merged into this event' },
  mergeEvent: { vi: 'Gộp sự kiện trùng vào sự kiện này', en: 'Merge a duplicate into this event' },
  mergeOther: { vi: 'Sự kiện được gộp', en: 'Event to merge' },
  mergeOtherHint: {
    vi: 'Các mục, nguồn, nhóm vấn đề và số liệu của sự kiện đó chuyển sang sự kiện này; số hiệu của từng mục giữ nguyên. Có thể tách ra lại.',
    en: 'Its records, sources, issue groups and counts go over to this event; every record keeps its number. It can be separated again.',
  },
  mergeReason: { vi: 'Lý do gộp', en: 'Why they are merged' },
  mergeReasonLikely: {
    vi: 'Hai bài đưa tin về cùng một sự kiện.',
    en: 'Two articles tell of one event.',
  },
  separate: { vi: 'Tách ra lại', en: 'Separate again' },
  separateReason: { vi: 'Lý do tách', en: 'Why it is separated' },
} as const satisfies Record<string, LocalText>;
