import { isolateByOrg, type Migration } from './migration';

/** Devices, their tokens, pairing codes and sessions of the pages; secrets stand only as hashes. */
export const devicesMigration: Migration = {
  name: '0002-devices',
  sql: `
CREATE TABLE tokens (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  token_id uuid NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  client uuid,
  secret_sha256 text NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (org_id, token_id)
);

CREATE TABLE pairing_codes (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  code_sha256 text NOT NULL,
  made_by uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (org_id, code_sha256),
  FOREIGN KEY (org_id, made_by) REFERENCES tokens (org_id, token_id)
);

CREATE TABLE sessions (
  org_id uuid NOT NULL REFERENCES ledgers (org_id),
  session_sha256 text NOT NULL,
  token_id uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, session_sha256),
  FOREIGN KEY (org_id, token_id) REFERENCES tokens (org_id, token_id)
);
${['tokens', 'pairing_codes', 'sessions'].map(isolateByOrg).join('\n')}

GRANT SELECT, INSERT ON tokens TO camket_app;
GRANT UPDATE (last_used_at, revoked_at) ON tokens TO camket_app;
GRANT SELECT, INSERT, DELETE ON pairing_codes TO camket_app;
GRANT UPDATE (used_at) ON pairing_codes TO camket_app;
GRANT SELECT, INSERT, DELETE ON sessions TO camket_app;
`,
};
