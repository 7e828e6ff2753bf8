import { WORK } from './status-codes';

const bits = (...places: number[]): number => places.reduce((all, place) => all | (1 << place), 0);
const CLOSING = bits(WORK.fulfilled, WORK.explained, WORK.declined);
const STOPPING =
  CLOSING | bits(WORK.paused, WORK.referred, WORK.merged, WORK.superseded, WORK.withdrawn);
const RESULTS = bits(WORK.fulfilled, WORK.partly_fulfilled);

const isOneOf = (places: number, work: number): boolean => ((places >> work) & 1) === 1;

/** Whether a work status, by its code, ends the work: fulfilled, explained or declined. */
export const isClosed = (work: number): boolean => isOneOf(CLOSING, work);

/** Whether the deadline's clock stands still in a work status: closed, paused, referred, or no longer a record of its own. */
export const stopsClock = (work: number): boolean => isOneOf(STOPPING, work);

/** Whether a work status says that there is a result, in whole or in part. */
export const claimsResult = (work: number): boolean => isOneOf(RESULTS, work);
