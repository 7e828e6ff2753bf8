import type { RecordSummary } from '@camket/client';
import {
  EVIDENCE_STATUSES,
  findTerm,
  SCHEDULE_STATUSES,
  WORK_STATUSES,
  type Language,
  type Term,
} from '@camket/domain/data';
import { speakIn } from './words';

type Tone = 'good' | 'warn' | 'bad' | 'calm' | 'plain';

const WORK_TONES: Readonly<Record<string, Tone>> = {
  recorded: 'plain',
  fulfilled: 'good',
  explained: 'good',
  referred: 'calm',
  blocked: 'warn',
  paused: 'warn',
  returned: 'warn',
  merged: 'plain',
  superseded: 'plain',
  withdrawn: 'plain',
};

const SCHEDULE_TONES: Readonly<Record<string, Tone>> = {
  no_deadline: 'plain',
  unresolved_deadline: 'plain',
  due_soon: 'warn',
  due_today: 'warn',
  overdue: 'bad',
  seriously_overdue: 'bad',
  done_on_time: 'good',
  done_late: 'warn',
  clock_stopped: 'plain',
};

const EVIDENCE_TONES: Readonly<Record<string, Tone>> = {
  none_found: 'plain',
  documented: 'good',
  verified: 'good',
  disputed: 'bad',
};

/** The label of a vocabulary's key; the key itself where this release does not know it. */
export function labelOf(terms: readonly Term[], key: string | null, language: Language): string {
  return key === null ? '' : (findTerm(terms, key)?.label[language] ?? key);
}

function Tag({ tone, children }: { tone: Tone | undefined; children: string }) {
  return <span class={`tag ${tone ?? 'calm'}`}>{children}</span>;
}

type StatusProps = { readonly record: RecordSummary; readonly language: Language };

/** How far the work has come. */
export function WorkTag({ record, language }: StatusProps) {
  return <Tag tone={WORK_TONES[record.work]}>{labelOf(WORK_STATUSES, record.work, language)}</Tag>;
}

/** How the work stands to its deadline. */
export function ScheduleTag({ record, language }: StatusProps) {
  return (
    <Tag tone={SCHEDULE_TONES[record.schedule]}>
      {labelOf(SCHEDULE_STATUSES, record.schedule, language)}
    </Tag>
  );
}

/** What the result rests on; a reported end without a document says so. */
export function EvidenceTag({ record, language }: StatusProps) {
  const isClaimedEnd = record.work === 'fulfilled' && record.evidence === 'claimed';
  const label = isClaimedEnd
    ? speakIn(language)('claimedOnly')
    : labelOf(EVIDENCE_STATUSES, record.evidence, language);
  return <Tag tone={isClaimedEnd ? 'warn' : EVIDENCE_TONES[record.evidence]}>{label}</Tag>;
}
