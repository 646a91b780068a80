/** How far the work on a claimed opportunity has come, in order. */
export const STAGES = ['CLAIMED', 'CONTACTED', 'QUALIFIED', 'PROPOSED'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Whether work may go from one stage to another: forward only. A stage may be skipped, since a customer may ask for a proposal at the
 * first visit; what was reached is never taken back.
 * Source: methods §7, state machine.
 */
export function canAdvance(from: Stage, to: Stage): boolean {
  return STAGES.indexOf(to) > STAGES.indexOf(from);
}
