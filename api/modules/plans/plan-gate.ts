import { GATES, type Gate, type GateStatus, toGate } from '../../../scoring/gates/gate.ts';
import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import { gateWithRefusal } from '../opportunities/opportunity-gate.ts';

/** A gate as sales know it, whoever writes: a plan is read by its whole team, so it must not tell what only risk may know. */
export function planGateOf(gate: Gate): GateStatus {
  return gate.reasons.some(({ code }) => GATES[code].isForRiskOnly) ? 'BLOCKED' : gate.status;
}

export function planGateOfLead(
  { services }: RequestContext,
  opportunity: Pick<OpportunitySource, 'gate' | 'refusedAt'>,
): GateStatus {
  return planGateOf(gateWithRefusal(opportunity, new Date(services.clock())));
}

/** The gate of a product for several parties: blocked for one of them, it is not offered to all. */
export function planGateOfProduct(
  { services, today }: RequestContext,
  parties: readonly number[],
  product: string,
): GateStatus {
  const gate = services.gates(today);
  return severest(parties.map((no) => planGateOf(withoutHeld(gate(no, product)))));
}

/** That it is held by one is no reason to leave it out of a plan, which renews and widens, and is for others too. */
function withoutHeld({ reasons }: Gate): Gate {
  return toGate(reasons.filter(({ code }) => code !== 'ALREADY_OWNED'));
}

export function severest(statuses: readonly GateStatus[]): GateStatus {
  if (statuses.includes('BLOCKED')) return 'BLOCKED';
  return statuses.includes('CONDITIONAL') ? 'CONDITIONAL' : 'OPEN';
}
