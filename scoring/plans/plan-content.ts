/** Who leads or assists a line of a plan: the key in the graph, and the name when the version was made. */
export interface PlanPerson {
  readonly key: string;
  readonly name: string;
}

/** What the customer needs, and the opportunities that say so. */
export interface PlanNeed {
  readonly id: string;
  readonly text: string;
  readonly opportunityIds: readonly string[];
}

/** One product of a plan. Units: amount in hundredths of the currency, so fen for CNY; rate in basis points a year. */
export interface PlanItem {
  readonly id: string;
  /** Code of a product hypothesis; empty for what the shelf knows by name alone. */
  readonly product: string;
  readonly name: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly term: string;
  readonly price: string;
  readonly rateBasisPoints: number | null;
  /** Whether the price has to be approved before it is offered. */
  readonly needsApproval: boolean;
  readonly lead: PlanPerson | null;
  readonly assist: PlanPerson | null;
  readonly opportunityIds: readonly string[];
  /** Why it is proposed; for the bank alone. */
  readonly reason: string;
}

export type MaterialSide = 'CUSTOMER' | 'BANK';

/** A document that somebody brings. */
export interface PlanMaterial {
  readonly id: string;
  readonly name: string;
  readonly from: MaterialSide;
  /** Who of that side; empty where it is open. */
  readonly who: string;
  readonly dueOn: string | null;
}

export interface PlanMilestone {
  readonly id: string;
  readonly name: string;
  readonly dueOn: string | null;
}

/** What one version of a plan says. */
export interface PlanContent {
  /** For the customer, above the table of products. */
  readonly summary: string;
  readonly needs: readonly PlanNeed[];
  readonly items: readonly PlanItem[];
  readonly materials: readonly PlanMaterial[];
  readonly milestones: readonly PlanMilestone[];
  /** For the bank alone. */
  readonly internalNote: string;
}
