import type { PlanContentFieldsFragment, PlanFieldsFragment } from '../__generated__/operations.ts';

export type Plan = PlanFieldsFragment;
/** What a version says, as it is read and as it is edited. */
export type Content = PlanContentFieldsFragment;
export type Need = Content['needs'][number];
export type Item = Content['items'][number];
export type Material = Content['materials'][number];
export type Milestone = Content['milestones'][number];
export type Person = NonNullable<Item['lead']>;
