import type { CockpitQuery } from '../__generated__/operations.ts';

export type CockpitAnswer = NonNullable<CockpitQuery['cockpit']>;
export type CockpitFigure = CockpitAnswer['row']['figures'][number];
