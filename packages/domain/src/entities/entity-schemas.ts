import type * as z from 'zod';
import { documentReferenceSchema } from '../document-reference';
import { deadlineExpressionSchema } from '../deadline-expression';
import { partyEntities } from './party-entities';
import { recordEntities } from './record-entities';
import { workEntities } from './work-entities';
import { agencyReferenceSchema } from '../agency-reference';
import { findingSchema } from '../finding';
import { quotationSchema } from '../quotation';
import { ledgerEventSchema } from '../events/ledger-event';

/** One published schema: its title in both languages and what it describes. */
export interface EntitySchema {
  readonly schema: z.ZodType;
  readonly title: { readonly vi: string; readonly en: string };
  readonly description: { readonly vi: string; readonly en: string };
}

/** Every schema that is published by name, value types first. */
export const ENTITY_SCHEMAS: Readonly<Record<string, EntitySchema>> = {
  quotation: {
    schema: quotationSchema,
    title: { vi: 'Trích dẫn', en: 'Quotation' },
    description: {
      vi: 'Một đoạn nguyên văn trong nguồn đã lưu; vị trí là đơn vị UTF-16 trên văn bản NFC.',
      en: 'An exact slice of a stored source; offsets are UTF-16 units of NFC text.',
    },
  },
  'document-reference': {
    schema: documentReferenceSchema,
    title: { vi: 'Số, ký hiệu văn bản', en: 'Document reference' },
    description: {
      vi: 'Văn bản có số, ký hiệu như nguồn in.',
      en: 'A numbered document as the source prints it.',
    },
  },
  'deadline-expression': {
    schema: deadlineExpressionSchema,
    title: { vi: 'Thời hạn như văn bản nêu', en: 'Deadline expression' },
    description: {
      vi: 'Lời nêu thời hạn, đã hiểu nhưng chưa quy ra ngày.',
      en: 'The words of a deadline, understood but not yet resolved to a day.',
    },
  },
  agency: {
    schema: agencyReferenceSchema,
    title: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
    description: {
      vi: 'Cơ quan như nguồn hoặc cơ quan ghi sổ gọi tên.',
      en: 'An agency as a source or an office names it.',
    },
  },
  ...partyEntities,
  ...recordEntities,
  ...workEntities,
  finding: {
    schema: findingSchema,
    title: { vi: 'Điều cần lưu ý', en: 'Finding' },
    description: { vi: 'Điều một quy tắc phát hiện.', en: 'What a rule has to say.' },
  },
  event: {
    schema: ledgerEventSchema,
    title: { vi: 'Sự kiện của sổ', en: 'Ledger event' },
    description: {
      vi: 'Một điều ai đó khẳng định; chỉ ghi thêm, không sửa, không xóa.',
      en: 'Something that somebody asserts; append-only.',
    },
  },
};
