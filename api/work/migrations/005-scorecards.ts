import type { WorkMigration } from '../work-migration.ts';

export const scorecards: WorkMigration = {
  number: 5,
  name: 'versions of scorecards',
  statements: [
    // The cards that scoring brings are version 1 and stand in no row.
    `CREATE TABLE scorecard_version (
       card_id text NOT NULL,
       version integer NOT NULL CHECK (version > 1),
       content jsonb NOT NULL,
       note text NOT NULL,
       drafted_by_key text NOT NULL,
       drafted_by_name text NOT NULL,
       drafted_at timestamptz NOT NULL,
       valid_from text,
       published_by_key text,
       published_by_name text,
       published_at timestamptz,
       PRIMARY KEY (card_id, version),
       CHECK (published_by_key <> drafted_by_key),
       CHECK ((published_at IS NULL) = (valid_from IS NULL))
     )`,
    // At most one draft of a card at a time.
    'CREATE UNIQUE INDEX scorecard_draft ON scorecard_version (card_id) WHERE published_at IS NULL',
    `CREATE TABLE scorecard_request (
       idempotency_key text PRIMARY KEY,
       operation text NOT NULL,
       card_id text NOT NULL,
       version integer,
       answered_at timestamptz NOT NULL,
       error_code text
     )`,
  ],
};
