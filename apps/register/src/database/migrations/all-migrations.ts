import { devicesMigration } from './0002-devices';
import { ledgerMigration } from './0001-ledger';
import type { Migration } from './migration';
import { projectionsMigration } from './0003-projections';

/** Every step of the database's history, in order. */
export const ALL_MIGRATIONS: readonly Migration[] = [
  ledgerMigration,
  devicesMigration,
  projectionsMigration,
];
