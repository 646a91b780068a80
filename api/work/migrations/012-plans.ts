import type { WorkMigration } from '../work-migration.ts';

export const plans: WorkMigration = {
  number: 12,
  name: 'service plans',
  statements: [
    `CREATE TABLE plan (
       id text PRIMARY KEY,
       name text NOT NULL CHECK (name <> ''),
       scope text NOT NULL CHECK (scope IN ('CUSTOMER', 'GROUP')),
       subject_key text NOT NULL,
       -- Of a group: who belonged to it when the plan was made, the subject among them.
       party_keys text[] NOT NULL,
       unit_keys text[] NOT NULL,
       manager_keys text[] NOT NULL,
       status text NOT NULL CHECK (status IN ('DRAFT', 'IN_REVIEW', 'AGREED', 'CLOSED')),
       version integer NOT NULL CHECK (version > 0),
       -- The version that was agreed last; it stays when the plan is changed.
       agreed_version integer,
       submitted_by text,
       made_by_key text NOT NULL,
       made_by_name text NOT NULL,
       made_at timestamptz NOT NULL,
       changed_at timestamptz NOT NULL
     )`,
    'CREATE INDEX plan_subject ON plan (subject_key)',
    'CREATE INDEX plan_parties ON plan USING gin (party_keys)',
    'CREATE INDEX plan_units ON plan USING gin (unit_keys)',
    'CREATE INDEX plan_changed ON plan (changed_at DESC, id)',
    // Append-only: the content of a version never changes.
    `CREATE TABLE plan_version (
       plan_id text NOT NULL REFERENCES plan (id),
       version integer NOT NULL,
       content jsonb NOT NULL,
       note text NOT NULL,
       made_by_key text NOT NULL,
       made_by_name text NOT NULL,
       made_at timestamptz NOT NULL,
       PRIMARY KEY (plan_id, version)
     )`,
    `CREATE TABLE plan_member (
       plan_id text NOT NULL REFERENCES plan (id),
       employee_key text NOT NULL,
       employee_name text NOT NULL,
       unit_key text,
       role text NOT NULL,
       joined_at timestamptz NOT NULL,
       PRIMARY KEY (plan_id, employee_key)
     )`,
    'CREATE INDEX plan_member_of ON plan_member (employee_key)',
    // Materials that were brought and dates that were kept, by their ids, which stay the same over versions.
    `CREATE TABLE plan_tick (
       plan_id text NOT NULL REFERENCES plan (id),
       line_id text NOT NULL,
       by_name text NOT NULL,
       at timestamptz NOT NULL,
       PRIMARY KEY (plan_id, line_id)
     )`,
    // Append-only: what was done and said.
    `CREATE TABLE plan_step (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       plan_id text NOT NULL REFERENCES plan (id),
       kind text NOT NULL,
       version integer NOT NULL,
       note text NOT NULL,
       by_key text NOT NULL,
       by_name text NOT NULL,
       at timestamptz NOT NULL
     )`,
    'CREATE INDEX plan_step_of ON plan_step (plan_id, id)',
    // Append-only: what the credit system says of applications; each status of an application once.
    `CREATE TABLE plan_credit (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       plan_id text NOT NULL REFERENCES plan (id),
       number text NOT NULL,
       status text NOT NULL CHECK (status IN ('SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'DECLINED', 'DRAWN')),
       amount_fen bigint CHECK (amount_fen >= 0),
       note text NOT NULL,
       reported_by text NOT NULL,
       reported_at timestamptz NOT NULL,
       UNIQUE (number, status)
     )`,
    'CREATE INDEX plan_credit_of ON plan_credit (plan_id, id)',
  ],
};
