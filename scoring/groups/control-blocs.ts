import type { GraphView } from '../../graph/image/graph-view.ts';
import { denominatorFrom, votingRegister } from '../control/voting-register.ts';

/** Parties joined to whoever controls them; a party whom nobody controls and who controls nobody is a bloc of its own. */
export interface ControlBlocs {
  /** Label of the bloc of each entity. */
  readonly blocOf: Int32Array;
  /** The party on top of each bloc, by label. */
  readonly topOf: Int32Array;
  /** First member by label and next member by entity; -1 ends the list. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Votes of an enterprise by holder, whole bank. */
interface Votes {
  readonly offsets: Uint32Array;
  readonly holders: Uint32Array;
  readonly votes: Float64Array;
  readonly denominators: Float64Array;
}

/**
 * Joins every enterprise to the bloc that commands more than half of its votes, until nothing changes. Two disjoint blocs cannot both
 * have a majority, so the order does not matter. State bodies and unknown owners belong to no bloc: they never join what they own.
 * Cost: O(E log V × holders of an enterprise): the smaller bloc is relabelled, and only what it holds is looked at again.
 * Source: the fixpoint of `computeControlled` for all starts at once; joining the smaller to the larger after Tarjan 1975.
 */
export function joinControlBlocs(view: GraphView): ControlBlocs {
  const { entityCount } = view;
  const votes = readVotes(view);
  const out = view.compress('OWNS', 'out');
  const blocOf = new Int32Array(entityCount);
  const topOf = new Int32Array(entityCount);
  const size = new Int32Array(entityCount).fill(1);
  const first = new Int32Array(entityCount);
  const last = new Int32Array(entityCount);
  const next = new Int32Array(entityCount).fill(-1);
  for (let no = 0; no < entityCount; no++) blocOf[no] = topOf[no] = first[no] = last[no] = no;
  const sums = new Float64Array(entityCount);
  const queue: number[] = [];
  const isQueued = new Uint8Array(entityCount);
  for (let no = 0; no < entityCount; no++) if (votes.offsets[no] < votes.offsets[no + 1]) push(no);

  function push(no: number): void {
    if (isQueued[no] === 1) return;
    isQueued[no] = 1;
    queue.push(no);
  }

  function join(over: number, under: number): void {
    const [large, small] = size[over] >= size[under] ? [over, under] : [under, over];
    const top = topOf[over];
    for (let member = first[small]; member >= 0; member = next[member]) {
      blocOf[member] = large;
      for (let at = out.offsets[member]; at < out.offsets[member + 1]; at++) push(out.ends[at]);
    }
    next[last[large]] = first[small];
    last[large] = last[small];
    size[large] += size[small];
    topOf[large] = top;
  }

  while (queue.length > 0) {
    const no = queue.pop()!;
    isQueued[no] = 0;
    const bloc = blocOf[no];
    if (topOf[bloc] !== no) continue;
    const majority = majorityBloc(no, votes, blocOf, sums);
    if (majority >= 0 && majority !== bloc) join(majority, bloc);
  }
  return { blocOf, topOf, first, next };
}

/** The bloc with more than half of the votes; -1 when there is none. */
function majorityBloc(no: number, votes: Votes, blocOf: Int32Array, sums: Float64Array): number {
  const [start, end] = [votes.offsets[no], votes.offsets[no + 1]];
  let majority = -1;
  for (let at = start; at < end; at++) {
    const bloc = blocOf[votes.holders[at]];
    sums[bloc] += votes.votes[at];
    if (2 * sums[bloc] > votes.denominators[no]) majority = bloc;
  }
  for (let at = start; at < end; at++) sums[blocOf[votes.holders[at]]] = 0;
  return majority;
}

function readVotes(view: GraphView): Votes {
  const { entityCount } = view;
  const register = votingRegister(view);
  const { offsets, ends, rows } = view.compress('OWNS', 'in');
  const denominators = new Float64Array(entityCount);
  const votes = new Float64Array(rows.length);
  const joinsNone = new Uint8Array(entityCount);
  for (let no = 0; no < entityCount; no++) {
    const kind = view.kindOf(no);
    if (kind === 'STATE' || kind === 'UNKNOWN') joinsNone[no] = 1;
  }
  for (let no = 0; no < entityCount; no++) {
    let [all, treasury] = [0, 0];
    for (let at = offsets[no]; at < offsets[no + 1]; at++) {
      const held = register.votesOf(rows[at], ends[at], no);
      all += held;
      votes[at] = joinsNone[ends[at]] === 1 ? 0 : held;
      if (ends[at] === no) treasury += register.treasuryOf(rows[at]);
    }
    denominators[no] = denominatorFrom(all, treasury);
  }
  return { offsets, holders: ends, votes, denominators };
}
