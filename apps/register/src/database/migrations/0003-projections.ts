import { isolateByOrg, type Migration } from './migration';

/** What is derived from the entries so that questions are index searches; may be dropped and made again at any time. */
export const projectionsMigration: Migration = {
  name: '0003-projections',
  sql: `
CREATE TABLE projection_state (
  org_id uuid PRIMARY KEY REFERENCES ledgers (org_id),
  version text NOT NULL,
  n bigint NOT NULL
);

CREATE TABLE record_index (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  record_id uuid NOT NULL,
  number text,
  code text,
  prefix text,
  ordinal integer,
  position bigint NOT NULL,
  kind text NOT NULL,
  event_id uuid,
  group_id uuid,
  field text,
  competence text,
  is_published boolean NOT NULL,
  words text NOT NULL,
  PRIMARY KEY (org_id, record_id)
);

CREATE UNIQUE INDEX record_index_number ON record_index (org_id, number);
CREATE INDEX record_index_ordinal ON record_index (org_id, ordinal, prefix);
CREATE INDEX record_index_position ON record_index (org_id, position);

CREATE TABLE status_intervals (
  org_id uuid NOT NULL,
  record_id uuid NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL DEFAULT 'infinity',
  work text NOT NULL,
  schedule text NOT NULL,
  evidence text NOT NULL,
  answer text,
  due_on date,
  PRIMARY KEY (org_id, record_id, from_on),
  FOREIGN KEY (org_id, record_id) REFERENCES record_index (org_id, record_id) ON DELETE CASCADE
);

CREATE INDEX status_intervals_by_day ON status_intervals (org_id, schedule, from_on, to_on);

CREATE TABLE source_index (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  source_id uuid NOT NULL,
  address text,
  captured_by text NOT NULL,
  captured_on date NOT NULL,
  accepted_at text NOT NULL,
  PRIMARY KEY (org_id, source_id)
);

CREATE INDEX source_index_by_address ON source_index (org_id, address);
${['projection_state', 'record_index', 'status_intervals', 'source_index'].map(isolateByOrg).join('\n')}

GRANT SELECT, INSERT, UPDATE, DELETE ON projection_state, record_index, status_intervals, source_index TO camket_app;
`,
};
