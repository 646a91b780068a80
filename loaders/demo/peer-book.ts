import type { PartyRef } from './party.ts';
import type { ServiceBook } from './service-book.ts';
import { INDUSTRIES } from './tables/industries.ts';
import { getProductId } from './tables/products.ts';
import { takeByReason } from './take-by-reason.ts';
import type { TruthBook } from './truth-book.ts';

const RULE = 'product-gap';
const PRODUCTS = ['代发工资', '银企直联', '银行承兑汇票', '票据贴现', '流动资金贷款', '对公理财'];
const PEERS_MIN = 30;
const PENETRATION_MIN = 0.5;
const MISSES_MIN = 20;
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
    const groups = [...this.#sections.values()].flatMap((section) =>
      section.length < PEERS_MIN ? [] : cutTiers(section),
    );
    const close: Close[] = [];
    for (const index of PRODUCTS.keys()) {
      for (const peers of groups) close.push(...addGaps(truth, peers, index));
    }
    close.sort((a, b) => b.penetration - a.penetration);
    const wanted = Math.max(MISSES_MIN, Math.ceil(truth.countOf('opportunities', RULE) * 1.2));
    for (const { subject, product, reason } of takeByReason(close, wanted)) {
      truth.add('nearMisses', { rule: RULE, subject, via: subject, product, reason });
    }
    this.#sections.clear();
  }
}

/** A customer of a peer group that a product must not be proposed to. */
interface Close {
  readonly subject: PartyRef;
  readonly product: string;
  readonly reason: string;
  readonly penetration: number;
}

/** Writes the gaps of one peer group in one of `PRODUCTS`; what is close to one. */
function addGaps(truth: TruthBook, peers: readonly Customer[], index: number): Close[] {
  const product = getProductId(PRODUCTS[index]);
  const holders = peers.filter(({ held }) => held[index]);
  const others = peers.filter(({ held }) => !held[index]);
  const penetration = holders.length / peers.length;
  const toClose = (reason: string): ((customer: Customer) => Close) => {
    return ({ ref: subject }) => ({ subject, product, reason, penetration });
  };
  if (peers.length < PEERS_MIN) return others.map(toClose('TOO_FEW_PEERS'));
  if (penetration < PENETRATION_MIN) return others.map(toClose('FEW_PEERS_HOLD_IT'));
  for (const { ref: subject } of others) {
    truth.add('opportunities', { rule: RULE, subject, via: subject, product });
  }
  return holders.map(toClose('HOLDS_THE_PRODUCT'));
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
