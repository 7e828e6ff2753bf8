import { existsSync, readFileSync } from 'node:fs';
import { NOTHING_STATED } from '@camket/domain';
import { createEventFactory, idOf as nameOf } from '../event-factory';
import type { Gold, Words } from '../seed-annotation';

const SEED = new URL('../../../../../shared/seed/', import.meta.url);

/** Whether the seed article lies beside the repository. */
export const hasSeed = existsSync(SEED);

/** The id of something of the seed by its name in the annotation. */
export const seedId = (name: string): string => nameOf(`seed ${name}`);

export const notStated = { state: 'not_stated' } as const;

/** The seed article with its annotation, and what quotes it. */
export class SeedText {
  readonly text: string;
  readonly gold: Gold;
  readonly make = createEventFactory('seed').make;

  constructor() {
    this.text = readFileSync(new URL('article.txt', SEED), 'utf8')
      .replaceAll('\r\n', '\n')
      .normalize('NFC');
    this.gold = JSON.parse(readFileSync(new URL('gold.json', SEED), 'utf8')) as Gold;
  }

  quote({ start, end }: Pick<Words, 'start' | 'end'>) {
    const isCaption = this.gold.model.paragraphs.some(
      ({ role, ...span }) => role === 'caption' && span.start <= start && end <= span.end,
    );
    return {
      sourceId: seedId('article'),
      exact: this.text.slice(start, end),
      prefix: this.text.slice(Math.max(0, start - 32), start),
      suffix: this.text.slice(end, end + 32),
      start,
      end,
      role: isCaption ? ('caption' as const) : ('statement' as const),
    };
  }

  record(id: string, words: Words, group: string | null) {
    return {
      recordId: seedId(id),
      eventId: seedId('event'),
      text: this.text.slice(words.start, words.end),
      quotations: [this.quote(words)],
      groupId: group === null ? null : seedId(group),
      stated: NOTHING_STATED,
    };
  }
}
