import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeControlled } from './compute-controlled.ts';
import { controlAncestors } from './control-ancestors.ts';

/**
 * Computes the votes that each party commands in an enterprise: its own and those of everything it controls.
 * Units: fractions 0..1 of all votes. Cost: O(relationships above the target), once more
 * for each party that controls any of what is above.
 */
export function computeVotesCommanded(
  view: GraphView,
  target: number,
  parties: readonly number[],
): Map<number, number> {
  const { register, all, candidates } = controlAncestors(view, target);
  const isWithin = (no: number): boolean => all.has(no);
  const denominator = register.denominatorOf(target);
  const mayControl = new Set(candidates);
  return new Map(
    parties.map((no): [number, number] => {
      if (!all.has(no) || denominator === 0) return [no, 0];
      const below = mayControl.has(no) ? computeControlled(view, [no], { register, isWithin }).items : [];
      const bloc = new Set([no, ...below.map((item) => item.no)]);
      let votes = 0;
      view.forEachIn('OWNS', target, (owner, row) => {
        if (bloc.has(owner)) votes += register.votesOf(row, owner, target);
      });
      return [no, votes / denominator];
    }),
  );
}
