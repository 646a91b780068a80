import type { Database } from '../api/work/database.ts';

/** What a year of work at a bank of a thousand people leaves in the work store. */
export const DAY_SIZE = { opportunities: 100_000, claims: 80_000, wins: 8_000, subjects: 20_000 } as const;

/** Who works where, as the work store keeps them. */
export interface Worker {
  readonly key: string;
  readonly name: string;
  readonly unitKey: string;
}

/** Fills in bulk what single acts would: an opportunity is claimed, worked on for some stages, and some are won or lost. */
export async function fillDay(
  database: Database,
  workers: readonly Worker[],
  subjects: readonly string[],
  now: Date,
): Promise<void> {
  const { opportunities, claims, wins } = DAY_SIZE;
  await database.query('CREATE TABLE worker (at int PRIMARY KEY, key text, name text, unit_key text)');
  await database.query(
    `INSERT INTO worker SELECT (w->>'at')::int, w->>'key', w->>'name', w->>'unitKey' FROM jsonb_array_elements($1::jsonb) AS w`,
    [JSON.stringify(workers.map((worker, at) => ({ at, ...worker })))],
  );
  await database.query('CREATE TABLE subject (at int PRIMARY KEY, key text)');
  await database.query(
    `INSERT INTO subject SELECT ordinality - 1, key FROM jsonb_array_elements_text($1::jsonb) WITH ORDINALITY AS s (key, ordinality)`,
    [JSON.stringify(subjects)],
  );
  const ofWorker = `JOIN worker w ON w.at = n % ${workers.length}`;
  await database.query(
    `INSERT INTO opportunity (id, rule, type, subject_key, via_keys, product, score, parts, unknown_parts, details, gate, evidence,
                              unit_keys, manager_keys, member_keys, content, found_at, rules, status, expires_on, closed_at)
     SELECT 'o' || n, 'rule-' || n % 24, 'MINED_NEED', s.key, '{}', (ARRAY['WORKING_CAPITAL', 'PAYROLL', 'TRADE_FINANCE'])[1 + n % 3],
            (n * 7919 % 10000) / 10000.0, '[]', '{}', '{}', '{"status":"OPEN","reasons":[]}', '[]',
            ARRAY[w.unit_key], ARRAY[w.key], CASE WHEN n < ${claims} THEN ARRAY[w.key] ELSE '{}'::text[] END, n::text,
            $1::timestamptz - (n * 31 % 365) * interval '1 day', ARRAY['rule-' || n % 24],
            CASE WHEN n < ${wins} THEN 'CLOSED' WHEN n < ${claims} THEN 'CLAIMED' ELSE 'OPEN' END, '2027-06-30',
            CASE WHEN n < ${wins} THEN $1::timestamptz END
       FROM generate_series(0, ${opportunities - 1}) AS n ${ofWorker} JOIN subject s ON s.at = n % ${subjects.length}`,
    [now],
  );
  const claimed = `$1::timestamptz - least(n * 31 % 365, n * 13 % 40) * interval '1 day'`;
  const stage = (n: string): string =>
    `(ARRAY['CLAIMED', 'CONTACTED', 'QUALIFIED', 'PROPOSED'])[1 + ${n} % 4]`;
  await database.query(
    `INSERT INTO opportunity_claim (opportunity_id, employee_key, employee_name, claimed_at, unit_key, stage, active_at, expected_fen,
                                    protected_until, protected_at_most)
     SELECT 'o' || n, w.key, w.name, ${claimed}, w.unit_key, ${stage('n')}, ${claimed}, n * 1000, '2026-12-10', '2026-12-20'
       FROM generate_series(${wins}, ${claims - 1}) AS n ${ofWorker}`,
    [now],
  );
  await database.query(
    `INSERT INTO opportunity_member (opportunity_id, role, employee_key, employee_name, unit_key, line, joined_at)
     SELECT 'o' || n, 'LEAD', w.key, w.name, w.unit_key, 'CORPORATE', $1 FROM generate_series(0, ${claims - 1}) AS n ${ofWorker}`,
    [now],
  );
  await database.query(
    `INSERT INTO opportunity_step (opportunity_id, kind, at, by_key, by_name, unit_key, stage)
     SELECT 'o' || n, CASE WHEN step = 1 THEN 'CLAIMED' WHEN step <= 4 THEN 'STAGE' ELSE 'WON' END, ${claimed}, w.key, w.name, w.unit_key,
            (ARRAY['CLAIMED', 'CONTACTED', 'QUALIFIED', 'PROPOSED', 'PROPOSED'])[step]
       FROM generate_series(0, ${claims - 1}) AS n ${ofWorker},
            generate_series(1, CASE WHEN n < ${wins} THEN 5 ELSE 1 + n % 4 END) AS step`,
    [now],
  );
  await database.query(
    `INSERT INTO opportunity_win (id, opportunity_id, subject_key, product, amount_fen, shares, claimed_on, won_at, status)
     SELECT 'w' || n, 'o' || n, s.key, 'WORKING_CAPITAL', 1000000 + n,
            jsonb_build_array(jsonb_build_object('key', w.key, 'name', w.name, 'unitKey', w.unit_key, 'role', 'LEAD', 'basisPoints', 10000)),
            '2026-10-01', $1::timestamptz - (n % 60) * interval '1 day', 'PROVISIONAL'
       FROM generate_series(0, ${wins - 1}) AS n ${ofWorker} JOIN subject s ON s.at = n % ${subjects.length}`,
    [now],
  );
  await database.query(
    `INSERT INTO opportunity_submission (id, opportunity_id, origin, result, note, by_key, by_name, unit_key, submitted_at)
     SELECT 's' || n, 'o' || n, 'MANUAL', 'OPENED', 'note', w.key, w.name, w.unit_key, $1
       FROM generate_series(0, ${opportunities - 1}) AS n ${ofWorker}`,
    [now],
  );
  await database.query(
    `INSERT INTO opportunity_referral (id, opportunity_id, role, from_key, from_name, to_key, to_name, to_unit_key, note,
                                       counts_as_referrer, created_at, status)
     SELECT 'r' || n, 'o' || n, 'ASSIST', w.key, w.name, v.key, v.name, v.unit_key, '', true, $1,
            CASE WHEN n % 10 = 0 THEN 'OPEN' ELSE 'ACCEPTED' END
       FROM generate_series(${wins}, ${claims - 1}) AS n ${ofWorker} JOIN worker v ON v.at = (n + 1) % ${workers.length}`,
    [now],
  );
  await database.query(
    `INSERT INTO notice (employee_key, at, kind, subject_id, details)
     SELECT w.key, $1, 'ACCEPTED', 'o' || n, '{"by":"x","role":"ASSIST"}' FROM generate_series(0, ${opportunities - 1}) AS n ${ofWorker}`,
    [now],
  );
  await database.query('ANALYZE');
}

const POSTINGS = 200_000;

/** Postings of a year, with the running sums that a trigger keeps. */
export async function fillLedger(
  database: Database,
  workers: number,
  indicators: readonly string[],
): Promise<void> {
  await database.query(
    `INSERT INTO posting (subject_key, indicator, employee_key, employee_name, unit_key, role, basis_points, amount, is_provisional,
                          posted_on, month, made_at)
     SELECT 'E:c' || n % ${DAY_SIZE.subjects}, ($1::text[])[1 + n % ${indicators.length}], w.key, w.name, w.unit_key, 'OWNER', 10000,
            n, n % 7 = 0, '2026-' || lpad((1 + n % 12)::text, 2, '0') || '-10', '2026-' || lpad((1 + n % 12)::text, 2, '0'), now()
       FROM generate_series(0, ${POSTINGS - 1}) AS n JOIN worker w ON w.at = n % ${workers}`,
    [indicators],
  );
  await database.query('ANALYZE');
}
