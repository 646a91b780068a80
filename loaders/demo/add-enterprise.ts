import type { Day } from '../../graph/model/day.ts';
import { composeEnterpriseName, inventBrand } from './enterprise-names.ts';
import type { Firm } from './party.ts';
import { serveEnterprise } from './serve-enterprise.ts';
import { REGIONS, type Region } from './tables/regions.ts';
import { CHAIN_TRADES, OTHER_TRADES, type Trade } from './tables/trades.ts';
import { buildUnifiedCode } from './unified-code.ts';
import { nextNumber, type World } from './world.ts';
import { writeEnterpriseFacts } from './write-enterprise-facts.ts';

/** What is fixed about a new enterprise; the rest is chosen. */
export interface EnterpriseOptions {
  readonly isCustomer: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly shortName?: string;
  /** Brand of its group. */
  readonly brand?: string;
  readonly trade?: Trade;
  readonly region?: Region;
  readonly legalForm?: '有限责任公司' | '股份有限公司' | '有限合伙企业';
  readonly uscc?: string;
  readonly foundedOn?: Day;
  readonly capitalYuan?: number;
  readonly isListed?: boolean;
  readonly status?: string;
  readonly orgId?: string;
  readonly managerId?: string;
  /** True where a story writes industry, products and exposures itself. */
  readonly isBare?: boolean;
  readonly depositFen?: number;
}

/** Adds an enterprise of the country with what the register says, its place in industry and chain, and its service. */
export function addEnterprise(world: World, options: EnterpriseOptions): Firm {
  const { random } = world;
  const number = nextNumber(world, 'firm');
  const trade =
    options.trade ?? (random.chance(0.75) ? random.pick(CHAIN_TRADES) : random.pick(OTHER_TRADES));
  const region = options.region ?? random.pickSkewed(REGIONS, 2);
  const brand = options.brand ?? inventBrand(world);
  const legalForm = options.legalForm ?? (random.chance(0.14) ? '股份有限公司' : '有限责任公司');
  const composed =
    options.name === undefined ? composeEnterpriseName(world, region, brand, trade, legalForm) : undefined;
  const firm: Firm = {
    ref: { kind: 'ENTERPRISE', sourceId: options.id ?? `E${String(number).padStart(7, '0')}` },
    name: options.name ?? composed!.full,
    isCustomer: false,
    trade,
    region,
    brand,
    foundedOn: options.foundedOn ?? world.clock.today - random.int(500, 9_000),
  };
  const shortName = options.shortName ?? (random.chance(0.6) ? composed?.short : undefined);
  const capitalYuan =
    options.capitalYuan ?? random.pick([1, 2, 5, 10, 20, 30, 50, 100, 200, 500]) * 1_000_000;
  world.feeds.write('enterprises', {
    enterpriseId: firm.ref.sourceId,
    name: firm.name,
    uscc: options.uscc ?? buildUnifiedCode(region.code, `P${String(number).padStart(7, '0')}`),
    shortName,
    legalForm,
    country: 'CN',
    region: `${region.province}${region.city === region.province ? '' : region.city}`,
    registeredCapital: capitalYuan,
    equity: Math.round(capitalYuan * (0.6 + random.next() * 2)),
    foundedOn: world.clock.format(firm.foundedOn),
    status: options.status ?? '存续',
    listed: String(options.isListed === true),
  });
  const otherShort =
    shortName === undefined && composed !== undefined ? composed.short : `${region.city}${brand}`;
  writeEnterpriseFacts(world, firm, otherShort, options.isBare !== true, options.isListed === true);
  return options.isCustomer ? serveEnterprise(world, firm, options) : firm;
}
