import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeControlled } from './compute-controlled.ts';
import { controlAncestors } from './control-ancestors.ts';

/**
 * Computes the votes that each party commands in an enterprise: its own and those of everything it controls.
 * Units: fractions 0..1 of all votes. Cost: O(parties × relationships above the target).
 */
export function computeVotesCommanded(
  view: GraphView,
  target: number,
  parties: readonly number[],
): Map<number, number> {
  const { register, all } = controlAncestors(view, target);
  const isWithin = (no: number): boolean => all.has(no);
  const denominator = register.denominatorOf(target);
  return new Map(
    parties.map((no): [number, number] => {
      if (!all.has(no) || denominator === 0) return [no, 0];
      const bloc = new Set([no, ...computeControlled(view, [no], { register, isWithin }).items.map((item) => item.no)]);
      let votes = 0;
      view.forEachIn('OWNS', target, (owner, row) => {
        if (bloc.has(owner)) votes += register.votesOf(row, owner, target);
      });
      return [no, votes / denominator];
    }),
  );
}
