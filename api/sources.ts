import type { GraphView, RelationshipView } from '../graph/image/graph-view.ts';
import type { Day } from '../graph/model/day.ts';
import type { RelationshipKind } from '../graph/model/relationship-kind.ts';
import type { ChainRole } from '../scoring/chains/chain-role.ts';
import type { GoodsSide } from '../scoring/chains/compute-taxonomy-chain.ts';
import type { ChainMember } from '../scoring/chains/read-members.ts';
import type { EvaluationPart } from '../scoring/evaluation/evaluate-customer.ts';
import type { Gate } from '../scoring/gates/gate.ts';
import type { CloseReason } from '../scoring/learning/close-reasons.ts';
import type { PoolMetric } from '../scoring/metrics/metric-definitions.ts';
import type { LearnedFactor, OpportunityRule, RuleParameter } from '../scoring/opportunities/rule.ts';
import type { CollaborationScenario } from '../scoring/opportunities/scenarios.ts';
import type { PerformanceIndicator } from '../scoring/performance/indicator.ts';
import type { PlanContent, PlanItem, PlanPerson } from '../scoring/plans/plan-content.ts';
import type { Stage } from '../scoring/pool/stages.ts';
import type { RatingPart } from '../scoring/scorecards/compute-ip-values.ts';
import type { ScorecardResult } from '../scoring/scorecards/compute-scorecard.ts';
import type { Scorecard } from '../scoring/scorecards/scorecard.ts';
import type { TagDefinition } from '../scoring/tags/tag-definition.ts';
import type { BorneTag } from '../scoring/tags/tags-of-party.ts';
import type { Words } from '../scoring/words.ts';
import type { BankCommunities } from './modules/similarity/bank-communities.ts';
import type { ChainEdit } from './work/chain-edit-store.ts';
import type { DayFigures } from './work/lists/day-report.ts';
import type { PilotSetting } from './work/lists/pilot.ts';
import type { ListItem, ListStep } from './work/lists/read-items.ts';
import type { ListFigures, TaskList } from './work/lists/task-list.ts';
import type { Notice } from './work/notice-store.ts';
import type { PlanMember, PlanRecord } from './work/plans/plan-record.ts';
import type { Referral, StepRecord } from './work/pool/read-pool.ts';
import type { PostingRecord } from './work/posting-record.ts';
import type { SegmentRecord, SegmentVersion } from './work/segment-store.ts';
import type { WhiteListVersion } from './work/white-list-store.ts';
import type { PersonWork } from './work/workbench/person-work.ts';

/** A line of a history, a referral and a notice as the work store keeps them. */
export type OpportunityStepSource = StepRecord;
export type OpportunityReferralSource = Referral;
/** With the opportunity that it is about, as far as the viewer may read it. */
export interface NoticeSource extends Notice {
  readonly opportunity: OpportunitySource | null;
}

/** An edit of a chain as the work store keeps it. */
export type ChainEditSource = ChainEdit;

/** An indicator as the registry has it. */
export type IndicatorSource = PerformanceIndicator;

/** A row behind a figure as the work store keeps it. */
export type PostingSource = PostingRecord;

/** A version of the white list as the work store keeps it. */
export type WhiteListVersionSource = WhiteListVersion;

/** A tag as the catalogue has it. */
export type TagDefinitionSource = TagDefinition;

/** A figure as the pool has it. */
export type MetricDefinitionSource = PoolMetric;

/** A tag that somebody bears. */
export type BorneTagSource = BorneTag;

/** The page of a party; each part is read when it is asked for. */
export interface CustomerProfileSource {
  readonly party: PartySource;
  readonly isOwn: boolean;
}

/** A line of a list of customers; what costs a query is read when it is asked for. */
export interface CustomerRowSource {
  readonly no: number;
}

/** Something that is named in both languages. */
export interface NamedSource {
  readonly words: Words;
}

export interface TagGroupSource extends NamedSource {
  readonly category: string;
  readonly tags: readonly BorneTagSource[];
}

export interface TagCategorySource extends NamedSource {
  readonly id: string;
  readonly tags: number;
}

export interface ContactSource extends NamedSource {
  readonly on: string;
  readonly detail: string | null;
}

export interface EvaluationPartSource extends NamedSource {
  readonly part: EvaluationPart;
  readonly value: number | undefined;
  readonly weight: number;
}

/** A condition that somebody counts, as JSON. */
export interface SegmentCountSource {
  readonly condition: string;
}

/** A list as the work store keeps it, with the sums of what is the viewer's where they are known. */
export interface TaskListSource extends TaskList {
  readonly figures?: ListFigures;
}

/** An item with its list. */
export interface ListItemSource extends ListItem {
  readonly list: TaskListSource;
}

export type ListStepSource = ListStep;

/** A place of the funnel as it is told. */
export interface ListPlaceSource {
  readonly id: string | null;
  readonly level: 'BANK' | 'BRANCH' | 'SUB_BRANCH' | 'MANAGER' | 'WAITING';
  readonly name: string;
}

/** The figures of a place on a day. */
interface DailyRowSource {
  readonly place: ListPlaceSource;
  readonly figures: DayFigures;
}

export interface ListDailyReportSource {
  readonly list: TaskListSource;
  readonly day: string;
  readonly total: DailyRowSource;
  readonly rows: readonly DailyRowSource[];
}

/** The settings of the pilot, newest first; adoption is counted when it is asked for. */
export interface ListPilotSource {
  readonly settings: readonly PilotSetting[];
}

/** A segment as the work store keeps it. */
export type SegmentSource = SegmentRecord;
export type SegmentVersionSource = SegmentVersion;

/** Stands for the owners that nobody names. */
export const UNKNOWN_OWNER = -1;

/** A party as resolvers pass it on: what may be seen of it has been decided. */
export interface PartySource {
  /** Entity number, or `UNKNOWN_OWNER`. */
  readonly no: number;
  readonly access: 'FULL' | 'STUB';
}

/** An entity that is no party: goods, industry, chain, link. */
export interface EntitySource {
  readonly no: number;
}

/** Firms of a link, to be listed when they are asked for. */
export interface ChainFirmsSource {
  readonly view: GraphView;
  readonly kind: 'SITS_IN' | 'MAKES';
  /** Links, the link itself among them, or goods, in which the firms sit. */
  readonly places: ReadonlySet<number>;
  readonly firms: readonly ChainMember[];
}

interface CountedFirms {
  readonly firms: number;
  readonly customers: number;
  readonly hiddenCustomers: number;
  readonly penetration: number | null;
  readonly feeds: readonly string[];
  readonly members: ChainFirmsSource;
}

/** A link as a portrait has it. */
export interface PortraitLinkSource extends CountedFirms {
  readonly link: EntitySource;
  readonly roles: { readonly role: ChainRole; readonly firms: number }[];
  readonly green: number;
  readonly specialised: number;
  readonly listed: number;
  readonly parent: string | null;
  readonly hasParts: boolean;
  readonly downstreamDependence: number;
  readonly weakness: number | null;
}

/** Goods as a link of a chain of goods. */
export interface GoodsNodeSource extends CountedFirms {
  readonly goods: EntitySource;
  readonly side: GoodsSide;
  readonly depth: number;
  readonly makers: PartySource[];
  readonly industries: { readonly industry: EntitySource; readonly firms: number }[];
}

export interface RelationshipSource extends RelationshipView {
  /** Goods through which a possible supply is possible. */
  readonly through?: readonly number[];
}

/** A relationship by its place in a view. */
export interface RelationshipPlace {
  readonly kind: RelationshipKind;
  readonly row: number;
  readonly subject: number;
  readonly object: number;
}

/** Relationships that an answer rests on; those that the viewer may not see are left out when it is read. */
export interface EvidenceSource {
  readonly view: GraphView;
  readonly relationships: readonly RelationshipSource[];
  /** Relationships that are no longer there at the date asked for. */
  readonly missing: number;
}

/** An owner; what costs a search is computed when it is selected. */
export interface OwnerSource {
  readonly owner: PartySource;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly directShare: number | null;
  readonly votes: () => number;
  readonly evidence: () => EvidenceSource;
}

export interface ControlItemSource {
  readonly party: PartySource;
  readonly basis: 'MAJORITY' | 'AGREEMENT';
  readonly votes: number;
  readonly ultimate: boolean;
  readonly evidence: () => EvidenceSource;
}

/** A community of the bank by its number. */
export interface CommunitySource {
  readonly bank: BankCommunities;
  readonly community: number;
}

export interface CustomerSource {
  readonly no: number;
}

export interface OrgUnitSource {
  readonly no: number;
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly parentNo: number | undefined;
}

export interface EmployeeSource {
  readonly no: number;
  readonly id: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly line: string | undefined;
  readonly orgUnitNo: number | undefined;
}

export interface ScoreSource {
  readonly value: number;
  readonly parts: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
  readonly opportunity: OpportunitySource;
}

/** A relationship as evidence keeps it: by keys, which outlive any image. */
export interface EvidenceReference {
  readonly kind: RelationshipKind;
  readonly key: string;
  readonly subjectKey: string;
  readonly objectKey: string;
}

/** A version of a card, shipped or of the work store. */
export interface ScorecardSource {
  readonly card: Scorecard;
  readonly status: 'DRAFT' | 'PUBLISHED';
  readonly note: string;
  /** Undefined for what scoring brings. */
  readonly drafted: SignatureSource | undefined;
  readonly published: SignatureSource | undefined;
}

/** Who did something, and when. */
export interface SignatureSource {
  readonly key: string;
  readonly name: string;
  readonly at: Date;
}

/** What one firm scores on one card. */
export interface FirmScoreSource {
  readonly view: GraphView;
  readonly firm: number;
  readonly card: Scorecard;
  readonly result: ScorecardResult;
  readonly evidence: Readonly<Record<string, readonly RelationshipPlace[]>>;
  /** What the value of an indicator was made of and what it lacks, by indicator; only where that is more than its evidence. */
  readonly parts: Readonly<Record<string, readonly RatingPart[]>>;
}

/** A scenario as the list has it. */
export type ScenarioSource = CollaborationScenario;

/** A trigger with the subject that it is about. */
export interface OpportunityTriggerSource extends TriggerSource {
  readonly subjectKey: string;
}

export interface RuleParameterSource extends Omit<RuleParameter, 'operator'> {
  readonly operator: string;
}

/** A product or a reason with its words. */
export interface WordedSource {
  readonly code: string;
  readonly words: Words;
}

/** A reason as the list has it. */
export type CloseReasonSource = CloseReason;

/** A rule as the registry has it. */
export type RuleSource = OpportunityRule;

export type OpportunityTypeName = 'PROSPECT_LIST' | 'EVENT' | 'MINED_NEED' | 'JOURNEY_BREAK';

export type OpportunityStatusName = 'OPEN' | 'CLAIMED' | 'CLOSED' | 'WITHDRAWN';

export type OutcomeName = 'WON' | 'LOST' | 'USELESS' | 'ALREADY_KNOWN';

/** What a rule found, with the keys that outlive the image it was found in. */
export interface TriggerSource {
  readonly rule: string;
  readonly viaKey: string | undefined;
  readonly score: number;
  readonly details: Readonly<Record<string, string | number>>;
  readonly evidence: readonly EvidenceReference[];
}

/** An opportunity as the work store keeps it: the trigger that scores best, and in `also` the others. */
export interface OpportunitySource {
  readonly id: string;
  readonly rule: string;
  /** Every rule that found it. */
  readonly rules: readonly string[];
  readonly status: OpportunityStatusName;
  readonly type: OpportunityTypeName;
  readonly subjectKey: string;
  readonly viaKey: string | undefined;
  readonly product: string;
  readonly score: number;
  readonly learned: LearnedFactor | undefined;
  readonly parts: readonly { readonly name: string; readonly value: number; readonly weight: number }[];
  /** Names of parts that nothing is known of; the others carry their weight. */
  readonly unknownParts: readonly string[];
  readonly details: Readonly<Record<string, string | number>>;
  readonly gate: Gate;
  /** When the subject last declined the product, whichever opportunity it was. */
  readonly refusedAt: Date | undefined;
  /** RISK: for nobody but the purpose RISK. */
  readonly audience: 'SALES' | 'RISK';
  /** The first of them; `evidenceTotal` counts all. */
  readonly evidence: readonly EvidenceReference[];
  readonly evidenceTotal: number;
  readonly also: readonly TriggerSource[];
  /** Employees who work on it or were asked to, and units that were. */
  readonly memberKeys: readonly string[];
  readonly foundAt: Date;
  readonly withdrawnAt: Date | undefined;
  readonly expiresOn: string | undefined;
  readonly claim:
    | {
        readonly employee: string;
        readonly employeeKey: string;
        readonly claimedAt: Date;
        readonly stage: Stage;
        readonly activeAt: Date;
        readonly expectedFen: number | undefined;
        readonly protectedUntil: string | undefined;
      }
    | undefined;
}

export interface OpportunityPage {
  readonly items: readonly OpportunitySource[];
  /** When `isTotalCapped`, there are more than it says. */
  readonly totalCount: number;
  readonly isTotalCapped: boolean;
  readonly hidden: number;
  readonly hasNextPage: boolean;
}

/** A plan as the work store keeps it; its parts are read when they are asked for. */
export type PlanSource = PlanRecord;

/** What a version says. */
export type PlanContentSource = PlanContent;

/** A line of a plan. */
export type PlanItemSource = PlanItem;

/** Who leads or assists, by key. */
export type PlanPersonSource = PlanPerson;

/** Who is on the team of a plan, by key. */
export type PlanMemberSource = PlanMember;
/** Whom a workbench is for is the request's viewer; its day is that of the graph. */
export interface WorkbenchSource {
  readonly today: string;
}

export type WorkTaskKindName =
  | 'FIRST_CONTACT'
  | 'FEEDBACK'
  | 'REFERRAL'
  | 'SPLIT'
  | 'GAP_TASK'
  | 'PROTECTION'
  | 'WHITE_LIST'
  | 'LIST_TO_CONTACT'
  | 'LIST_TO_PASS_ON';

/** Something to do, with the number of the party or the opportunity where it is done. */
export interface WorkTaskSource {
  readonly id: string;
  readonly kind: WorkTaskKindName;
  readonly title: string;
  readonly note?: string;
  readonly dueOn: Day;
  readonly opportunity?: OpportunitySource;
  readonly party?: number;
  readonly list?: TaskListSource;
}

export interface TeamWorkSource {
  readonly unit: OrgUnitSource;
  readonly people: readonly { readonly employee: EmployeeSource; readonly work: PersonWork }[];
}
