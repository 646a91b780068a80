import type { OpportunityRule } from './rule.ts';
import { billsDiscountedElsewhere } from './rules/bills-discounted-elsewhere.ts';
import { bondProceeds } from './rules/bond-proceeds.ts';
import { executiveWealth } from './rules/executive-wealth.ts';
import { firmOfCustomer } from './rules/firm-of-customer.ts';
import { foreignTrade } from './rules/foreign-trade.ts';
import { growingSupplierBase } from './rules/growing-supplier-base.ts';
import { homeBuyers } from './rules/home-buyers.ts';
import { journeyBreak } from './rules/journey-break.ts';
import { largeInflow } from './rules/large-inflow.ts';
import { lobbyVisit } from './rules/lobby-visit.ts';
import { monthEndCollector } from './rules/month-end-collector.ts';
import { outflowElsewhere } from './rules/outflow-elsewhere.ts';
import { ownerWealth } from './rules/owner-wealth.ts';
import { patentGrant } from './rules/patent-grant.ts';
import { payrollElsewhere } from './rules/payroll-elsewhere.ts';
import { payrollStaffProducts } from './rules/payroll-staff-products.ts';
import { payrollStaffWithoutAccounts } from './rules/payroll-staff-without-accounts.ts';
import { possibleSuppliers } from './rules/possible-suppliers.ts';
import { prepayingDealer } from './rules/prepaying-dealer.ts';
import { productGap } from './rules/product-gap.ts';
import { relatedPartyOfCustomer } from './rules/related-party-of-customer.ts';
import { seasonalNeed } from './rules/seasonal-need.ts';
import { shrinkingOrders } from './rules/shrinking-orders.ts';
import { slowPayingBuyer } from './rules/slow-paying-buyer.ts';
import { technologyFirm } from './rules/technology-firm.ts';
import { uncoveredCounterparty } from './rules/uncovered-counterparty.ts';
import { uncoveredGroupMember } from './rules/uncovered-group-member.ts';

/** Every rule that is mined. */
export const OPPORTUNITY_RULES: readonly OpportunityRule[] = [
  uncoveredCounterparty,
  uncoveredGroupMember,
  payrollStaffWithoutAccounts,
  slowPayingBuyer,
  prepayingDealer,
  monthEndCollector,
  seasonalNeed,
  billsDiscountedElsewhere,
  foreignTrade,
  payrollElsewhere,
  largeInflow,
  outflowElsewhere,
  growingSupplierBase,
  shrinkingOrders,
  productGap,
  homeBuyers,
  payrollStaffProducts,
  ownerWealth,
  technologyFirm,
  patentGrant,
  bondProceeds,
  journeyBreak,
  firmOfCustomer,
  lobbyVisit,
  possibleSuppliers,
  executiveWealth,
  relatedPartyOfCustomer,
];

/** The rule of an id, for example `uncovered-counterparty`. */
export function findRule(id: string): OpportunityRule | undefined {
  return OPPORTUNITY_RULES.find((rule) => rule.id === id);
}
