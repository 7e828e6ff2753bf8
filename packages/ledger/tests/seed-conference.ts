import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import {
  NOTHING_STATED,
  identifyDocument,
  type DocumentReference,
  type EventDataInput,
  type LedgerEventInput,
} from '@camket/domain';
import { createEventFactory, idOf as nameOf } from './event-factory';
import type { Gold, Words } from './seed-annotation';

const SEED = new URL('../../../../shared/seed/', import.meta.url);
/** Kinds of the annotated organisations, in their order. */
const KINDS: readonly EventDataInput<'organisation.stated'>['kind'][] = [
  'party',
  'party',
  'party',
  'council',
  'peoples_committee',
  'central',
  'central',
  'deputies',
  'collective',
  'sector',
];

const idOf = (name: string): string => nameOf(`seed ${name}`);
const notStated = { state: 'not_stated' } as const;

/** Whether the seed article lies beside the repository. */
export const hasSeed = existsSync(SEED);

/** The id of something of the seed by its name in the annotation. */
export const seedId = idOf;

/** Everything that the seed article holds, as events, and the text they quote. */
export class SeedConference {
  readonly text: string;
  readonly gold: Gold;
  readonly #device = createEventFactory('seed');
  readonly #make: ReturnType<typeof createEventFactory>['make'] = this.#device.make;

  constructor() {
    this.text = readFileSync(new URL('article.txt', SEED), 'utf8')
      .replaceAll('\r\n', '\n')
      .normalize('NFC');
    this.gold = JSON.parse(readFileSync(new URL('gold.json', SEED), 'utf8')) as Gold;
  }

  events(): LedgerEventInput[] {
    return [
      ...this.#sources(),
      ...this.#parties(),
      ...this.#documents(),
      ...this.#petitions(),
      ...this.#answers(),
    ];
  }

  #quote({ start, end }: Pick<Words, 'start' | 'end'>) {
    const isCaption = this.gold.model.paragraphs.some(
      ({ role, ...span }) => role === 'caption' && span.start <= start && end <= span.end,
    );
    return {
      sourceId: idOf('article'),
      exact: this.text.slice(start, end),
      prefix: this.text.slice(Math.max(0, start - 32), start),
      suffix: this.text.slice(end, end + 32),
      start,
      end,
      role: isCaption ? ('caption' as const) : ('statement' as const),
    };
  }

  #sources(): LedgerEventInput[] {
    const { event, issueGroups, directiveList, commitments } = this.gold.model;
    const directives = commitments.filter(({ kind }) => kind === 'directive');
    const textSha256 = createHash('sha256').update(this.text).digest('hex');
    return [
      this.#make('source.captured', {
        sourceId: idOf('article'),
        url: null,
        canonicalUrl: null,
        title: null,
        authors: [],
        portal: null,
        publishedAt: null,
        modifiedAt: null,
        language: 'vi',
        text: this.text,
        textSha256,
        html: null,
        extractor: { name: 'test', version: '1' },
        attachments: [],
      }),
      this.#make('event.held', {
        eventId: idOf('event'),
        kind: 'dialogue_conference',
        code: 'GD25',
        name: event.name.exact,
        heldOn: { state: 'unknown', note: event.occasion.exact },
        place: notStated,
        convenedBy: [],
        audience: notStated,
        sourceIds: [idOf('article')],
        quotations: [this.#quote(event.name)],
      }),
      ...issueGroups.map(({ id, quote }, index) =>
        this.#group({ id, quote, scheme: 'raised', ordinal: index + 1 }),
      ),
      ...directives.map(({ id, quote }, index) =>
        this.#group({
          id: `list ${id}`,
          quote,
          scheme: directiveList.label.exact,
          ordinal: index + 1,
        }),
      ),
      ...event.outsideClaims.map((claim, index) => this.#claim(claim, index)),
    ];
  }

  #group(group: { id: string; quote: Words; scheme: string; ordinal: number }) {
    return this.#make('group.stated', {
      groupId: idOf(group.id),
      eventId: idOf('event'),
      schemeId: group.scheme,
      ordinal: group.ordinal,
      label: group.quote.exact,
      quotations: [this.#quote(group.quote)],
    });
  }

  #claim({ what, value, note }: Gold['model']['event']['outsideClaims'][number], index: number) {
    const base = {
      claimId: idOf(`claim ${index}`),
      sourceNote: note ?? 'other newspapers',
      quotations: [],
    };
    return typeof value === 'number'
      ? this.#make('count.claimed', { ...base, eventId: idOf('event'), what, value })
      : this.#make('fact.claimed', { ...base, subjectId: idOf('event'), property: what, value });
  }

  #parties(): LedgerEventInput[] {
    const { people, appointments, organisations, publisher } = this.gold.model;
    const [name, alias] = publisher.names;
    return [
      ...organisations.map(({ name: body, quote }, index) =>
        this.#make('organisation.stated', {
          organisationId: idOf(body),
          name: body,
          kind: KINDS[index] ?? 'other',
          aliases: [],
          quotations: [this.#quote(quote)],
        }),
      ),
      this.#make('organisation.stated', {
        organisationId: idOf('publisher'),
        name: name!.exact,
        kind: 'media',
        aliases: [alias!.exact],
        quotations: publisher.names.map((words) => this.#quote(words)),
      }),
      ...people.map((person) => this.#person(person)),
      ...appointments.map(({ person, position, quote }, index) =>
        this.#make('appointment.stated', {
          appointmentId: idOf(`appointment ${index}`),
          personId: idOf(person),
          position,
          organisation: notStated,
          from: notStated,
          to: notStated,
          quotations: [this.#quote(quote)],
        }),
      ),
    ];
  }

  #person({ id, name }: { id: string; name: string }) {
    const start = this.text.indexOf(name);
    return this.#make('person.stated', {
      personId: idOf(id),
      name,
      aliases: [],
      quotations: [this.#quote({ start, end: start + name.length })],
    });
  }

  /** Four mentions of three documents: the short form of the resolution is another citation of the same one. */
  #documents(): LedgerEventInput[] {
    return this.gold.references.map((reference) => {
      const { start, end, date, ...rest } = reference;
      const cited: DocumentReference = {
        raw: this.text.slice(start, end),
        side: rest.side,
        type: rest.type,
        number: rest.number,
        year: rest.year,
        issuer: rest.issuer,
        issuedOn: date,
      };
      const identity = identifyDocument(cited);
      return this.#make('document.stated', {
        documentId: identity.state === 'identified' ? identity.id : idOf(cited.raw),
        reference: cited,
        quotations: [this.#quote({ start, end })],
      });
    });
  }

  #record(id: string, words: Words, group: string | null) {
    return {
      recordId: idOf(id),
      eventId: idOf('event'),
      text: this.text.slice(words.start, words.end),
      quotations: [this.#quote(words)],
      groupId: group === null ? null : idOf(group),
      stated: NOTHING_STATED,
    };
  }

  #petitions(): LedgerEventInput[] {
    const { petitions, links } = this.gold.model;
    const link = (fromId: string, toId: string, relation: 'requests_about' | 'duplicates') =>
      this.#make('record.linked', {
        fromId: idOf(fromId),
        toId: idOf(toId),
        relation,
        reason: 'suy ra, cần người xác nhận',
      });
    return [
      ...petitions.map(({ id, kind, group, quote }) =>
        this.#make('petition.itemised', {
          ...this.#record(id, quote, group),
          kind,
          petitioner: { label: 'các trường' },
        }),
      ),
      ...links.pairs.map(({ complaint, request }) => link(request, complaint, 'requests_about')),
      ...links.nearDuplicates.map(([a, b]) => link(b!, a!, 'duplicates')),
    ];
  }

  #answers(): LedgerEventInput[] {
    const { answer, commitments } = this.gold.model;
    return [
      this.#make('answer.recorded', {
        ...this.#record('answer', answer.quote, null),
        petitionIds: [],
        isCollective: true,
        speaker: { label: 'lãnh đạo thành phố và các sở' },
        mode: 'oral',
        document: null,
      }),
      ...commitments.map((commitment) => this.#commitment(commitment)),
      this.#target(),
      this.#make('record.linked', { fromId: idOf('T1'), toId: idOf('D1'), relation: 'related' }),
    ];
  }

  #commitment({
    id,
    kind,
    force,
    speaker,
    to,
    onBehalfOf,
    quote,
    also,
  }: Gold['model']['commitments'][number]) {
    const person = this.gold.model.people.find((candidate) => candidate.id === speaker);
    const record = this.#record(id, quote, kind === 'directive' ? `list ${id}` : null);
    return this.#make('commitment.recorded', {
      ...record,
      quotations: [...record.quotations, ...(also ?? []).map((words) => this.#quote(words))],
      kind,
      force,
      speaker: person ? { label: person.name, personId: idOf(person.id) } : null,
      onBehalfOf: (onBehalfOf ?? []).map((name) => ({ name, organisationId: idOf(name) })),
      addressees: to === undefined ? [] : [{ name: to, organisationId: idOf(to) }],
      answerIds: [],
      parentId: null,
      beneficiaries: [],
    });
  }

  /** The value as printed, no year, no baseline; which index is meant stays open. */
  #target() {
    const { indicator, quote, value } = this.gold.model.targets[0]!;
    const { speaker } = this.gold.model.commitments[0]!;
    const person = this.gold.model.people.find(({ id }) => id === speaker)!;
    return this.#make('target.set', {
      ...this.#record('T1', quote, null),
      indicator: {
        name: indicator,
        definition: {
          state: 'ambiguous',
          candidates: [indicator, `chỉ số giáo dục trong ${indicator}`],
          note: 'chưa rõ chỉ số nào, cần hỏi lại',
        },
      },
      unit: notStated,
      baseline: notStated,
      target: { value, operator: 'unknown', by: notStated },
      speaker: { label: person.name, personId: idOf(person.id) },
    });
  }
}
