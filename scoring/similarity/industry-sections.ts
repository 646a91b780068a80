import type { GraphView } from '../../graph/image/graph-view.ts';
import { industriesOf, industryLineage } from './industry-steps.ts';

/** Reads the top class of the first industry that an enterprise is in; undefined for who is in none. Cost: O(1) once an industry is known. */
export function sectionReader(view: GraphView): (no: number) => number | undefined {
  const known = new Map<number, number>();
  return (no) => {
    const [industry] = industriesOf(view, no);
    if (industry === undefined) return undefined;
    let section = known.get(industry);
    if (section === undefined) {
      section = industryLineage(view, industry).at(-1)!;
      known.set(industry, section);
    }
    return section;
  };
}
