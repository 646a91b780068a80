import type { WorkMigration } from '../work-migration.ts';

export const gatesAndAudiences: WorkMigration = {
  number: 2,
  name: 'gates and audiences',
  statements: [
    `ALTER TABLE opportunity ADD COLUMN gate jsonb NOT NULL DEFAULT '{"status": "OPEN", "reasons": []}'`,
    `ALTER TABLE opportunity ADD COLUMN audience text NOT NULL DEFAULT 'SALES'`,
  ],
};
