import type { RefusalCode, RefusedResult } from '@camket/client';
import type { LocalText } from '@camket/domain/data';

/** What is said of each refusal, and how to mend it. */
const REFUSALS: Readonly<
  Record<RefusalCode, { readonly message: LocalText; readonly hint: LocalText }>
> = {
  'not-an-event': {
    message: {
      vi: 'Đây không phải một sự kiện của sổ.',
      en: 'This is not an event of a register.',
    },
    hint: {
      vi: 'Cập nhật phần mềm trên thiết bị rồi ghi lại.',
      en: 'Update the software of the device and record it again.',
    },
  },
  'invalid-content': {
    message: {
      vi: 'Nội dung sự kiện chưa đúng quy cách.',
      en: 'The content of the event does not fit.',
    },
    hint: {
      vi: 'Sửa những chỗ nêu bên dưới rồi ghi lại.',
      en: 'Mend what is listed and record it again.',
    },
  },
  'id-reused': {
    message: {
      vi: 'Mã sự kiện này đã dùng cho nội dung khác.',
      en: 'This event id stands for other content already.',
    },
    hint: { vi: 'Ghi lại thành một sự kiện mới.', en: 'Record it again as a new event.' },
  },
  'sequence-reused': {
    message: {
      vi: 'Số thứ tự này của thiết bị đã dùng cho sự kiện khác, có thể do dữ liệu được chép sang máy khác.',
      en: 'This place in the device’s order is taken by another event; perhaps its data was copied to another machine.',
    },
    hint: { vi: 'Ghi lại thành một sự kiện mới.', en: 'Record it again as a new event.' },
  },
  'unknown-reference': {
    message: {
      vi: 'Sự kiện nhắc tới một mục chưa có trong sổ.',
      en: 'The event names something the register does not hold.',
    },
    hint: { vi: 'Đồng bộ lại rồi ghi lại.', en: 'Sync and record it again.' },
  },
  'reserved-type': {
    message: { vi: 'Chỉ sổ mới được cấp số.', en: 'Only the register allots numbers.' },
    hint: {
      vi: 'Bỏ sự kiện này; sổ sẽ tự cấp số.',
      en: 'Drop this event; the register allots the number by itself.',
    },
  },
  'secret-document': {
    message: {
      vi: 'Văn bản có dấu độ mật, không được lưu vào sổ.',
      en: 'The text carries a secrecy marking and must not be stored.',
    },
    hint: {
      vi: 'Xử lý theo quy định về bảo vệ bí mật nhà nước, ngoài hệ thống này.',
      en: 'Handle it under the rules on state secrets, outside this system.',
    },
  },
  'too-large': {
    message: {
      vi: 'Nội dung vượt dung lượng sổ nhận.',
      en: 'The content is larger than the register takes.',
    },
    hint: {
      vi: 'Rút gọn hoặc chia nội dung rồi ghi lại.',
      en: 'Shorten or split the content and record it again.',
    },
  },
};

/** Makes the answer for an event that is refused for good. */
export function refuse(
  id: string | null,
  code: RefusalCode,
  errors: readonly { pointer: string; detail: string }[] = [],
): RefusedResult {
  return { outcome: 'refused', id, code, ...REFUSALS[code], errors: [...errors] };
}
