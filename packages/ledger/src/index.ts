export type {
  FoldedEvent,
  FoldedEventOf,
  NewerEvent,
  MergedEvent,
  RecordClosure,
  RecordLink,
  RecordState,
  ReferralState,
  UsualLeadState,
  Register,
  SourceState,
} from './register-state';
export { MAX_DEPTH, canonicalise } from './canonicalise';
export { LedgerError, type LedgerErrorCode } from './ledger-error';
export type {
  Checkpoint,
  Entry,
  EventEnvelope,
  Ledger,
  LedgerHeader,
  LedgerPosition,
  Opening,
  Sha256,
} from './entry';
export { createLedger, extendLedger } from './create-ledger';
export { appendEvents, type AppendOptions } from './append-events';
export { findEventFaults } from './find-event-faults';
export { headerHash, type ChainCheckOptions } from './chain-checker';
export { saltedHash } from './salted-hash';
export { namedAgencies } from './named-agencies';
export { LINE_FAULTS, type LineFault } from './line-faults';
export { LEDGER_RULES, type LedgerRuleId } from './ledger-rules';
export { type RegisterFileInput } from './register-file-input';
export {
  MAX_FILE_BYTES,
  MAX_LINE_BYTES,
  type FirstBad,
  type ScanOptions,
} from './scan-register-file';
export {
  createRegisterVerifier,
  verifyRegisterFile,
  type RegisterVerifier,
  type Verification,
} from './verify-register-file';
export {
  createRegisterReader,
  readRegisterFile,
  type ReadOptions,
  type RegisterFileReading,
  type RegisterReader,
} from './read-register-file';
export { ledgerOfReading } from './ledger-of-reading';
export { checkpointOf, registerFileLines, writeRegisterFile } from './write-register-file';
export { CURRENT_VERSION, UPCASTS, upcastEvent, type Upcast } from './upcast-event';
export { parseEvent, safeParseEvent, type EventReading } from './safe-parse-event';
export { type PlaceFault } from './plain-faults';
export {
  createRegister,
  fold,
  foldOnto,
  startFold,
  type FoldInput,
  type FoldOptions,
  type Folding,
} from './fold/fold';
export { type FoldableEntry } from './fold/fold-state';
export { resolveRecord } from './resolve-record';
export { resolveOrganisation, type OrganisationResolution } from './resolve-organisation';
export { mergeLedgers, type LedgerConflict, type LedgerMerge } from './merge/merge-ledgers';
export { CONFLICT_KINDS, type ConflictKind } from './merge/conflict-kinds';
export { claimsOf, type SingleClaim } from './merge/claims-of';
export { safeParseCheckpoint } from './safe-parse-checkpoint';
