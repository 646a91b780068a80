import type { WorkMigration } from '../work-migration.ts';

export const gapTasks: WorkMigration = {
  number: 4,
  name: 'tasks to close gaps',
  statements: [
    `CREATE TABLE gap_task (
       id text PRIMARY KEY,
       created_with text NOT NULL UNIQUE,
       unit_key text NOT NULL,
       org_key text NOT NULL,
       figure text NOT NULL,
       product_key text NOT NULL,
       group_key text NOT NULL,
       kind text NOT NULL,
       assignee_key text,
       own double precision NOT NULL,
       target double precision NOT NULL,
       due_on text NOT NULL,
       note text NOT NULL,
       created_by_key text NOT NULL,
       created_by_name text NOT NULL,
       created_at timestamptz NOT NULL,
       status text NOT NULL,
       closed_at timestamptz
     )`,
    `CREATE UNIQUE INDEX gap_task_open ON gap_task (unit_key, figure, product_key, group_key) WHERE status = 'OPEN'`,
    'CREATE INDEX gap_task_org ON gap_task (org_key)',
    `CREATE TABLE gap_feedback (
       idempotency_key text PRIMARY KEY,
       task_id text NOT NULL REFERENCES gap_task (id),
       employee_key text NOT NULL,
       employee_name text NOT NULL,
       given_at timestamptz NOT NULL,
       outcome text NOT NULL,
       note text NOT NULL
     )`,
    'CREATE INDEX gap_feedback_task ON gap_feedback (task_id)',
  ],
};
