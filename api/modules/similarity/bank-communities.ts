import type { GraphView } from '../../../graph/image/graph-view.ts';
import { type CommunityTrait, describeCommunity } from '../../../scoring/communities/describe-community.ts';
import {
  type FoundCommunities,
  listCommunities,
  projectTies,
} from '../../../scoring/communities/find-communities.ts';
import { perVersion } from '../../answers/per-version.ts';
import { runLouvainBeside } from '../../jobs/louvain-thread.ts';

/** The communities of one version of the graph. */
export interface BankCommunities extends FoundCommunities {
  /** Relationships of a party with others. */
  readonly linksOf: (no: number) => number;
  /** What a community shares, worked out when it is first asked for. */
  readonly traitsOf: (community: number) => readonly CommunityTrait[];
  /** Members whom the bank manages, worked out likewise. */
  readonly customersOf: (community: number) => readonly number[];
}

const slots = perVersion((): { found?: Promise<BankCommunities> } => ({}));

/** Finds the communities of the bank, once for a version of the graph; what failed is tried again by who asks next. */
export function communitiesOfBank(view: GraphView): Promise<BankCommunities> {
  const slot = slots(view);
  slot.found ??= compute(view).catch((error: unknown) => {
    slot.found = undefined;
    throw error;
  });
  return slot.found;
}

async function compute(view: GraphView): Promise<BankCommunities> {
  const graph = projectTies(view);
  const found = listCommunities(await runLouvainBeside(graph));
  const traits = new Map<number, readonly CommunityTrait[]>();
  const customers = new Map<number, readonly number[]>();
  return {
    ...found,
    linksOf: (no) => graph.offsets[no + 1] - graph.offsets[no],
    traitsOf: remember(traits, (community) => describeCommunity(view, found.communities[community]).traits),
    customersOf: remember(customers, (community) =>
      found.communities[community].filter((no) => view.countOut('CUSTOMER_OF', no) > 0),
    ),
  };
}

function remember<T>(known: Map<number, T>, work: (at: number) => T): (at: number) => T {
  return (at) => {
    let value = known.get(at);
    if (value === undefined) {
      value = work(at);
      known.set(at, value);
    }
    return value;
  };
}
