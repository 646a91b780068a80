import type { WorkMigration } from '../work-migration.ts';

export const workbench: WorkMigration = {
  number: 13,
  name: 'what the workbench asks for',
  statements: [
    'CREATE INDEX opportunity_found ON opportunity (found_at)',
    'CREATE INDEX opportunity_won ON opportunity_win (won_at)',
    `CREATE INDEX opportunity_split_needs ON opportunity_split USING gin (needs) WHERE status = 'PROPOSED'`,
  ],
};
