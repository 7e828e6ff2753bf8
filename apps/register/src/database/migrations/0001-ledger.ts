import { isolateByOrg, type Migration } from './migration';

/*
 * The chain is kept by the database itself: an entry that does not continue the head is refused, and entries are never
 * changed. The application's role may only read and insert; the head moves by the trigger, which belongs to the owner.
 */
export const ledgerMigration: Migration = {
  name: '0001-ledger',
  sql: `
CREATE TABLE ledgers (
  org_id uuid PRIMARY KEY,
  org_name text NOT NULL,
  ledger_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  head_n bigint NOT NULL DEFAULT 0,
  head_hash text NOT NULL,
  head_at text NOT NULL DEFAULT ''
);

CREATE TABLE entries (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  n bigint NOT NULL CHECK (n > 0),
  prev text NOT NULL,
  accepted_at text NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  event_id uuid NOT NULL,
  client uuid NOT NULL,
  seq bigint NOT NULL CHECK (seq > 0),
  type text NOT NULL,
  on_day date NOT NULL,
  canonical text NOT NULL,
  submitted_by uuid,
  PRIMARY KEY (org_id, n),
  UNIQUE (org_id, event_id),
  UNIQUE (org_id, client, seq)
);

CREATE INDEX entries_by_type ON entries (org_id, type, n);

CREATE FUNCTION continue_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $body$
BEGIN
  UPDATE ledgers SET head_n = NEW.n, head_hash = NEW.hash, head_at = NEW.accepted_at
    WHERE org_id = NEW.org_id AND head_n = NEW.n - 1 AND head_hash = NEW.prev;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'entry % does not continue the chain', NEW.n USING ERRCODE = 'CK001';
  END IF;
  RETURN NEW;
END $body$;

CREATE TRIGGER entries_continue_chain BEFORE INSERT ON entries FOR EACH ROW EXECUTE FUNCTION continue_chain();

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  RAISE EXCEPTION 'entries are never changed' USING ERRCODE = 'CK002';
END $body$;

CREATE TRIGGER entries_never_change BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER entries_never_vanish BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TABLE clients (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  client uuid NOT NULL,
  next_seq bigint NOT NULL CHECK (next_seq > 0),
  first_seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, client)
);

CREATE TABLE answers (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  event_id uuid NOT NULL,
  client uuid NOT NULL,
  seq bigint NOT NULL,
  event_sha256 text NOT NULL,
  answer text NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, event_id),
  UNIQUE (org_id, client, seq)
);

CREATE TABLE event_codes (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  event_id uuid NOT NULL,
  code text NOT NULL,
  PRIMARY KEY (org_id, event_id)
);

CREATE TABLE record_numbers (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  record_id uuid NOT NULL,
  event_id uuid NOT NULL,
  kind text NOT NULL,
  code text,
  ordinal integer,
  PRIMARY KEY (org_id, record_id),
  UNIQUE (org_id, code, kind, ordinal)
);

CREATE INDEX record_numbers_waiting ON record_numbers (org_id, event_id) WHERE ordinal IS NULL;
${['ledgers', 'entries', 'clients', 'answers', 'event_codes', 'record_numbers'].map(isolateByOrg).join('\n')}

GRANT SELECT ON ledgers TO camket_app;
GRANT SELECT, INSERT ON entries TO camket_app;
GRANT SELECT, INSERT ON answers TO camket_app;
GRANT SELECT, INSERT ON clients TO camket_app;
GRANT UPDATE (next_seq) ON clients TO camket_app;
GRANT SELECT, INSERT ON event_codes TO camket_app;
GRANT UPDATE (code) ON event_codes TO camket_app;
GRANT SELECT, INSERT ON record_numbers TO camket_app;
GRANT UPDATE (code, ordinal) ON record_numbers TO camket_app;
`,
};
