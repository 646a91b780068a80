import type { Journey, JourneyOptions } from '../../support/journey.ts';

/** The firm that the demo bank tells its story about. */
export const CORE = 'ENTERPRISE:story-machinery-core';

/** A running service for journeys through it. */
export interface Bank {
  url(): string;
  /** Where it keeps its data; the files of the demo bank among them. */
  readonly directory: string;
  stop(): Promise<unknown>;
  /** A test body: opens a window, takes the steps, and holds that nothing went wrong in it. */
  visit(options: JourneyOptions, steps: (journey: Journey) => Promise<void>): () => Promise<void>;
}
