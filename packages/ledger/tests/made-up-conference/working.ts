import type { LedgerEventInput } from '@camket/domain';
import { idOf, org, DECISION, CONCLUSION, AGRICULTURE, FINANCE, COMMITTEE, make } from './ground';

export const deadline = (name: string, dueOn: string | null) => ({
  deadlineId: idOf(`deadline ${name}`),
  recordId: idOf(name),
  resolved: { dueOn, calendarVersion: '2026.1', ruleId: 'named-day', profile: 'state' as const },
  document: CONCLUSION,
});

export const working = (): LedgerEventInput[] => [
  make('usual_lead.set', { field: 'agriculture', lead: AGRICULTURE }, '2026-01-01'),
  make(
    'calendar.adopted',
    {
      calendarVersion: '2026.1',
      profile: 'state',
      closedOn: ['2026-04-27'],
      workedOn: ['2026-05-09'],
      document: null,
    },
    '2026-01-01',
  ),
  make(
    'record.assigned',
    {
      assignmentId: idOf('assignment k1'),
      recordId: idOf('k1'),
      lead: AGRICULTURE,
      coordinating: [FINANCE],
      responsibleOfficial: 'Đỗ Minh Họa',
      product: 'biên bản nghiệm thu',
      resources: 'ngân sách tỉnh năm 2026',
      document: CONCLUSION,
      effectiveToOn: '2026-12-31',
    },
    '2026-03-16',
  ),
  make(
    'record.assigned',
    {
      assignmentId: idOf('assignment k2'),
      recordId: idOf('k2'),
      lead: AGRICULTURE,
      coordinating: [FINANCE],
      document: CONCLUSION,
    },
    '2026-03-16',
  ),
  make(
    'record.assigned',
    {
      assignmentId: idOf('assignment r1.2'),
      recordId: idOf('r1.2'),
      lead: { name: 'Sở Tài nguyên và Môi trường', organisationId: org('so-tai-nguyen') },
      coordinating: [],
      document: null,
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('k1', '2026-06-29'),
      expression: {
        kind: 'date',
        raw: 'trước ngày 30/6/2026',
        bound: 'before',
        year: 2026,
        month: 6,
        day: 30,
      },
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('k2', '2026-09-30'),
      expression: {
        kind: 'span',
        raw: 'trong quý III/2026',
        bound: 'within',
        span: 'quarter',
        year: 2026,
        index: 3,
        toYear: 2026,
        edge: 'whole',
      },
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('k4', '2026-04-02'),
      anchorOn: '2026-03-12',
      expression: {
        kind: 'duration',
        raw: 'trong thời hạn 15 ngày làm việc',
        bound: 'within',
        count: 15,
        unit: 'working_day',
        direction: 'forward',
        anchor: { kind: 'day', on: '2026-03-12' },
      },
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('k3', null),
      expression: {
        kind: 'recurring',
        raw: 'trước ngày 25 hằng tháng',
        bound: 'before',
        every: 'month',
        times: 1,
        dayOfMonth: 25,
      },
      document: null,
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    { ...deadline('r1.2', null), expression: { kind: 'vague', raw: 'sớm' } },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('r2.2', null),
      deadlineId: idOf('deadline r2.2 horizon'),
      expression: { kind: 'horizon', raw: 'giai đoạn 2026-2030', fromYear: 2026, toYear: 2030 },
    },
    '2026-03-16',
  ),
  make(
    'deadline.set',
    {
      ...deadline('r2.1', null),
      expression: {
        kind: 'event',
        raw: 'trước kỳ họp HĐND',
        bound: 'before',
        words: 'kỳ họp HĐND',
      },
    },
    '2026-03-16',
  ),
  make(
    'status.asserted',
    {
      recordId: idOf('k1'),
      work: 'in_progress',
      note: 'đã chọn nhà thầu',
      by: AGRICULTURE,
      document: DECISION,
      evidenceIds: [],
    },
    '2026-04-10',
  ),
  make(
    'deadline.extended',
    {
      ...deadline('k2', '2026-12-31'),
      deadlineId: idOf('deadline k2 extended'),
      expression: {
        kind: 'date',
        raw: 'đến hết ngày 31/12/2026',
        bound: 'by',
        year: 2026,
        month: 12,
        day: 31,
      },
      approvedBy: COMMITTEE,
      requestedOn: '2026-09-10',
      reason: 'chờ hướng dẫn của Bộ',
    },
    '2026-09-15',
  ),
];
