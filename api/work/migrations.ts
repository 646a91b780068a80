import { opportunitiesAndClaims } from './migrations/001-opportunities-and-claims.ts';
import { gatesAndAudiences } from './migrations/002-gates-and-audiences.ts';
import { triggersOutcomesRules } from './migrations/003-triggers-outcomes-rules.ts';
import { gapTasks } from './migrations/004-gap-tasks.ts';
import { scorecards } from './migrations/005-scorecards.ts';
import { whiteList } from './migrations/006-white-list.ts';
import { chainEdits } from './migrations/007-chain-edits.ts';
import { pool } from './migrations/008-pool.ts';
import { segments } from './migrations/009-segments.ts';
import { performance } from './migrations/010-performance.ts';
import { lists } from './migrations/011-lists.ts';
import { plans } from './migrations/012-plans.ts';
import { workbench } from './migrations/013-workbench.ts';
import type { WorkMigration } from './work-migration.ts';

/** Every step of the work store's schema, in order; a new one is a file of its own. */
export const WORK_MIGRATIONS: readonly WorkMigration[] = [
  opportunitiesAndClaims,
  gatesAndAudiences,
  triggersOutcomesRules,
  gapTasks,
  scorecards,
  whiteList,
  chainEdits,
  pool,
  performance,
  segments,
  plans,
  workbench,
  lists,
];
