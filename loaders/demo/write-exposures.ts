import { formatYuan } from './format-quantities.ts';
import type { Firm } from './party.ts';
import type { World } from './world.ts';

/** One exposure of the bank to a party. */
export interface ExposureOptions {
  readonly category: '表内' | '表外' | '类信贷';
  readonly kind: string;
  readonly limitFen: number;
  readonly balanceFen: number;
  /** Defaults to the balance. */
  readonly netFen?: number;
}

const KINDS = [
  { category: '表内', kind: '流动资金贷款' },
  { category: '表内', kind: '固定资产贷款' },
  { category: '表内', kind: '票据贴现' },
  { category: '表外', kind: '银行承兑汇票' },
  { category: '表外', kind: '信用证' },
  { category: '表外', kind: '保函' },
  { category: '类信贷', kind: '债券投资' },
] as const;

/** Writes one to three exposures of different kinds to a customer. */
export function writeExposures(world: World, firm: Firm): void {
  const { random } = world;
  for (const kind of random.sample(KINDS, random.int(1, 3))) {
    const limitFen = random.amountFen(1_000_000, 80_000_000);
    const balanceFen = Math.round((limitFen * random.next()) / 100) * 100;
    const netFen = kind.category === '表外' ? Math.round(balanceFen * 0.7) : balanceFen;
    writeExposure(world, firm, { ...kind, limitFen, balanceFen, netFen });
  }
}

/** Writes one exposure as of yesterday. */
export function writeExposure(world: World, firm: Firm, options: ExposureOptions): void {
  world.feeds.write('exposures', {
    partyKind: firm.ref.kind,
    partyId: firm.ref.sourceId,
    category: options.category,
    kind: options.kind,
    asOf: world.clock.format(world.clock.today - 1),
    creditLimit: formatYuan(options.limitFen),
    balance: formatYuan(options.balanceFen),
    netExposure: formatYuan(options.netFen ?? options.balanceFen),
    expiresOn: world.clock.format(world.clock.today + world.random.int(20, 900)),
  });
}
