import type { GraphView } from '../../graph/image/graph-view.ts';
import { OWNERSHIP_ROLES } from '../../graph/model/ownership-role.ts';
import { WHOLE } from '../../graph/model/share.ts';

/** Reads votes in enterprises as integers of 1e-9. */
export interface VotingRegister {
  /** Votes of one row of OWNS; 0 for treasury shares, nominees and limited partners. */
  votesOf(row: number, owner: number, owned: number): number;
  /** Share of the register that an enterprise holds in itself by one row of its own. */
  treasuryOf(row: number): number;
  /** All votes of an enterprise: the whole without its own shares, or what its register adds up to if that is more. */
  denominatorOf(enterprise: number): number;
}

/**
 * Reads who votes with how much: the voting share, else what the role says (a general partner all, a limited partner none), else the
 * share, each by its lower end where it is a range; nothing where nothing is known. A nominee's row is left out, for the
 * nominator's own row stands for it. Shares that an enterprise holds in itself carry no vote (Company Law 2023 art. 116).
 * Units: integers of 1e-9, so that exactly half never counts as more than half.
 */
export function votingRegister(view: GraphView): VotingRegister {
  const [share, shareMin] = [view.column('OWNS', 'share'), view.column('OWNS', 'shareMin')];
  const [voting, votingMin] = [view.column('OWNS', 'votingShare'), view.column('OWNS', 'votingMin')];
  const role = view.column('OWNS', 'roleCode');
  const denominators = new Map<number, number>();
  const votesOf = (row: number, owner: number, owned: number): number => {
    if (owner === owned) return 0;
    const code = role(row);
    if (code === OWNERSHIP_ROLES.NOMINEE) return 0;
    const exact = voting(row);
    if (!Number.isNaN(exact)) return exact;
    if (code === OWNERSHIP_ROLES.GP) return WHOLE;
    if (code === OWNERSHIP_ROLES.LP) return 0;
    return votingMin(row) || orElse(share(row), shareMin(row));
  };
  const treasuryOf = (row: number): number => orElse(share(row), shareMin(row));
  const denominatorOf = (enterprise: number): number => {
    let known = denominators.get(enterprise);
    if (known === undefined) {
      let [votes, treasury] = [0, 0];
      view.forEachIn('OWNS', enterprise, (owner, row) => {
        votes += votesOf(row, owner, enterprise);
        if (owner === enterprise) treasury += treasuryOf(row);
      });
      known = denominatorFrom(votes, treasury);
      denominators.set(enterprise, known);
    }
    return known;
  };
  return { votesOf, treasuryOf, denominatorOf };
}

/** What the votes of an enterprise are measured against. */
export function denominatorFrom(votes: number, treasury: number): number {
  return Math.max(WHOLE - treasury, votes);
}

/** The first number that is one; 0 when none is. */
function orElse(value: number, other: number): number {
  return Number.isNaN(value) ? other || 0 : value;
}
