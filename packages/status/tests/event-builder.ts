import type { LedgerEvent, StatedTerms } from '@camket/domain';

/** A UUIDv7 that is the same in every run. */
export const idOf = (number: number): string =>
  `018f0000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const RECORD = idOf(1);
export const HELD = idOf(2);
export const SOURCE = idOf(3);
const CLIENT = idOf(4);

export const NOT_STATED: StatedTerms = {
  lead: { state: 'not_stated' },
  coordinating: [],
  deadline: { state: 'not_stated' },
  product: { state: 'not_stated' },
  legalBasis: [],
};

/** The quotation of every record made here. */
export const QUOTATION = {
  sourceId: SOURCE,
  exact: 'nội dung',
  prefix: '',
  suffix: '',
  start: 0,
  end: 8,
};

/** Builds events of one device, in order. */
export class EventBuilder {
  private seq = 0;
  private role = 'officer';

  constructor(
    private recordId = RECORD,
    private readonly base = 100,
  ) {}

  /** The following events speak of this record. */
  of(recordId: string): this {
    this.recordId = recordId;
    return this;
  }

  /** The next event is asserted by somebody in this role. */
  as(role: string): this {
    this.role = role;
    return this;
  }

  event(type: string, on: string, data: object): LedgerEvent {
    this.seq += 1;
    const { role } = this;
    this.role = 'officer';
    return {
      v: 1,
      id: idOf(this.base * 1000 + this.seq),
      type,
      on,
      recordedAt: `${on}T08:00:00+07:00`,
      client: CLIENT,
      seq: this.seq,
      actor: { id: 'can-bo-1', role },
      data,
    } as unknown as LedgerEvent;
  }

  itemised(on: string, kind: 'complaint' | 'request', stated = NOT_STATED): LedgerEvent {
    const petitioner = { label: null };
    return this.event('petition.itemised', on, { ...this.recordData(stated), kind, petitioner });
  }

  committed(on: string, kind: string, stated = NOT_STATED): LedgerEvent {
    return this.event('commitment.recorded', on, {
      ...this.recordData(stated),
      kind,
      force: 'commanded',
      speaker: null,
      onBehalfOf: [],
      addressees: [],
      answerIds: [],
      parentId: null,
      beneficiaries: [],
    });
  }

  private recordData(stated: StatedTerms) {
    return {
      recordId: this.recordId,
      eventId: HELD,
      text: 'nội dung',
      quotations: [QUOTATION],
      groupId: null,
      stated,
    };
  }

  assigned(on: string, name = 'Sở Giáo dục và Đào tạo', coordinating: string[] = []): LedgerEvent {
    return this.event('record.assigned', on, {
      assignmentId: idOf(this.base * 1000 + 500 + this.seq),
      recordId: this.recordId,
      lead: { name },
      coordinating: coordinating.map((each) => ({ name: each })),
      document: null,
    });
  }

  private deadline(dueOn: string | null) {
    const [year, month, day] = (dueOn ?? '2026-01-01').split('-').map(Number);
    const expression =
      dueOn === null
        ? { kind: 'vague', raw: 'trong thời gian tới' }
        : {
            kind: 'date',
            raw: `chậm nhất ngày ${String(day)}/${String(month)}/${String(year)}`,
            bound: 'by',
            year,
            month,
            day,
          };
    return {
      deadlineId: idOf(this.base * 1000 + 600 + this.seq),
      recordId: this.recordId,
      expression,
      resolved: { dueOn, calendarVersion: 'vn-2026-10-02', ruleId: 'named-day', profile: 'state' },
      document: null,
    };
  }

  due(on: string, dueOn: string | null): LedgerEvent {
    return this.event('deadline.set', on, this.deadline(dueOn));
  }

  extended(on: string, dueOn: string, requestedOn: string | null = null): LedgerEvent {
    return this.event('deadline.extended', on, {
      ...this.deadline(dueOn),
      approvedBy: null,
      requestedOn,
      reason: 'Chờ hướng dẫn của Bộ',
    });
  }

  status(on: string, work: string, extra: object = {}): LedgerEvent {
    return this.event('status.asserted', on, {
      recordId: this.recordId,
      work,
      evidenceIds: [],
      ...extra,
    });
  }

  returned(on: string, role = 'supervisor'): LedgerEvent {
    return this.as(role).event('record.returned', on, {
      recordId: this.recordId,
      reason: 'Chưa đạt yêu cầu',
    });
  }

  reopened(on: string): LedgerEvent {
    return this.event('record.reopened', on, { recordId: this.recordId, reason: 'Phát sinh lại' });
  }

  evidence(on: string, strength: string): LedgerEvent {
    return this.event('evidence.attached', on, {
      evidenceId: idOf(this.base * 1000 + 700 + this.seq),
      recordIds: [this.recordId],
      kind: 'document',
      strength,
      title: 'Báo cáo kết quả',
      issuedOn: on,
    });
  }

  referred(on: string, replyDueOn: string | null): LedgerEvent {
    return this.event('referral.sent', on, {
      referralId: idOf(this.base * 1000 + 800),
      recordIds: [this.recordId],
      from: null,
      to: { name: 'Bộ Giáo dục và Đào tạo' },
      document: null,
      replyDueOn,
    });
  }

  replied(on: string): LedgerEvent {
    return this.event('referral.answered', on, {
      referralId: idOf(this.base * 1000 + 800),
      document: null,
      outcome: 'noted',
    });
  }

  answered(on: string, mode: 'oral' | 'written' | 'unknown', isCollective = false): LedgerEvent {
    return this.event('answer.recorded', on, {
      recordId: idOf(this.base * 1000 + 900),
      eventId: HELD,
      text: 'trả lời',
      quotations: [QUOTATION],
      groupId: null,
      stated: NOT_STATED,
      petitionIds: isCollective ? [] : [this.recordId],
      isCollective,
      speaker: null,
      mode,
      document: null,
    });
  }

  merged(on: string, intoId: string): LedgerEvent {
    return this.event('record.merged', on, {
      recordIds: [this.recordId],
      intoId,
      reason: 'Trùng nội dung',
    });
  }

  superseded(on: string, byId: string): LedgerEvent {
    return this.event('record.superseded', on, {
      recordId: this.recordId,
      byId,
      reason: 'Có nội dung mới thay thế',
    });
  }

  withdrawn(on: string): LedgerEvent {
    return this.as('clipper').event('record.withdrawn', on, {
      recordId: this.recordId,
      reason: 'Nhập nhầm',
    });
  }
}
