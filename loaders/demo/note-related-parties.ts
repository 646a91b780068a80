import { missesWanted, noteFound, noteMissed } from './note-found.ts';
import type { Firm } from './party.ts';
import { takeByReason } from './take-by-reason.ts';
import type { World } from './world.ts';

const RULE = 'related-party-of-customer';
const PRODUCT = '单位活期存款';
const REPRESENTATIVE = '法定代表人';
const FIRMS_MAX = 3;
const BALANCE_FEN_MIN = 1_000_000_000;

interface Close {
  readonly firm: Firm;
  readonly via: Firm;
  readonly reason: string;
}

/** Firms that are no customers, whose legal representative is that of a customer worth a call. */
export function noteRelatedParties(world: World): void {
  const close: Close[] = [];
  const best = new Map<string, { readonly firm: Firm; readonly via: Firm; readonly balanceFen: number }>();
  for (const firms of representedTogether(world)) {
    const served = firms.filter(({ isCustomer }) => isCustomer);
    if (served.length === 0) continue;
    const balances = served.map((firm) => ({ firm, balanceFen: world.service.balanceOf(firm) }));
    const { firm: via, balanceFen } = balances.reduce((most, one) =>
      one.balanceFen > most.balanceFen ? one : most,
    );
    for (const firm of firms) {
      if (firm.isCustomer) continue;
      const lacking = [
        ...(firms.length <= FIRMS_MAX ? [] : ['REPRESENTS_TOO_MANY']),
        ...(balanceFen >= BALANCE_FEN_MIN ? [] : ['BALANCE_TOO_SMALL']),
        ...(world.control.isOfCustomersGroup(firm) ? ['GROUP_HAS_A_CUSTOMER'] : []),
      ];
      const known = best.get(firm.ref.sourceId);
      if (lacking.length === 1) close.push({ firm, via, reason: lacking[0] });
      if (lacking.length > 0 || (known !== undefined && known.balanceFen >= balanceFen)) continue;
      best.set(firm.ref.sourceId, { firm, via, balanceFen });
    }
  }
  for (const { firm, via } of best.values()) noteFound(world, RULE, firm, { via, product: PRODUCT });
  const missed = close.filter(({ firm }) => !best.has(firm.ref.sourceId));
  for (const { firm, via, reason } of takeByReason(missed, missesWanted(world, RULE)))
    noteMissed(world, RULE, firm, reason, { via });
}

/** The firms of each person who is the legal representative of two now, each once. */
function representedTogether(world: World): Firm[][] {
  const current = world.posts.filter(({ position, isCurrent }) => isCurrent && position === REPRESENTATIVE);
  return [...Map.groupBy(current, ({ person }) => person).values()]
    .map((posts) => [...new Set(posts.map(({ firm }) => firm))])
    .filter((firms) => firms.length > 1);
}
