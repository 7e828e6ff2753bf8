import * as z from 'zod';
import { appendEventsAnswerSchema, appendEventsRequestSchema } from './append-events';
import { clipsAnswerSchema, clipsQuerySchema } from './clips';
import {
  devicesAnswerSchema,
  healthAnswerSchema,
  pairingAnswerSchema,
  pairingCodeAnswerSchema,
  pairingRequestSchema,
  sessionAnswerSchema,
} from './devices';
import { entriesAnswerSchema, entriesQuerySchema } from './entries';
import { recordAnswerSchema } from './record-answer';
import { recordsAnswerSchema, recordsQuerySchema } from './records';
import { rollUpAnswerSchema, rollUpQuerySchema } from './roll-ups';
import { timelinesAnswerSchema, timelinesQuerySchema } from './timelines';

/** Where the service's operations stand. */
export const API_BASE = '/api/v1';

/** One operation of the service, as data: the service, the caller and the OpenAPI document are made from it. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path below `/api/v1`, parameters as `{name}`. */
  readonly path: string;
  readonly summary: { readonly vi: string; readonly en: string };
  readonly needsToken: boolean;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Schema of the answer; null when the answer is not JSON. */
  readonly answer: z.ZodType | null;
  readonly status: 200 | 201 | 204;
  /** Media type of an answer that is not JSON. */
  readonly mediaType?: string;
}

const asOfParts = {
  asOf: recordsQuerySchema.shape.asOf,
  knownAt: recordsQuerySchema.shape.knownAt,
};

/** Every operation of the service. */
export const OPERATIONS = {
  health: {
    id: 'health',
    method: 'GET',
    path: '/health',
    needsToken: false,
    answer: healthAnswerSchema,
    status: 200,
    summary: { vi: 'Dịch vụ có trả lời không', en: 'Whether the service answers' },
  },
  session: {
    id: 'session',
    method: 'GET',
    path: '/session',
    needsToken: true,
    answer: sessionAnswerSchema,
    status: 200,
    summary: {
      vi: 'Thiết bị nào đang gọi, của cơ quan nào',
      en: 'Which device is calling, for which office',
    },
  },
  appendEvents: {
    id: 'appendEvents',
    method: 'POST',
    path: '/events',
    needsToken: true,
    body: appendEventsRequestSchema,
    answer: appendEventsAnswerSchema,
    status: 200,
    summary: {
      vi: 'Ghi thêm sự kiện, mỗi sự kiện có kết quả riêng',
      en: 'Append events, each with its own result',
    },
  },
  entries: {
    id: 'entries',
    method: 'GET',
    path: '/entries',
    needsToken: true,
    query: entriesQuerySchema,
    answer: entriesAnswerSchema,
    status: 200,
    summary: { vi: 'Các mục của sổ sau một vị trí', en: 'Entries of the ledger after a place' },
  },
  ledgerFile: {
    id: 'ledgerFile',
    method: 'GET',
    path: '/ledger.jsonl',
    needsToken: true,
    answer: null,
    mediaType: 'application/jsonl',
    status: 200,
    summary: {
      vi: 'Toàn bộ sổ thành một tệp kiểm chứng được',
      en: 'The whole ledger as a file that can be verified',
    },
  },
  records: {
    id: 'records',
    method: 'GET',
    path: '/records',
    needsToken: true,
    query: recordsQuerySchema,
    answer: recordsAnswerSchema,
    status: 200,
    summary: { vi: 'Danh sách mục theo dõi', en: 'The records' },
  },
  record: {
    id: 'record',
    method: 'GET',
    path: '/records/{id}',
    needsToken: true,
    query: z.strictObject(asOfParts),
    answer: recordAnswerSchema,
    status: 200,
    summary: { vi: 'Một mục theo dõi, theo mã hoặc theo số', en: 'One record, by id or number' },
  },
  timelines: {
    id: 'timelines',
    method: 'GET',
    path: '/timelines',
    needsToken: true,
    query: timelinesQuerySchema,
    answer: timelinesAnswerSchema,
    status: 200,
    summary: { vi: 'Diễn biến tình trạng theo ngày', en: 'Timelines of status by day' },
  },
  rollUps: {
    id: 'rollUps',
    method: 'GET',
    path: '/roll-ups',
    needsToken: true,
    query: rollUpQuerySchema,
    answer: rollUpAnswerSchema,
    status: 200,
    summary: { vi: 'Số liệu tổng hợp kèm mẫu số', en: 'Figures with their denominators' },
  },
  clips: {
    id: 'clips',
    method: 'GET',
    path: '/clips',
    needsToken: true,
    query: clipsQuerySchema,
    answer: clipsAnswerSchema,
    status: 200,
    summary: {
      vi: 'Trang này đã được trích những gì, bởi ai, khi nào',
      en: 'What is registered on this address, by whom and when',
    },
  },
  changes: {
    id: 'changes',
    method: 'GET',
    path: '/changes',
    needsToken: true,
    answer: null,
    mediaType: 'text/event-stream',
    status: 200,
    summary: { vi: 'Báo ngay khi sổ có mục mới', en: 'Tells at once when the ledger grows' },
  },
  createPairingCode: {
    id: 'createPairingCode',
    method: 'POST',
    path: '/pairing/codes',
    needsToken: true,
    answer: pairingCodeAnswerSchema,
    status: 201,
    summary: {
      vi: 'Cấp mã ghép nối dùng một lần trong 10 phút',
      en: 'Make a pairing code, good once for 10 minutes',
    },
  },
  pair: {
    id: 'pair',
    method: 'POST',
    path: '/pairing',
    needsToken: false,
    body: pairingRequestSchema,
    answer: pairingAnswerSchema,
    status: 201,
    summary: {
      vi: 'Đổi mã ghép nối lấy khóa của thiết bị',
      en: 'Exchange a pairing code for the device’s token',
    },
  },
  devices: {
    id: 'devices',
    method: 'GET',
    path: '/tokens',
    needsToken: true,
    answer: devicesAnswerSchema,
    status: 200,
    summary: { vi: 'Các thiết bị được ghi vào sổ', en: 'The devices that may write' },
  },
  revokeDevice: {
    id: 'revokeDevice',
    method: 'DELETE',
    path: '/tokens/{id}',
    needsToken: true,
    answer: null,
    status: 204,
    summary: { vi: 'Thu hồi khóa của một thiết bị', en: 'Revoke the token of a device' },
  },
} as const satisfies Record<string, Operation>;
