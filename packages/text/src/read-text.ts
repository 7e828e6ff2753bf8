import { agencyMentions } from './agencies/agency-roles';
import { findAgencyNames, type FoundName } from './agencies/find-agency-names';
import { findDates } from './dates/find-dates';
import { settleDates } from './dates/settle-dates';
import type { DateMention } from './dates/date-mention';
import { groupPassages } from './findings/issue-groups';
import { findClaims } from './findings/count-claims';
import { findGaps } from './findings/gaps';
import { linkPassages } from './findings/links';
import { competenceOf, fieldOf } from './findings/fields';
import type { Draft } from './passages/draft';
import { passageDeadline } from './passages/passage-deadline';
import type { PassageProposal, PassageQuote } from './passages/passage-proposal';
import type { ReadParagraph } from './passages/read-paragraph';
import { readParagraphs, readPassages } from './passages/read-passages';
import { wordView } from './passages/sentence-view';
import { peopleIndex } from './passages/people-index';
import { findPeople } from './people/find-people';
import type { PersonMention } from './people/person-mention';
import { readableText, type ReadableText } from './readable-text';
import type { Reading } from './reading';
import { findReferences } from './references/find-references';
import { nameIssuers } from './references/name-issuers';
import { resolveShortForms } from './references/resolve-short-forms';
import type { ReferenceMention } from './references/reference-mention';
import { toNfcOffsets } from './to-nfc-offsets';
import { inspectText } from './text/inspect-text';
import { isWithinAny } from './text/span';

/** What the reader may be told beside the text. */
export interface ReadOptions {
  /** ISO day that days without a year are read against: the day of the document or the meeting. */
  referenceOn?: string | null;
  /** The headline, where it is known; not part of the text. */
  title?: string | null;
}

interface Found {
  readable: ReadableText;
  names: FoundName[];
  people: PersonMention[];
  references: ReferenceMention[];
  dates: DateMention[];
  /** Those that are not of years before the text. */
  ahead: DateMention[];
  paragraphs: ReadParagraph[];
  drafts: Draft[];
}

const NEIGHBOUR = 32;

const yearOf = (day: string): number => Number(day.slice(-10, -6));

/** True for a day or span of years before the text: it tells of the past, and bounds no task. */
function isHistory({ value }: DateMention, referenceOn: string | null | undefined): boolean {
  return value !== null && !!referenceOn && yearOf(value) < yearOf(referenceOn) - 1;
}

function quoteOf(text: string, span: { start: number; end: number }): PassageQuote {
  const { start, end } = span;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - NEIGHBOUR), start),
    suffix: text.slice(end, end + NEIGHBOUR),
    start,
    end,
  };
}

function proposal(found: Found, draft: Draft): PassageProposal {
  const { text } = found.readable;
  const deadline = passageDeadline(draft, found.ahead, found.readable.key);
  const key = found.readable.key.slice(draft.start, draft.end);
  const { kind, start, end, speaker, lead, coordinating, force, because } = draft;
  return {
    kind,
    start,
    end,
    speaker,
    lead,
    coordinating,
    force,
    because,
    quote: quoteOf(text, draft),
    group: null,
    field: fieldOf(key),
    competence: competenceOf(key, draft.kind),
    deadline: deadline?.raw ?? null,
    deadlineExpression: deadline?.expression ?? null,
  };
}

function assemble(found: Found): Reading {
  const { readable, people } = found;
  const drafts = [...found.drafts].sort(
    (left, right) => left.start - right.start || left.end - right.end,
  );
  const proposals = drafts.map((draft) => proposal(found, draft));
  const { groups, passages } = groupPassages(readable, found.paragraphs, {
    passages: proposals,
    paragraphOf: drafts.map((draft) => draft.paragraph),
  });
  return {
    passages,
    groups,
    people,
    links: linkPassages(readable, passages),
    claims: findClaims(readable),
    gaps: findGaps(passages),
    references: nameIssuers(readable, found.references, found),
    dates: found.dates,
    agencies: agencyMentions(readable, found.names, passages),
    notes: [],
  };
}

function emptyReading(): Reading {
  return {
    passages: [],
    groups: [],
    people: [],
    links: [],
    claims: [],
    gaps: [],
    references: [],
    dates: [],
    agencies: [],
    notes: [],
  };
}

/**
 * Reads a text stage by stage, yielding between the stages, so that a page stays responsive; the last value is the reading.
 *
 * @example
 * const stages = readTextInSlices('Cử tri đề nghị mở rộng đường liên xã.');
 * [...stages].length; // => 4
 */
export function* readTextInSlices(
  text: string,
  options: ReadOptions = {},
): Generator<string, Reading, undefined> {
  const nfc = text.normalize('NFC');
  const inspected = inspectText(nfc);
  if (inspected.unreadable) return { ...emptyReading(), notes: inspected.notes };
  const readable = readableText(nfc);
  yield 'normalised';
  const references = resolveShortForms(findReferences(readable), readable.text).map(
    (reference) => reference.mention,
  );
  const dates = findDates(readable, {
    referenceOn: options.referenceOn ?? null,
    taken: references,
  });
  yield 'references-and-dates';
  const names = findAgencyNames(readable);
  const people = findPeople(readable, names);
  yield 'names';
  const view = wordView(readable, names);
  const paragraphs = readParagraphs(view);
  const drafts = readPassages(view, peopleIndex(people), paragraphs).filter(
    (draft) => !isWithinAny(dates, draft),
  );
  yield 'passages';
  const settled = settleDates(readable, dates, drafts);
  const reading = assemble({
    readable,
    names,
    people,
    references,
    dates: settled,
    ahead: settled.filter((date) => !isHistory(date, options.referenceOn)),
    paragraphs,
    drafts,
  });
  return { ...toNfcOffsets(reading, nfc, readable), notes: inspected.notes };
}

/**
 * Reads a Vietnamese administrative text and proposes what an official would tag, each proposal with its reasons.
 * Offsets are UTF-16 units in the NFC form of `text`. Bad input gives an empty or partial reading with notes, never an exception.
 *
 * @example
 * readText('Cử tri đề nghị mở rộng đường liên xã.').passages[0]?.kind; // => 'request'
 */
export function readText(text: string, options: ReadOptions = {}): Reading {
  const stages = readTextInSlices(text, options);
  let stage = stages.next();
  while (stage.done !== true) stage = stages.next();
  return stage.value;
}
