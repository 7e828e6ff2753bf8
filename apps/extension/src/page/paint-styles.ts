import type { PassageKind } from '@camket/domain/data';

/** How a passage may be painted: by its kind when registered, else as a proposal, a change or the one in work. */
export type PaintKind = PassageKind | 'proposal' | 'changed' | 'current';

/** Colours on the page; dark text keeps at least 7:1 on each of them. */
export const PAINT_STYLES: Readonly<Record<PaintKind, string>> = {
  complaint: 'background-color: #fde3cf; color: #1b1b1b',
  request: 'background-color: #fff0b3; color: #1b1b1b',
  answer: 'background-color: #d5e9fb; color: #1b1b1b',
  directive: 'background-color: #d3f0dc; color: #1b1b1b',
  pledge: 'background-color: #d3f0dc; color: #1b1b1b',
  referral: 'background-color: #e6dcf7; color: #1b1b1b',
  target: 'background-color: #dff3f3; color: #1b1b1b',
  progress: 'background-color: #e9ecef; color: #1b1b1b',
  proposal: 'text-decoration: underline dotted #8a5a00 2px',
  changed: 'background-color: #f9d2d2; color: #1b1b1b',
  current: 'background-color: #ffd659; color: #1b1b1b',
};
