import type { PlanPaperQuery } from '../__generated__/operations.ts';

export type PaperPlan = NonNullable<PlanPaperQuery['plan']>;
export type PaperVersion = PaperPlan['versions'][number];
