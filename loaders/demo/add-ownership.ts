import type { Day } from '../../graph/model/day.ts';
import { formatShare } from './format-quantities.ts';
import type { Firm, Individual, Party } from './party.ts';
import type { World } from './world.ts';

/** One holding; shares are integers of basis points (1/100 of a percent). */
export interface OwnershipOptions {
  /** Undefined is a share that is not known. */
  readonly share?: number;
  readonly shareMin?: number;
  readonly shareMax?: number;
  readonly votingShare?: number;
  readonly shareClass?: string;
  readonly role?: 'GP' | 'LP' | 'NOMINEE';
  readonly nominator?: Party;
  readonly isPledged?: boolean;
  /** Defaults to the day on which both exist. */
  readonly from?: Day;
  readonly to?: Day;
}

/** Writes that `owner` holds a part of `owned`. */
export function addOwnership(world: World, owner: Party, owned: Firm, options: OwnershipOptions): void {
  const share = (basisPoints: number | undefined): string | undefined =>
    basisPoints === undefined ? undefined : formatShare(basisPoints);
  world.feeds.write('ownerships', {
    ownerKind: owner.ref.kind,
    ownerId: owner.ref.sourceId,
    ownedId: owned.ref.sourceId,
    share: share(options.share),
    shareMin: share(options.shareMin),
    shareMax: share(options.shareMax),
    votingShare: share(options.votingShare),
    class: options.shareClass,
    role: options.role,
    nominatorId: options.nominator?.ref.sourceId,
    pledged: options.isPledged === undefined ? undefined : String(options.isPledged),
    validFrom: world.clock.format(options.from ?? bothExistFrom(owner, owned)),
    validTo: world.clock.format(options.to),
  });
  const from = options.from ?? bothExistFrom(owner, owned);
  const isCurrent = from <= world.clock.today && (options.to === undefined || options.to > world.clock.today);
  // Behind a nominee stands who counts.
  const holder = options.role === 'NOMINEE' ? options.nominator : owner;
  if (holder?.ref.kind === 'PERSON' && isCurrent) {
    world.holders.push({ owner: holder as Individual, firm: owned, share: options.share ?? 0 });
  }
}

function bothExistFrom(owner: Party, owned: Firm): Day {
  return 'foundedOn' in owner ? Math.max((owner as Firm).foundedOn, owned.foundedOn) : owned.foundedOn;
}
