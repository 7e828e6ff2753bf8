import type { Language } from '@camket/domain/data';
import type { BoundKeys } from '../welcome/bound-keys';

type Step = (keys: BoundKeys) => string;

const orKey = (or: string, key: string | null): string => (key === null ? '' : ` ${or} ${key}`);

const STEPS_VI: readonly Step[] = [
  ({ open }) =>
    `Mở bài báo trên cổng thông tin, nhấn nút CamKết trên thanh công cụ${orKey('hoặc', open)}.`,
  ({ reject, undo }) =>
    `Xem các đề xuất bên cạnh bài báo: Enter để nhận, ${reject} để bỏ qua, ${undo} để hoàn tác.`,
  ({ tag }) => `Đoạn nào còn thiếu thì bôi đen rồi nhấn “Đưa vào theo dõi”${orKey('hoặc', tag)}.`,
  () => 'Bổ sung lĩnh vực, thẩm quyền; phần bài báo không nêu có thể để trống.',
  () => 'Nhấn “Lưu vào sổ”. Khi hiện “Đã lưu” là dữ liệu đã nằm chắc trên máy, kể cả khi mất mạng.',
];

const STEPS_EN: readonly Step[] = [
  ({ open }) =>
    `Open an article on its portal and press the CamKết button in the toolbar${orKey('or', open)}.`,
  ({ reject, undo }) =>
    `Go through the proposals beside the article: Enter accepts, ${reject} leaves out, ${undo} undoes.`,
  ({ tag }) => `Select what was missed and press “Follow the selected words”${orKey('or', tag)}.`,
  () => 'Add field and competence; what the article does not state may stay empty.',
  () =>
    'Press “Save to the register”. Once it says “Saved”, the data are safe on this device, also without a network.',
];

const VI = {
  title: 'Bắt đầu với CamKết',
  intro:
    'CamKết giúp trích phản ánh, kiến nghị, câu trả lời và cam kết từ bài báo trên cổng thông tin, rồi theo dõi đến khi hoàn thành.',
  steps: STEPS_VI,
  sampleTitle: 'Thử ngay trên đoạn mẫu',
  sampleHint: 'Bài mẫu dưới đây do CamKết soạn; thành phố trong bài không có thật.',
  sample: [
    'Tại Hội nghị, các đại biểu phản ánh tuyến kênh bồi lắng nhiều năm, đề nghị thành phố sớm bố trí vốn nạo vét.',
    'Giám đốc Sở cho biết, Sở sẽ chủ trì, phối hợp với các xã nạo vét tuyến kênh, hoàn thành trước ngày 30/6/2026.',
  ],
  sampleKinds: ['Phản ánh và kiến nghị', 'Cam kết, có cơ quan chủ trì và thời hạn'],
  pin: 'Nên ghim nút CamKết: nhấn biểu tượng mảnh ghép trên thanh công cụ rồi chọn ghim.',
  options: 'Kết nối với sổ của cơ quan',
  otherLanguage: 'English',
};

const EN: typeof VI = {
  title: 'Getting started with CamKết',
  intro:
    'CamKết clips complaints, requests, answers and commitments from portal articles and follows them to their end.',
  steps: STEPS_EN,
  sampleTitle: 'A sample passage',
  sampleHint: 'Written by CamKết; the city does not exist.',
  sample: VI.sample,
  sampleKinds: ['Complaint and request', 'Pledge, with lead agency and deadline'],
  pin: 'Pin the CamKết button: press the puzzle piece in the toolbar and choose the pin.',
  options: 'Connect with the office’s register',
  otherLanguage: 'Tiếng Việt',
};

/**
 * The words of the first-run page in a language.
 *
 * @example
 * welcomeWordsOf('vi').steps.length; // => 5
 */
export function welcomeWordsOf(language: Language): typeof VI {
  return language === 'en' ? EN : VI;
}
