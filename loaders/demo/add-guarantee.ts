import { formatYuan } from './format-quantities.ts';
import type { Party } from './party.ts';
import { nextNumber, type World } from './world.ts';

/** What is fixed about a guarantee; the rest is chosen. */
export interface GuaranteeOptions {
  readonly amountFen?: number;
  readonly from?: number;
  readonly to?: number;
}

/** Writes that a guarantor stands for an obligor. */
export function addGuarantee(
  world: World,
  guarantor: Party,
  obligor: Party,
  options: GuaranteeOptions = {},
): void {
  const { random, clock } = world;
  const amountFen = options.amountFen ?? random.amountFen(1_000_000, 60_000_000);
  const outstandingFen = random.chance(0.4)
    ? amountFen
    : Math.round((amountFen * (0.3 + 0.7 * random.next())) / 100) * 100;
  world.feeds.write('guarantees', {
    guarantorKind: guarantor.ref.kind,
    guarantorId: guarantor.ref.sourceId,
    obligorKind: obligor.ref.kind,
    obligorId: obligor.ref.sourceId,
    guaranteeId: `GU${String(nextNumber(world, 'guarantee')).padStart(7, '0')}`,
    amount: formatYuan(amountFen),
    outstanding: formatYuan(options.amountFen ?? outstandingFen),
    kind: random.chance(0.7) ? '连带责任保证' : '一般保证',
    validFrom: clock.format(options.from ?? clock.today - random.int(30, 700)),
    validTo: clock.format(
      options.to ?? (random.chance(0.7) ? clock.today + random.int(10, 1_000) : undefined),
    ),
  });
}
