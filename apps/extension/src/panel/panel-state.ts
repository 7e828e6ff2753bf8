import type { Finding, TextQuote } from '@camket/domain';
import type { Language } from '@camket/domain/data';
import type { Register } from '@camket/ledger';
import type { ReadArticle } from '../reading/read-article-of-page';
import type { ChangedPassage } from '../reading/changed-passages';
import type { Proposal } from '../reading/proposal';
import type { SameEvent } from '../reading/tell-same-event';
import type { PassageForm } from '../recording/passage-form';
import type { RoomLevel } from '../settings/storage-room';
import type { UsualLeads } from '../recording/usual-leads';
import type { BoundShortcuts } from '../welcome/bound-keys';
import { DEFAULT_KEYS, type KeyMap } from './key-of-press';
import { NO_CLIPS, type OfficeClips } from './office-clips';

/** How far reading the page has come. */
export type PagePhase =
  /** Nothing was read, or the tab went elsewhere: the button is to be pressed. */
  | 'press'
  | 'reading'
  | 'ready'
  /** The browser does not let the extension at this page. */
  | 'unreachable'
  /** Something broke while it was read: it is said, and can be tried again. */
  | 'failed'
  /** The document is marked secret: nothing of it is stored. */
  | 'secret'
  /** The page holds no article that can be read. */
  | 'no-article';

/** A short word on what just happened. */
export interface Notice {
  readonly tone: 'good' | 'bad' | 'plain';
  readonly text: string;
}

/** What one undoing restores: the proposals as they were, and what is then withdrawn. */
export interface UndoStep {
  readonly proposals: readonly Proposal[];
  readonly recordIds: readonly string[];
  /** Events that attached passages to records; none where it is absent. */
  readonly attachingIds?: readonly string[];
}

/** Everything the panel shows. */
export interface PanelState {
  readonly language: Language;
  readonly office: {
    readonly name: string;
    readonly isConnected: boolean;
    readonly waiting: number;
    readonly refused: number;
  };
  readonly tabId: number | null;
  readonly phase: PagePhase;
  /** The press that is being answered, or was last: what an earlier one still reads no longer counts. */
  readonly press: { readonly isLoading?: boolean } | null;
  readonly article: ReadArticle | null;
  readonly register: Register | null;
  /** What the office's register says of the article beyond what was pulled. */
  readonly officeClips: OfficeClips;
  readonly form: PassageForm | null;
  /** The conference of this article: chosen, or proposed and not yet registered. */
  readonly event: Pick<PassageForm, 'eventId' | 'newEvent'> | null;
  /** The event that other papers tell as well; null where none does. */
  readonly sameEvent: SameEvent | null;
  /** What the reader proposes; what is registered already is left out when it is shown. */
  readonly proposals: readonly Proposal[];
  /** Of a long article the opening is shown; the rest is still being read. */
  readonly isReadingOn: boolean;
  /** The proposal that keys act upon. */
  readonly focusKey: string | null;
  readonly undo: readonly UndoStep[];
  readonly isHelpOpen: boolean;
  /** The proposal or record (`record:ID`) whose links are being chosen. */
  readonly linkingKey: string | null;
  readonly keys: KeyMap;
  /** The shortcuts that the browser really bound; null until it was asked. */
  readonly shortcuts: BoundShortcuts | null;
  /** The office's own table of who usually leads in a field. */
  readonly usualLeads: UsualLeads;
  /** How much room the device has left for what is stored. */
  readonly room: RoomLevel;
  /** Registered passages of this article whose words changed since. */
  readonly changed: readonly ChangedPassage[];
  /** Ids of records that two devices recorded differently. */
  readonly conflicted: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** The words of the form that somebody tried to save: until then, what is still empty is no fault. */
  readonly saveTried: TextQuote | null;
  readonly isSaving: boolean;
  readonly notice: Notice | null;
}

/** What a panel shows before anything was read. */
export const INITIAL_STATE: PanelState = {
  language: 'vi',
  office: { name: '', isConnected: false, waiting: 0, refused: 0 },
  tabId: null,
  phase: 'press',
  press: null,
  article: null,
  register: null,
  officeClips: NO_CLIPS,
  form: null,
  event: null,
  sameEvent: null,
  proposals: [],
  isReadingOn: false,
  focusKey: null,
  undo: [],
  isHelpOpen: false,
  linkingKey: null,
  keys: DEFAULT_KEYS,
  shortcuts: null,
  usualLeads: {},
  room: 'fine',
  changed: [],
  conflicted: new Set(),
  findings: [],
  saveTried: null,
  isSaving: false,
  notice: null,
};

/** A value that tells when it changes. */
export interface Observable<T> {
  get(): T;
  change(part: Partial<T>): void;
  /** Calls back after every change; gives what ends it. */
  subscribe(listener: () => void): () => void;
}

/**
 * Makes an observable value.
 *
 * @example
 * const value = createObservable({ a: 1 });
 * value.change({ a: 2 });
 * value.get().a; // => 2
 */
export function createObservable<T extends object>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    change(part) {
      value = { ...value, ...part };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
