import type { GraphView } from '../../graph/image/graph-view.ts';
import { type VotingRegister, votingRegister } from './voting-register.ts';

/** Everything that may have a say in an enterprise. */
export interface ControlAncestors {
  readonly register: VotingRegister;
  /** The enterprise, and whoever votes in it or in an enterprise of the set. */
  readonly all: ReadonlySet<number>;
  /** Those who hold more than half of the votes of one of the set directly, or control it by agreement: nobody else can control. */
  readonly candidates: readonly number[];
  readonly isCapped: boolean;
}

/** Parties looked at above one enterprise. */
const PARTIES_MAX = 200_000;

/** Collects who is above an enterprise by votes or agreement. Cost: O(relationships above it). */
export function controlAncestors(view: GraphView, target: number, withAgreements = false): ControlAncestors {
  const register = votingRegister(view);
  const all = new Set([target]);
  const candidates = new Set<number>();
  const queue = [target];
  const add = (no: number): void => {
    if (all.has(no)) return;
    all.add(no);
    queue.push(no);
  };
  let at = 0;
  for (; at < queue.length && at < PARTIES_MAX; at++) {
    const owned = queue[at];
    const held = new Map<number, number>();
    view.forEachIn('OWNS', owned, (owner, row) => {
      const votes = register.votesOf(row, owner, owned);
      if (votes === 0 || view.kindOf(owner) === 'UNKNOWN') return;
      held.set(owner, (held.get(owner) ?? 0) + votes);
      add(owner);
    });
    const denominator = held.size > 0 ? register.denominatorOf(owned) : 0;
    for (const [owner, votes] of held) if (2 * votes > denominator) candidates.add(owner);
    if (!withAgreements) continue;
    view.forEachIn('CONTROLS_BY_AGREEMENT', owned, (controller) => {
      if (controller === owned || view.kindOf(controller) === 'UNKNOWN') return;
      candidates.add(controller);
      add(controller);
    });
  }
  return { register, all, candidates: [...candidates], isCapped: at < queue.length };
}
