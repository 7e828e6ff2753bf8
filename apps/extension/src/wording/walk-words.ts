import type { Language } from '@camket/domain/data';
import type { BoundKeys } from '../welcome/bound-keys';
import type { Said } from '../welcome/sample-walk';

interface StepWords {
  readonly title: string;
  readonly say: (keys: BoundKeys) => string;
}

const orKey = (or: string, key: string | null): string => (key === null ? '' : ` ${or} ${key}`);

const STEPS_VI: readonly StepWords[] = [
  {
    title: 'Nhấn nút',
    say: ({ open }) =>
      `Trên cổng thông tin: mở bài báo, nhấn nút CamKết trên thanh công cụ${orKey('hoặc', open)}. Ở đây: nhấn “Đọc bài mẫu”.`,
  },
  {
    title: 'Xem các đề xuất',
    say: () =>
      'Phím ↑ ↓ (hoặc nhấn chuột) để xem lần lượt từng đoạn; đoạn đang xem được tô trên bài mẫu.',
  },
  {
    title: 'Nhận, sửa hoặc bỏ qua',
    say: ({ edit, reject, undo }) =>
      `Enter để nhận, ${edit} để sửa, ${reject} để bỏ qua, ${undo} để hoàn tác; hoặc dùng các nút. Hãy quyết định từng đoạn.`,
  },
  {
    title: 'Đưa vào theo dõi đoạn còn thiếu',
    say: ({ tag }) =>
      `Bôi đen câu cuối của bài mẫu, nhấn “Đưa vào theo dõi”, chọn loại rồi lưu.${tag === null ? '' : ` Trên bài báo có thể nhấn ${tag}.`} Không dùng chuột: nhấn “Bôi đen giúp”; trên bài báo, F7 cho phép chọn chữ bằng phím Shift và mũi tên.`,
  },
  {
    title: 'Đã lưu và gửi',
    say: () =>
      'Nhận là lưu ngay trên máy, kể cả khi mất mạng. Nếu đã kết nối với sổ của cơ quan, mục đã lưu được gửi đi khi có mạng; nhấn “Gửi ngay” để thử.',
  },
];

const STEPS_EN: readonly StepWords[] = [
  {
    title: 'Press the button',
    say: ({ open }) =>
      `On a portal: open an article and press the CamKết button in the toolbar${orKey('or', open)}. Here: press “Read the sample”.`,
  },
  {
    title: 'Look through the proposals',
    say: () =>
      'Keys ↑ ↓ (or a click) go from passage to passage; the one in work is marked in the sample.',
  },
  {
    title: 'Accept, correct or leave out',
    say: ({ edit, reject, undo }) =>
      `Enter accepts, ${edit} corrects, ${reject} leaves out, ${undo} undoes; or use the buttons. Decide on each passage.`,
  },
  {
    title: 'Follow what was missed',
    say: ({ tag }) =>
      `Select the last sentence of the sample, press “Follow the selected words”, choose a kind and save.${tag === null ? '' : ` On an article ${tag} does it too.`} Without a mouse: press “Select it for me”; on an article F7 lets Shift and the arrows select words.`,
  },
  {
    title: 'Saved and sent',
    say: () =>
      'What is accepted is saved on this device at once, also without a network. Once connected with the office’s register it is sent when there is a network; press “Send now” to try.',
  },
];

const VI = {
  title: 'Thử năm bước trên bài mẫu',
  sampleHint:
    'Bài mẫu do CamKết soạn; thành phố trong bài không có thật. Phần thử không lưu và không gửi gì.',
  steps: STEPS_VI,
  stepOf: (step: number, title: string) => `Bước ${step} trên 5: ${title}`,
  sample: 'Bài mẫu',
  read: 'Đọc bài mẫu',
  done: 'Xong bước này',
  back: 'Quay lại',
  next: 'Tiếp',
  again: 'Làm lại từ đầu',
  selectForMe: 'Bôi đen giúp',
  doneEditing: 'Xong',
  nothingKept: 'Chưa nhận đoạn nào: quay lại bước 3 hoặc 4.',
  said: {
    read: (count: number) => `Đã đọc bài mẫu: ${count} đoạn chờ xem. Nhấn “Tiếp”.`,
    'seen-all': () => 'Đã xem hết các đoạn. Nhấn “Tiếp”.',
    accepted: (count: number) => `Đã nhận. Còn ${count} đoạn.`,
    'left-out': (count: number) => `Đã bỏ qua. Còn ${count} đoạn.`,
    undone: (count: number) => `Đã hoàn tác. Còn ${count} đoạn.`,
    'decided-all': () => 'Đã quyết định hết. Nhấn “Tiếp”.',
    'select-first': () => 'Hãy bôi đen một đoạn trong bài mẫu trước.',
    tagged: () => 'Đã đưa vào theo dõi. Nhấn “Tiếp”.',
    sent: () => 'Xong năm bước. Đây là bài mẫu: không có gì được lưu hay gửi đi.',
  } satisfies Record<Said['what'], (count: number) => string>,
};

const EN: typeof VI = {
  title: 'Try the five steps on a sample',
  sampleHint:
    'The sample was written by CamKết; the city does not exist. Nothing is stored or sent while trying.',
  steps: STEPS_EN,
  stepOf: (step, title) => `Step ${step} of 5: ${title}`,
  sample: 'Sample article',
  read: 'Read the sample',
  done: 'This step is done',
  back: 'Back',
  next: 'Next',
  again: 'Start again',
  selectForMe: 'Select it for me',
  doneEditing: 'Done',
  nothingKept: 'Nothing is accepted yet: go back to step 3 or 4.',
  said: {
    read: (count) => `The sample is read: ${count} passages to look at. Press “Next”.`,
    'seen-all': () => 'All passages were looked at. Press “Next”.',
    accepted: (count) => `Accepted. ${count} left.`,
    'left-out': (count) => `Left out. ${count} left.`,
    undone: (count) => `Undone. ${count} left.`,
    'decided-all': () => 'All are decided. Press “Next”.',
    'select-first': () => 'Select some words of the sample first.',
    tagged: () => 'Followed. Press “Next”.',
    sent: () => 'The five steps are done. This was a sample: nothing was stored or sent.',
  },
};

/**
 * The words of the walk on the sample in a language.
 *
 * @example
 * walkWordsOf('en').steps.length; // => 5
 */
export function walkWordsOf(language: Language): typeof VI {
  return language === 'en' ? EN : VI;
}
