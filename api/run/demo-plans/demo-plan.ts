import type { ProductHypothesis } from '../../../scoring/opportunities/product-hypotheses.ts';
import type { MaterialSide } from '../../../scoring/plans/plan-content.ts';
import type { CreditStatus, PlanRole, PlanScope } from '../../work/plans/plan-record.ts';

/** Somebody of the demo bank: a persona, the id of an employee, or who of a line serves the customer. */
export type Who = string;

export interface DemoItem {
  readonly product: ProductHypothesis;
  /** Where the product is offered under another name. */
  readonly name?: string;
  /** In millions of the currency. */
  readonly millions?: number;
  readonly currency?: string;
  readonly term?: string;
  readonly price: string;
  readonly rateBasisPoints?: number;
  readonly needsApproval?: boolean;
  readonly lead: Who;
  readonly assist?: Who;
  readonly reason: string;
}

/** A day in so many days from the day on which the bank is made. */
export interface DemoMaterial {
  readonly id: string;
  readonly name: string;
  readonly from: MaterialSide;
  readonly who: string;
  readonly dueIn: number;
}

export interface DemoMilestone {
  readonly id: string;
  readonly name: string;
  readonly dueIn: number;
}

export interface DemoContent {
  readonly summary: string;
  readonly internalNote: string;
  readonly items: readonly DemoItem[];
  readonly materials: readonly DemoMaterial[];
  readonly milestones: readonly DemoMilestone[];
}

/** What somebody did so many days ago. */
export type DemoStep = { readonly by: Who; readonly daysAgo: number; readonly note?: string } & (
  | { readonly does: 'SUBMIT' | 'AGREE' | 'RETURN' | 'COMMENT' }
  | { readonly does: 'REVISE'; readonly content: DemoContent }
  | { readonly does: 'DONE'; readonly lines: readonly string[] }
  | {
      readonly does: 'CREDIT';
      readonly number: string;
      readonly status: CreditStatus;
      readonly millions: number;
    }
);

export interface DemoPlan {
  /** The customer's id in the demo bank. */
  readonly customer: string;
  readonly scope: PlanScope;
  readonly name: string;
  readonly madeBy: Who;
  readonly daysAgo: number;
  readonly team: readonly (readonly [Who, PlanRole])[];
  readonly content: DemoContent;
  readonly steps: readonly DemoStep[];
}
