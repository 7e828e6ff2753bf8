import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NOTHING_STATED, type Force, type LedgerEvent, type PassageKind } from '@camket/domain';
import type { RecordView, RegisterView } from '../src';
import { emptyRegister } from './register-from-json';

const SEED = fileURLToPath(new URL('../../../../shared/seed/', import.meta.url));

/** Whether the reference article is at hand; tests that need it are skipped by name where it is not. */
export const hasSeed = existsSync(`${SEED}gold.json`);

interface Gold {
  passages: {
    kind: PassageKind;
    start: number;
    end: number;
    group: string | null;
    speaker: string | null;
    force: Force | null;
  }[];
  model: { people: { id: string; name: string }[] };
}

/** A UUIDv7 made from a number, for tests. */
export const testId = (n: number): string =>
  `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

const COMMITMENTS: Partial<Record<PassageKind, string>> = {
  directive: 'directive',
  pledge: 'pledge',
  referral: 'referral',
};

function recordOf(passage: Gold['passages'][number], at: number, text: string): RecordView {
  const id = testId(1000 + at);
  const exact = text.slice(passage.start, passage.end);
  const quotation = {
    sourceId: testId(1),
    exact,
    prefix: text.slice(passage.start - 32, passage.start),
    suffix: text.slice(passage.end, passage.end + 32),
    start: passage.start,
    end: passage.end,
  };
  const target = {
    indicator: { name: 'chỉ số phát triển con người (HDI)', definition: { state: 'not_stated' } },
    unit: { state: 'not_stated' },
    baseline: { state: 'not_stated' },
    target: { value: '0.8', operator: 'equal', by: { state: 'not_stated' } },
  };
  const type = passage.kind === 'target' ? 'target.set' : 'petition.itemised';
  return {
    id,
    kind: passage.kind,
    eventId: testId(2),
    number: null,
    text: exact,
    quotations: [quotation],
    groupId: passage.group === null ? null : testId(10 + Number(passage.group.slice(1))),
    field: null,
    competence: null,
    commitmentKind: COMMITMENTS[passage.kind] ?? null,
    force: passage.force,
    speaker: passage.speaker === null ? null : { label: passage.speaker },
    stated: NOTHING_STATED,
    isPublished: false,
    closedBy: null,
    links: [],
    itemisedBy: {
      n: 100 + at,
      event: {
        type,
        on: '2026-11-23',
        data: passage.kind === 'target' ? target : {},
      } as unknown as LedgerEvent,
    },
    events: [],
  } as unknown as RecordView;
}

/** The register straight after every labelled passage of the reference article was accepted. */
export function seedRegister(): RegisterView {
  const text = readFileSync(`${SEED}article.txt`, 'utf8').normalize('NFC');
  const gold = JSON.parse(readFileSync(`${SEED}gold.json`, 'utf8')) as Gold;
  const records = gold.passages.map((passage, at) => recordOf(passage, at, text));
  const groups = [1, 2, 3, 4, 5].map((n) => ({
    groupId: testId(10 + n),
    eventId: testId(2),
    schemeId: 'list',
    ordinal: n,
    label: `Nhóm ${String(n)}`,
    quotations: [],
  }));
  const people = gold.model.people.map(({ name }, at) => ({
    personId: testId(50 + at),
    name,
    aliases: [],
    quotations: [],
  }));
  const register = {
    ...emptyRegister(),
    sources: new Map([
      [
        testId(1),
        {
          sourceId: testId(1),
          text,
          textSha256: createHash('sha256').update(text).digest('hex'),
          title: null,
          publishedAt: null,
          isRedacted: false,
        },
      ],
    ]),
    events: new Map([
      [
        testId(2),
        {
          eventId: testId(2),
          kind: 'dialogue_conference',
          code: 'GD25',
          name: 'Hội nghị đối thoại',
          heldOn: { state: 'not_stated' },
          sourceIds: [testId(1)],
          quotations: [],
        },
      ],
    ]),
    groups: new Map(groups.map((group) => [group.groupId, group])),
    people: new Map(people.map((person) => [person.personId, person])),
    records: new Map(records.map((record) => [record.id, record])),
  };
  return register as unknown as RegisterView;
}
