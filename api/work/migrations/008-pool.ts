import type { WorkMigration } from '../work-migration.ts';

const REACH_ROWS =
  'SELECT DISTINCT reach_key, o.id, o.score, o.status, o.type, o.audience, o.is_workable, o.rules';
const REACHED_BY = 'unnest(o.unit_keys || o.manager_keys || o.member_keys) AS reach_key';

export const pool: WorkMigration = {
  number: 8,
  name: 'the pool: stages, teams, referrals, splits, wins, history, notices',
  statements: [
    `ALTER TABLE opportunity
       -- Employees who work on it or were asked to, and units to whose queue it was referred: they may see it whoever serves the subject.
       ADD COLUMN member_keys text[] NOT NULL DEFAULT '{}',
       -- Who lost it to the pool may not take it again at once.
       ADD COLUMN barred_key text,
       ADD COLUMN barred_until text`,
    'CREATE INDEX opportunity_closed ON opportunity (closed_at) WHERE closed_at IS NOT NULL',
    `CREATE INDEX opportunity_expiry ON opportunity (expires_on) WHERE status = 'OPEN'`,
    ...reachFunctions(),
    `ALTER TABLE opportunity_claim
       ADD COLUMN unit_key text,
       ADD COLUMN stage text NOT NULL DEFAULT 'CLAIMED' CHECK (stage IN ('CLAIMED', 'CONTACTED', 'QUALIFIED', 'PROPOSED')),
       ADD COLUMN stage_at timestamptz,
       ADD COLUMN active_at timestamptz,
       ADD COLUMN expected_fen bigint CHECK (expected_fen >= 0),
       ADD COLUMN protected_until text,
       ADD COLUMN protected_at_most text`,
    'CREATE INDEX opportunity_claim_of ON opportunity_claim (employee_key, claimed_at DESC)',
    'CREATE INDEX opportunity_claim_unit ON opportunity_claim (unit_key)',
    'CREATE INDEX opportunity_claim_protection ON opportunity_claim (protected_until)',
    // Who said by hand that there is a need; one opportunity may have several, and mining may have found it too.
    `CREATE TABLE opportunity_submission (
       id text PRIMARY KEY,
       opportunity_id text NOT NULL REFERENCES opportunity (id),
       origin text NOT NULL CHECK (origin IN ('MANUAL', 'VISIT', 'LIST')),
       origin_id text,
       result text NOT NULL CHECK (result IN ('OPENED', 'MERGED', 'REOPENED')),
       note text NOT NULL,
       expected_fen bigint CHECK (expected_fen >= 0),
       by_key text NOT NULL,
       by_name text NOT NULL,
       unit_key text,
       submitted_at timestamptz NOT NULL
     )`,
    'CREATE INDEX opportunity_submission_of ON opportunity_submission (opportunity_id)',
    'CREATE INDEX opportunity_submission_by ON opportunity_submission (by_key, submitted_at DESC)',
    // Who works on it: the lead is who has claimed it.
    `CREATE TABLE opportunity_member (
       opportunity_id text NOT NULL REFERENCES opportunity (id),
       role text NOT NULL CHECK (role IN ('LEAD', 'ASSIST', 'REFERRER')),
       employee_key text NOT NULL,
       employee_name text NOT NULL,
       unit_key text,
       line text,
       joined_at timestamptz NOT NULL,
       PRIMARY KEY (opportunity_id, role, employee_key)
     )`,
    `CREATE UNIQUE INDEX opportunity_member_lead ON opportunity_member (opportunity_id) WHERE role = 'LEAD'`,
    'CREATE INDEX opportunity_member_of ON opportunity_member (employee_key)',
    // To one colleague, or to the queue of a unit where the first who accepts has it.
    `CREATE TABLE opportunity_referral (
       id text PRIMARY KEY,
       opportunity_id text NOT NULL REFERENCES opportunity (id),
       role text NOT NULL CHECK (role IN ('LEAD', 'ASSIST')),
       from_key text NOT NULL,
       from_name text NOT NULL,
       to_key text,
       to_name text,
       to_unit_key text NOT NULL,
       note text NOT NULL,
       -- False for a head who only assigns.
       counts_as_referrer boolean NOT NULL,
       created_at timestamptz NOT NULL,
       status text NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'RETURNED', 'CANCELLED')),
       answered_by_key text,
       answered_by_name text,
       answered_at timestamptz,
       reason text NOT NULL DEFAULT '',
       answer_note text NOT NULL DEFAULT ''
     )`,
    `CREATE UNIQUE INDEX opportunity_referral_open ON opportunity_referral
       (opportunity_id, role, coalesce(to_key, to_unit_key)) WHERE status = 'OPEN'`,
    'CREATE INDEX opportunity_referral_of ON opportunity_referral (opportunity_id)',
    `CREATE INDEX opportunity_referral_to ON opportunity_referral (to_key) WHERE status = 'OPEN'`,
    `CREATE INDEX opportunity_referral_unit ON opportunity_referral (to_unit_key) WHERE status = 'OPEN'`,
    'CREATE INDEX opportunity_referral_from ON opportunity_referral (from_key, created_at DESC)',
    // What each of the team is to have of a win; the newest agreed one holds. Shares: [{key, name, unitKey, role, basisPoints}].
    `CREATE TABLE opportunity_split (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       opportunity_id text NOT NULL REFERENCES opportunity (id),
       shares jsonb NOT NULL,
       proposed_by_key text NOT NULL,
       proposed_by_name text NOT NULL,
       proposed_at timestamptz NOT NULL,
       agreed_by text[] NOT NULL,
       needs text[] NOT NULL,
       status text NOT NULL CHECK (status IN ('PROPOSED', 'AGREED', 'REJECTED', 'REPLACED')),
       reason text NOT NULL DEFAULT '',
       settled_at timestamptz
     )`,
    `CREATE UNIQUE INDEX opportunity_split_open ON opportunity_split (opportunity_id) WHERE status = 'PROPOSED'`,
    'CREATE INDEX opportunity_split_of ON opportunity_split (opportunity_id, id DESC)',
    // A win is provisional until it is matched to something that was booked; it lapses when nothing is in the window.
    `CREATE TABLE opportunity_win (
       id text PRIMARY KEY,
       opportunity_id text NOT NULL REFERENCES opportunity (id),
       subject_key text NOT NULL,
       product text NOT NULL,
       amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
       shares jsonb NOT NULL,
       claimed_on text NOT NULL,
       won_at timestamptz NOT NULL,
       status text NOT NULL CHECK (status IN ('PROVISIONAL', 'BOOKED', 'LAPSED')),
       settled_at timestamptz
     )`,
    'CREATE INDEX opportunity_win_of ON opportunity_win (opportunity_id)',
    `CREATE INDEX opportunity_win_waiting ON opportunity_win (subject_key) WHERE status = 'PROVISIONAL'`,
    // Append-only: everything that was done, by whom, and why.
    `CREATE TABLE opportunity_step (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       opportunity_id text NOT NULL REFERENCES opportunity (id),
       kind text NOT NULL,
       at timestamptz NOT NULL,
       by_key text NOT NULL,
       by_name text NOT NULL,
       unit_key text,
       stage text,
       reason text NOT NULL DEFAULT '',
       note text NOT NULL DEFAULT '',
       details jsonb NOT NULL DEFAULT '{}'
     )`,
    'CREATE INDEX opportunity_step_of ON opportunity_step (opportunity_id, id)',
    'CREATE INDEX opportunity_step_by ON opportunity_step (by_key, at DESC)',
    `CREATE TABLE notice (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       employee_key text NOT NULL,
       at timestamptz NOT NULL,
       kind text NOT NULL,
       subject_id text NOT NULL,
       details jsonb NOT NULL DEFAULT '{}',
       read_at timestamptz
     )`,
    'CREATE INDEX notice_of ON notice (employee_key, id DESC)',
    'CREATE INDEX notice_unread ON notice (employee_key) WHERE read_at IS NULL',
  ],
};

/** The rows of who may see what, with those who work on it. */
function reachFunctions(): string[] {
  const functions = {
    insert: `INSERT INTO opportunity_reach ${REACH_ROWS} FROM added o, ${REACHED_BY};`,
    update: `DELETE FROM opportunity_reach r USING removed d WHERE r.id = d.id;
             INSERT INTO opportunity_reach ${REACH_ROWS} FROM added o, ${REACHED_BY};`,
  };
  return Object.entries(functions).map(
    ([event, steps]) =>
      `CREATE OR REPLACE FUNCTION reach_${event}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${steps} RETURN NULL; END $$`,
  );
}
