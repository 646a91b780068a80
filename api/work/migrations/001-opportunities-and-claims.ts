import type { WorkMigration } from '../work-migration.ts';

export const opportunitiesAndClaims: WorkMigration = {
  number: 1,
  name: 'opportunities and claims',
  statements: [
    `CREATE TABLE opportunity (
       id text PRIMARY KEY,
       rule text NOT NULL,
       type text NOT NULL,
       subject_key text NOT NULL,
       via_key text,
       product text NOT NULL,
       score double precision NOT NULL,
       parts jsonb NOT NULL,
       unknown_parts text[] NOT NULL,
       details jsonb NOT NULL,
       evidence jsonb NOT NULL,
       unit_keys text[] NOT NULL,
       manager_keys text[] NOT NULL,
       content text NOT NULL,
       found_at timestamptz NOT NULL,
       expires_on text,
       withdrawn_at timestamptz
     )`,
    'CREATE INDEX opportunity_best ON opportunity (score DESC, id)',
    'CREATE INDEX opportunity_subject ON opportunity (subject_key)',
    'CREATE INDEX opportunity_via ON opportunity (via_key)',
    'CREATE INDEX opportunity_units ON opportunity USING gin (unit_keys)',
    'CREATE INDEX opportunity_managers ON opportunity USING gin (manager_keys)',
    `CREATE TABLE opportunity_claim (
       opportunity_id text PRIMARY KEY REFERENCES opportunity (id),
       employee_key text NOT NULL,
       employee_name text NOT NULL,
       claimed_at timestamptz NOT NULL
     )`,
    // What became of a repeated request: the same key gets the same answer.
    `CREATE TABLE request (
       idempotency_key text PRIMARY KEY,
       operation text NOT NULL,
       opportunity_id text NOT NULL,
       answered_at timestamptz NOT NULL,
       error_code text
     )`,
    `CREATE TABLE mining_run (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       graph_version bigint NOT NULL,
       as_of text NOT NULL,
       finished_at timestamptz NOT NULL,
       found integer NOT NULL,
       opened integer NOT NULL,
       changed integer NOT NULL,
       withdrawn integer NOT NULL
     )`,
  ],
};
