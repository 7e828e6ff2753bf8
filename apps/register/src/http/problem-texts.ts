import type { ProblemCode } from '@camket/client';
import type { LocalText } from '@camket/domain/data';

/** What is said of each problem, with its HTTP status. */
export const PROBLEM_TEXTS: Readonly<
  Record<ProblemCode, { readonly status: number; readonly title: LocalText }>
> = {
  'not-found': { status: 404, title: { vi: 'Không tìm thấy.', en: 'Not found.' } },
  'not-signed-in': {
    status: 401,
    title: {
      vi: 'Thiết bị chưa được ghép nối hoặc khóa đã bị thu hồi.',
      en: 'This device is not paired, or its token was revoked.',
    },
  },
  'not-allowed': { status: 403, title: { vi: 'Không có quyền làm việc này.', en: 'Not allowed.' } },
  'wrong-host': {
    status: 421,
    title: {
      vi: 'Địa chỉ gọi tới không phải của sổ này.',
      en: 'The address called is not this register’s.',
    },
  },
  'wrong-origin': {
    status: 403,
    title: {
      vi: 'Trang web khác không được gọi vào sổ.',
      en: 'Another web site may not call the register.',
    },
  },
  'invalid-request': {
    status: 400,
    title: { vi: 'Yêu cầu không đúng quy cách.', en: 'The request does not fit the contract.' },
  },
  'too-large': { status: 413, title: { vi: 'Yêu cầu quá lớn.', en: 'The request is too large.' } },
  'too-many-tries': {
    status: 429,
    title: {
      vi: 'Thử sai quá nhiều lần, hãy đợi một phút.',
      en: 'Too many wrong tries; wait a minute.',
    },
  },
  'code-not-valid': {
    status: 400,
    title: {
      vi: 'Mã ghép nối sai, đã dùng hoặc hết hạn.',
      en: 'The pairing code is wrong, used or expired.',
    },
  },
  'not-available': {
    status: 503,
    title: { vi: 'Sổ tạm thời chưa sẵn sàng.', en: 'The register is not ready at the moment.' },
  },
  internal: {
    status: 500,
    title: {
      vi: 'Sổ gặp lỗi; không có gì bị ghi dở.',
      en: 'The register failed; nothing was half written.',
    },
  },
};
