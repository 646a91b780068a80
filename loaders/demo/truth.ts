import type { PartyRef } from './party.ts';

/** The rules that are mined and scored against the truth. */
export type RuleId =
  | 'uncovered-counterparty'
  | 'uncovered-group-member'
  | 'payroll-staff-without-accounts'
  | 'slow-paying-buyer'
  | 'prepaying-dealer'
  | 'month-end-collector'
  | 'seasonal-need'
  | 'bills-discounted-elsewhere'
  | 'foreign-trade'
  | 'payroll-elsewhere'
  | 'large-inflow'
  | 'outflow-elsewhere'
  | 'growing-supplier-base'
  | 'shrinking-orders'
  | 'product-gap'
  | 'home-buyers'
  | 'payroll-staff-products'
  | 'owner-wealth'
  | 'executive-wealth'
  | 'related-party-of-customer'
  | 'technology-firm'
  | 'patent-grant'
  | 'bond-proceeds'
  | 'journey-break'
  | 'firm-of-customer'
  | 'lobby-visit';

/** Why nobody may work on a lead, or only with care. */
export type GateId =
  | 'LEGAL_BLOCK'
  | 'INSIDER_WALL'
  | 'WATCH_LIST'
  | 'RELATED_PARTY'
  | 'EXPOSURE_LIMIT'
  | 'COMPLAINT_OPEN'
  | 'OPTED_OUT'
  | 'CONSENT_MISSING'
  | 'CONTACT_CAP'
  | 'CHANNEL_CAP';

/** Everything a party controls by votes at the date of the truth: the whole fixpoint, direct and indirect. */
export interface ControlTruth {
  readonly controller: PartyRef;
  readonly controlled: readonly PartyRef[];
  readonly basis: 'MAJORITY';
  /** True when nobody controls the controller. */
  readonly isUltimate: boolean;
  /** What was planted there, for example OWN-5; missing for the background. */
  readonly patterns?: readonly string[];
}

/** A party that comes close to controlling a target and does not. */
export interface NotControlTruth {
  readonly party: PartyRef;
  readonly target: PartyRef;
  readonly reason: string;
}

/** Control by other means than votes; nothing of it counts in `control`. */
export interface OtherControlTruth {
  readonly controllers: readonly PartyRef[];
  readonly controlled: PartyRef;
  readonly basis: 'AGREEMENT' | 'CONCERT' | 'FAMILY';
}

/** All enterprises under one ultimate controller, at least two; the controller is a member if it is an enterprise. */
export interface ControlGroupTruth {
  readonly controller: PartyRef;
  readonly members: readonly PartyRef[];
  /** Members that are customers, and members that are not although another member is. */
  readonly customers: readonly PartyRef[];
  readonly uncovered: readonly PartyRef[];
  readonly patterns?: readonly string[];
}

/** A strongly connected set of at least two guarantors, or a set that is not one, with the reason. */
export interface GuaranteeCircleTruth {
  readonly members: readonly PartyRef[];
  readonly reason?: string;
}

/** Supply that shows in the payments of the trailing twelve months, or payments that are no supply, with the reason. */
export interface SupplyEdgeTruth {
  readonly supplier: PartyRef;
  readonly buyer: PartyRef;
  readonly annualAmount?: number;
  readonly reason?: string;
}

/** One finding of a rule. */
export interface OpportunityTruth {
  readonly rule: RuleId;
  readonly subject: PartyRef;
  /** The party through whom the bank knows of it; the subject itself where nothing else leads there. */
  readonly via: PartyRef;
  /** For a group: every customer of it, each as good a way in as `via`. */
  readonly viaAny?: readonly PartyRef[];
  /** For a counterparty: what the subject is to the customer. */
  readonly relation?: 'SUPPLIER' | 'BUYER';
  /** Yuan a year. */
  readonly annualAmount?: number;
  /** For payroll: current staff without an account, and all current staff. */
  readonly count?: number;
  readonly staff?: number;
  readonly product: string;
}

/** A subject that a rule must not find, at least not through `via`. */
export interface NearMissTruth {
  readonly rule: RuleId;
  readonly subject: PartyRef;
  readonly via?: PartyRef;
  /** Missing where no product at all must be found. */
  readonly product?: string;
  readonly reason: string;
}

/** A gate of a party; with a reason it is close and none. */
export interface GateTruth {
  readonly subject: PartyRef;
  readonly code: GateId;
  readonly reason?: string;
}

/** What a firm scores on the shipped innovation card; no grade where something forbids one or too much is missing. */
export interface ScorecardTruth {
  readonly subject: PartyRef;
  readonly pattern: string;
  readonly grade: string | null;
  /** Points, to four decimals; null where a class is insufficient. */
  readonly total: number | null;
  /** 0..1. */
  readonly coverage: number;
}

/** A figure in which a unit of the bank was planted behind its peers. */
export interface UnitGapTruth {
  readonly orgId: string;
  /** Id of the metric, or `yield` for little contribution on much volume. */
  readonly figure: string;
}

/** Different parties of one name. */
export interface SameNameTruth {
  readonly name: string;
  readonly parties: readonly PartyRef[];
}

/** What each section of truth.json holds. */
export interface TruthItems {
  control: ControlTruth;
  notControl: NotControlTruth;
  otherControl: OtherControlTruth;
  controlGroups: ControlGroupTruth;
  guaranteeCircles: GuaranteeCircleTruth;
  guaranteeNearMisses: GuaranteeCircleTruth;
  supplyEdges: SupplyEdgeTruth;
  supplyNearMisses: SupplyEdgeTruth;
  opportunities: OpportunityTruth;
  nearMisses: NearMissTruth;
  gates: GateTruth;
  gateNearMisses: GateTruth;
  unitGaps: UnitGapTruth;
  sameNames: SameNameTruth;
  scorecards: ScorecardTruth;
}

export type TruthSection = keyof TruthItems;

export const TRUTH_SECTIONS = [
  'control',
  'notControl',
  'otherControl',
  'controlGroups',
  'guaranteeCircles',
  'guaranteeNearMisses',
  'supplyEdges',
  'supplyNearMisses',
  'opportunities',
  'nearMisses',
  'gates',
  'gateNearMisses',
  'unitGaps',
  'sameNames',
  'scorecards',
] as const satisfies readonly TruthSection[];
