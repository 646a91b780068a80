import type { GraphView } from '../../graph/image/graph-view.ts';
import { type VotingRegister, votingRegister } from './voting-register.ts';

export type ControlBasis = 'MAJORITY' | 'AGREEMENT';

export interface Controlled {
  readonly no: number;
  /** Votes commanded by the starts and all they control, 0..1. */
  readonly votes: number;
  /** MAJORITY wherever the votes alone suffice. */
  readonly basis: ControlBasis;
  /** True when the starts need nothing that they control. */
  readonly isDirect: boolean;
}

export interface ControlOptions {
  /** Whether agreements (entrustment, VIE and the like) control too; only votes do by default. */
  readonly withAgreements?: boolean;
  /** Read once where several questions are asked of one view. */
  readonly register?: VotingRegister;
  /** Restricts the walk, for example to the ancestors of a target. */
  readonly isWithin?: (no: number) => boolean;
}

export interface ControlledAnswer {
  /** In the order in which they fall under control. */
  readonly items: Controlled[];
}

interface Tally {
  votes: number;
  direct: number;
  directAgreement: boolean;
}

/**
 * Computes everything that parties voting as one bloc control: what they hold more than half of the votes of, counting the votes
 * of all they control already, up to the least fixpoint.
 * Units: votes 0..1; the comparison itself is of integers, so that exactly half never controls.
 * Cost: O(relationships of the bloc and of what it controls).
 * Source: the "company control" problem as in Ceri, Gottlob, Tanca 1990; treasury shares have no vote.
 */
export function computeControlled(
  view: GraphView,
  starts: readonly number[],
  options: ControlOptions = {},
): ControlledAnswer {
  const register = options.register ?? votingRegister(view);
  const isWithin = options.isWithin ?? (() => true);
  const bloc = new Set(starts);
  const tallies = new Map<number, Tally>();
  const queue = [...starts];
  const order: number[] = [];
  const isStart = new Set(starts);
  const tallyOf = (no: number): Tally => {
    let tally = tallies.get(no);
    if (tally === undefined) {
      tally = { votes: 0, direct: 0, directAgreement: false };
      tallies.set(no, tally);
    }
    return tally;
  };
  const join = (no: number): void => {
    if (bloc.has(no)) return;
    bloc.add(no);
    order.push(no);
    queue.push(no);
  };
  for (let at = 0; at < queue.length; at++) {
    const no = queue[at];
    view.forEachOut('OWNS', no, (owned, row) => {
      if (!isWithin(owned)) return;
      const votes = register.votesOf(row, no, owned);
      if (votes === 0) return;
      const tally = tallyOf(owned);
      tally.votes += votes;
      if (isStart.has(no)) tally.direct += votes;
      if (2 * tally.votes > register.denominatorOf(owned)) join(owned);
    });
    if (options.withAgreements !== true) continue;
    view.forEachOut('CONTROLS_BY_AGREEMENT', no, (owned) => {
      if (!isWithin(owned) || owned === no) return;
      const tally = tallyOf(owned);
      if (isStart.has(no)) tally.directAgreement = true;
      join(owned);
    });
  }
  return { items: order.map((no) => toControlled(no, tallyOf(no), register.denominatorOf(no))) };
}

function toControlled(no: number, tally: Tally, denominator: number): Controlled {
  const isMajority = 2 * tally.votes > denominator;
  return {
    no,
    votes: denominator > 0 ? tally.votes / denominator : 0,
    basis: isMajority ? 'MAJORITY' : 'AGREEMENT',
    isDirect: isMajority ? 2 * tally.direct > denominator : tally.directAgreement,
  };
}
