import type { WorkMigration } from '../work-migration.ts';

/** What a row of items counts for at its place. */
const COUNTED = `list_id, branch_key, sub_key, assignee_key, 1 AS sent, (sub_key <> '')::int AS allocated, (assignee_key <> '')::int AS assigned,
  (touched_at IS NOT NULL)::int AS touched, (state = 'UNREACHABLE' AND touched_at IS NULL)::int AS unreachable,
  (state = 'NOT_INTERESTED')::int AS declined, (opportunity_id IS NOT NULL)::int AS opportunities, (landed IS NOT NULL)::int AS landed,
  coalesce(landed_fen, 0) AS landed_fen`;
const FIGURES = [
  'sent',
  'allocated',
  'assigned',
  'touched',
  'unreachable',
  'declined',
  'opportunities',
  'landed',
  'landed_fen',
];
const PLACE = 'list_id, branch_key, sub_key, assignee_key';
const BUSINESS_DAY = `to_char((at AT TIME ZONE 'UTC') + interval '8 hours', 'YYYY-MM-DD')`;

export const lists: WorkMigration = {
  number: 11,
  name: 'lists that head office sends down',
  statements: [
    `CREATE TABLE task_list (
       id text PRIMARY KEY,
       title text NOT NULL,
       product text NOT NULL,
       note text NOT NULL,
       deadline text NOT NULL,
       -- At most so many items a branch, and for single branches {key: number}.
       quota integer CHECK (quota > 0),
       quotas jsonb NOT NULL DEFAULT '{}',
       -- Null where the list is for every branch.
       branch_keys text[],
       source text NOT NULL CHECK (source IN ('UPLOAD', 'SEGMENT')),
       source_name text NOT NULL,
       status text NOT NULL CHECK (status IN ('DRAFT', 'SENT', 'CLOSED')),
       created_by_key text NOT NULL,
       created_by_name text NOT NULL,
       created_at timestamptz NOT NULL,
       sent_at timestamptz,
       closed_at timestamptz
     )`,
    'CREATE INDEX task_list_newest ON task_list (created_at DESC, id)',
    // Every row of the file or member of the segment, also what matched nobody or was not sent.
    `CREATE TABLE list_row (
       list_id text NOT NULL REFERENCES task_list (id),
       line integer NOT NULL,
       code text NOT NULL,
       name text NOT NULL,
       note text NOT NULL,
       outcome text NOT NULL CHECK (outcome IN ('ACCEPTED', 'UNKNOWN', 'AMBIGUOUS', 'DUPLICATE', 'EMPTY')),
       matched_by text,
       remark text,
       party_key text,
       -- Why a row that is somebody was not sent.
       hold text CHECK (hold IN ('OTHER_LIST', 'BLOCKED', 'OUTSIDE')),
       PRIMARY KEY (list_id, line)
     )`,
    `CREATE INDEX list_row_problem ON list_row (list_id, line) WHERE outcome <> 'ACCEPTED' OR remark IS NOT NULL OR hold IS NOT NULL`,
    // Where an item is: '' in place of a key is nowhere yet.
    `CREATE TABLE list_item (
       id text PRIMARY KEY,
       list_id text NOT NULL REFERENCES task_list (id),
       line integer NOT NULL,
       party_key text NOT NULL,
       branch_key text NOT NULL,
       sub_key text NOT NULL DEFAULT '',
       assignee_key text NOT NULL DEFAULT '',
       assignee_name text NOT NULL DEFAULT '',
       state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'UNREACHABLE', 'CONTACTED', 'INTERESTED', 'NOT_INTERESTED')),
       reason text NOT NULL DEFAULT '',
       note text NOT NULL DEFAULT '',
       allocated_at timestamptz,
       assigned_at timestamptz,
       touched_at timestamptz,
       opportunity_id text,
       opportunity_at timestamptz,
       landed text CHECK (landed IN ('PROVISIONAL', 'BOOKED')),
       landed_at timestamptz,
       landed_fen bigint,
       UNIQUE (list_id, party_key),
       CHECK (sub_key = '' OR branch_key <> ''),
       CHECK (assignee_key = '' OR sub_key <> ''),
       CHECK (touched_at IS NULL OR assignee_key <> ''),
       CHECK (opportunity_id IS NULL OR touched_at IS NOT NULL)
     )`,
    'CREATE INDEX list_item_place ON list_item (list_id, branch_key, sub_key, assignee_key, line)',
    `CREATE INDEX list_item_of ON list_item (assignee_key, list_id) WHERE assignee_key <> ''`,
    'CREATE INDEX list_item_party ON list_item (party_key)',
    'CREATE INDEX list_item_opportunity ON list_item (opportunity_id) WHERE opportunity_id IS NOT NULL',
    // Append-only: who moved or reported what, and why.
    `CREATE TABLE list_step (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       item_id text NOT NULL REFERENCES list_item (id),
       kind text NOT NULL CHECK (kind IN ('ALLOCATED', 'ASSIGNED', 'REASSIGNED', 'REPORTED')),
       at timestamptz NOT NULL,
       by_key text NOT NULL,
       by_name text NOT NULL,
       to_key text NOT NULL DEFAULT '',
       to_name text NOT NULL DEFAULT '',
       state text NOT NULL DEFAULT '',
       reason text NOT NULL DEFAULT '',
       note text NOT NULL DEFAULT '',
       request_key text NOT NULL
     )`,
    'CREATE INDEX list_step_of ON list_step (item_id, id)',
    'CREATE INDEX list_step_request ON list_step (request_key)',
    // Sums at every place, kept by the database itself whatever changes an item.
    `CREATE TABLE list_tally (
       list_id text NOT NULL,
       branch_key text NOT NULL,
       sub_key text NOT NULL,
       assignee_key text NOT NULL,
       ${FIGURES.map((figure) => `${figure} bigint NOT NULL`).join(', ')},
       PRIMARY KEY (${PLACE})
     )`,
    'CREATE INDEX list_tally_of ON list_tally (assignee_key, list_id)',
    'CREATE INDEX list_tally_sub ON list_tally (sub_key, list_id)',
    ...tallyTriggers(),
    // What comes of an item is what becomes of its opportunity.
    `CREATE FUNCTION list_landed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       UPDATE list_item i SET (landed, landed_at, landed_fen) = (
         SELECT min(w.status), min(w.won_at), sum(w.amount_fen) FROM opportunity_win w
          WHERE w.opportunity_id = i.opportunity_id AND w.status <> 'LAPSED' AND w.won_at >= i.opportunity_at)
        WHERE i.opportunity_id = NEW.opportunity_id;
       RETURN NULL; END $$`,
    `CREATE TRIGGER list_landed AFTER INSERT OR UPDATE ON opportunity_win FOR EACH ROW EXECUTE FUNCTION list_landed()`,
    // What was told to whom, so that it is told once.
    `CREATE TABLE list_reminder (
       list_id text NOT NULL REFERENCES task_list (id),
       employee_key text NOT NULL,
       kind text NOT NULL,
       day text NOT NULL,
       PRIMARY KEY (list_id, employee_key, kind, day)
     )`,
    // The newest row holds; branch_keys null is every branch.
    `CREATE TABLE list_pilot (
       id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       idempotency_key text NOT NULL UNIQUE,
       branch_keys text[],
       note text NOT NULL,
       set_by_key text NOT NULL,
       set_by_name text NOT NULL,
       set_at timestamptz NOT NULL
     )`,
    // On which days somebody did anything with opportunities or lists.
    `CREATE TABLE acted_on (
       employee_key text NOT NULL,
       day text NOT NULL,
       PRIMARY KEY (day, employee_key)
     )`,
    `INSERT INTO acted_on SELECT DISTINCT by_key, ${BUSINESS_DAY} FROM opportunity_step`,
    `CREATE FUNCTION note_acted_on() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       INSERT INTO acted_on SELECT DISTINCT by_key, ${BUSINESS_DAY} FROM added ON CONFLICT DO NOTHING;
       RETURN NULL; END $$`,
    ...['opportunity_step', 'list_step'].map(
      (table) =>
        `CREATE TRIGGER ${table}_acted AFTER INSERT ON ${table} REFERENCING NEW TABLE AS added
           FOR EACH STATEMENT EXECUTE FUNCTION note_acted_on()`,
    ),
  ],
};

/** Adds what came and takes away what went, in the order of the places, so that two changes never wait for each other. */
function tallyTriggers(): string[] {
  const added = `SELECT ${COUNTED} FROM added`;
  const removed = `SELECT ${PLACE}, ${FIGURES.map((figure) => `-${figure}`).join(', ')} FROM (SELECT ${COUNTED} FROM removed) r`;
  const changes = {
    insert: { rows: added, referencing: 'NEW TABLE AS added' },
    update: {
      rows: `${added} UNION ALL ${removed}`,
      referencing: 'OLD TABLE AS removed NEW TABLE AS added',
    },
  };
  return Object.entries(changes).flatMap(([event, { rows, referencing }]) => [
    `CREATE FUNCTION list_tally_${event}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       INSERT INTO list_tally SELECT ${PLACE}, ${FIGURES.map((figure) => `sum(${figure})`).join(', ')} FROM (${rows}) d
        GROUP BY ${PLACE} ORDER BY ${PLACE}
       ON CONFLICT (${PLACE}) DO UPDATE SET ${FIGURES.map((figure) => `${figure} = list_tally.${figure} + excluded.${figure}`).join(', ')};
       RETURN NULL; END $$`,
    `CREATE TRIGGER list_tally_${event} AFTER ${event.toUpperCase()} ON list_item REFERENCING ${referencing}
       FOR EACH STATEMENT EXECUTE FUNCTION list_tally_${event}()`,
  ]);
}
