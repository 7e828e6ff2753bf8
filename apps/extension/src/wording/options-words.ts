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
  signedOut: {
    revoked: 'Đã đăng xuất. Sổ của cơ quan đã thu hồi khóa của máy này.',
    'not-reached':
      'Đã đăng xuất và xóa trên máy này, nhưng chưa báo được cho sổ của cơ quan. Hãy nhờ người quản lý thu hồi máy này ở trang Thiết bị của sổ.',
    kept: 'Đã đăng xuất và xóa trên máy này. Khóa đã dán vào không bị thu hồi, vì nơi khác có thể đang dùng.',
    none: 'Đã xóa trên máy này.',
  },
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

  keysTitle: 'Phím đơn trong danh sách đề xuất',
  keysHint:
    'Bấm vào ô rồi gõ một phím. Phím mũi tên và Enter không đổi. Telex và VNI vẫn dùng được khi bộ gõ đang bật.',
  keyTaken: (key: string, by: string) => `Phím ${key} đang dùng cho “${by}”. Hãy chọn phím khác.`,
  keyOfInputMethod: 'Bộ gõ Telex dùng phím này để bỏ dấu. Hãy chọn phím khác.',
  noKey: 'Chỉ nhận một chữ cái không dấu hoặc một trong các dấu ? . , ; / = -',
  resetKeys: 'Dùng lại phím ban đầu',
  keysReset: 'Đã dùng lại phím ban đầu.',
  keyChanged: (name: string, key: string) => `“${name}” nay là phím ${key}.`,
  leadsTitle: 'Cơ quan thường chủ trì theo lĩnh vực',
  leadsHint:
    'Bảng riêng của cơ quan. Khi bài báo không nêu cơ quan chủ trì, CamKết đưa tên trong bảng làm gợi ý, ghi rõ “gợi ý, bài báo không nêu”; chỉ ghi vào sổ sau khi có người xác nhận.',
  leadsFor: (field: string) => `Chủ trì lĩnh vực ${field}`,
  suggestionCount: (count: number) => `${count} gợi ý, phím ↑ ↓ để chọn`,
  insteadOf: (name: string) => `tiếp nhận nhiệm vụ của ${name}`,
  goneInto: (name: string) => `đã sáp nhập, nay là ${name}`,
  fillFromRegister: 'Điền ô trống theo sổ',
  filledFromRegister: (count: number) =>
    count === 0
      ? 'Sổ chưa có đủ dữ liệu để điền thêm ô nào.'
      : `Đã điền ${count} ô theo các mục đã giao trong sổ. Hãy kiểm tra lại.`,
  leadsShared: 'Bảng chung của cơ quan: lưu ở đây thì mọi thiết bị có sau lần đồng bộ tới.',
  leadsAlone:
    'Máy này chưa kết nối với sổ của cơ quan: bảng nằm trong sổ trên máy và đi theo tệp xuất sổ.',
  saveLeads: 'Lưu bảng',
  leadsUnsaved: (count: number) => `${count} ô đã đổi, chưa lưu. Máy này giữ lại cho đến khi lưu.`,
  leadsSaved: (count: number) => `Đã lưu ${count} ô.`,
  roomTitle: 'Bộ nhớ trên máy này',
  roomUsed: (used: string, quota: string) => `Đang dùng ${used} trên ${quota}.`,
  roomKept: 'Trình duyệt giữ dữ liệu này cả khi ổ đĩa gần đầy.',
  roomNotKept:
    'Trình duyệt có thể xóa dữ liệu khi ổ đĩa đầy. Nên kết nối với sổ của cơ quan hoặc thường xuyên xuất sổ ra tệp.',
  roomLow: 'Sắp đầy: hãy xuất sổ ra tệp, rồi dọn bớt ổ đĩa.',
  roomUnknown: 'Trình duyệt không cho biết còn bao nhiêu bộ nhớ.',
  exportRegister: 'Mở trang xuất sổ',
  diagnosticsTitle: 'Hỗ trợ kỹ thuật',
  diagnosticsHint:
    'Gửi kèm khi nhờ hỗ trợ. Chỉ có phiên bản, trình duyệt, số lượng, dung lượng và mã lỗi; không có nội dung, tên người, địa chỉ hay mã truy cập.',
  copyDiagnostics: 'Sao chép thông tin chẩn đoán',
  diagnosticsCopied: 'Đã sao chép. Dán vào thư gửi người hỗ trợ.',
  diagnosticsNotCopied: 'Trình duyệt không cho sao chép. Hãy chọn đoạn dưới đây rồi sao chép.',
  showDiagnostics: 'Xem trước nội dung',
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
  signedOut: {
    revoked: 'Signed out. The office’s register revoked this device’s token.',
    'not-reached':
      'Signed out and deleted on this device, but the office’s register could not be told. Ask whoever manages it to revoke this device on its Devices page.',
    kept: 'Signed out and deleted on this device. The token that was pasted is not revoked, as it may be used elsewhere.',
    none: 'Deleted on this device.',
  },
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

  keysTitle: 'Single keys of the list of proposals',
  keysHint:
    'Click a box and type one key. Arrows and Enter stay. Telex and VNI may stay switched on.',
  keyTaken: (key, by) => `The key ${key} is used for “${by}”. Choose another.`,
  keyOfInputMethod: 'Telex uses this key for tones. Choose another.',
  noKey: 'Only one letter without accents, or one of ? . , ; / = -',
  resetKeys: 'Back to the first keys',
  keysReset: 'The first keys are back.',
  keyChanged: (name, key) => `“${name}” is now the key ${key}.`,
  leadsTitle: 'Agencies that usually lead, by field',
  leadsHint:
    'The office’s own table. Where an article names no lead agency, CamKết suggests the one in the table, marked “suggested, not stated in the article”; it is registered only after somebody confirms it.',
  leadsFor: (field) => `Lead for ${field}`,
  suggestionCount: (count) => `${count} suggestions, ↑ ↓ to choose`,
  insteadOf: (name) => `has taken over from ${name}`,
  goneInto: (name) => `merged away, now ${name}`,
  fillFromRegister: 'Fill empty boxes from the register',
  filledFromRegister: (count) =>
    count === 0
      ? 'The register does not hold enough to fill another box.'
      : `${count} boxes filled from what was assigned in the register. Please check them.`,
  leadsShared:
    'The whole office’s table: what is saved here reaches every device at the next sync.',
  leadsAlone:
    'This device is not connected with a register: the table lies in the register on it and goes along when that is exported.',
  saveLeads: 'Save the table',
  leadsUnsaved: (count) =>
    `${count} boxes changed, not saved. This device keeps them until they are.`,
  leadsSaved: (count) => `${count} boxes saved.`,
  roomTitle: 'Room on this device',
  roomUsed: (used, quota) => `${used} of ${quota} in use.`,
  roomKept: 'The browser keeps these data even when the disk is nearly full.',
  roomNotKept:
    'The browser may clear the data when the disk is full. Connect with the office’s register, or export the register often.',
  roomLow: 'Nearly full: export the register to a file, then free some disk space.',
  roomUnknown: 'The browser does not tell how much room is left.',
  exportRegister: 'Open the export page',
  diagnosticsTitle: 'Technical support',
  diagnosticsHint:
    'To go with a request for help. Versions, browser, counts, sizes and error codes only; no texts, names, addresses or tokens.',
  copyDiagnostics: 'Copy diagnostics',
  diagnosticsCopied: 'Copied. Paste it into a message to whoever helps.',
  diagnosticsNotCopied: 'The browser does not allow copying. Select the text below and copy it.',
  showDiagnostics: 'See what it says',
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
