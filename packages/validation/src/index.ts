export { validate } from './validate';
export { RULES } from './rules/rules';
export { RULESETS } from './rulesets';
export { PROFILES } from './profiles';
export { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds';
export {
  type FindingCounts,
  type Findings,
  type Locate,
  type RuleSetting,
  type ValidationInput,
  type ValidationOptions,
  type ValidationProfile,
} from './options';
export {
  type Check,
  type Hit,
  type Rule,
  type RuleParams,
  type SubjectKind,
  type Subjects,
} from './rule';
export { type RuleContext } from './rule-context';
export {
  type DataOf,
  type EventView,
  type EventViewOf,
  type RecordView,
  type ReferralView,
  type RegisterView,
  type SourceView,
} from './register-view';
export {
  statusOnDay,
  type StatusInterval,
  type TimelineLookup,
  type TimelineView,
} from './timeline-view';
export { type CalendarView } from './calendar-view';
export { locateByCell, locateByLine, locateByQuotation } from './locators';
export {
  CATALOGUES,
  fillMessage,
  ruleText,
  sayFinding,
  type Catalogue,
  type RuleText,
} from './messages/catalogue';
export { MAX_PLACES } from './findings/finding-collector';
export { boundFindings } from './findings/bound-findings';
export { findUnknownCalendar } from './findings/find-unknown-calendar';
export { summarise, type Summary } from './findings/summarise';
export { TOOL } from './tool';
export {
  findPersonalIdentifiers,
  publicTextField,
  type PersonalIdentifierKind,
} from './fields/personal-identifiers';
export {
  findSecretMarkings,
  unclassifiedTextField,
  type SecretDegree,
} from './fields/secret-marking';
export { type TextFinding } from './fields/text-finding';
export { documentReferenceField } from './fields/document-reference';
export { dayField } from './fields/day';
export { createDeadlineField } from './fields/deadline';
export { createAgencyField, type AgencyFieldOptions } from './fields/agency';
export { agencyCodeField } from './fields/agency-code';
export { adminUnitCodeField, type AdminUnitCode } from './fields/admin-unit-code';
export { personNameField, type NamedPerson } from './fields/person-name';
export { checkQuotation } from './fields/quotation';
export {
  createIndicatorField,
  hdiField,
  percentageField,
  type IndicatorRange,
  type IndicatorValue,
} from './fields/indicator-value';
export { portalAddressField, type PortalAddress } from './fields/portal-address';
export {
  FieldError,
  MAX_FIELD_LENGTH,
  type Field,
  type FieldIssue,
  type FieldResult,
  type StandardProps,
} from './fields/field';
export { createValidator, type Revalidation, type Validator } from './create-validator';
export {
  validateEvent,
  type EventJudgement,
  type ValidateEventOptions,
} from './structure/validate-event';
export { explainIssues, type ExplainedIssue } from './structure/explain-issues';
export { findRefusal, MAX_DEPTH, type Refusal } from './structure/refused-value';
export { judgeOutcome, OUTCOMES, type Outcome } from './structure/judge-outcome';
export { STRUCTURAL_RULES, type StructuralRule } from './structure/structural-rules';
export { validateDraft } from './draft/validate-draft';
export { type DraftContext, type RecordDraft } from './draft/record-draft';
export { renderRuleTable } from './documentation/render-rule-table';
export { calendarViewOf } from './calendar-view-of';
export { timelineViewsOf, type TimelineHolder } from './timeline-views-of';
