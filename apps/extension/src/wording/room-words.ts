/** The room left on the device, in Vietnamese. */
export const ROOM_WORDS_VI = {
  roomLow: 'Bộ nhớ dành cho CamKết trên máy này sắp đầy. Hãy xuất sổ ra tệp, rồi dọn bớt ổ đĩa.',
  roomFull:
    'Bộ nhớ trên máy này đã đầy: không lưu thêm được. Nội dung đang nhập vẫn còn trên màn hình.',
  noRoomSaving:
    'Chưa lưu được vì bộ nhớ trên máy đã đầy. Nội dung vẫn còn trong biểu mẫu: hãy xuất sổ ra tệp, dọn bớt ổ đĩa rồi nhấn lưu lại.',
  exportNow: 'Xuất sổ',
};

/** The room left on the device, in English. */
export const ROOM_WORDS_EN: typeof ROOM_WORDS_VI = {
  roomLow:
    'The room for CamKết on this device is nearly used up. Export the register to a file, then free some disk space.',
  roomFull:
    'This device has no room left: nothing more can be saved. What is being typed is still on the screen.',
  noRoomSaving:
    'Not saved, because this device has no room left. Everything is still in the form: export the register to a file, free some disk space, then save again.',
  exportNow: 'Export the register',
};
