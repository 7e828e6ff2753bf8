import type { Language } from '@camket/domain/data';

const VI = {
  title: 'Tùy chọn CamKết',
  connect: 'Kết nối với sổ theo dõi của cơ quan',
  connectHint:
    'Mở trang Thiết bị trên sổ theo dõi của cơ quan, lấy mã ghép nối rồi nhập vào đây. Không kết nối vẫn dùng được đầy đủ trên máy này.',
  address: 'Địa chỉ sổ theo dõi',
  code: 'Mã ghép nối',
  codeHint: 'Ví dụ K7QF-2M9D; mã dùng một lần trong 10 phút',
  connectButton: 'Kết nối',
  connecting: 'Đang kết nối…',
  connected: (name: string) => `Đã kết nối với ${name}.`,
  failures: {
    address: 'Địa chỉ không đúng. Ngoài máy này, sổ theo dõi phải dùng https.',
    secret: 'Chưa nhập mã ghép nối.',
    offline: 'Không liên lạc được với sổ theo dõi ở địa chỉ này.',
    'not-a-register': 'Địa chỉ này không phải là sổ theo dõi CamKết.',
    refused: 'Sổ theo dõi từ chối mã này.',
  },
  offices: 'Cơ quan trên máy này',
  alone: 'Làm việc độc lập, chưa kết nối',
  current: 'Đang dùng',
  choose: 'Chuyển sang',
  signOut: 'Đăng xuất',
  signOutWarning:
    'Đăng xuất sẽ xóa mọi dữ liệu của cơ quan này trên máy, kể cả mục chưa gửi. Hãy xuất sổ trước nếu cần.',
  signOutReally: 'Xóa và đăng xuất',
  keep: 'Giữ lại',
  you: 'Người ghi và ngôn ngữ',
  actorName: 'Họ và tên người ghi',
  actorHint: 'Ghi kèm mỗi mục để biết ai đã trích.',
  language: 'Ngôn ngữ',
  shortcuts: 'Phím tắt',
  openShortcut: 'Mở CamKết, đọc trang',
  tagShortcut: 'Đưa vào theo dõi',
  unbound: 'Trình duyệt chưa gán',
  shortcutHint: 'Đổi phím tắt tại trang quản lý tiện ích của trình duyệt, mục Phím tắt.',
};

const EN: typeof VI = {
  title: 'CamKết options',
  connect: 'Connect with the office’s register',
  connectHint:
    'Open the Devices page of the office’s register, take a pairing code and type it here. Without a connection everything works on this device.',
  address: 'Address of the register',
  code: 'Pairing code',
  codeHint: 'Such as K7QF-2M9D; good once within 10 minutes',
  connectButton: 'Connect',
  connecting: 'Connecting…',
  connected: (name) => `Connected with ${name}.`,
  failures: {
    address: 'The address is not right. Beyond this machine a register must use https.',
    secret: 'The pairing code is missing.',
    offline: 'The register at this address cannot be reached.',
    'not-a-register': 'This address is no CamKết register.',
    refused: 'The register refuses this code.',
  },
  offices: 'Offices on this device',
  alone: 'On its own, not connected',
  current: 'In use',
  choose: 'Switch to',
  signOut: 'Sign out',
  signOutWarning:
    'Signing out deletes everything of this office on this device, unsent records too. Export the register first if needed.',
  signOutReally: 'Delete and sign out',
  keep: 'Keep',
  you: 'Who records, and language',
  actorName: 'Name of the official',
  actorHint: 'Kept with every record, so that one knows who clipped it.',
  language: 'Language',
  shortcuts: 'Shortcuts',
  openShortcut: 'Open CamKết, read the page',
  tagShortcut: 'Follow the selected words',
  unbound: 'Not bound by the browser',
  shortcutHint: 'Change shortcuts on the browser’s extensions page, under Keyboard shortcuts.',
};

/**
 * The words of the options page in a language.
 *
 * @example
 * optionsWordsOf('vi').connectButton; // => 'Kết nối'
 */
export function optionsWordsOf(language: Language): typeof VI {
  return language === 'en' ? EN : VI;
}
