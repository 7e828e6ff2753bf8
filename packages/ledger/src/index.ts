export type {
  FoldedEvent,
  FoldedEventOf,
  NewerEvent,
  RecordClosure,
  RecordLink,
  RecordState,
  ReferralState,
  Register,
  SourceState,
} from './register-state';
