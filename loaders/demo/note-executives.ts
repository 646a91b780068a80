import { missesWanted, noteFound, noteMissed } from './note-found.ts';
import type { Firm, Individual } from './party.ts';
import { takeByReason } from './take-by-reason.ts';
import type { World } from './world.ts';

const RULE = 'executive-wealth';
const PRODUCT = '私人银行';
const EXECUTIVES = ['法定代表人', '董事长', '总经理', '财务负责人'];
const BALANCE_FEN_MIN = 5_000_000_000;

interface Seat {
  readonly person: Individual;
  readonly firm: Firm;
  /** Positions held now, and those given up. */
  readonly now: Set<string>;
  readonly before: Set<string>;
}

/** Who leads large customers without owning most of them, each through the firm that is worth most to the bank; who is found. */
export function noteExecutiveWealth(world: World): Individual[] {
  const best = new Map<string, { readonly seat: Seat; readonly balanceFen: number }>();
  const close: { readonly seat: Seat; readonly reason: string; readonly balanceFen: number }[] = [];
  for (const seat of seatsOf(world)) {
    const balanceFen = world.service.balanceOf(seat.firm);
    const lacking = whatLacks(world, seat, balanceFen);
    if (lacking.length === 1) close.push({ seat, reason: lacking[0], balanceFen });
    if (lacking.length > 0) continue;
    const known = best.get(seat.person.ref.sourceId);
    if (known === undefined || known.balanceFen < balanceFen)
      best.set(seat.person.ref.sourceId, { seat, balanceFen });
  }
  for (const { seat } of best.values())
    noteFound(world, RULE, seat.person, { via: seat.firm, product: PRODUCT });
  close.sort((a, b) => b.balanceFen - a.balanceFen);
  for (const { seat, reason } of takeByReason(close, missesWanted(world, RULE))) {
    noteMissed(world, RULE, seat.person, reason, { via: seat.firm });
  }
  return [...best.values()].map(({ seat }) => seat.person);
}

function seatsOf(world: World): Iterable<Seat> {
  const seats = new Map<string, Seat>();
  for (const { person, firm, position, isCurrent } of world.posts) {
    const key = `${person.ref.sourceId} ${firm.ref.sourceId}`;
    const seat = seats.get(key) ?? { person, firm, now: new Set(), before: new Set() };
    seats.set(key, seat);
    (isCurrent ? seat.now : seat.before).add(position);
  }
  return seats.values();
}

function whatLacks({ holders, service }: World, seat: Seat, balanceFen: number): string[] {
  const { person, firm, now, before } = seat;
  const isExecutive = (positions: Set<string>): boolean =>
    EXECUTIVES.some((position) => positions.has(position));
  const ownsMost = holders.some(
    ({ owner, firm: owned, share }) => owner === person && owned === firm && share > 5_000,
  );
  return [
    ...(firm.isCustomer ? [] : ['FIRM_IS_NO_CUSTOMER']),
    ...(isExecutive(now) ? [] : [isExecutive(before) ? 'HAS_LEFT' : 'IS_NO_EXECUTIVE']),
    ...(balanceFen >= BALANCE_FEN_MIN || !firm.isCustomer ? [] : ['BALANCE_TOO_SMALL']),
    ...(ownsMost ? ['OWNS_MOST_OF_IT'] : []),
    ...(service.holds(person, PRODUCT) ? ['HAS_A_PRIVATE_BANKER'] : []),
  ];
}
