import type { Rule } from '../rule';
import { assignmentHasProductAndDeadline } from './assignment/assignment-has-product-and-deadline';
import { assignmentIsClear } from './assignment/assignment-is-clear';
import { leadDoesNotCoordinate } from './assignment/lead-does-not-coordinate';
import { oneLeadAtATime } from './assignment/one-lead-at-a-time';
import { fieldIsKnown } from './classification/field-is-known';
import { petitionIsClassified } from './classification/petition-is-classified';
import { blanketHasAnswers } from './commitments/blanket-has-answers';
import { commitmentIsVerifiable } from './commitments/commitment-is-verifiable';
import { wishIsNoCommitment } from './commitments/wish-is-no-commitment';
import { bucketsSum } from './counts/buckets-sum';
import { claimsAgree } from './counts/claims-agree';
import { declaredIsItemised } from './counts/declared-is-itemised';
import { percentageHasDenominator } from './counts/percentage-has-denominator';
import { percentageIsRounded } from './counts/percentage-is-rounded';
import { nothingInTheFuture } from './dates/nothing-in-the-future';
import { startBeforeEnd } from './dates/start-before-end';
import { workAfterCommitment } from './dates/work-after-commitment';
import { adoptedCalendarIsKnown } from './deadlines/adopted-calendar-is-known';
import { calendarCoversDeadline } from './deadlines/calendar-covers-deadline';
import { countedDeadlineOnWorkingDay } from './deadlines/counted-deadline-on-working-day';
import { deadlineAfterCommitment } from './deadlines/deadline-after-commitment';
import { extensionWasAskedInTime } from './deadlines/extension-was-asked-in-time';
import { petitionsAreAcknowledged } from './deadlines/petitions-are-acknowledged';
import { resultsArePublished } from './deadlines/results-are-published';
import { statutoryVersionInForce } from './deadlines/statutory-version-in-force';
import { votersAreAnswered } from './deadlines/voters-are-answered';
import { documentDateAgrees } from './documents/document-date-agrees';
import { partyNumberHasTerm } from './documents/party-number-has-term';
import { symbolIsUnderstood } from './documents/symbol-is-understood';
import { symbolSpacing } from './documents/symbol-spacing';
import { documentClosesFew } from './evidence/document-closes-few';
import { evidenceAfterCommitment } from './evidence/evidence-after-commitment';
import { evidenceIsMoreThanAClaim } from './evidence/evidence-is-more-than-a-claim';
import { fulfilledHasEvidence } from './evidence/fulfilled-has-evidence';
import { evidenceIsLookedForAgain } from './freshness/evidence-is-looked-for-again';
import { openRecordHasNews } from './freshness/open-record-has-news';
import { sourceStatesTerms } from './gaps/source-states-terms';
import { compoundIsSplit } from './merging/compound-is-split';
import { nearDuplicatesAreLookedAt } from './merging/near-duplicates-are-looked-at';
import { noDuplicateChain } from './merging/no-duplicate-chain';
import { splitCoversWords } from './merging/split-covers-words';
import { adminUnitCodeExists } from './organisations/admin-unit-code-exists';
import { bodyExistsOnTheDay } from './organisations/body-exists-on-the-day';
import { dissolvedLeadHasSuccessor } from './organisations/dissolved-lead-has-successor';
import { leadIsOneBody } from './organisations/lead-is-one-body';
import { noDistrictLead } from './organisations/no-district-lead';
import { namesTellPeopleApart } from './people/names-tell-people-apart';
import { speakerHeldAPosition } from './people/speaker-held-a-position';
import { complaintIsFollowed } from './petitions/complaint-is-followed';
import { noPrivateMatter } from './petitions/no-private-matter';
import { noSecretMarking } from './petitions/no-secret-marking';
import { requestNamesComplaint } from './petitions/request-names-complaint';
import { resolvedWhenCommitmentsAre } from './petitions/resolved-when-commitments-are';
import { newerEventsAreKept } from './reading/newer-events-are-kept';
import { groupOrdinalIsUnique } from './references/group-ordinal-is-unique';
import { numberIsUnique } from './references/number-is-unique';
import { partReferencesResolve } from './references/part-references-resolve';
import { recordReferencesResolve } from './references/record-references-resolve';
import { referralDoesNotReturn } from './referrals/referral-does-not-return';
import { referralHasDocument } from './referrals/referral-has-document';
import { referralIsAnswered } from './referrals/referral-is-answered';
import { referredHasReferral } from './referrals/referred-has-referral';
import { referredWithoutCityLead } from './referrals/referred-without-city-lead';
import { pageStillHasQuotation } from './sources/page-still-has-quotation';
import { quotationIsExact } from './sources/quotation-is-exact';
import { quotationIsSingledOut } from './sources/quotation-is-singled-out';
import { recordHasQuotation } from './sources/record-has-quotation';
import { sourceHasTitleAndDate } from './sources/source-has-title-and-date';
import { sourceHashMatches } from './sources/source-hash-matches';
import { decimalMarkIsClear } from './targets/decimal-mark-is-clear';
import { targetHasBaseline } from './targets/target-has-baseline';
import { targetHasUnitAndOperator } from './targets/target-has-unit-and-operator';
import { targetHasYear } from './targets/target-has-year';
import { targetMeansItsLegalSource } from './targets/target-means-its-legal-source';
import { valueWithinRange } from './targets/value-within-range';
import { textIsNfc } from './text/text-is-nfc';
import { textIsReadable } from './text/text-is-readable';
import { textIsTidy } from './text/text-is-tidy';
import { closingHasReason } from './work/closing-has-reason';
import { reopeningHasReason } from './work/reopening-has-reason';
import { reportedStatusStands } from './work/reported-status-stands';
import { transitionIsAllowed } from './work/transition-is-allowed';

/** Every rule that is asked about a register, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  recordReferencesResolve,
  partReferencesResolve,
  numberIsUnique,
  groupOrdinalIsUnique,
  recordHasQuotation,
  quotationIsExact,
  quotationIsSingledOut,
  sourceHashMatches,
  sourceHasTitleAndDate,
  pageStillHasQuotation,
  textIsNfc,
  textIsTidy,
  textIsReadable,
  nothingInTheFuture,
  startBeforeEnd,
  workAfterCommitment,
  transitionIsAllowed,
  closingHasReason,
  reopeningHasReason,
  reportedStatusStands,
  oneLeadAtATime,
  leadDoesNotCoordinate,
  assignmentHasProductAndDeadline,
  assignmentIsClear,
  bodyExistsOnTheDay,
  dissolvedLeadHasSuccessor,
  noDistrictLead,
  adminUnitCodeExists,
  leadIsOneBody,
  speakerHeldAPosition,
  namesTellPeopleApart,
  symbolIsUnderstood,
  partyNumberHasTerm,
  documentDateAgrees,
  symbolSpacing,
  countedDeadlineOnWorkingDay,
  calendarCoversDeadline,
  deadlineAfterCommitment,
  extensionWasAskedInTime,
  statutoryVersionInForce,
  resultsArePublished,
  votersAreAnswered,
  petitionsAreAcknowledged,
  adoptedCalendarIsKnown,
  resolvedWhenCommitmentsAre,
  complaintIsFollowed,
  requestNamesComplaint,
  noPrivateMatter,
  noSecretMarking,
  referredHasReferral,
  referralHasDocument,
  referredWithoutCityLead,
  referralDoesNotReturn,
  referralIsAnswered,
  noDuplicateChain,
  nearDuplicatesAreLookedAt,
  splitCoversWords,
  compoundIsSplit,
  fulfilledHasEvidence,
  evidenceIsMoreThanAClaim,
  documentClosesFew,
  evidenceAfterCommitment,
  targetHasUnitAndOperator,
  targetHasYear,
  targetHasBaseline,
  targetMeansItsLegalSource,
  valueWithinRange,
  decimalMarkIsClear,
  declaredIsItemised,
  claimsAgree,
  bucketsSum,
  percentageHasDenominator,
  percentageIsRounded,
  wishIsNoCommitment,
  blanketHasAnswers,
  commitmentIsVerifiable,
  openRecordHasNews,
  evidenceIsLookedForAgain,
  sourceStatesTerms,
  petitionIsClassified,
  fieldIsKnown,
  newerEventsAreKept,
];
