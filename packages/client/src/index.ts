/**
 * The HTTP contract of the register, a typed caller, the outbox and sync.
 *
 * @packageDocumentation
 */
export * from './contract/append-events';
export * from './contract/clips';
export * from './contract/devices';
export * from './contract/entries';
export * from './contract/envelope';
export * from './contract/operations';
export * from './contract/problem';
export * from './contract/record-answer';
export * from './contract/records';
export * from './contract/roll-ups';
export * from './contract/timelines';
export * from './calling/call-operation';
export * from './calling/register-answer';
export * from './calling/register-client';
export { eventBytes, takeBatch } from './outbox/batch-events';
export * from './outbox/memory-storage';
export * from './outbox/outbox';
export * from './outbox/outbox-storage';
export * from './outbox/pull-entries';
export * from './outbox/retry-delay';
