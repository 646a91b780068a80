import { addPerson } from './add-person.ts';
import { addPlantedFirm } from './add-planted-firm.ts';
import { appoint } from './appoint-board.ts';
import { inventBrand } from './enterprise-names.ts';
import { spreadShares } from './spread-shares.ts';
import { REGIONS } from './tables/regions.ts';
import { CHAIN_TRADES } from './tables/trades.ts';
import { times, type World } from './world.ts';

/** Plants different parties that names do not tell apart. */
export function plantSameNames(world: World): void {
  plantNamesakes(world);
  plantSameShortNames(world);
}

/** Persons who share nothing but the name of an owner: each on the board of another firm, each with another id. */
function plantNamesakes(world: World): void {
  const { random, truth } = world;
  for (const owner of random.sample(world.owners, times(world, 40, 2))) {
    const namesake = addPerson(world, { name: owner.name, hasAccount: random.chance(0.5) });
    appoint(world, namesake, random.pick(world.firms), '监事');
    truth.add('sameNames', { name: owner.name, parties: [owner.ref, namesake.ref] });
  }
}

/** Firms of one brand and trade in two cities: their short names are the same, their owners are not. */
function plantSameShortNames(world: World): void {
  const { random, truth } = world;
  for (let left = times(world, 20, 2); left > 0; left -= 1) {
    const [here, there] = random.sample(REGIONS, 2);
    const trade = random.pick(CHAIN_TRADES);
    const shortName = inventBrand(world) + trade.words[0];
    const firms = [here, there].map((region) =>
      addPlantedFirm(world, false, { name: `${region.city}${shortName}有限公司`, shortName, region, trade }),
    );
    for (const firm of firms) spreadShares(world, firm, 10_000);
    truth.add('sameNames', { name: shortName, parties: firms.map((firm) => firm.ref) });
  }
}
