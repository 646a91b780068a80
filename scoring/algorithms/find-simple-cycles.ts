export interface SimpleCycles {
  /** Each from its lowest node on, in the direction of the edges; by lowest node, then as found. */
  readonly cycles: number[][];
  readonly isCapped: boolean;
}

export interface CycleLimits {
  readonly lengthMax: number;
  readonly countMax: number;
}

/** Rings longer than this or more than so many are not for the eye. */
const DISPLAY_LIMITS: CycleLimits = { lengthMax: 6, countMax: 500 };
const STEPS_MAX = 1_000_000;

/**
 * Finds the simple cycles of a directed graph up to a length.
 * Shape: the successors of `node` are `ends[offsets[node]]` to `ends[offsets[node + 1] - 1]`.
 * Limits: `lengthMax` and `countMax` (6 and 500 unless told), 1,000,000 steps; says so when it stopped.
 * Cost: exponential in `lengthMax` at worst, hence the limits.
 * Source: each cycle is found from its lowest node as in Johnson 1975; the length bound takes the place of his blocking.
 */
export function findSimpleCycles(
  nodeCount: number,
  offsets: ArrayLike<number>,
  ends: ArrayLike<number>,
  limits: CycleLimits = DISPLAY_LIMITS,
): SimpleCycles {
  const cycles: number[][] = [];
  const isOnPath = new Uint8Array(nodeCount);
  let steps = 0;
  const isCapped = (): boolean => cycles.length >= limits.countMax || steps >= STEPS_MAX;
  const extend = (path: number[]): void => {
    const [start, last] = [path[0], path[path.length - 1]];
    const tried = new Set<number>();
    for (let at = offsets[last]; at < offsets[last + 1] && !isCapped(); at++) {
      const end = ends[at];
      steps++;
      if (end < start || tried.has(end)) continue;
      tried.add(end);
      if (end === start) {
        if (path.length > 1) cycles.push([...path]);
      } else if (isOnPath[end] === 0 && path.length < limits.lengthMax) {
        isOnPath[end] = 1;
        path.push(end);
        extend(path);
        path.pop();
        isOnPath[end] = 0;
      }
    }
  };
  for (let start = 0; start < nodeCount && !isCapped(); start++) extend([start]);
  return { cycles, isCapped: isCapped() };
}
