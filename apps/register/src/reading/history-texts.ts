import type { LedgerEvent, LedgerEventOf, LedgerEventType } from '@camket/domain';
import {
  COMPETENCES,
  EVIDENCE_STATUSES,
  FIELDS,
  findTerm,
  WORK_STATUSES,
  type LocalText,
  type Term,
} from '@camket/domain/data';
import { showDay } from '../show-day';

type Sentence<Type extends LedgerEventType> = (data: LedgerEventOf<Type>['data']) => LocalText;
type Sentences = { readonly [Type in LedgerEventType]?: Sentence<Type> };

const labelled = (terms: readonly Term[], key: string | undefined): LocalText => {
  const label = findTerm(terms, key ?? '')?.label;
  return label ?? { vi: key ?? '', en: key ?? '' };
};
const fixed = (vi: string, en: string) => (): LocalText => ({ vi, en });
const withReason =
  (vi: string, en: string) =>
  ({ reason }: { reason?: string | undefined }): LocalText => ({
    vi: reason ? `${vi}: ${reason}` : vi,
    en: reason ? `${en}: ${reason}` : en,
  });

/** What a history says of each type of event about a record. */
const SENTENCES: Sentences = {
  'petition.itemised': fixed('Đưa vào theo dõi', 'Taken into the register'),
  'answer.recorded': fixed('Ghi nhận câu trả lời', 'Answer recorded'),
  'commitment.recorded': fixed('Đưa vào theo dõi', 'Taken into the register'),
  'target.set': fixed('Ghi nhận chỉ tiêu', 'Target recorded'),
  'progress.reported': fixed('Ghi nhận kết quả được báo cáo', 'Reported result recorded'),
  'number.allotted': ({ number }) => ({
    vi: `Sổ cấp số ${number}`,
    en: `Number ${number} allotted`,
  }),
  'record.classified': classified,
  'record.linked': fixed('Liên kết với mục khác', 'Linked with another record'),
  'quotation.attached': attached,
  'record.merged': withReason('Gộp mục', 'Merged'),
  'record.split': withReason('Tách mục', 'Split'),
  'record.superseded': withReason('Được thay thế', 'Superseded'),
  'record.withdrawn': withReason('Rút (nhập nhầm)', 'Withdrawn (entered by mistake)'),
  'record.published': withReason('Công khai', 'Published'),
  'record.unpublished': withReason('Thôi công khai', 'Taken from public view'),
  'record.assigned': ({ lead, coordinating, document }) => ({
    vi: `Giao ${lead.name} chủ trì${list(', phối hợp: ', coordinating)}${document ? `, theo ${document.raw}` : ''}`,
    en: `Assigned to ${lead.name}${list(', with ', coordinating)}${document ? `, by ${document.raw}` : ''}`,
  }),
  'deadline.set': ({ expression, resolved }) =>
    due('Đặt thời hạn', 'Deadline set', { raw: expression.raw, dueOn: resolved.dueOn }),
  'deadline.extended': ({ expression, resolved, reason }) => {
    const text = due('Gia hạn', 'Deadline extended', {
      raw: expression.raw,
      dueOn: resolved.dueOn,
    });
    return { vi: `${text.vi}. Lý do: ${reason}`, en: `${text.en}. Reason: ${reason}` };
  },
  'status.asserted': asserted,
  'record.returned': withReason('Trả lại, yêu cầu thực hiện lại', 'Sent back'),
  'record.reopened': withReason('Mở lại', 'Reopened'),
  'evidence.attached': ({ title, strength, url }) => {
    const label = labelled(EVIDENCE_STATUSES, strength);
    return {
      vi: `${label.vi}: ${title}${url ? ` (${url})` : ''}`,
      en: `${label.en}: ${title}${url ? ` (${url})` : ''}`,
    };
  },
  'referral.sent': ({ to, document }) => ({
    vi: `Kiến nghị ${to.name}${document ? `, ${document.raw}` : ''}`,
    en: `Referred to ${to.name}${document ? `, ${document.raw}` : ''}`,
  }),
  'referral.answered': ({ text, document }) => ({
    vi: `Cấp trên trả lời${document ? ` tại ${document.raw}` : ''}${text ? `: ${text}` : ''}`,
    en: `The higher level answered${document ? ` in ${document.raw}` : ''}${text ? `: ${text}` : ''}`,
  }),
  'target.measured': ({ value, asOfOn }) => ({
    vi: `Đo được ${value} ngày ${showDay(asOfOn)}`,
    en: `Measured ${value} on ${showDay(asOfOn)}`,
  }),
  'anchor.refound': ({ state }) => ({
    vi: `Đối chiếu lại trích dẫn: ${state}`,
    en: `Quotation looked for again: ${state}`,
  }),
  'assessment.recorded': ({ assessor, completion }) => ({
    vi: `Đánh giá của ${assessor}: ${completion}`,
    en: `Assessment by ${assessor}: ${completion}`,
  }),
};

function list(before: string, agencies: readonly { name: string }[]): string {
  return agencies.length > 0 ? before + agencies.map(({ name }) => name).join(', ') : '';
}

function due(vi: string, en: string, deadline: { raw: string; dueOn: string | null }): LocalText {
  const day = deadline.dueOn === null ? null : showDay(deadline.dueOn);
  return {
    vi: `${vi} “${deadline.raw}”${day ? `, ngày cuối trong hạn ${day}` : ', chưa quy ra ngày'}`,
    en: `${en} “${deadline.raw}”${day ? `, last day in time ${day}` : ', not resolved to a day'}`,
  };
}

function classified({
  field,
  competence,
  groupId,
  reason,
}: LedgerEventOf<'record.classified'>['data']): LocalText {
  const parts: LocalText[] = [
    ...(field === undefined ? [] : [prefixed('lĩnh vực: ', 'field: ', labelled(FIELDS, field))]),
    ...(competence === undefined
      ? []
      : [prefixed('thẩm quyền: ', 'competence: ', labelled(COMPETENCES, competence))]),
    ...(groupId === undefined ? [] : [{ vi: 'nhóm vấn đề', en: 'issue group' }]),
  ];
  const join = (language: 'vi' | 'en') =>
    parts.map((part) => part[language]).join('; ') + (reason ? ` (${reason})` : '');
  return { vi: `Phân loại: ${join('vi')}`, en: `Classified: ${join('en')}` };
}

function prefixed(vi: string, en: string, label: LocalText): LocalText {
  return { vi: vi + label.vi, en: en + label.en };
}

function attached({ as, note }: LedgerEventOf<'quotation.attached'>['data']): LocalText {
  const names: Record<typeof as, LocalText> = {
    answer: { vi: 'trả lời', en: 'answer' },
    progress: { vi: 'kết quả', en: 'progress' },
    evidence: { vi: 'minh chứng', en: 'evidence' },
    source: { vi: 'nguồn thêm', en: 'further source' },
  };
  return {
    vi: `Gắn thêm đoạn trích (${names[as].vi})${note ? `: ${note}` : ''}`,
    en: `Quotation attached (${names[as].en})${note ? `: ${note}` : ''}`,
  };
}

function asserted(data: LedgerEventOf<'status.asserted'>['data']): LocalText {
  const label = labelled(WORK_STATUSES, data.work);
  const basis = [data.document?.raw, data.reason, data.note].filter(Boolean).join('; ');
  const by = data.by ? ` (${data.by.name})` : '';
  return {
    vi: `Tình trạng: ${label.vi}${by}${basis ? `. ${basis}` : ''}`,
    en: `Status: ${label.en}${by}${basis ? `. ${basis}` : ''}`,
  };
}

/** What an event did to a record, as one sentence in both languages; its type where there are no words for it. */
export function historyText(event: LedgerEvent): LocalText {
  const sentence = SENTENCES[event.type] as ((data: unknown) => LocalText) | undefined;
  return sentence?.(event.data) ?? { vi: event.type, en: event.type };
}
