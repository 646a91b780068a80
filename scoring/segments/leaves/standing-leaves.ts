import { TIER_NAMES, type TierName } from '../../similarity/tier.ts';
import type { MoveName } from '../condition.ts';
import { type LeafRule, MET } from '../leaf.ts';
import type { SegmentBank } from '../segment-bank.ts';
import { byEach, customersOf } from './by-each.ts';

function tierOf(bank: SegmentBank, no: number, when: 'now' | 'before' = 'now'): TierName | undefined {
  return bank.sees(no) ? bank.standingsOf(no, when).customers.get(no)?.place?.tier : undefined;
}

export const tierRule: LeafRule<'tier'> = {
  judge: (bank, { tiers }) => {
    return (no) => {
      const tier = tierOf(bank, no);
      return tier !== undefined && tiers.includes(tier) ? MET : undefined;
    };
  },
  // Asked for more than anything else, so that who is in a tier is kept.
  members: (bank, { tiers }) => tiers.reduce((set, tier) => set.or(bank.inTier(tier)), bank.setOf()),
};

/** How a customer moved within a year; undefined for who has no tier. */
function moveOf(bank: SegmentBank, no: number): MoveName | undefined {
  const [now, before] = [tierOf(bank, no), tierOf(bank, no, 'before')];
  if (now === undefined) return undefined;
  if (before === undefined) return 'NEW';
  const steps = TIER_NAMES.indexOf(now) - TIER_NAMES.indexOf(before);
  return steps === 0 ? 'STAYED' : steps < 0 ? 'ROSE' : 'FELL';
}

export const moveRule: LeafRule<'move'> = byEach(customersOf, (bank, { move }) => (no) => {
  return moveOf(bank, no) === move ? MET : undefined;
});

export const quarterRule: LeafRule<'quarter'> = byEach(customersOf, (bank, { figure, quarter }) => (no) => {
  const standings = bank.standingsOf(no);
  const standing = bank.sees(no) ? standings.customers.get(no) : undefined;
  const own = standing?.figures[figure];
  const band = standing && standings.groups.get(standing.peerGroup)?.quartiles[figure];
  if (own === undefined || band === undefined) return undefined;
  return (quarter === 'TOP' ? own > band.high : own < band.low) ? MET : undefined;
});

export const sizeRule: LeafRule<'size'> = byEach(customersOf, (bank, { sizes }) => (no) => {
  const size = bank.sees(no) ? bank.sizeOf(no) : undefined;
  return size !== undefined && sizes.includes(size) ? MET : undefined;
});

export const gapRule: LeafRule<'gap'> = byEach(customersOf, (bank, { product }) => {
  const wanted = bank.view.findEntity(product);
  return (no) => {
    if (wanted === undefined || !bank.sees(no) || !bank.isUsual(wanted, no)) return undefined;
    let isHeld = false;
    bank.view.forEachOut('HOLDS', no, (held) => {
      isHeld ||= held === wanted;
    });
    return isHeld ? undefined : MET;
  };
});
