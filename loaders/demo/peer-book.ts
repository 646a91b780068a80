import type { PartyRef } from './party.ts';
import type { ServiceBook } from './service-book.ts';
import { INDUSTRIES } from './tables/industries.ts';
import { getProductId } from './tables/products.ts';
import type { TruthBook } from './truth-book.ts';

const RULE = 'product-gap';
const PRODUCTS = ['代发工资', '银企直联', '银行承兑汇票', '票据贴现', '流动资金贷款', '对公理财'];
const PEERS_MIN = 30;
const PENETRATION_MIN = 0.5;
/** Where the value tiers end, as the share of the section above a customer. */
const TIER_ENDS = [0.05, 0.15, 0.3, 0.5, Number.POSITIVE_INFINITY];

interface Customer {
  readonly ref: PartyRef;
  readonly valueFen: number;
  /** For each of `PRODUCTS` whether it is held. */
  readonly held: readonly boolean[];
}

/**
 * Customers of the whole bank by industry section, a few words each: whether a product is a gap depends on all of them. The only memory
 * that grows with the bank.
 */
export class PeerBook {
  readonly #sections = new Map<string, Customer[]>();

  /** Takes over the customers of a block that is done. */
  add(service: ServiceBook): void {
    for (const firm of service.customers) {
      const section = sectionOf(firm.trade.code);
      const customers = this.#sections.get(section) ?? [];
      const held = PRODUCTS.map((name) => service.holds(firm, name));
      customers.push({ ref: firm.ref, valueFen: service.balanceOf(firm), held });
      this.#sections.set(section, customers);
    }
  }

  /** Writes what most peers hold and a customer does not, and at least as many cases that are close. */
  flush(truth: TruthBook): void {
    const peerGroups = [...this.#sections.values()].flatMap((section) =>
      section.length < PEERS_MIN ? [] : cutTiers(section),
    );
    const close: { subject: PartyRef; product: string; reason: string; penetration: number }[] = [];
    for (const [index, name] of PRODUCTS.entries()) {
      const product = getProductId(name);
      for (const peers of peerGroups) {
        const penetration = peers.filter(({ held }) => held[index]).length / peers.length;
        const isLarge = peers.length >= PEERS_MIN;
        const isGap = isLarge && penetration >= PENETRATION_MIN;
        for (const { ref: subject, held } of peers) {
          if (isGap && !held[index]) {
            truth.add('opportunities', { rule: RULE, subject, via: subject, product });
            continue;
          }
          const reason = isGap ? 'HOLDS_THE_PRODUCT' : isLarge ? 'FEW_PEERS_HOLD_IT' : 'TOO_FEW_PEERS';
          if (isGap || !held[index]) close.push({ subject, product, reason, penetration });
        }
      }
    }
    const wanted = Math.max(20, truth.countOf('opportunities', RULE) * 1.2);
    close.sort((a, b) => b.penetration - a.penetration);
    for (const { subject, product, reason } of close.slice(0, wanted)) {
      truth.add('nearMisses', { rule: RULE, subject, via: subject, product, reason });
    }
    this.#sections.clear();
  }
}

/** Cuts the customers of a section into tiers by the share of them that is worth more. */
function cutTiers(section: readonly Customer[]): Customer[][] {
  const ranked = [...section].sort((a, b) => b.valueFen - a.valueFen);
  const tiers: Customer[][] = TIER_ENDS.map(() => []);
  let above = 0;
  for (const [rank, customer] of ranked.entries()) {
    if (rank > 0 && customer.valueFen < ranked[rank - 1].valueFen) above = rank;
    tiers[TIER_ENDS.findIndex((end) => above / ranked.length < end)].push(customer);
  }
  return tiers.filter((tier) => tier.length > 0);
}

const parents = new Map(INDUSTRIES.map(({ code, parentCode }) => [code, parentCode]));

/** The section letter of an industry code. */
export function sectionOf(code: string): string {
  const parent = parents.get(code);
  return parent === undefined || parent === '' ? code : sectionOf(parent);
}
