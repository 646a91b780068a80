import type { GraphView } from '../graph/image/graph-view.ts';

/**
 * What one writes first: for every seller count over its buyers who else sells to them, compare with each, keep the best ten in order.
 * Lists must name nobody twice. Gives the number of pairs.
 */
export function countPlainly(view: GraphView, count = 10): number {
  const buyers = view.compress('SUPPLIES', 'out');
  const sellers = view.compress('SUPPLIES', 'in');
  const shared = new Int32Array(view.entityCount);
  const touched = new Int32Array(view.entityCount);
  const ends = new Int32Array(view.entityCount * count);
  const scores = new Float32Array(ends.length);
  const sizeOf = (no: number): number => buyers.offsets[no + 1] - buyers.offsets[no];
  let pairs = 0;
  for (let no = 0; no < view.entityCount; no++) {
    let candidates = 0;
    for (let at = buyers.offsets[no]; at < buyers.offsets[no + 1]; at++) {
      const buyer = buyers.ends[at];
      const last = sellers.offsets[buyer + 1];
      for (let place = sellers.offsets[buyer]; place < last; place++) {
        if (shared[sellers.ends[place]]++ === 0) touched[candidates++] = sellers.ends[place];
      }
    }
    const first = no * count;
    let kept = 0;
    for (let at = 0; at < candidates; at++) {
      const other = touched[at];
      const score = shared[other] / (sizeOf(no) + sizeOf(other) - shared[other]);
      shared[other] = 0;
      if (other === no || (kept === count && score <= scores[first + count - 1])) continue;
      let place = kept === count ? kept - 1 : kept++;
      for (; place > 0 && scores[first + place - 1] < score; place--) {
        scores[first + place] = scores[first + place - 1];
        ends[first + place] = ends[first + place - 1];
      }
      scores[first + place] = score;
      ends[first + place] = other;
    }
    pairs += kept;
  }
  return pairs;
}
