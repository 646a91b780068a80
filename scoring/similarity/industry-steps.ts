import type { GraphView } from '../../graph/image/graph-view.ts';

/** Levels of an industry tree that are looked at. */
const LEVELS_MAX = 8;

/** The classes of an industry tree from one up to its section, itself first. */
export function industryLineage(view: GraphView, industry: number): number[] {
  const lineage = [industry];
  while (lineage.length < LEVELS_MAX) {
    let parent = -1;
    view.forEachOut('INDUSTRY_UNDER', lineage[lineage.length - 1], (no) => {
      if (parent < 0 || no < parent) parent = no;
    });
    if (parent < 0 || lineage.includes(parent)) break;
    lineage.push(parent);
  }
  return lineage;
}

/** The classes an enterprise is put in, in the order of their numbers. */
export function industriesOf(view: GraphView, enterprise: number): number[] {
  const found: number[] = [];
  view.forEachOut('IN_INDUSTRY', enterprise, (industry) => found.push(industry));
  return found.sort((a, b) => a - b);
}

/** Steps up from the deeper of two classes to the nearest that both are under; undefined when there is none. */
export function industrySteps(one: readonly number[], other: readonly number[]): number | undefined {
  const steps = one.flatMap((no, up) => {
    const down = other.indexOf(no);
    return down < 0 ? [] : [Math.max(up, down)];
  });
  return steps.length === 0 ? undefined : Math.min(...steps);
}
