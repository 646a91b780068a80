import type { WorkMigration } from '../work-migration.ts';

export const whiteList: WorkMigration = {
  number: 6,
  name: 'white list of key chains',
  statements: [
    `CREATE TABLE white_list_version (
       number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       idempotency_key text NOT NULL UNIQUE,
       title text NOT NULL,
       uploaded_at timestamptz NOT NULL,
       employee_key text NOT NULL,
       employee_name text NOT NULL,
       row_count integer NOT NULL,
       accepted integer NOT NULL,
       added text[] NOT NULL,
       removed text[] NOT NULL
     )`,
    // Every row of every upload, also those that matched nobody.
    `CREATE TABLE white_list_row (
       version integer NOT NULL REFERENCES white_list_version (number),
       line integer NOT NULL,
       code text NOT NULL,
       name text NOT NULL,
       chain text NOT NULL,
       link text NOT NULL,
       level text NOT NULL,
       note text NOT NULL,
       outcome text NOT NULL,
       matched_by text,
       remark text,
       party_key text,
       listed_on text,
       PRIMARY KEY (version, line)
     )`,
    'CREATE INDEX white_list_party ON white_list_row (party_key)',
    `CREATE TABLE white_list_report (
       idempotency_key text PRIMARY KEY,
       party_key text NOT NULL,
       status text NOT NULL,
       note text NOT NULL,
       employee_key text NOT NULL,
       employee_name text NOT NULL,
       reported_at timestamptz NOT NULL,
       number bigint GENERATED ALWAYS AS IDENTITY
     )`,
    'CREATE INDEX white_list_report_party ON white_list_report (party_key, number DESC)',
  ],
};
