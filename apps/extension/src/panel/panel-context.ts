import type { OpenOffice } from '../settings/open-current-office';
import type { OfficeClips } from './office-clips';
import type { PagePort } from './page-port';
import type { Observable, PanelState } from './panel-state';
import type { Reading } from '../reading/reading';

/** Everything the panel's actions need from outside, so that they run without a browser. */
export interface PanelContext {
  readonly state: Observable<PanelState>;
  readonly page: PagePort;
  readonly office: OpenOffice;
  /** The readers, loaded after first paint. */
  readonly loadReading: () => Promise<Reading>;
  /** Asks the office's register who clipped what at an address. */
  readonly askClips: (url: string) => Promise<OfficeClips>;
  /** Tells the worker that there is something to send. */
  readonly askToSend: (now: boolean) => Promise<void>;
  /** Keeps the code of an error for the diagnostics; never its words. */
  readonly logError: (error: unknown) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}
