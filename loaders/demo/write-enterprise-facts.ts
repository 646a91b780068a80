import type { Firm } from './party.ts';
import { BRAND_SECOND } from './tables/brand-syllables.ts';
import type { World } from './world.ts';
import { goodsIdOf } from './write-goods-and-chains.ts';

const MEMBER_ROLES = ['配套', '配套', '配套', '配套', '骨干', '骨干', '专精特新'];

/** Writes what surrounds a register entry: other names (`shortName` besides the one it gives itself), industry, chain link and goods. */
export function writeEnterpriseFacts(
  world: World,
  firm: Firm,
  shortName: string,
  hasPlace: boolean,
  isListed: boolean,
): void {
  writeOtherNames(world, firm, shortName);
  const enterpriseId = firm.ref.sourceId;
  world.feeds.write('industry-members', { taxonomy: 'GB/T 4754', code: firm.trade.code, enterpriseId });
  if (hasPlace && firm.trade.key.includes('-')) {
    world.feeds.write('chain-members', {
      linkId: firm.trade.key,
      enterpriseId,
      role: isListed ? '链主' : world.random.pick(MEMBER_ROLES),
      validFrom: world.clock.format(firm.foundedOn),
    });
  }
  writeGoods(world, firm);
}

function writeGoods(world: World, firm: Firm): void {
  const made = world.random.sample(firm.trade.goods, world.random.int(1, 2));
  for (const [index, name] of made.entries()) {
    world.feeds.write('enterprise-goods', {
      enterpriseId: firm.ref.sourceId,
      goodsId: goodsIdOf(firm.trade, name),
      role: 'MAKES',
      revenueShare: made.length === 1 ? '0.9' : index === 0 ? '60%' : '25%',
      validFrom: world.clock.format(firm.foundedOn),
    });
  }
}

function writeOtherNames(world: World, firm: Firm, shortName: string): void {
  const { random, feeds } = world;
  const { kind: partyKind, sourceId: partyId } = firm.ref;
  if (random.chance(0.35)) feeds.write('names', { partyKind, partyId, name: shortName, kind: 'short' });
  if (random.chance(0.08)) {
    const former = firm.brand[0] + random.pick(BRAND_SECOND) + random.pick(['实业', '贸易', '科贸', '工贸']);
    feeds.write('names', {
      partyKind,
      partyId,
      name: `${firm.region.city}${former}有限公司`,
      kind: 'former',
    });
  }
}
