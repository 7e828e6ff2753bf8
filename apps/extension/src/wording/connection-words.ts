import type { Language } from '@camket/domain/data';

const VI = {
  signed_out:
    'Sổ theo dõi không còn nhận thiết bị này. Mọi thứ vẫn được lưu ở đây và sẽ gửi khi kết nối lại.',
  diverged:
    'Sổ theo dõi ở địa chỉ này không nối tiếp dữ liệu đã nhận. Không có gì bị thay đổi; hãy báo người quản trị sổ.',
  stuck:
    'Sổ theo dõi chờ một mục trước đó mà thiết bị này không có. Mọi thứ vẫn được lưu ở đây; hãy báo người quản trị sổ.',
  reconnect: 'Kết nối lại',
};

const EN: typeof VI = {
  signed_out:
    'The register no longer accepts this device. Everything is still saved here and will be sent after connecting again.',
  diverged:
    'The register at this address does not continue what was received. Nothing was changed; tell whoever runs the register.',
  stuck:
    'The register waits for an earlier item that this device does not hold. Everything is still saved here; tell whoever runs the register.',
  reconnect: 'Connect again',
};

/**
 * The words on the connection with the office's register.
 *
 * @example
 * connectionWordsOf('en').reconnect; // => 'Connect again'
 */
export function connectionWordsOf(language: Language): typeof VI {
  return language === 'en' ? EN : VI;
}
