import { BLOCKED_BRANDS, BRAND_FIRST, BRAND_SECOND, BRAND_THIRD } from './tables/brand-syllables.ts';
import type { Region } from './tables/regions.ts';
import type { Trade } from './tables/trades.ts';
import type { World } from './world.ts';

const PAIRS = BRAND_FIRST.length * BRAND_SECOND.length;
/** Prime, so that stepping by it visits every pair once before any comes again. */
const STEP = 4_177;
const BRANDS_PER_BLOCK = 12_000;
const NAME_FILLERS = ['实业', '发展', '集团', '贸易', '服务'];

/** The parts of an enterprise name, and the name. */
interface EnterpriseName {
  readonly full: string;
  readonly short: string;
  readonly legalForm: string;
}

/** An invented brand that no other group of the bank has. */
export function inventBrand(world: World): string {
  for (;;) {
    const brand = brandAt(world.block * BRANDS_PER_BLOCK + world.counters.brand);
    world.counters.brand += 1;
    if (!BLOCKED_BRANDS.some((blocked) => brand.includes(blocked))) return brand;
  }
}

function brandAt(index: number): string {
  const pair = (index * STEP) % PAIRS;
  const round = Math.floor(index / PAIRS);
  const third = round === 0 ? '' : thirdSyllables(round - 1);
  return (
    BRAND_FIRST[Math.floor(pair / BRAND_SECOND.length)] + BRAND_SECOND[pair % BRAND_SECOND.length] + third
  );
}

function thirdSyllables(index: number): string {
  const count = BRAND_THIRD.length;
  return index < count
    ? BRAND_THIRD[index]
    : BRAND_THIRD[index % count] + BRAND_THIRD[Math.floor(index / count) % count];
}

/** Region, brand, trade and legal form put together; unique within the block. */
export function composeEnterpriseName(
  world: World,
  region: Region,
  brand: string,
  trade: Trade,
  legalForm: string,
): EnterpriseName {
  const start = world.random.int(0, trade.words.length - 1);
  const words = [...trade.words.slice(start), ...trade.words.slice(0, start)];
  const longer = NAME_FILLERS.flatMap((filler) => words.map((word) => word + filler));
  for (const word of [...words, ...longer]) {
    const full = `${region.city}${brand}${word}${FORM_ENDINGS[legalForm]}`;
    if (world.fullNames.has(full)) continue;
    world.fullNames.add(full);
    return { full, short: `${brand}${word}`, legalForm };
  }
  throw new Error(`no name is left for ${brand} in ${region.city}`);
}

/** Legal forms as registers write them, and how names end. */
const FORM_ENDINGS: Readonly<Record<string, string>> = {
  有限责任公司: '有限公司',
  股份有限公司: '股份有限公司',
  有限合伙企业: '（有限合伙）',
};
