import type { LocalText } from '@camket/domain/data';

/** The words of pairing, signing in and pages that cannot be shown. */
export const ACCESS_WORDS = {
  pairTitle: { vi: 'Ghép nối một trình duyệt', en: 'Pair a browser' },
  pairHelp: {
    vi: 'Trên tiện ích CamKết, mở Tùy chọn → Kết nối với sổ, nhập địa chỉ và mã dưới đây. Mã dùng một lần, trong 10 phút.',
    en: 'In the CamKết extension open Options → Connect to a register, type the address and the code below. The code works once, within 10 minutes.',
  },
  makeCode: { vi: 'Cấp mã ghép nối', en: 'Make a pairing code' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  codeUntil: { vi: 'Dùng trước', en: 'Good until' },
  deviceList: { vi: 'Thiết bị được ghi vào sổ', en: 'Devices that may write' },
  deviceName: { vi: 'Tên', en: 'Name' },
  created: { vi: 'Cấp ngày', en: 'Made' },
  lastUsed: { vi: 'Dùng gần nhất', en: 'Last used' },
  revoke: { vi: 'Thu hồi', en: 'Revoke' },
  revoked: { vi: 'Đã thu hồi', en: 'Revoked' },
  thisDevice: { vi: 'đang dùng', en: 'in use' },

  signInTitle: { vi: 'Cần đăng nhập', en: 'Sign in' },
  signInHelp: {
    vi: 'Mở liên kết đăng nhập mà sổ in ra khi khởi động, hoặc dán khóa vào đây.',
    en: 'Open the sign-in link the register prints when it starts, or paste the token here.',
  },
  token: { vi: 'Khóa', en: 'Token' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  wrongToken: {
    vi: 'Khóa không đúng hoặc đã bị thu hồi.',
    en: 'The token is wrong or was revoked.',
  },
  notFoundTitle: { vi: 'Không có trang này', en: 'There is no such page' },
  notFoundHelp: {
    vi: 'Kiểm tra lại số hiệu hoặc trở về danh sách.',
    en: 'Check the number or go back to the list.',
  },
  failedTitle: { vi: 'Chưa thực hiện được', en: 'It did not work' },
} as const satisfies Record<string, LocalText>;
