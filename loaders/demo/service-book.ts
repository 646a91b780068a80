import type { Firm, Party } from './party.ts';
import { getProductId } from './tables/products.ts';

interface Service {
  readonly products: Set<string>;
  balanceFen: number;
}

/** Who holds which products with which balances, noted down while one block is built. */
export class ServiceBook {
  readonly #services = new Map<string, Service>();
  readonly #customers: Firm[] = [];

  /** Notes a holding. Throws when the party has it already. */
  hold(party: Party, productId: string, balanceFen: number): void {
    const service = this.#services.get(keyOf(party)) ?? { products: new Set(), balanceFen: 0 };
    if (service.products.has(productId)) throw new Error(`${keyOf(party)} holds ${productId} already`);
    service.products.add(productId);
    service.balanceFen += balanceFen;
    this.#services.set(keyOf(party), service);
  }

  addCustomer(firm: Firm): void {
    this.#customers.push(firm);
  }

  /** Enterprises that are customers. */
  get customers(): readonly Firm[] {
    return this.#customers;
  }

  /** Whether a party holds the product of a name. */
  holds(party: Party, name: string): boolean {
    return this.#services.get(keyOf(party))?.products.has(getProductId(name)) === true;
  }

  /** Ids of the products that a party holds. */
  productsOf(party: Party): ReadonlySet<string> {
    return this.#services.get(keyOf(party))?.products ?? new Set();
  }

  /** Sum of the balances held, fen. */
  balanceOf(party: Party): number {
    return this.#services.get(keyOf(party))?.balanceFen ?? 0;
  }
}

function keyOf({ ref }: Party): string {
  return `${ref.kind} ${ref.sourceId}`;
}
