import type { WorkMigration } from '../work-migration.ts';

export const chainEdits: WorkMigration = {
  number: 7,
  name: 'edits of chains',
  statements: [
    `CREATE TABLE chain_edit (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       idempotency_key text NOT NULL UNIQUE,
       chain_key text NOT NULL,
       kind text NOT NULL,
       subject text NOT NULL,
       party_key text,
       link_key text NOT NULL,
       to_link_key text,
       roles text[] NOT NULL,
       name text,
       -- As they were when it was proposed, so that the history can be read when they are gone.
       roles_before text[] NOT NULL,
       link_name text,
       to_link_name text,
       evidence text NOT NULL CHECK (evidence <> ''),
       proposed_by_key text NOT NULL,
       proposed_by_name text NOT NULL,
       proposed_at timestamptz NOT NULL,
       status text NOT NULL CHECK (status IN ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
       reviewed_by_key text,
       reviewed_by_name text,
       decided_at timestamptz,
       reason text NOT NULL DEFAULT '',
       version integer CHECK (version > 1),
       effect text,
       effect_at timestamptz,
       CHECK (reviewed_by_key <> proposed_by_key),
       CHECK ((status IN ('APPROVED', 'REJECTED')) = (reviewed_by_key IS NOT NULL)),
       CHECK ((status = 'APPROVED') = (version IS NOT NULL)),
       UNIQUE (chain_key, version)
     )`,
    // One proposal at a time for what it is about.
    `CREATE UNIQUE INDEX chain_edit_open ON chain_edit (subject) WHERE status = 'PROPOSED'`,
    'CREATE INDEX chain_edit_chain ON chain_edit (chain_key, id DESC)',
  ],
};
