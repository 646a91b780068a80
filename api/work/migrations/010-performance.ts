import type { WorkMigration } from '../work-migration.ts';

const SHANGHAI_DAY = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE 'UTC' + interval '8 hours', 'YYYY-MM-DD')`;

export const performance: WorkMigration = {
  number: 10,
  name: 'performance: targets, the ledger, postings, running sums',
  statements: [
    // Append-only: the newest row of an owner, indicator and period holds. Values as amounts are kept: fen, or hundredths.
    `CREATE TABLE indicator_target (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       owner_key text NOT NULL,
       indicator text NOT NULL,
       period text NOT NULL,
       value bigint NOT NULL CHECK (value >= 0),
       set_by_key text NOT NULL,
       set_by_name text NOT NULL,
       set_at timestamptz NOT NULL
     )`,
    'CREATE INDEX indicator_target_of ON indicator_target (owner_key, indicator, period, id DESC)',
    'CREATE INDEX opportunity_win_subject ON opportunity_win (subject_key)',
    // What an indicator that is behind could be served by.
    `CREATE INDEX opportunity_open_product ON opportunity (product) WHERE status = 'OPEN' AND is_workable AND audience = 'SALES'`,
    `CREATE INDEX opportunity_open_rules ON opportunity USING gin (rules)
       WHERE status = 'OPEN' AND is_workable AND audience = 'SALES'`,
    // The ledger: what the bank's systems booked, or what the graph says a customer holds since when.
    `CREATE TABLE booking (
       id text PRIMARY KEY,
       source text NOT NULL CHECK (source IN ('FACT', 'REPORTED')),
       fact_key text,
       subject_key text NOT NULL,
       product_key text,
       product_name text NOT NULL,
       product text NOT NULL,
       product_class text NOT NULL,
       amount_fen bigint NOT NULL,
       heads integer NOT NULL CHECK (heads >= 0),
       booked_on text NOT NULL,
       -- A balance that was booked before and changed: an amount, but no new sale.
       is_change boolean NOT NULL,
       -- Who has it when nobody won it.
       credit_key text,
       credit_name text NOT NULL,
       credit_unit_key text NOT NULL,
       win_id text UNIQUE REFERENCES opportunity_win (id),
       recorded_by text NOT NULL,
       recorded_at timestamptz NOT NULL,
       settled_at timestamptz,
       reversed_at timestamptz,
       reversed_by text,
       reversal_reason text NOT NULL DEFAULT ''
     )`,
    'CREATE INDEX booking_subject ON booking (subject_key)',
    'CREATE INDEX booking_fact ON booking (fact_key) WHERE fact_key IS NOT NULL',
    'CREATE INDEX booking_recorded ON booking (recorded_at DESC, id)',
    'CREATE INDEX booking_unsettled ON booking (subject_key) WHERE settled_at IS NULL',
    // Append-only: what is wrong is taken back by a row of the opposite amount.
    `CREATE TABLE posting (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       booking_id text REFERENCES booking (id),
       win_id text REFERENCES opportunity_win (id),
       -- Of behaviour: what it was done on.
       opportunity_id text REFERENCES opportunity (id),
       subject_key text NOT NULL,
       indicator text NOT NULL,
       employee_key text,
       employee_name text NOT NULL,
       unit_key text NOT NULL,
       role text NOT NULL CHECK (role IN ('LEAD', 'ASSIST', 'REFERRER', 'OWNER', 'DOER')),
       basis_points integer NOT NULL,
       amount bigint NOT NULL,
       is_provisional boolean NOT NULL,
       is_reversal boolean NOT NULL DEFAULT false,
       posted_on text NOT NULL,
       month text NOT NULL,
       made_at timestamptz NOT NULL
     )`,
    'CREATE INDEX posting_subject ON posting (subject_key)',
    'CREATE INDEX posting_employee ON posting (employee_key, indicator, posted_on DESC, id DESC)',
    'CREATE INDEX posting_unit ON posting (indicator, unit_key, posted_on DESC, id DESC)',
    'CREATE INDEX posting_day ON posting (indicator, posted_on DESC, id DESC)',
    `CREATE UNIQUE INDEX posting_behaviour ON posting (opportunity_id, indicator, employee_key)
       WHERE opportunity_id IS NOT NULL`,
    // Sums by unit and month: '*' is the whole unit, '' its own account, else a person's part.
    `CREATE TABLE posting_sum (
       unit_key text NOT NULL,
       employee_key text NOT NULL,
       indicator text NOT NULL,
       month text NOT NULL,
       is_provisional boolean NOT NULL,
       amount bigint NOT NULL,
       PRIMARY KEY (unit_key, employee_key, indicator, month, is_provisional)
     )`,
    'CREATE INDEX posting_sum_person ON posting_sum (employee_key, month)',
    `CREATE INDEX posting_sum_unit ON posting_sum (unit_key, month) INCLUDE (indicator, is_provisional, amount)
       WHERE employee_key = '*'`,
    `CREATE FUNCTION posting_sums() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO posting_sum AS s
       SELECT unit_key, whose, indicator, month, is_provisional, sum(amount)
         FROM added, LATERAL unnest(ARRAY['*', coalesce(employee_key, '')]) AS whose
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(amount) <> 0 ORDER BY 1, 2, 3, 4, 5
       ON CONFLICT (unit_key, employee_key, indicator, month, is_provisional)
       DO UPDATE SET amount = s.amount + EXCLUDED.amount;
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER posting_sums AFTER INSERT ON posting REFERENCING NEW TABLE AS added
       FOR EACH STATEMENT EXECUTE FUNCTION posting_sums()`,
    ...pipelineStatements(),
    ...behaviourTriggers(),
  ],
};

/** What is claimed, summed by who has it and what it is about, so that what it is expected to bring is a few rows. */
function pipelineStatements(): string[] {
  return [
    // What a claim is about as it was claimed: sums stay right whatever mining makes of the opportunity later.
    `ALTER TABLE opportunity_claim
       ADD COLUMN rule text NOT NULL DEFAULT '',
       ADD COLUMN rules text[] NOT NULL DEFAULT '{}',
       ADD COLUMN product text NOT NULL DEFAULT '',
       ADD COLUMN heads integer NOT NULL DEFAULT 0`,
    `UPDATE opportunity_claim c SET rule = o.rule, rules = o.rules, product = o.product, heads = ${headsOf('o')}
       FROM opportunity o WHERE o.id = c.opportunity_id`,
    `CREATE FUNCTION claim_about() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       SELECT o.rule, o.rules, o.product, ${headsOf('o')} INTO NEW.rule, NEW.rules, NEW.product, NEW.heads
         FROM opportunity o WHERE o.id = NEW.opportunity_id;
       RETURN NEW;
     END $$`,
    `CREATE TRIGGER claim_about BEFORE INSERT ON opportunity_claim FOR EACH ROW EXECUTE FUNCTION claim_about()`,
    `CREATE TABLE pipeline_sum (
       unit_key text NOT NULL,
       employee_key text NOT NULL,
       rule text NOT NULL,
       rules text[] NOT NULL,
       product text NOT NULL,
       claims bigint NOT NULL,
       -- Those of which nobody said what they will bring, and the sum of what was said of the others.
       unsaid bigint NOT NULL,
       expected_fen bigint NOT NULL,
       heads bigint NOT NULL,
       PRIMARY KEY (unit_key, employee_key, rule, rules, product)
     )`,
    'CREATE INDEX pipeline_sum_person ON pipeline_sum (employee_key)',
    `INSERT INTO pipeline_sum ${pipelineRows('SELECT 1 AS sign, * FROM opportunity_claim')}`,
    ...pipelineTrigger('INSERT', 'SELECT 1 AS sign, * FROM added'),
    ...pipelineTrigger('UPDATE', 'SELECT 1 AS sign, * FROM added UNION ALL SELECT -1, * FROM removed'),
    ...pipelineTrigger('DELETE', 'SELECT -1 AS sign, * FROM removed'),
  ];
}

/** People that an opportunity is for, as its details say; fifty where they do not. */
function headsOf(table: string): string {
  return `coalesce(round((${table}.details->>'staff')::numeric), round((${table}.details->>'headcount')::numeric), 50)::integer`;
}

function pipelineRows(changes: string): string {
  return `SELECT coalesce(unit_key, ''), whose, rule, rules, product, sum(sign),
                 sum(CASE WHEN expected_fen IS NULL THEN sign ELSE 0 END),
                 sum(sign * coalesce(expected_fen, 0)), sum(sign * heads)
            FROM (${changes}) AS changes, LATERAL unnest(ARRAY['*', employee_key]) AS whose
           GROUP BY 1, 2, 3, 4, 5`;
}

function pipelineTrigger(event: 'INSERT' | 'UPDATE' | 'DELETE', changes: string): string[] {
  const name = `pipeline_${event.toLowerCase()}`;
  const tables = [
    ...(event === 'DELETE' ? [] : ['NEW TABLE AS added']),
    ...(event === 'INSERT' ? [] : ['OLD TABLE AS removed']),
  ].join(' ');
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO pipeline_sum AS p ${pipelineRows(changes)}
       HAVING sum(sign) <> 0 OR sum(CASE WHEN expected_fen IS NULL THEN sign ELSE 0 END) <> 0
           OR sum(sign * coalesce(expected_fen, 0)) <> 0
        ORDER BY 1, 2, 3, 4, 5
       ON CONFLICT (unit_key, employee_key, rule, rules, product)
       DO UPDATE SET claims = p.claims + EXCLUDED.claims, unsaid = p.unsaid + EXCLUDED.unsaid,
                     expected_fen = p.expected_fen + EXCLUDED.expected_fen, heads = p.heads + EXCLUDED.heads;
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER ${name} AFTER ${event} ON opportunity_claim REFERENCING ${tables}
       FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
  ];
}

/** What people do counts with the row that says so, whole for everybody who did it, once an opportunity. */
function behaviourTriggers(): string[] {
  const note = (indicator: string, who: string, name: string, unit: string, at: string): string =>
    `INSERT INTO posting (opportunity_id, subject_key, indicator, employee_key, employee_name, unit_key, role, basis_points, amount,
                          is_provisional, posted_on, month, made_at)
     SELECT o.id, o.subject_key, '${indicator}', ${who}, ${name}, coalesce(${unit}, ''), 'DOER', 10000, 100, false,
            ${SHANGHAI_DAY(at)}, left(${SHANGHAI_DAY(at)}, 7), ${at}
       FROM opportunity o WHERE o.id = NEW.opportunity_id
     ON CONFLICT (opportunity_id, indicator, employee_key) WHERE opportunity_id IS NOT NULL DO NOTHING;`;
  const trigger = (name: string, event: string, condition: string, statement: string): string[] => [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${statement} RETURN NULL; END $$`,
    `CREATE TRIGGER ${name} AFTER ${event} FOR EACH ROW ${condition} EXECUTE FUNCTION ${name}()`,
  ];
  // Where the one who referred works is in what was written of the opportunity before.
  const unitOfReferrer = `(SELECT s.unit_key FROM opportunity_step s WHERE s.opportunity_id = NEW.opportunity_id
      AND s.by_key = NEW.from_key AND s.unit_key IS NOT NULL ORDER BY s.id DESC LIMIT 1)`;
  return [
    ...trigger(
      'behaviour_claim',
      'INSERT ON opportunity_claim',
      '',
      note('claims', 'NEW.employee_key', 'NEW.employee_name', 'NEW.unit_key', 'NEW.claimed_at'),
    ),
    ...trigger(
      'behaviour_contact',
      'UPDATE OF stage ON opportunity_claim',
      `WHEN (OLD.stage = 'CLAIMED' AND NEW.stage <> 'CLAIMED')`,
      note(
        'first-contacts',
        'NEW.employee_key',
        'NEW.employee_name',
        'NEW.unit_key',
        'coalesce(NEW.stage_at, NEW.active_at, NEW.claimed_at)',
      ),
    ),
    ...trigger(
      'behaviour_referral',
      'UPDATE OF status ON opportunity_referral',
      `WHEN (NEW.status = 'ACCEPTED' AND OLD.status <> 'ACCEPTED')`,
      note(
        'referrals-accepted',
        'NEW.from_key',
        'NEW.from_name',
        unitOfReferrer,
        'coalesce(NEW.answered_at, NEW.created_at)',
      ),
    ),
    ...trigger(
      'behaviour_submission',
      'INSERT ON opportunity_submission',
      '',
      note('submissions', 'NEW.by_key', 'NEW.by_name', 'NEW.unit_key', 'NEW.submitted_at'),
    ),
  ];
}
