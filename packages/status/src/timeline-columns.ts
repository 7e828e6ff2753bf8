/** The columns of many timelines: what every day's count is read from. */
export interface TimelineColumns {
  /** Place of each timeline's first interval; one more at the end. */
  readonly starts: Int32Array;
  readonly fromDays: Int32Array;
  readonly states: Int32Array;
  readonly dueDays: Int32Array;
}
