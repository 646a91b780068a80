/** One step of the work store's schema, run in a transaction. Never edited once released. */
export interface WorkMigration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

export const WORK_MIGRATIONS: readonly WorkMigration[] = [
  {
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
  },
  {
    number: 2,
    name: 'gates and audiences',
    statements: [
      `ALTER TABLE opportunity ADD COLUMN gate jsonb NOT NULL DEFAULT '{"status": "OPEN", "reasons": []}'`,
      `ALTER TABLE opportunity ADD COLUMN audience text NOT NULL DEFAULT 'SALES'`,
    ],
  },
  {
    number: 3,
    name: 'triggers, outcomes, settings of rules, tallies',
    statements: [
      `ALTER TABLE opportunity
         ADD COLUMN status text NOT NULL DEFAULT 'OPEN',
         ADD COLUMN is_workable boolean NOT NULL GENERATED ALWAYS AS (gate->>'status' = 'OPEN') STORED,
         ADD COLUMN rules text[] NOT NULL DEFAULT '{}',
         ADD COLUMN via_keys text[] NOT NULL DEFAULT '{}',
         ADD COLUMN also jsonb NOT NULL DEFAULT '[]',
         ADD COLUMN learned jsonb,
         ADD COLUMN evidence_total integer NOT NULL DEFAULT 0,
         ADD COLUMN closed_at timestamptz`,
      `UPDATE opportunity o
          SET rules = ARRAY[rule], via_keys = array_remove(ARRAY[via_key], NULL),
              evidence_total = jsonb_array_length(evidence),
              status = CASE WHEN withdrawn_at IS NOT NULL THEN 'WITHDRAWN'
                            WHEN EXISTS (SELECT 1 FROM opportunity_claim c WHERE c.opportunity_id = o.id) THEN 'CLAIMED'
                            ELSE 'OPEN' END`,
      'DROP INDEX opportunity_best',
      'DROP INDEX opportunity_via',
      `CREATE INDEX opportunity_best ON opportunity (score DESC, id) WHERE status IN ('OPEN', 'CLAIMED')`,
      'CREATE INDEX opportunity_vias ON opportunity USING gin (via_keys)',
      // How many there are of each sort, kept with every change, so that nobody counts a million rows for a page of twenty.
      `CREATE TABLE opportunity_tally (
         rules text[] NOT NULL,
         type text NOT NULL,
         audience text NOT NULL,
         status text NOT NULL,
         is_workable boolean NOT NULL,
         count bigint NOT NULL,
         PRIMARY KEY (rules, type, audience, status, is_workable)
       )`,
      `INSERT INTO opportunity_tally
       SELECT rules, type, audience, status, is_workable, count(*) FROM opportunity GROUP BY 1, 2, 3, 4, 5`,
      ...tallyTrigger('INSERT', 'SELECT 1 AS sign, * FROM added'),
      ...tallyTrigger('UPDATE', 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM removed'),
      ...tallyTrigger('DELETE', 'SELECT -1 AS sign, * FROM removed'),
      `CREATE TABLE opportunity_outcome (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         opportunity_id text NOT NULL REFERENCES opportunity (id),
         rules text[] NOT NULL,
         evidence_kind text NOT NULL,
         outcome text NOT NULL CHECK (outcome IN ('WON', 'LOST', 'USELESS', 'ALREADY_KNOWN')),
         reason text NOT NULL,
         note text NOT NULL,
         employee_key text NOT NULL,
         employee_name text NOT NULL,
         closed_at timestamptz NOT NULL
       )`,
      'CREATE INDEX opportunity_outcome_of ON opportunity_outcome (opportunity_id)',
      // Append-only: the newest row of a rule and unit holds; the others say who changed what before.
      `CREATE TABLE rule_setting (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         rule text NOT NULL,
         unit_key text,
         is_on boolean NOT NULL,
         parameters jsonb NOT NULL,
         note text NOT NULL,
         changed_by text NOT NULL,
         changed_at timestamptz NOT NULL
       )`,
      'CREATE INDEX rule_setting_of ON rule_setting (rule, unit_key, id)',
      `CREATE TABLE accepted_learning (
         id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
         factors jsonb NOT NULL,
         accepted_by text NOT NULL,
         accepted_at timestamptz NOT NULL
       )`,
      `ALTER TABLE mining_run
         ADD COLUMN statistics jsonb,
         ADD COLUMN settings text NOT NULL DEFAULT '',
         ADD COLUMN is_whole boolean NOT NULL DEFAULT true`,
    ],
  },
  {
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
  },
  {
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
  },
];

/** Adds what a statement did to opportunities to the tally; rows in one order, so that two writers never wait for each other. */
function tallyTrigger(event: 'INSERT' | 'UPDATE' | 'DELETE', changes: string): string[] {
  const name = `tally_${event.toLowerCase()}`;
  const tables = [
    ...(event === 'DELETE' ? [] : ['NEW TABLE AS added']),
    ...(event === 'INSERT' ? [] : ['OLD TABLE AS removed']),
  ];
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO opportunity_tally AS t
       SELECT rules, type, audience, status, is_workable, sum(sign)
         FROM (${changes}) AS changes
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(sign) <> 0 ORDER BY 1, 2, 3, 4, 5
       ON CONFLICT (rules, type, audience, status, is_workable) DO UPDATE SET count = t.count + EXCLUDED.count;
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER ${name} AFTER ${event} ON opportunity REFERENCING ${tables.join(' ')}
       FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
  ];
}
