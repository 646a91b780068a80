import type { WorkMigration } from '../work-migration.ts';

const REACH_ROWS =
  'SELECT DISTINCT reach_key, o.id, o.score, o.status, o.type, o.audience, o.is_workable, o.rules';

export const triggersOutcomesRules: WorkMigration = {
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
    'DROP INDEX opportunity_units',
    'DROP INDEX opportunity_managers',
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
    // Who may see which, a slim row for each: the best of a unit are found without reading the rest.
    `CREATE TABLE opportunity_reach (
       reach_key text NOT NULL,
       id text NOT NULL,
       score double precision NOT NULL,
       status text NOT NULL,
       type text NOT NULL,
       audience text NOT NULL,
       is_workable boolean NOT NULL,
       rules text[] NOT NULL
     )`,
    `INSERT INTO opportunity_reach ${REACH_ROWS} FROM opportunity o, unnest(o.unit_keys || o.manager_keys) AS reach_key`,
    'CREATE INDEX opportunity_reach_best ON opportunity_reach (reach_key, score DESC, id)',
    'CREATE INDEX opportunity_reach_of ON opportunity_reach (id)',
    ...reachTrigger('INSERT'),
    ...reachTrigger('UPDATE'),
    ...reachTrigger('DELETE'),
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
};

/** Keeps the rows of who may see what in step with what a statement did to opportunities. */
function reachTrigger(event: 'INSERT' | 'UPDATE' | 'DELETE'): string[] {
  const name = `reach_${event.toLowerCase()}`;
  const steps = [
    event === 'INSERT' ? '' : 'DELETE FROM opportunity_reach r USING removed d WHERE r.id = d.id;',
    event === 'DELETE'
      ? ''
      : `INSERT INTO opportunity_reach ${REACH_ROWS} FROM added o, unnest(o.unit_keys || o.manager_keys) AS reach_key;`,
  ];
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${steps.join(' ')} RETURN NULL; END $$`,
    `CREATE TRIGGER ${name} AFTER ${event} ON opportunity REFERENCING ${changedRows(event)}
       FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
  ];
}

function changedRows(event: 'INSERT' | 'UPDATE' | 'DELETE'): string {
  const tables = [
    ...(event === 'DELETE' ? [] : ['NEW TABLE AS added']),
    ...(event === 'INSERT' ? [] : ['OLD TABLE AS removed']),
  ];
  return tables.join(' ');
}

/** Adds what a statement did to opportunities to the tally; rows in one order, so that two writers never wait for each other. */
function tallyTrigger(event: 'INSERT' | 'UPDATE' | 'DELETE', changes: string): string[] {
  const name = `tally_${event.toLowerCase()}`;
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
    `CREATE TRIGGER ${name} AFTER ${event} ON opportunity REFERENCING ${changedRows(event)}
       FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
  ];
}
