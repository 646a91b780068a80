import type { WorkMigration } from '../work-migration.ts';

export const segments: WorkMigration = {
  number: 9,
  name: 'segments of customers',
  statements: [
    `CREATE TABLE segment (
       id text PRIMARY KEY,
       owner_key text NOT NULL,
       owner_name text NOT NULL,
       org_key text NOT NULL,
       sharing text NOT NULL CHECK (sharing IN ('OWN', 'UNIT', 'BANK')),
       version integer NOT NULL CHECK (version > 0),
       archived_at timestamptz
     )`,
    `CREATE TABLE segment_version (
       segment_id text NOT NULL REFERENCES segment (id),
       version integer NOT NULL,
       idempotency_key text NOT NULL UNIQUE,
       action text NOT NULL CHECK (action IN ('SAVED', 'SHARED', 'ARCHIVED')),
       name text NOT NULL CHECK (name <> ''),
       note text NOT NULL,
       condition text NOT NULL,
       sharing text NOT NULL,
       made_by_key text NOT NULL,
       made_by_name text NOT NULL,
       made_at timestamptz NOT NULL,
       PRIMARY KEY (segment_id, version)
     )`,
    'CREATE INDEX segment_owner ON segment (owner_key)',
    'CREATE INDEX segment_sharing ON segment (sharing, org_key) WHERE archived_at IS NULL',
  ],
};
