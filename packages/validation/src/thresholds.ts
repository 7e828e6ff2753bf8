/** Numbers that an office may set otherwise; days are calendar days. */
export interface Thresholds {
  /** A complaint should have a request or an answer after so many days. */
  readonly complaintAnswerDays: number;
  /** A request without a complaint is pointed out after so many days. */
  readonly requestLinkDays: number;
  /** Field and competence should be set after so many days. */
  readonly classifyDays: number;
  /** A blanket commitment should have answers after so many days. */
  readonly blanketDays: number;
  /** One document may close so many commitments before it is pointed out. */
  readonly documentCloses: number;
  /** A referral should have a reply after so many days. */
  readonly referralReplyDays: number;
  /** An open record should have news after so many days: the reporting period. */
  readonly freshDays: number;
  /** "Nothing was found" is looked at again after so many days. */
  readonly noneFoundDays: number;
  /** How alike two texts of one event are, from 0 to 1, before they are pointed out as near duplicates. */
  readonly nearDuplicate: number;
}

/** The thresholds where the office sets none. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  complaintAnswerDays: 30,
  requestLinkDays: 30,
  classifyDays: 7,
  blanketDays: 60,
  documentCloses: 5,
  referralReplyDays: 60,
  freshDays: 31,
  noneFoundDays: 90,
  nearDuplicate: 0.5,
};
