import type { HeldEventKind, LocalText } from '@camket/domain';
import type { PeriodUnit } from './counted-period';

/** What a statutory period is about. */
export const STATUTORY_PERIOD_KEYS = [
  'acknowledgement',
  'publication_of_results',
  'voters_petition_answer',
  'coordination_request',
  'coordination_answer',
  'dialogue_notice',
] as const;

/** What a statutory period is about. */
export type StatutoryPeriodKey = (typeof STATUTORY_PERIOD_KEYS)[number];

/** A period that a rule sets, with the days on which the rule applied and the kinds of event it binds. */
export interface StatutoryPeriod {
  readonly key: StatutoryPeriodKey;
  readonly label: LocalText;
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly direction: 'forward' | 'backward';
  /** The document that sets it. */
  readonly source: string;
  /** First day on which this version of the rule applies, in Viet Nam. */
  readonly effectiveFromOn: string;
  /** Last day (in) on which it applies; null while in force. */
  readonly effectiveToOn: string | null;
  /** Kinds of event that it binds; for any other it is at most a reference mark. */
  readonly binds: readonly HeldEventKind[];
  /** Whether the official text was seen. */
  readonly status: 'confirmed' | 'to_confirm';
}

const ACKNOWLEDGEMENT = {
  key: 'acknowledgement',
  label: {
    vi: 'Thông báo việc tiếp nhận, chuyển xử lý phản ánh, kiến nghị',
    en: 'Notice that a petition was accepted or passed on',
  },
  count: 10,
  unit: 'working_day',
  direction: 'forward',
  binds: ['reception', 'dialogue_conference'],
} as const;

const VOTERS = {
  key: 'voters_petition_answer',
  label: { vi: 'Trả lời kiến nghị của cử tri', en: 'Answer to a voters’ petition' },
  unit: 'day',
  direction: 'forward',
  binds: ['voters_meeting'],
  status: 'to_confirm',
} as const;

const COORDINATION = {
  direction: 'forward',
  source: 'Quyết định 33/2017/QĐ-TTg, Điều 12',
  effectiveFromOn: '2017-07-25',
  effectiveToOn: null,
  binds: ['voters_meeting'],
  status: 'to_confirm',
} as const;

/** Statutory periods as dated data; `to_confirm` was not yet checked against the official text. */
export const STATUTORY_PERIODS: readonly StatutoryPeriod[] = [
  {
    ...ACKNOWLEDGEMENT,
    source: 'Quy định 11-QĐi/TW, 18/02/2019',
    effectiveFromOn: '2019-02-18',
    effectiveToOn: '2025-11-22',
    status: 'confirmed',
  },
  {
    ...ACKNOWLEDGEMENT,
    source: 'Quy định 11-QĐi/TW, 18/02/2019, sửa đổi theo Kết luận 215-KL/TW, 23/11/2025',
    effectiveFromOn: '2025-11-23',
    effectiveToOn: null,
    status: 'confirmed',
  },
  {
    key: 'publication_of_results',
    label: { vi: 'Công khai kết quả đối thoại', en: 'Publication of a dialogue’s results' },
    count: 10,
    unit: 'day',
    direction: 'forward',
    source: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 43',
    effectiveFromOn: '2025-07-01',
    effectiveToOn: null,
    binds: ['commune_dialogue'],
    status: 'confirmed',
  },
  {
    key: 'dialogue_notice',
    label: { vi: 'Thông báo trước khi đối thoại', en: 'Notice before a dialogue' },
    count: 7,
    unit: 'day',
    direction: 'backward',
    source: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 43',
    effectiveFromOn: '2025-07-01',
    effectiveToOn: null,
    binds: ['commune_dialogue'],
    status: 'confirmed',
  },
  {
    ...VOTERS,
    count: 40,
    source: 'Quyết định 33/2017/QĐ-TTg, Điều 12',
    effectiveFromOn: '2017-07-25',
    effectiveToOn: '2020-09-30',
  },
  {
    ...VOTERS,
    count: 60,
    source: 'Quyết định 33/2017/QĐ-TTg, sửa đổi theo Quyết định 30/2020/QĐ-TTg',
    effectiveFromOn: '2020-10-01',
    effectiveToOn: null,
  },
  {
    ...COORDINATION,
    key: 'coordination_request',
    label: {
      vi: 'Gửi yêu cầu phối hợp trả lời cử tri',
      en: 'Request for coordination on an answer',
    },
    count: 5,
    unit: 'working_day',
  },
  {
    ...COORDINATION,
    key: 'coordination_answer',
    label: { vi: 'Trả lời yêu cầu phối hợp', en: 'Answer to a request for coordination' },
    count: 15,
    unit: 'day',
  },
];
