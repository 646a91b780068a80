import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartySource, RelationshipSource, EvidenceSource, OpportunitySource, OpportunityStepSource, OpportunityReferralSource, NoticeSource, WordedSource, RuleSource, OpportunityTriggerSource, RuleParameterSource, CloseReasonSource, ScorecardSource, FirmScoreSource, ScenarioSource, OpportunityPage, CommunitySource, CustomerSource, OrgUnitSource, EmployeeSource, EntitySource, ChainEditSource, WhiteListVersionSource, PortraitLinkSource, GoodsNodeSource, ScoreSource, OwnerSource, ControlItemSource, IndicatorSource, PostingSource, PlanSource, PlanContentSource, PlanItemSource, PlanPersonSource, PlanMemberSource, TagDefinitionSource, MetricDefinitionSource, TagCategorySource, BorneTagSource, TagGroupSource, CustomerProfileSource, CustomerRowSource, ContactSource, EvaluationPartSource, SegmentCountSource, SegmentSource, SegmentVersionSource, WorkbenchSource, WorkTaskSource, TeamWorkSource, TaskListSource, ListItemSource, ListStepSource, ListDailyReportSource, ListPilotSource } from '../sources.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date in Asia/Shanghai, `2026-11-24`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601, `2026-11-24T02:11:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An amount of money in integer fen (1/100 yuan), as a JSON integer up to 2^53 - 1. */
  Fen: { input: number; output: number; }
};

/** How much of a thing this viewer may see for this purpose. */
export type Access =
  /** Everything. */
  | 'FULL'
  /** The public name only. */
  | 'STUB';

export type ActivityKind =
  | 'CONTACT'
  | 'NOTE'
  | 'VISIT';

/** What every computed answer says about itself. */
export type Answer = {
  asOf: Scalars['Date']['output'];
  /** Share of what the answer rests on that is known, 0..1. */
  completeness: Scalars['Float']['output'];
  /** How many more there are that the viewer may not see; one to four are given as five. */
  hidden: Scalars['Int']['output'];
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  /** How many items are in this answer. */
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  /** How many there are that the viewer may see. */
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type AnswerStatus =
  /** Computed; a person has not confirmed it. */
  | 'CANDIDATE'
  | 'REJECTED'
  | 'VERIFIED';

/** How a rule is applied in a unit, or in the whole bank. */
export type AppliedRule = {
  isOn: Scalars['Boolean']['output'];
  /** Whether the unit itself set it; else it comes from the unit above or from the rule. */
  isOwn: Scalars['Boolean']['output'];
  parameters: Array<RuleParameterValue>;
};

export type BeneficialOwner = {
  certainty: Certainty;
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
  person: Party;
  share: Scalars['Float']['output'];
  standards: Array<BeneficialOwnerStandard>;
  votes: Scalars['Float']['output'];
};

export type BeneficialOwnerStandard =
  /** Controls. */
  | 'CONTROL'
  /** Runs the business day to day, when nobody meets the others. */
  | 'MANAGEMENT'
  /** Owns 25% or more. */
  | 'OWNERSHIP'
  /** Commands 25% or more of votes. */
  | 'VOTES';

export type BeneficialOwnersAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<BeneficialOwner>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

/** A row of the ledger that another system of the bank reported. */
export type Booking = {
  amount: Scalars['Fen']['output'];
  bookedOn: Scalars['Date']['output'];
  /** People it is for. */
  heads: Scalars['Int']['output'];
  /** Whether it settled a win. */
  isMatched: Scalars['Boolean']['output'];
  number: Scalars['ID']['output'];
  /** Null where the viewer may not know of it. */
  party?: Maybe<Party>;
  product: Scalars['String']['output'];
  productClass?: Maybe<ProductClass>;
  reportedAt: Scalars['DateTime']['output'];
  reportedBy: Scalars['String']['output'];
  reversalReason?: Maybe<Scalars['String']['output']>;
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type BookingPayload = {
  booking?: Maybe<Booking>;
  userErrors: Array<UserError>;
};

export type BookingReportInput = {
  /** Above 0. */
  amount: Scalars['Fen']['input'];
  /** Not after today. */
  bookedOn: Scalars['Date']['input'];
  /** People whose wages are paid; for payroll. */
  heads?: InputMaybe<Scalars['Int']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** The core system's number, at most 64 characters; the same number again books nothing. */
  number: Scalars['String']['input'];
  party: PartyRef;
  productClass?: InputMaybe<ProductClass>;
  /** A product of the shelf; or its class. */
  productId?: InputMaybe<Scalars['ID']['input']>;
};

export type BookingReverseInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  number: Scalars['String']['input'];
  /** At most 200 characters. */
  reason: Scalars['String']['input'];
};

/** A tag that a customer bears, and why. */
export type BorneTag = {
  /** Relationships and facts that it rests on; without what is owed, unless the purpose is RISK. */
  evidence: Evidence;
  tag: TagDefinition;
  /** What it rests on, in words; null for a rank or the lack of something. */
  why?: Maybe<Scalars['String']['output']>;
};


/** A tag that a customer bears, and why. */
export type BorneTagWhyArgs = {
  language?: InputMaybe<Language>;
};

export type BorneTagGroup = {
  category: Scalars['String']['output'];
  name: Scalars['String']['output'];
  tags: Array<BorneTag>;
};


export type BorneTagGroupNameArgs = {
  language?: InputMaybe<Language>;
};

/** Of the people of a branch who sell: how many acted on opportunities or lists. */
export type BranchAdoption = {
  active7Days: Scalars['Int']['output'];
  active30Days: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isPilot: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  people: Scalars['Int']['output'];
  /** Active people by week, eight weeks up to today, the oldest first. */
  trend: Array<Scalars['Int']['output']>;
};

/** How far what was found came at a branch, and how many of its people use the pool. */
export type BranchFunnel = {
  /** Those who did anything with opportunities or lists. */
  active: Scalars['Int']['output'];
  funnel: Array<FunnelCount>;
  people: Scalars['Int']['output'];
  unit: OrgUnit;
};

export type CapStatus =
  | 'APPLIED'
  | 'NOT_APPLIED'
  /** The fact is missing: nothing is held back, and somebody should look. */
  | 'UNKNOWN';

export type Certainty =
  | 'DEFINITE'
  | 'POSSIBLE';

/** An industry chain: links joined by what feeds what. */
export type Chain = {
  id: Scalars['ID']['output'];
  links: Array<ChainLink>;
  name: Scalars['String']['output'];
  /** The portrait at a date, of the firms registered in a region (江苏省, 江苏苏州, 江苏省苏州市工业园区); every firm when left out. */
  portrait: ChainPortrait;
  /** Regions in which its firms are registered: each province followed by its cities, most firms first. */
  regions: Array<ChainRegion>;
};


/** An industry chain: links joined by what feeds what. */
export type ChainPortraitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};


/** An industry chain: links joined by what feeds what. */
export type ChainRegionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A change of a chain that somebody proposed. */
export type ChainEdit = {
  /** When it was approved, rejected or withdrawn. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  effect?: Maybe<ChainEditEffect>;
  effectAt?: Maybe<Scalars['DateTime']['output']>;
  evidence: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: ChainEditKind;
  /** The link it is about: of a feed the one that feeds. */
  linkId: Scalars['ID']['output'];
  /** Its name when it was proposed; null of a new link. */
  linkName?: Maybe<Scalars['String']['output']>;
  /** The name of a link that is new or renamed. */
  name?: Maybe<Scalars['String']['output']>;
  /** The firm whose membership it is about; null when it is about none, or the firm is no longer in the graph. */
  party?: Maybe<Party>;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Scalars['String']['output'];
  /** What the reviewer said; empty without words. */
  reason: Scalars['String']['output'];
  reviewedBy?: Maybe<Scalars['String']['output']>;
  roles: Array<ChainRole>;
  rolesBefore: Array<ChainRole>;
  status: ChainEditStatus;
  /** The link that is fed, or under which a new link stands, by its name when it was proposed. */
  toLinkName?: Maybe<Scalars['String']['output']>;
  /** The version of the chain that its approval made. */
  version?: Maybe<Scalars['Int']['output']>;
  viewerCanReview: Scalars['Boolean']['output'];
  viewerCanWithdraw: Scalars['Boolean']['output'];
};

/** What an approved edit did to the chain. */
export type ChainEditEffect =
  /** A source says the same now. */
  | 'AGREES'
  /** It took effect. */
  | 'APPLIED'
  /** A firm or a link that it names is not in the graph; it is applied when it comes. */
  | 'MISSING_END'
  /** What it changes is not there. */
  | 'NOTHING'
  /** A load said otherwise, and the edit was applied again. */
  | 'REPEATED';

export type ChainEditKind =
  | 'ADD_FEED'
  /** A link that was removed comes back as itself, with its firms, when its name is the same. */
  | 'ADD_LINK'
  | 'ADD_MEMBER'
  /** Gives a firm of a link other roles. */
  | 'CHANGE_ROLE'
  | 'REMOVE_FEED'
  | 'REMOVE_LINK'
  | 'REMOVE_MEMBER'
  | 'RENAME_LINK';

export type ChainEditPayload = {
  edit?: Maybe<ChainEdit>;
  userErrors: Array<UserError>;
};

export type ChainEditProposeInput = {
  chainId: Scalars['ID']['input'];
  /** On what it rests: a list, a report, a visit; 500 characters at most. */
  evidence: Scalars['String']['input'];
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  kind: ChainEditKind;
  /** The link it is about: where a firm sits, what is renamed or removed, what feeds; left out of a new link. */
  linkId?: InputMaybe<Scalars['ID']['input']>;
  /** Of a link that is new or renamed; 60 characters at most. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The firm, of a membership. */
  party?: InputMaybe<PartyRef>;
  /** What the firm is to the chain; none is none. */
  roles?: InputMaybe<Array<ChainRole>>;
  /** The link that is fed, or under which a new link stands. */
  toLinkId?: InputMaybe<Scalars['ID']['input']>;
};

export type ChainEditReviewInput = {
  approve: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  /** Needed where it is rejected; 500 characters at most. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type ChainEditStatus =
  /** 已通过 */
  | 'APPROVED'
  /** 待复核 */
  | 'PROPOSED'
  /** 已驳回 */
  | 'REJECTED'
  /** 已撤回 */
  | 'WITHDRAWN';

export type ChainEditWithdrawInput = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};

/** Edits of a chain: what waits, and what was decided. */
export type ChainEdits = {
  /** Decided edits, latest first; empty for who neither proposes nor reviews. */
  history: Array<ChainEdit>;
  /** Decided edits in all. */
  historyTotal: Scalars['Int']['output'];
  /** Oldest first; empty for who neither proposes nor reviews. */
  pending: Array<ChainEdit>;
  /** 1 is what the feeds state; each approval makes the next. */
  version: Scalars['Int']['output'];
  viewerCanPropose: Scalars['Boolean']['output'];
  viewerCanReview: Scalars['Boolean']['output'];
};

/** A firm of a link. */
export type ChainFirm = {
  green: Scalars['Boolean']['output'];
  /** Null when the viewer may not know. */
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  listed: Scalars['Boolean']['output'];
  party: Party;
  roles: Array<ChainRole>;
  /** Since when it sits in the link; null where no source says so. */
  since?: Maybe<Scalars['Date']['output']>;
  specialised: Scalars['Boolean']['output'];
};

/** Firms of a link: leaders first, then customers, then the others. */
export type ChainFirms = {
  /** Customers that the viewer may not see, where customers were asked for; one to four are given as five. */
  hidden: Scalars['Int']['output'];
  items: Array<ChainFirm>;
  shown: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** A chain leader (链主) and how far the bank serves it and its direct suppliers. */
export type ChainLeader = {
  /** Holds a lending product or, for the purpose RISK, owes. Null when the viewer may not know. */
  hasCredit?: Maybe<Scalars['Boolean']['output']>;
  /** Customers among the suppliers known that the viewer may not see; one to four are given as five. */
  hiddenSupplierCustomers: Scalars['Int']['output'];
  /** Suppliers that the viewer may not know of; one to four are given as five. */
  hiddenSuppliers: Scalars['Int']['output'];
  /** Null when the viewer may not know. */
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  party: Party;
  /** Suppliers that the viewer may know to supply it. */
  supplierCount: Scalars['Int']['output'];
  /** Customers among the suppliers that the viewer may see. */
  supplierCustomers: Scalars['Int']['output'];
  /** The largest twenty that the viewer may know to supply it. */
  suppliers: Array<ChainSupplier>;
};

/** Leaders of a chain: how many there are, and how many of them the bank serves and gives credit. */
export type ChainLeadership = {
  customers: Scalars['Int']['output'];
  /** One to four are given as five. */
  hiddenCustomers: Scalars['Int']['output'];
  /** One to four are given as five. */
  hiddenWithCredit: Scalars['Int']['output'];
  leaders: Scalars['Int']['output'];
  withCredit: Scalars['Int']['output'];
};

/** A way to look at a chain: its links ranked, what matters most first. */
export type ChainLens = {
  /** What the figures are, in words. */
  figure: Scalars['String']['output'];
  /** RESILIENCE (强韧性), NEW_BUSINESS (新业态), POLICY_TRACK (优赛道). */
  id: Scalars['ID']['output'];
  links: Array<ChainLensLink>;
  name: Scalars['String']['output'];
};

export type ChainLensLink = {
  /** What the link is ranked by; null for a missing link. */
  figure?: Maybe<Scalars['Float']['output']>;
  /** Id of the link. */
  link: Scalars['ID']['output'];
};

export type ChainLink = {
  /** Members that are customers and that the viewer may see; portrait counts the others. */
  customerCount: Scalars['Int']['output'];
  /** Links that this link feeds. */
  feeds: Array<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  memberCount: Scalars['Int']['output'];
  members: Array<ChainLinkMember>;
  name: Scalars['String']['output'];
};


export type ChainLinkMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ChainLinkMember = {
  enterprise: Party;
  role?: Maybe<Scalars['String']['output']>;
};

/** Which firms of a link to list. */
export type ChainMemberChoice =
  | 'ALL'
  /** Customers that the viewer may see. */
  | 'CUSTOMERS'
  /** 绿色企业 */
  | 'GREEN'
  /** 链主 */
  | 'LEADERS'
  /** On the white list of key chains (作战图白名单). */
  | 'LISTED'
  /** Firms that are no customers. */
  | 'PROSPECTS'
  /** 专精特新, by a tag or by its role. */
  | 'SPECIALISED';

/** How complete a chain is and how far the bank covers it. Fractions 0..1; null of nothing. */
export type ChainMetrics = {
  /** Nodes with a customer ÷ nodes with a firm. */
  bankNodeCoverage?: Maybe<Scalars['Float']['output']>;
  /** Customers ÷ firms, each once; null also where it would tell of one to four whom the viewer may not see. */
  customerPenetration?: Maybe<Scalars['Float']['output']>;
  /** Nodes without a firm, by id. */
  gaps: Array<Scalars['ID']['output']>;
  /** Feeds with customers at both ends ÷ feeds. */
  linkCoverage?: Maybe<Scalars['Float']['output']>;
  /** Nodes with a firm ÷ nodes. A link under which others stand is no node. */
  nodeCompleteness?: Maybe<Scalars['Float']['output']>;
  /** Nodes with firms of which none is a customer, by id. */
  whiteSpace: Array<Scalars['ID']['output']>;
};

/** The portrait of an industry chain; its items are the links. */
export type ChainPortrait = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  /** Customers among them that the viewer may see. */
  customers: Scalars['Int']['output'];
  /** Firms of the chain, each once. */
  firms: Scalars['Int']['output'];
  hidden: Scalars['Int']['output'];
  /** Customers among them that the viewer may not see; one to four, of the whole or of a part, are given as five. */
  hiddenCustomers: Scalars['Int']['output'];
  items: Array<ChainPortraitLink>;
  knownAt: Scalars['DateTime']['output'];
  leaders: Array<ChainLeader>;
  leadership: ChainLeadership;
  lenses: Array<ChainLens>;
  /** One of the items, by the id of its link. */
  link?: Maybe<ChainPortraitLink>;
  /** Of what the firms buy, the share bought from each other (本地配套率), 0..1; null where nothing is known of it. */
  localisation?: Maybe<Scalars['Float']['output']>;
  methodVersion: Scalars['String']['output'];
  metrics: ChainMetrics;
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};


/** The portrait of an industry chain; its items are the links. */
export type ChainPortraitLinkArgs = {
  id: Scalars['ID']['input'];
};

export type ChainPortraitLink = {
  /** Customers among them that the viewer may see. */
  customers: Scalars['Int']['output'];
  /** Share of the other links that are reached downstream over feeds, 0..1. */
  downstreamDependence: Scalars['Float']['output'];
  /** Links that this link feeds, by id. */
  feeds: Array<Scalars['ID']['output']>;
  /** Firms of the region in the link and in those under it. */
  firms: Scalars['Int']['output'];
  /** Firms with the tag of green enterprises (绿色). */
  green: Scalars['Int']['output'];
  /** Whether other links stand under it. */
  hasParts: Scalars['Boolean']['output'];
  /** Customers among them that the viewer may not see; one to four are given as five. */
  hiddenCustomers: Scalars['Int']['output'];
  link: ChainLink;
  /** Firms on the white list of key chains. */
  listed: Scalars['Int']['output'];
  /** The firms themselves; at most first, 100 at most. */
  members: ChainFirms;
  /** The link that it stands under, by id. */
  parent?: Maybe<Scalars['ID']['output']>;
  /** Customers ÷ firms, 0..1; null without firms, and where it would tell of one to four whom the viewer may not see. */
  penetration?: Maybe<Scalars['Float']['output']>;
  roles: Array<ChainRoleCount>;
  /** Firms that are 专精特新, by a tag or by their role. */
  specialised: Scalars['Int']['output'];
  /** (1 ÷ firms) × downstream dependence, 0..1; null without firms. */
  weakness?: Maybe<Scalars['Float']['output']>;
};


export type ChainPortraitLinkMembersArgs = {
  choice?: InputMaybe<ChainMemberChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A region in which firms of a chain are registered. */
export type ChainRegion = {
  /** Firms of the chain that are registered there. */
  firms: Scalars['Int']['output'];
  level: RegionLevel;
  /** Without the regions above. */
  name: Scalars['String']['output'];
  /** The region above; null of a province. */
  parent?: Maybe<Scalars['String']['output']>;
  /** What portrait takes as region. */
  region: Scalars['String']['output'];
};

/** What a firm is to its chain, as a list names it. */
export type ChainRole =
  /** 骨干 */
  | 'BACKBONE'
  /** 链主 */
  | 'LEADER'
  /** 专精特新 */
  | 'SPECIALISED'
  /** 配套 */
  | 'SUPPORTING';

export type ChainRoleCount = {
  firms: Scalars['Int']['output'];
  role: ChainRole;
};

export type ChainSupplier = {
  /** Null when the viewer may not know. */
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  party: Party;
};

export type CloseReason = {
  code: Scalars['String']['output'];
  outcome: OpportunityOutcome;
  words: Scalars['String']['output'];
};


export type CloseReasonWordsArgs = {
  language?: InputMaybe<Language>;
};

/** One level of the bank in one period: an owner, and who is below it. */
export type Cockpit = {
  /** The day up to which it counts. */
  asOf: Scalars['Date']['output'];
  /** Share of the period that is over, 0..1. */
  elapsed: Scalars['Float']['output'];
  /** Units below, then people; what is on nobody's account last. */
  items: Array<CockpitRow>;
  /** From the top that the viewer may open down to the owner. */
  path: Array<LedgerOwner>;
  /** `2026-11`, `2026Q4` or `2026` */
  period: Scalars['String']['output'];
  row: CockpitRow;
};

export type CockpitRow = {
  figures: Array<IndicatorFigure>;
  owner: LedgerOwner;
  viewerCanOpen: Scalars['Boolean']['output'];
  viewerCanSetTarget: Scalars['Boolean']['output'];
};

/** Who leads (主办) and who assists (协办), and the indicator a win counts for. */
export type CollaborationScenario = {
  assistLine: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  indicator: Scalars['String']['output'];
  leadLine: Scalars['String']['output'];
  name: Scalars['String']['output'];
};


/** Who leads (主办) and who assists (协办), and the indicator a win counts for. */
export type CollaborationScenarioIndicatorArgs = {
  language?: InputMaybe<Language>;
};


/** Who leads (主办) and who assists (协办), and the indicator a win counts for. */
export type CollaborationScenarioNameArgs = {
  language?: InputMaybe<Language>;
};

/** A colleague to whom something can be referred. */
export type Colleague = {
  employee: Employee;
  /** Whether the scenario names the colleague's line as the one that assists or leads. */
  fitsScenario: Scalars['Boolean']['output'];
  /** Opportunities claimed at present. */
  load: Scalars['Int']['output'];
  /** Whether the colleague manages the subject. */
  managesSubject: Scalars['Boolean']['output'];
};

/** Parties with more relationships among themselves than chance gives. For naming and browsing; never a group for limits. */
export type Community = {
  /** Customers of the bank; of those that the viewer may not see in full one to four count as five. */
  customers: Scalars['Int']['output'];
  /** Parties that the viewer may not see in full; one to four are given as five. */
  hiddenMembers: Scalars['Int']['output'];
  /** For this version of the graph. */
  id: Scalars['ID']['output'];
  /** Those whom the viewer sees in full: own customers first, then the best connected. 1 ≤ first ≤ 50. */
  members: Array<Party>;
  /** What most enterprises of it share; the best connected of them where they share little. */
  name: Scalars['String']['output'];
  /** The viewer's own customers. */
  ownCustomers: Scalars['Int']['output'];
  /** Its parties; of those that the viewer may not see in full one to four count as five. */
  size: Scalars['Int']['output'];
  /** At most four, the largest share first. */
  traits: Array<CommunityTrait>;
};


/** Parties with more relationships among themselves than chance gives. For naming and browsing; never a group for limits. */
export type CommunityMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CommunityAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<Community>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  /** −0.5..1; above 0.3 there is a structure worth naming. */
  modularity: Scalars['Float']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

/** A community, and who of some given parties is in it. */
export type CommunityPart = {
  community: Community;
  parties: Array<Party>;
};

export type CommunityTrait = {
  code: CommunityTraitCode;
  /** Name of the industry, chain, goods, owner or person. */
  name: Scalars['String']['output'];
  /** Enterprises that have it ÷ enterprises of the community, 0..1. */
  share: Scalars['Float']['output'];
};

/** In what the enterprises of a community are one. Registers and markets alone are told. */
export type CommunityTraitCode =
  /** They sit in an industry chain. */
  | 'CHAIN'
  /** They make the same goods. */
  | 'GOODS'
  /** The same person has a position with them. */
  | 'HEAD'
  /** They are in an industry or a part of one. */
  | 'INDUSTRY'
  /** They need the same goods. */
  | 'NEEDS'
  /** They have the same owner. */
  | 'OWNER';

/** What is wrong with a condition, and where: `of[1].tiers`. */
export type ConditionProblem = {
  message: Scalars['String']['output'];
  place: Scalars['String']['output'];
};

export type ConnectedGroupAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  /** Stable while the head stays. */
  groupId?: Maybe<Scalars['ID']['output']>;
  head?: Maybe<Party>;
  hidden: Scalars['Int']['output'];
  items: Array<GroupMember>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type ContagionAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<ContagionItem>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  totalCalled: Scalars['Fen']['output'];
  warnings: Array<Warning>;
};

export type ContagionItem = {
  called: Scalars['Fen']['output'];
  equity?: Maybe<Scalars['Fen']['output']>;
  /** True when what is called exceeds equity. */
  fails: Scalars['Boolean']['output'];
  party: Party;
  /** 0 for where it starts, 1 for those called first … */
  round: Scalars['Int']['output'];
};

export type ControlAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<ControlItem>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type ControlBasis =
  /** Agreement, entrustment or other arrangement. */
  | 'AGREEMENT'
  /** More than half of the votes, directly and through what it controls. */
  | 'MAJORITY';

export type ControlItem = {
  basis: ControlBasis;
  evidence: Evidence;
  /** The controller, in `controllers`; the controlled, in `controlled`. */
  party: Party;
  /** True when nobody controls this controller. */
  ultimate: Scalars['Boolean']['output'];
  /** Votes commanded, fraction 0..1. */
  votes: Scalars['Float']['output'];
};

/** What an opportunity adds to an indicator if it is won, and the viewer's part of it. */
export type CountsFor = {
  /** share × value; null without a share. */
  amount?: Maybe<Scalars['Float']['output']>;
  indicator: PerformanceIndicator;
  /** The viewer's role; what it would be on claiming where nobody has. Null where the viewer works on no opportunities. */
  role?: Maybe<PostingRole>;
  /** The viewer's share as agreed, else by default; 0..1. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The whole, in the unit of the indicator. */
  value: Scalars['Float']['output'];
};

/** A credit application as the credit system reports it. */
export type CreditApplication = {
  /** The newest amount. For the purposes RISK and OPERATIONS; null for everybody else. */
  amount?: Maybe<Scalars['Fen']['output']>;
  number: Scalars['String']['output'];
  /** The first first. */
  reports: Array<CreditReport>;
  /** How far it is, in whatever order that was reported. */
  status: CreditStatus;
};

export type CreditReport = {
  /** For the purposes RISK and OPERATIONS; null for everybody else. */
  amount?: Maybe<Scalars['Fen']['output']>;
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  note: Scalars['String']['output'];
  status: CreditStatus;
};

export type CreditStatus =
  | 'APPROVED'
  | 'DECLINED'
  | 'DRAWN'
  | 'SUBMITTED'
  | 'UNDER_REVIEW';

/** A party the bank serves. */
export type Customer = {
  customerNo?: Maybe<Scalars['String']['output']>;
  /** Who manages it (管户), one lead per line. */
  managers: Array<Employee>;
  /** The unit that manages it (管户机构). */
  orgUnit?: Maybe<OrgUnit>;
  since?: Maybe<Scalars['Date']['output']>;
  /** Where a corporate customer of the viewer's own stands among its peers; null for others. */
  standing?: Maybe<CustomerStanding>;
  /** Tier by value and potential among its peers; null without figures to compute it from. */
  tier?: Maybe<Tier>;
};


/** A party the bank serves. */
export type CustomerStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type CustomerChainPlace = {
  chain?: Maybe<Chain>;
  link: ChainLink;
  role?: Maybe<Scalars['String']['output']>;
};

export type CustomerContact = {
  /** How, in words. */
  channel: Scalars['String']['output'];
  detail?: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
};


export type CustomerContactChannelArgs = {
  language?: InputMaybe<Language>;
};

/** A customer as a whole: an order among peers, no probability. */
export type CustomerEvaluation = {
  parts: Array<CustomerEvaluationPart>;
  /** 0..1, the weighted mean of the parts that are known. */
  value: Scalars['Float']['output'];
};

export type CustomerEvaluationPart = {
  name: Scalars['String']['output'];
  part: Scalars['String']['output'];
  /** Rank among the peers, 0..1; of POTENTIAL the shortfall itself. Null where nothing is known: the others carry its weight. */
  value?: Maybe<Scalars['Float']['output']>;
  /** 0..1, weights sum to one. */
  weight: Scalars['Float']['output'];
};


export type CustomerEvaluationPartNameArgs = {
  language?: InputMaybe<Language>;
};

export type CustomerFigure = {
  /** Quartiles of the customers of the peer group. */
  band?: Maybe<PeerBand>;
  figure: PeerFigure;
  unit: FigureUnit;
  /** Null where nobody said. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type CustomerFilter = {
  /** A condition as JSON. */
  condition?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<PartyKind>;
  /** Managed by the viewer; else by the viewer's units. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of a name. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A, B, C, D or E. */
  tiers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A product that is usual among the peers and not held. */
export type CustomerGap = {
  /** Share of the peers that hold it, 0..1. */
  peerShare: Scalars['Float']['output'];
  product: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
};

export type CustomerHolding = {
  balance?: Maybe<Scalars['Fen']['output']>;
  maturesOn?: Maybe<Scalars['Date']['output']>;
  product: Scalars['String']['output'];
  productId: Scalars['ID']['output'];
  since?: Maybe<Scalars['Date']['output']>;
};

/** A figure of a customer. */
export type CustomerMetric = {
  /** Null of what is counted. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Quartiles of its peers; null where customers are not compared in it. */
  band?: Maybe<PeerBand>;
  /** What was recorded, the oldest first; empty of what is counted. */
  history: Array<MetricPoint>;
  metric: MetricDefinition;
  /** FEN: fen. */
  value: Scalars['Float']['output'];
};

export type CustomerOrder =
  /** The largest first. */
  | 'BALANCE'
  /** Who was not spoken to for longest first. */
  | 'LAST_CONTACT'
  | 'NAME'
  /** Who has something due next first. */
  | 'NEXT_MATURITY'
  /** A first. */
  | 'TIER';

/** A class of the shelf, with what is held of it and what might be. */
export type CustomerProductClass = {
  /** The most usual first. */
  gaps: Array<CustomerGap>;
  holdings: Array<CustomerHolding>;
  name: Scalars['String']['output'];
};

/** Everything about one party on one page. What is private is told of the viewer's own customers alone. */
export type CustomerProfile = {
  chainPlaces: Array<CustomerChainPlace>;
  /** The latest first; at most 50. */
  contacts: Array<CustomerContact>;
  /** Null of who is no own customer. */
  evaluation?: Maybe<CustomerEvaluation>;
  /** Whether it is the viewer's own customer, so that everything is told. */
  isOwn: Scalars['Boolean']['output'];
  /** Who holds a position; at most 30. */
  keyPeople: Array<KeyPerson>;
  /** The next first; at most 50. */
  maturities: Array<Maturity>;
  metrics: Array<CustomerMetric>;
  /** With its facts, unit, managers, standing, owners, group and opportunities. */
  party: Party;
  /** Every class of the shelf. */
  productClasses: Array<CustomerProductClass>;
  /** Null of who is no own customer and no firm. */
  staff?: Maybe<CustomerStaff>;
  tagTotal: Scalars['Int']['output'];
  tags: Array<BorneTagGroup>;
};

/** A line of a list of customers. */
export type CustomerRow = {
  /** Sum of the balances held. */
  balance?: Maybe<Scalars['Fen']['output']>;
  isOwn: Scalars['Boolean']['output'];
  lastContactOn?: Maybe<Scalars['Date']['output']>;
  nextMaturity?: Maybe<Maturity>;
  opportunityCount: Scalars['Int']['output'];
  party: Party;
  tier?: Maybe<Scalars['String']['output']>;
};

export type CustomerRowConnection = {
  edges: Array<CustomerRowEdge>;
  /** Those that one may not see; one to four are given as five. */
  hidden: Scalars['Int']['output'];
  pageInfo: PageInfo;
  /** Those that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

export type CustomerRowEdge = {
  cursor: Scalars['String']['output'];
  node: CustomerRow;
};

/** Who works for the firm, as far as it may be told. */
export type CustomerStaff = {
  /** Of them customers of the viewer's own, and those that one may not see (one to four are given as five). */
  customers: Scalars['Int']['output'];
  hidden: Scalars['Int']['output'];
  /** The viewer's own; at most 20. */
  items: Array<Party>;
  /** Staff whom payroll or social insurance show. */
  total: Scalars['Int']['output'];
};

/** Where a corporate customer stands among customers of like trade. */
export type CustomerStanding = {
  figures: Array<CustomerFigure>;
  party: Party;
  /** In words; all corporate customers where the section has fewer than 30. */
  peerGroup: Scalars['String']['output'];
  peers: Scalars['Int']['output'];
  /** What it lacks to the upper quartile of the peers in products and contribution, 0..1. */
  potential?: Maybe<Scalars['Float']['output']>;
  /** Null without a figure of what it is worth. */
  tier?: Maybe<Scalars['String']['output']>;
  /** With its figures of a year before. */
  tierBefore?: Maybe<Scalars['String']['output']>;
  /** Rank of its contribution among the peers, 0..1. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Someone who works at the bank. */
export type Employee = {
  id: Scalars['ID']['output'];
  /** Business line, for example CORPORATE or RETAIL. */
  line?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  orgUnit?: Maybe<OrgUnit>;
  /** Role as the feed gives it. */
  role?: Maybe<Scalars['String']['output']>;
};

export type Enterprise = Party & {
  access: Access;
  beneficialOwners: BeneficialOwnersAnswer;
  /** The community of the bank it belongs to today; null on a stub and for who is tied to nobody. */
  community?: Maybe<Community>;
  connectedGroup: ConnectedGroupAnswer;
  controlled: ControlAnswer;
  controllers: ControlAnswer;
  /** ISO country or the source's own name; null is unknown. Anything but CN, 中国 or null is foreign. */
  country?: Maybe<Scalars['String']['output']>;
  customer?: Maybe<Customer>;
  /** Book equity. */
  equity?: Maybe<Scalars['Fen']['output']>;
  exposure?: Maybe<ExposureAnswer>;
  foreign: Scalars['Boolean']['output'];
  foundedOn?: Maybe<Scalars['Date']['output']>;
  goods: GoodsAnswer;
  id: Scalars['ID']['output'];
  identifiers: Array<Identifier>;
  industries: Array<Industry>;
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  kind: PartyKind;
  legalForm?: Maybe<Scalars['String']['output']>;
  listed?: Maybe<Scalars['Boolean']['output']>;
  name: Scalars['String']['output'];
  names: Array<PartyName>;
  opportunities: OpportunityConnection;
  owners: OwnersAnswer;
  ownershipsHeld: OwnershipsHeldAnswer;
  region?: Maybe<Scalars['String']['output']>;
  registeredCapital?: Maybe<Scalars['Fen']['output']>;
  relationshipCounts: Array<RelationshipCount>;
  relationships: RelationshipConnection;
  /** What it scores on the cards in force, or on one version of one card; empty where the viewer may not see its figures. */
  scorecards: Array<ScorecardResult>;
  shortName: Scalars['String']['output'];
  similar: SimilarAnswer;
  sourceId: Scalars['String']['output'];
  status?: Maybe<Scalars['String']['output']>;
  /** Suppliers (UPSTREAM) or buyers (DOWNSTREAM) tier by tier. */
  supplyChain: SupplyChainAnswer;
  /** 统一社会信用代码, 18 characters. */
  uscc?: Maybe<Scalars['String']['output']>;
};


export type EnterpriseBeneficialOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type EnterpriseConnectedGroupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type EnterpriseControlledArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type EnterpriseControllersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type EnterpriseExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type EnterpriseGoodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EnterpriseOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EnterpriseOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type EnterpriseOwnershipsHeldArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type EnterpriseRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type EnterpriseRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RelationshipKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  side?: InputMaybe<Side>;
};


export type EnterpriseScorecardsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  cardId?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type EnterpriseSimilarArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EnterpriseSupplyChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depthMax?: InputMaybe<Scalars['Int']['input']>;
  direction: SupplyDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePossible?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type EnterpriseGoods = {
  goods: Goods;
  /** Share of the enterprise's revenue, 0..1. */
  revenueShare?: Maybe<Scalars['Float']['output']>;
  role: GoodsRole;
};

/** The relationships an answer rests on. */
export type Evidence = {
  /** Figures, events, tags and products held that it rests on. */
  facts: Array<EvidenceFact>;
  /** Relationships and facts of the evidence that the viewer may not see. */
  hidden: Scalars['Int']['output'];
  parties: Array<Party>;
  relationships: Array<Relationship>;
};

/** Something known of a party that is no relationship to another party. */
export type EvidenceFact = {
  amount?: Maybe<Scalars['Fen']['output']>;
  kind: EvidenceFactKind;
  label?: Maybe<Scalars['String']['output']>;
  /** The metric, the type of event, the tag, the product, the patent or the goods, in words. */
  name: Scalars['String']['output'];
  /** The day of the event, or from which the figure holds. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Null of goods that are made from others. */
  party?: Maybe<Party>;
  /** Of a metric that is no money. */
  value?: Maybe<Scalars['Float']['output']>;
};


/** Something known of a party that is no relationship to another party. */
export type EvidenceFactNameArgs = {
  language?: InputMaybe<Language>;
};

export type EvidenceFactKind =
  | 'EVENT'
  /** What a party makes or needs, or what goods are made from. */
  | 'GOODS'
  | 'METRIC'
  | 'PATENT'
  | 'PRODUCT'
  | 'TAG';

export type ExposureAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  balance: Scalars['Fen']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<ExposureItem>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  netExposure: Scalars['Fen']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type ExposureItem = {
  asOf: Scalars['Date']['output'];
  balance?: Maybe<Scalars['Fen']['output']>;
  /** 表内, 表外 or 类信贷. */
  category: Scalars['String']['output'];
  creditLimit?: Maybe<Scalars['Fen']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  kind: Scalars['String']['output'];
  netExposure?: Maybe<Scalars['Fen']['output']>;
  party: Party;
};

export type FigureUnit =
  | 'COUNT'
  | 'FEN'
  /** 0..1. */
  | 'SHARE';

/** Opportunities that may be worked on and that nobody has claimed. */
export type FoundOpportunities = {
  /** Counting stopped at a thousand: there are more. */
  isCapped: Scalars['Boolean']['output'];
  /** Best first. */
  items: Array<Opportunity>;
  total: Scalars['Int']['output'];
};

export type FunnelCount = {
  /** Of those that came one step less far, 0..1; null for the first, and where there were none. */
  conversion?: Maybe<Scalars['Float']['output']>;
  /** Those that came as far, or further. */
  count: Scalars['Int']['output'];
  step: FunnelStep;
};

export type FunnelStep =
  | 'CLAIMED'
  | 'CONTACTED'
  | 'FOUND'
  | 'PROPOSED'
  | 'QUALIFIED'
  | 'WON';

/** What to do about a gap. */
export type GapKind =
  /** 结构调优: what is there earns little, or customers sink. */
  | 'MIX'
  /** 营销挖掘: products or balances are missing. */
  | 'SELL';

/** A gap that somebody has to close. */
export type GapTask = {
  /** Null: whoever is at the unit. */
  assignee?: Maybe<PeerUnit>;
  createdAt: Scalars['DateTime']['output'];
  createdBy: Scalars['String']['output'];
  dueOn: Scalars['Date']['output'];
  /** Latest first. */
  feedback: Array<GapTaskFeedback>;
  figure: PeerFigure;
  figureUnit: FigureUnit;
  id: Scalars['ID']['output'];
  kind: GapKind;
  note: Scalars['String']['output'];
  /** How the unit stood when the task was made, and the peer median then. */
  own: Scalars['Float']['output'];
  /** Null: all corporate customers. */
  peerGroup?: Maybe<Scalars['String']['output']>;
  product?: Maybe<Scalars['String']['output']>;
  status: GapTaskStatus;
  target: Scalars['Float']['output'];
  unit: PeerUnit;
  viewerCanAnswer: Scalars['Boolean']['output'];
};

export type GapTaskCreateInput = {
  /** A manager below the unit; the unit itself when left out. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  dueOn: Scalars['Date']['input'];
  figure: PeerFigure;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  peerGroup?: InputMaybe<Scalars['ID']['input']>;
  /** The product of HOLDS. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  unit: Scalars['ID']['input'];
};

export type GapTaskFeedback = {
  employee: Scalars['String']['output'];
  givenAt: Scalars['DateTime']['output'];
  note: Scalars['String']['output'];
  outcome: GapTaskOutcome;
};

export type GapTaskFeedbackInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** Required unless the outcome is DONE. */
  note?: InputMaybe<Scalars['String']['input']>;
  outcome: GapTaskOutcome;
  taskId: Scalars['ID']['input'];
};

export type GapTaskOutcome =
  | 'DONE'
  | 'IMPOSSIBLE'
  /** A note; the task stays open. */
  | 'NOTE';

export type GapTaskPayload = {
  task?: Maybe<GapTask>;
  userErrors: Array<UserError>;
};

export type GapTaskStatus =
  | 'DONE'
  /** Cannot be done, for the reason in the feedback. */
  | 'IMPOSSIBLE'
  | 'OPEN';

export type Gate = {
  /** Neutral words that the viewer's purpose may read; null when open. */
  reason?: Maybe<Scalars['String']['output']>;
  status: GateStatus;
};

export type GateStatus =
  | 'BLOCKED'
  | 'CONDITIONAL'
  | 'OPEN';

/** What firms make or need. */
export type Goods = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type GoodsAnswer = {
  items: Array<EnterpriseGoods>;
  shown: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** A chain made of goods alone; its items are the goods. */
export type GoodsChain = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  /** Customers among them that the viewer may see. */
  customers: Scalars['Int']['output'];
  /** Firms that make any of the goods, each once. */
  firms: Scalars['Int']['output'];
  hidden: Scalars['Int']['output'];
  /** Customers among them that the viewer may not see; one to four, of the whole or of a part, are given as five. */
  hiddenCustomers: Scalars['Int']['output'];
  items: Array<GoodsChainNode>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  metrics: ChainMetrics;
  /** One of the items, by the id of its goods. */
  node?: Maybe<GoodsChainNode>;
  parameters: Array<Parameter>;
  /** Firms of which one could supply the other, by goods alone; fifty at most, none a known trade. */
  possibleLinks: Array<Relationship>;
  possibleTotal: Scalars['Int']['output'];
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};


/** A chain made of goods alone; its items are the goods. */
export type GoodsChainNodeArgs = {
  goodsId: Scalars['ID']['input'];
};

export type GoodsChainIndustry = {
  firms: Scalars['Int']['output'];
  industry: Industry;
};

export type GoodsChainNode = {
  /** Customers among them that the viewer may see. */
  customers: Scalars['Int']['output'];
  /** Steps from the goods asked for. */
  depth: Scalars['Int']['output'];
  /** Goods of this answer that are made from it, by id. */
  feeds: Array<Scalars['ID']['output']>;
  /** Firms that make it. */
  firms: Scalars['Int']['output'];
  goods: Goods;
  /** Customers among them that the viewer may not see; one to four are given as five. */
  hiddenCustomers: Scalars['Int']['output'];
  /** The three industries that most makers are in. */
  industries: Array<GoodsChainIndustry>;
  /** Twenty at most. */
  makers: Array<Party>;
  /** Who makes it; at most first, 100 at most. */
  members: ChainFirms;
  /** Customers ÷ firms, 0..1; null without firms, and where it would tell of one to four whom the viewer may not see. */
  penetration?: Maybe<Scalars['Float']['output']>;
  side: GoodsChainSide;
};


export type GoodsChainNodeMembersArgs = {
  choice?: InputMaybe<ChainMemberChoice>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type GoodsChainSide =
  /** What is made from the goods. */
  | 'DOWNSTREAM'
  /** The goods asked for. */
  | 'ITSELF'
  /** What the goods are made from. */
  | 'UPSTREAM';

/** Goods found by name. */
export type GoodsHit = {
  /** Firms that make it. */
  firms: Scalars['Int']['output'];
  goods: Goods;
};

export type GoodsRole =
  | 'MAKES'
  | 'NEEDS';

export type GradeCount = {
  firms: Scalars['Int']['output'];
  /** Null is no grade. */
  grade?: Maybe<Scalars['String']['output']>;
};

/** Firms that went from one grade to another; null is no grade. */
export type GradeMove = {
  /** False where firms that the viewer may not see are given as five or more. */
  exact: Scalars['Boolean']['output'];
  firms: Scalars['Int']['output'];
  from?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['String']['output']>;
};

/** What the service holds now. */
export type GraphStatus = {
  asOf: Scalars['Date']['output'];
  customers: Scalars['Int']['output'];
  /** True when the store holds the demo bank. */
  demo: Scalars['Boolean']['output'];
  enterprises: Scalars['Int']['output'];
  lastMinedAt?: Maybe<Scalars['DateTime']['output']>;
  persons: Scalars['Int']['output'];
  relationships: Scalars['Int']['output'];
  relationshipsByKind: Array<KindCount>;
  /** Sequence number of the last change in the graph image. */
  version: Scalars['Int']['output'];
};

export type GroupMember = {
  /** True for the ultimate controller. */
  head: Scalars['Boolean']['output'];
  party: Party;
  /** Votes the group commands in it, fraction 0..1; null for the head. */
  votes?: Maybe<Scalars['Float']['output']>;
};

/** Parties who guarantee each other around a ring: a strongly connected component of two or more. */
export type GuaranteeCircle = {
  /** Guarantees inside ÷ all guarantees given by members, 0..1. */
  circularity: Scalars['Float']['output'];
  /** Members the viewer may not see. */
  hiddenMembers: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Sum of guarantees inside. */
  insideAmount: Scalars['Fen']['output'];
  members: Array<Party>;
  /** Share of directed relationships inside that are returned, 0..1. */
  reciprocity: Scalars['Float']['output'];
  relationships: Array<Relationship>;
};

export type GuaranteeCirclesAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<GuaranteeCircle>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

/** What passes on when somebody hands over everything. */
export type HandOverPreview = {
  assists: Scalars['Int']['output'];
  employee: Employee;
  leads: Scalars['Int']['output'];
  referrals: Scalars['Int']['output'];
  stages: Array<StageSum>;
};

export type HeldProduct = {
  /** Corporate customers that hold it; one to four that the viewer may not see count as five. */
  holders: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** A code under which registries or markets know a party. */
export type Identifier = {
  /** For example USCC, STOCK or LEI. */
  scheme: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** How an owner stands in one indicator and period; amounts in the unit of the indicator. */
export type IndicatorFigure = {
  /** Booked ÷ target. */
  attainment?: Maybe<Scalars['Float']['output']>;
  /** 已入账 */
  booked: Scalars['Float']['output'];
  /** Open claims behind what is expected. */
  claims: Scalars['Int']['output'];
  /** What open claims may be expected to bring: each at the rate at which its rule wins. */
  expected: Scalars['Float']['output'];
  /** Target − booked, not below 0. */
  gap?: Maybe<Scalars['Float']['output']>;
  indicator: PerformanceIndicator;
  /** The twelve months of the year. */
  months: Array<IndicatorMonth>;
  /** 待入账: wins that wait for a booking. */
  provisional: Scalars['Float']['output'];
  /** As set for the period, else from the targets of its parts or of the quarter or year by time; null without one. */
  target?: Maybe<Scalars['Float']['output']>;
};

/** What is missing in an indicator, how many opportunities it takes, and which serve it best. */
export type IndicatorGap = {
  booked: Scalars['Float']['output'];
  /** Mean over the opportunities that could be taken up, 0..1. */
  conversion: Scalars['Float']['output'];
  /** What open claims may be expected to bring. */
  expected: Scalars['Float']['output'];
  /** Target − booked, not below 0; 0 without a target. */
  gap: Scalars['Float']['output'];
  indicator: PerformanceIndicator;
  /** False: there are fewer than it takes, the target cannot be reached by them. */
  isFeasible: Scalars['Boolean']['output'];
  /** residual ÷ (conversion × value), rounded up; null where one brings nothing. */
  needed?: Maybe<Scalars['Int']['output']>;
  provisional: Scalars['Float']['output'];
  /** max(0, gap − provisional − expected) */
  residual: Scalars['Float']['output'];
  /** The most expected first, then the best scored. */
  serveBest: Array<ServingOpportunity>;
  target?: Maybe<Scalars['Float']['output']>;
  /** Opportunities that could be taken up. */
  universe: Scalars['Int']['output'];
  /** What one of them brings if it is won. */
  value: Scalars['Float']['output'];
};

export type IndicatorKind =
  /** What people do: counts whole for everybody who did it, and is never money. */
  | 'BEHAVIOUR'
  /** Of the ledger: booked, and divided among who won it. */
  | 'RESULT';

export type IndicatorMonth = {
  booked: Scalars['Float']['output'];
  /** `2026-11` */
  month: Scalars['String']['output'];
  /** Null where nothing was set that tells. */
  target?: Maybe<Scalars['Float']['output']>;
};

/** Amounts of an indicator: fen, customers or sales, people. */
export type IndicatorUnit =
  | 'COUNT'
  | 'FEN'
  | 'HEADS';

export type Industry = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  taxonomy: Scalars['String']['output'];
};

export type KeyPerson = {
  person: Party;
  /** As the register has it. */
  positions: Array<Scalars['String']['output']>;
};

export type KindCount = {
  count: Scalars['Int']['output'];
  kind: RelationshipKind;
};

export type Language =
  | 'EN'
  | 'ZH';

/** What outcomes made of a score, since the owner of the rule accepted it. */
export type LearnedFactor = {
  baseRate: Scalars['Float']['output'];
  /** The rule's opportunities that ended. */
  closed: Scalars['Int']['output'];
  /** By how much the odds of the score were multiplied. */
  factor: Scalars['Float']['output'];
  /** Share of the rule's opportunities that were won, and of all, 0..1. */
  rate: Scalars['Float']['output'];
};

/** Whose figures: a unit, a person, or a unit's own account (未落到人). */
export type LedgerOwner = {
  id: Scalars['ID']['output'];
  /** HEAD_OFFICE, BRANCH … as the feed gives it; MANAGER of a person; OWN_ACCOUNT of what is on nobody's account at the unit. */
  level: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type ListActInput = {
  idempotencyKey: Scalars['String']['input'];
  list: Scalars['ID']['input'];
};

export type ListBranchShare = {
  count: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** At most so many; null without a quota. */
  quota?: Maybe<Scalars['Int']['output']>;
};

export type ListCreateInput = {
  /** Only these branches; left out: all. */
  branches?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The bytes of a CSV file in UTF-8 or GB18030, base64. */
  contentBase64?: InputMaybe<Scalars['String']['input']>;
  deadline: Scalars['Date']['input'];
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** A code of `opportunityProducts`. */
  product: Scalars['String']['input'];
  /** At most so many items a branch; what is more waits at the head office. */
  quotaPerBranch?: InputMaybe<Scalars['Int']['input']>;
  quotas?: InputMaybe<Array<ListQuotaInput>>;
  segment?: InputMaybe<Scalars['ID']['input']>;
  /** One of text, contentBase64 and segment: CSV with a header for code or name. */
  text?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

/** How a list stood at the end of a day, and what happened on it. */
export type ListDailyReport = {
  day: Scalars['Date']['output'];
  list: TaskList;
  rows: Array<ListDailyRow>;
  /** In a few sentences. */
  text: Scalars['String']['output'];
  total: ListDailyRow;
};


/** How a list stood at the end of a day, and what happened on it. */
export type ListDailyReportTextArgs = {
  language?: InputMaybe<Language>;
};

export type ListDailyRow = {
  assigned: Scalars['Int']['output'];
  assignedThatDay: Scalars['Int']['output'];
  landed: Scalars['Int']['output'];
  landedAmount: Scalars['Fen']['output'];
  landedThatDay: Scalars['Int']['output'];
  opportunities: Scalars['Int']['output'];
  opportunitiesThatDay: Scalars['Int']['output'];
  place: ListPlace;
  sent: Scalars['Int']['output'];
  touched: Scalars['Int']['output'];
  touchedThatDay: Scalars['Int']['output'];
};

/** 下达 → 分配 → 触达 → 商机 → 落地: each step is part of the one before. */
export type ListFunnel = {
  /** Of a sub-branch. */
  allocated: Scalars['Int']['output'];
  /** Of a manager. */
  assigned: Scalars['Int']['output'];
  /** Whose opportunity was won and has not lapsed. */
  landed: Scalars['Int']['output'];
  landedAmount: Scalars['Fen']['output'];
  notInterested: Scalars['Int']['output'];
  /** With an opportunity in the pool. */
  opportunities: Scalars['Int']['output'];
  /** Not spoken to although the deadline has passed. */
  overdue: Scalars['Int']['output'];
  sent: Scalars['Int']['output'];
  /** Spoken to at least once. */
  touched: Scalars['Int']['output'];
  /** Tried and never spoken to. */
  unreachable: Scalars['Int']['output'];
};

export type ListFunnelRow = {
  funnel: ListFunnel;
  place: ListPlace;
};

/** A customer or firm on a list. */
export type ListItem = {
  assigneeName?: Maybe<Scalars['String']['output']>;
  history: Array<ListStep>;
  id: Scalars['ID']['output'];
  isOverdue: Scalars['Boolean']['output'];
  /** PROVISIONAL until the win is matched to a booking. */
  landed?: Maybe<WinStatus>;
  /** For whom the customer is, or who works on it. */
  landedAmount?: Maybe<Scalars['Fen']['output']>;
  list: TaskList;
  /** Who manages the customer, where that is within the viewer's unit. */
  managedBy?: Maybe<Scalars['String']['output']>;
  /** As the list names it. */
  name: Scalars['String']['output'];
  note: Scalars['String']['output'];
  opportunityId?: Maybe<Scalars['ID']['output']>;
  /** Null where it is no longer in the graph. */
  party?: Maybe<Party>;
  reason?: Maybe<Scalars['String']['output']>;
  state: ListItemState;
  touchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The branch or sub-branch that it has come to. */
  unitName?: Maybe<Scalars['String']['output']>;
  viewerCanReport: Scalars['Boolean']['output'];
};


/** A customer or firm on a list. */
export type ListItemReasonArgs = {
  language?: InputMaybe<Language>;
};

export type ListItemConnection = {
  edges: Array<ListItemEdge>;
  /** Whose names the viewer may not read: of a list from a segment the head office sees sums alone. */
  hidden: Scalars['Int']['output'];
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ListItemEdge = {
  cursor: Scalars['String']['output'];
  node: ListItem;
};

/** Which items: all, or those that stand at a place in the funnel. */
export type ListItemFilter =
  | 'ALL'
  | 'ASSIGNED'
  | 'LANDED'
  | 'NOT_INTERESTED'
  | 'OPPORTUNITY'
  | 'TOUCHED'
  | 'UNALLOCATED'
  | 'UNASSIGNED'
  | 'UNREACHABLE'
  | 'UNTOUCHED';

/** What the manager last reported of an item. */
export type ListItemState =
  | 'CONTACTED'
  /** An opportunity was made of it. */
  | 'INTERESTED'
  | 'NOT_INTERESTED'
  /** Nothing yet. */
  | 'OPEN'
  | 'UNREACHABLE';

export type ListLevel =
  | 'BANK'
  | 'BRANCH'
  | 'MANAGER'
  | 'SUB_BRANCH'
  /** Waits to be passed on to the level below. */
  | 'WAITING';

export type ListMoveInput = {
  idempotencyKey: Scalars['String']['input'];
  /** At most 5,000; left out: all that wait at the viewer's place. */
  items?: InputMaybe<Array<Scalars['ID']['input']>>;
  list: Scalars['ID']['input'];
  rule?: InputMaybe<ListRule>;
  /** Key of a unit, or of a person; or a rule instead. */
  to?: InputMaybe<Scalars['ID']['input']>;
};

export type ListMovePayload = {
  /** How many stayed: nobody there manages them, or they have an opportunity. */
  left: Scalars['Int']['output'];
  list?: Maybe<TaskList>;
  /** How many were passed on. */
  moved: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

export type ListPilot = {
  adoption: Array<BranchAdoption>;
  /** Newest first; the first holds. None: every branch. */
  settings: Array<PilotSetting>;
  viewerCanSet: Scalars['Boolean']['output'];
  viewerIsInPilot: Scalars['Boolean']['output'];
};

/** A place of the funnel: the bank, a unit or a person. */
export type ListPlace = {
  /** Key for `owner`; null for the bank and for what waits. */
  id?: Maybe<Scalars['ID']['output']>;
  level: ListLevel;
  name: Scalars['String']['output'];
};

/** What becomes of the rows: rows = matched + duplicates + notFound, and matched = toSend + onOtherList + blocked + outside. */
export type ListPreview = {
  /** Not to be approached at present; counted, not named. */
  blocked: Scalars['Int']['output'];
  /** Of a draft: where it would go, the largest first; at most 100. */
  branches: Array<ListBranchShare>;
  duplicates: Scalars['Int']['output'];
  matched: Scalars['Int']['output'];
  /** No firm or several firms under the code or name. */
  notFound: Scalars['Int']['output'];
  /** On another open list for the same product: not sent twice. */
  onOtherList: Scalars['Int']['output'];
  /** Of branches that the list or the pilot leaves out. */
  outside: Scalars['Int']['output'];
  rows: Scalars['Int']['output'];
  /** Of toSend: nobody manages them, no branch bears the name of their region, or the quota is full. The head office passes them on. */
  toQueue: Scalars['Int']['output'];
  toSend: Scalars['Int']['output'];
};

/** A row that was not sent, or has a remark. */
export type ListProblem = {
  code: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};


/** A row that was not sent, or has a remark. */
export type ListProblemReasonArgs = {
  language?: InputMaybe<Language>;
};

export type ListProblems = {
  items: Array<ListProblem>;
  shown: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type ListQuotaInput = {
  branch: Scalars['ID']['input'];
  quota: Scalars['Int']['input'];
};

export type ListReason = {
  code: Scalars['String']['output'];
  words: Scalars['String']['output'];
};


export type ListReasonWordsArgs = {
  language?: InputMaybe<Language>;
};

export type ListReassignInput = {
  idempotencyKey: Scalars['String']['input'];
  items: Array<Scalars['ID']['input']>;
  list: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  to: Scalars['ID']['input'];
};

export type ListReportInput = {
  idempotencyKey: Scalars['String']['input'];
  item: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** A code of `listReasons` where the state is NOT_INTERESTED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  state: ListItemState;
};

export type ListReportPayload = {
  item?: Maybe<ListItem>;
  userErrors: Array<UserError>;
};

/** KEEP leaves items with who manages the customer; EVEN gives each to whoever has least to do. */
export type ListRule =
  | 'EVEN'
  | 'KEEP';

export type ListSource =
  /** The members of a segment on the day the draft was made. */
  | 'SEGMENT'
  /** A file of firms. */
  | 'UPLOAD';

/** Drafts are previews; only what is sent is worked on. */
export type ListStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'SENT';

export type ListStep = {
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  text: Scalars['String']['output'];
};


export type ListStepTextArgs = {
  language?: InputMaybe<Language>;
};

/** Somebody to whom items can be passed on. */
export type ListTarget = {
  id: Scalars['ID']['output'];
  /** Items still to be contacted, of all open lists. */
  load: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type LookalikeAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<LookalikeItem>;
  knownAt: Scalars['DateTime']['output'];
  /** Over the whole bank; null with fewer than 20 seeds. */
  measured?: Maybe<LookalikeMeasure>;
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  /** Good customers compared with. */
  seeds: Scalars['Int']['output'];
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

/** Customers who are like given good ones and do not hold the product. */
export type LookalikeItem = {
  /** The seed it is most like; null where that is not the viewer's own customer. */
  nearest?: Maybe<Party>;
  party: Party;
  /** What it shares with the nearest seed, in words. */
  reasons: Array<Scalars['String']['output']>;
  /** Mean likeness to the five nearest seeds, 0..1: an order, not a probability. */
  score: Scalars['Float']['output'];
};

/** How far in front the method ranks good customers that were hidden from it. */
export type LookalikeMeasure = {
  /** Good customers that were hidden among the candidates, and those of them in the first k places. */
  heldOut: Scalars['Int']['output'];
  hits: Scalars['Int']['output'];
  /** Places looked at. */
  k: Scalars['Int']['output'];
  /** Precision ÷ rate among all candidates; 1 is chance. */
  lift: Scalars['Float']['output'];
  /** Hits ÷ places, 0..1. A lower bound: who never was asked counts as a miss. */
  precision: Scalars['Float']['output'];
  /** Hits ÷ hidden, 0..1. */
  recall: Scalars['Float']['output'];
};

/** What in the party the text hit. */
export type MatchKind =
  | 'CREDIT_CODE'
  | 'FOREIGN_NAME'
  | 'FORMER_NAME'
  | 'FULL_NAME'
  | 'IDENTIFIER'
  | 'INITIALS'
  | 'NAME_PART'
  | 'PINYIN'
  | 'SHORT_NAME'
  | 'SOURCE_ID';

/** Something that comes due: a date and a product, never an amount of credit. */
export type Maturity = {
  daysLeft: Scalars['Int']['output'];
  dueOn: Scalars['Date']['output'];
  kind: MaturityKind;
  /** The product, or the class of exposure. */
  product: Scalars['String']['output'];
};

export type MaturityKind =
  | 'BILL'
  | 'DEPOSIT'
  /** Credit lines, guarantees and the like. */
  | 'LIMIT'
  | 'LOAN';

/** A figure of the pool. */
export type MetricDefinition = {
  category: Scalars['String']['output'];
  categoryName: Scalars['String']['output'];
  definition: Scalars['String']['output'];
  /** For conditions: `{type: "metric", metric: id, compare: ">=", value: 100}`; money in fen. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  source: MetricOrigin;
  unit: MetricUnit;
};


/** A figure of the pool. */
export type MetricDefinitionCategoryNameArgs = {
  language?: InputMaybe<Language>;
};


/** A figure of the pool. */
export type MetricDefinitionDefinitionArgs = {
  language?: InputMaybe<Language>;
};


/** A figure of the pool. */
export type MetricDefinitionNameArgs = {
  language?: InputMaybe<Language>;
};

export type MetricOrigin =
  /** Counted from the graph. */
  | 'COUNTED'
  /** Fed by the bank. */
  | 'FED';

export type MetricPoint = {
  asOf: Scalars['Date']['output'];
  value: Scalars['Float']['output'];
};

export type MetricUnit =
  | 'COUNT'
  | 'FEN'
  | 'RATIO';

export type Mutation = {
  /** Books what another system of the bank says; wins that wait for it are settled. */
  bookingReport: BookingPayload;
  /** Takes a reported booking back; the win that it settled waits again. */
  bookingReverse: BookingPayload;
  /** Proposes a change of a chain; for industry analysts. */
  chainEditPropose: ChainEditPayload;
  /** Approves a change, which is in the graph when this answers, or rejects it; for product owners, never the own proposal. */
  chainEditReview: ChainEditPayload;
  /** Takes one's own proposal back before it is decided. */
  chainEditWithdraw: ChainEditPayload;
  /** Makes a gap that there is today into a task. One open task for a unit, figure, product and peer group. */
  gapTaskCreate: GapTaskPayload;
  gapTaskFeedback: GapTaskPayload;
  /** Passes items on to units of the level below. */
  listAllocate: ListMovePayload;
  /** Passes items on to people. */
  listAssign: ListMovePayload;
  /** Ends a list, or throws a draft away. */
  listClose: TaskListPayload;
  /** Makes a draft from a file or a segment, with everything matched. */
  listCreate: TaskListPayload;
  /** Gives items to another unit or person, saying why. What has an opportunity is handed over in the pool. */
  listReassign: ListMovePayload;
  /** Says in one word what came of an item; who is interested becomes an opportunity of the viewer's. */
  listReport: ListReportPayload;
  listSend: TaskListPayload;
  /** Marks notices up to one as read. */
  noticesRead: NoticesReadPayload;
  /** Lead and assistants take the work to a later stage. */
  opportunityAdvance: OpportunityClaimPayload;
  /** One winner: the first claim stays. */
  opportunityClaim: OpportunityClaimPayload;
  /** Ends one's own claim with what came of it: learning reads it. */
  opportunityClose: OpportunityClaimPayload;
  /** Passes work on with its stage, notes and history: one's own, or that of people of the units one heads. */
  opportunityHandOver: OpportunityHandOverPayload;
  /** Notes a contact, a visit or a word; a first contact is a stage as well, and protects the claim longer. */
  opportunityLog: OpportunityClaimPayload;
  /** Asks a colleague, or whoever of a unit is first, to lead or to assist. */
  opportunityRefer: OpportunityClaimPayload;
  /** Gives a claim back to the pool. */
  opportunityRelease: OpportunityClaimPayload;
  opportunitySplitAnswer: OpportunityClaimPayload;
  /** Proposes what each of the team has of a win; it holds once all have agreed. */
  opportunitySplitPropose: OpportunityClaimPayload;
  /** Puts a need that somebody heard of into the pool. One customer, product and type is one opportunity. */
  opportunitySubmit: OpportunitySubmitPayload;
  /** Limits lists to some branches, or opens them to all. */
  pilotSet: PilotSetPayload;
  /** By a second person of the team or a head above the unit: neither who wrote the version nor who sent it in. */
  planAgree: PlanPayload;
  planClose: PlanPayload;
  planComment: PlanPayload;
  planCreate: PlanPayload;
  /** For OPERATIONS and systems that stand for them: how far a credit application is. */
  planCreditReport: PlanCreditPayload;
  /** Ticks a material or a date, or takes the tick away. */
  planMaterialDone: PlanPayload;
  /** Sends a version back to be worked on. */
  planReturn: PlanPayload;
  planRevise: PlanPayload;
  /** Sends the newest version to a second person. */
  planSubmit: PlanPayload;
  planTeamAdd: PlanPayload;
  planTeamRemove: PlanPayload;
  referralAccept: OpportunityClaimPayload;
  /** Takes back what nobody has answered. */
  referralCancel: OpportunityClaimPayload;
  referralReturn: OpportunityClaimPayload;
  /** Puts what was learned from outcomes in force, or takes it back. */
  ruleLearningAccept: RuleLearningPayload;
  /** Sets a rule for a unit and those under it; what it finds changes with the mining that follows at once. */
  ruleSet: RuleSetPayload;
  scorecardDiscard: ScorecardPayload;
  /** Writes the draft of a card; product owners do. */
  scorecardDraft: ScorecardPayload;
  /** Puts a draft in force from a day on; risk managers do, never who drafted it. */
  scorecardPublish: ScorecardPayload;
  /** Takes a segment out of every list. */
  segmentDelete: SegmentPayload;
  segmentSave: SegmentPayload;
  segmentShare: SegmentPayload;
  /** Sets what a unit or person is to reach; what was set before stays in the history. */
  targetSet: TargetSetPayload;
  /** Says where a unit stands with a firm that it received. */
  whiteListFirmReport: WhiteListFirmReportPayload;
  /** Replaces the list by a file; every row is matched by its code, then by its exact full name. For the industry team and product owners. */
  whiteListUpload: WhiteListUploadPayload;
};


export type MutationBookingReportArgs = {
  input: BookingReportInput;
};


export type MutationBookingReverseArgs = {
  input: BookingReverseInput;
};


export type MutationChainEditProposeArgs = {
  input: ChainEditProposeInput;
};


export type MutationChainEditReviewArgs = {
  input: ChainEditReviewInput;
};


export type MutationChainEditWithdrawArgs = {
  input: ChainEditWithdrawInput;
};


export type MutationGapTaskCreateArgs = {
  input: GapTaskCreateInput;
};


export type MutationGapTaskFeedbackArgs = {
  input: GapTaskFeedbackInput;
};


export type MutationListAllocateArgs = {
  input: ListMoveInput;
};


export type MutationListAssignArgs = {
  input: ListMoveInput;
};


export type MutationListCloseArgs = {
  input: ListActInput;
};


export type MutationListCreateArgs = {
  input: ListCreateInput;
};


export type MutationListReassignArgs = {
  input: ListReassignInput;
};


export type MutationListReportArgs = {
  input: ListReportInput;
};


export type MutationListSendArgs = {
  input: ListActInput;
};


export type MutationNoticesReadArgs = {
  upTo: Scalars['ID']['input'];
};


export type MutationOpportunityAdvanceArgs = {
  input: OpportunityAdvanceInput;
};


export type MutationOpportunityClaimArgs = {
  input: OpportunityClaimInput;
};


export type MutationOpportunityCloseArgs = {
  input: OpportunityCloseInput;
};


export type MutationOpportunityHandOverArgs = {
  input: OpportunityHandOverInput;
};


export type MutationOpportunityLogArgs = {
  input: OpportunityLogInput;
};


export type MutationOpportunityReferArgs = {
  input: OpportunityReferInput;
};


export type MutationOpportunityReleaseArgs = {
  input: OpportunityClaimInput;
};


export type MutationOpportunitySplitAnswerArgs = {
  input: OpportunitySplitAnswerInput;
};


export type MutationOpportunitySplitProposeArgs = {
  input: OpportunitySplitProposeInput;
};


export type MutationOpportunitySubmitArgs = {
  input: OpportunitySubmitInput;
};


export type MutationPilotSetArgs = {
  input: PilotSetInput;
};


export type MutationPlanAgreeArgs = {
  input: PlanVersionInput;
};


export type MutationPlanCloseArgs = {
  input: PlanNoteInput;
};


export type MutationPlanCommentArgs = {
  input: PlanNoteInput;
};


export type MutationPlanCreateArgs = {
  input: PlanCreateInput;
};


export type MutationPlanCreditReportArgs = {
  input: PlanCreditReportInput;
};


export type MutationPlanMaterialDoneArgs = {
  input: PlanDoneInput;
};


export type MutationPlanReturnArgs = {
  input: PlanNoteInput;
};


export type MutationPlanReviseArgs = {
  input: PlanReviseInput;
};


export type MutationPlanSubmitArgs = {
  input: PlanVersionInput;
};


export type MutationPlanTeamAddArgs = {
  input: PlanTeamAddInput;
};


export type MutationPlanTeamRemoveArgs = {
  input: PlanTeamRemoveInput;
};


export type MutationReferralAcceptArgs = {
  input: ReferralAnswerInput;
};


export type MutationReferralCancelArgs = {
  input: ReferralAnswerInput;
};


export type MutationReferralReturnArgs = {
  input: ReferralAnswerInput;
};


export type MutationRuleLearningAcceptArgs = {
  input: RuleLearningAcceptInput;
};


export type MutationRuleSetArgs = {
  input: RuleSetInput;
};


export type MutationScorecardDiscardArgs = {
  input: ScorecardDiscardInput;
};


export type MutationScorecardDraftArgs = {
  input: ScorecardDraftInput;
};


export type MutationScorecardPublishArgs = {
  input: ScorecardPublishInput;
};


export type MutationSegmentDeleteArgs = {
  input: SegmentDeleteInput;
};


export type MutationSegmentSaveArgs = {
  input: SegmentSaveInput;
};


export type MutationSegmentShareArgs = {
  input: SegmentShareInput;
};


export type MutationTargetSetArgs = {
  input: TargetSetInput;
};


export type MutationWhiteListFirmReportArgs = {
  input: WhiteListFirmReportInput;
};


export type MutationWhiteListUploadArgs = {
  input: WhiteListUploadInput;
};

export type NameKind =
  | 'FOREIGN'
  | 'FORMER'
  | 'FULL'
  | 'SHORT';

/** Parties around one party, breadth first, the weightiest first within a hop. */
export type NeighbourhoodAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<NeighbourhoodItem>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  /** Every visible relationship of the kinds asked for between the parties shown. */
  relationships: Array<Relationship>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type NeighbourhoodItem = {
  /** Relationships this party has at the date over all kinds asked for, so that the canvas can say what is not drawn. */
  degree: Scalars['Int']['output'];
  /** Hops from the subject, 0 for the subject itself. */
  hop: Scalars['Int']['output'];
  party: Party;
};

/** Something that a colleague or the pool did and that concerns the viewer. */
export type Notice = {
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isRead: Scalars['Boolean']['output'];
  kind: Scalars['String']['output'];
  opportunity?: Maybe<Opportunity>;
  text: Scalars['String']['output'];
};


/** Something that a colleague or the pool did and that concerns the viewer. */
export type NoticeTextArgs = {
  language?: InputMaybe<Language>;
};

export type NoticePage = {
  items: Array<Notice>;
  unread: Scalars['Int']['output'];
};

export type NoticesReadPayload = {
  unread: Scalars['Int']['output'];
};

/** A reason to call somebody: subject, product, evidence, score, gate. */
export type Opportunity = {
  /** What else found the same subject for the same product. */
  alsoFoundBy: Array<OpportunityTrigger>;
  claim?: Maybe<OpportunityClaim>;
  /** Indicators that it counts for once it is booked, and by how much for the viewer. */
  countsFor: Array<CountsFor>;
  due?: Maybe<OpportunityDue>;
  evidence: Evidence;
  /** Relationships that it rests on; evidence shows the first three hundred. */
  evidenceTotal: Scalars['Int']['output'];
  expectedAmount?: Maybe<Scalars['Fen']['output']>;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  foundAt: Scalars['DateTime']['output'];
  gate: Gate;
  /** Latest first, at most 500. */
  history: Array<OpportunityStep>;
  id: Scalars['ID']['output'];
  /** Product hypothesis, in the words of the product shelf. */
  product: Scalars['String']['output'];
  /** On this day an idle claim goes back to the pool. */
  protectedUntil?: Maybe<Scalars['Date']['output']>;
  /** Latest first, open ones before others. */
  referrals: Array<OpportunityReferral>;
  /** Id of an opportunityRule. */
  rule: Scalars['String']['output'];
  /** How two lines work on it together; null when one works on it alone. */
  scenario?: Maybe<CollaborationScenario>;
  score: Score;
  /** Null while nobody leads. */
  split?: Maybe<OpportunitySplit>;
  /** Null when nobody has claimed it. */
  stage?: Maybe<OpportunityStage>;
  status: OpportunityStatus;
  subject: Party;
  submissions: Array<OpportunitySubmission>;
  /** The lead first. */
  team: Array<TeamMember>;
  title: Scalars['String']['output'];
  type: OpportunityType;
  /** The customer through whom it was found. */
  via?: Maybe<Party>;
  viewerCanClaim: Scalars['Boolean']['output'];
  viewerCanRefer: Scalars['Boolean']['output'];
  /** Whether the claim is the viewer's own, to be given back or closed. */
  viewerHasClaim: Scalars['Boolean']['output'];
  /** What the viewer is in the team. */
  viewerRole?: Maybe<TeamRole>;
  /** Colleagues who can open the door, whose customer the subject is first; at most k (10). */
  waysIn: Array<WayIn>;
  /** Why a customer would accept, in one sentence. */
  why: Scalars['String']['output'];
  /** The last win. */
  win?: Maybe<OpportunityWin>;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A reason to call somebody: subject, product, evidence, score, gate. */
export type OpportunityTitleArgs = {
  language?: InputMaybe<Language>;
};


/** A reason to call somebody: subject, product, evidence, score, gate. */
export type OpportunityWaysInArgs = {
  k?: InputMaybe<Scalars['Int']['input']>;
};


/** A reason to call somebody: subject, product, evidence, score, gate. */
export type OpportunityWhyArgs = {
  language?: InputMaybe<Language>;
};

export type OpportunityAdvanceInput = {
  expectedAmount?: InputMaybe<Scalars['Fen']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  opportunityId: Scalars['ID']['input'];
  /** Forward only; a stage may be skipped. */
  stage: OpportunityStage;
};

export type OpportunityClaim = {
  claimedAt: Scalars['DateTime']['output'];
  employee: Scalars['String']['output'];
};

export type OpportunityClaimInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  opportunityId: Scalars['ID']['input'];
  /** Why it is given back: one of returnReasons. A claim needs none. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type OpportunityClaimPayload = {
  opportunity?: Maybe<Opportunity>;
  userErrors: Array<UserError>;
};

export type OpportunityCloseInput = {
  /** What was won; the expected amount when left out. */
  amount?: InputMaybe<Scalars['Fen']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  opportunityId: Scalars['ID']['input'];
  outcome: OpportunityOutcome;
  /** One of closeReasons for the outcome; none for WON and ALREADY_KNOWN. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type OpportunityConnection = {
  edges: Array<OpportunityEdge>;
  hidden: Scalars['Int']['output'];
  /** Counting stopped at two thousand: there are more. */
  isTotalCapped: Scalars['Boolean']['output'];
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OpportunityDue = {
  isOverdue: Scalars['Boolean']['output'];
  on: Scalars['Date']['output'];
  /** FIRST_CONTACT within five working days of the claim, FEEDBACK within ten of the last activity. */
  what: Scalars['String']['output'];
};

export type OpportunityEdge = {
  cursor: Scalars['String']['output'];
  node: Opportunity;
};

export type OpportunityFilter = {
  /** Only those the viewer's unit may work on. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  rules?: InputMaybe<Array<Scalars['String']['input']>>;
  scoreMin?: InputMaybe<Scalars['Float']['input']>;
  statuses?: InputMaybe<Array<OpportunityStatus>>;
  subject?: InputMaybe<PartyRef>;
  types?: InputMaybe<Array<OpportunityType>>;
  via?: InputMaybe<PartyRef>;
  /** Only those whose gate is open. */
  workable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that the viewer leads or assists. */
  workedOnByViewer?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OpportunityHandOverInput = {
  /** Only what is about this customer. */
  customer?: InputMaybe<PartyRef>;
  /** Whose work passes on; the viewer's own when left out. */
  fromEmployeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Only this one. */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  toEmployeeId: Scalars['ID']['input'];
};

export type OpportunityHandOverPayload = {
  /** Opportunities that passed on. */
  moved: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

export type OpportunityLogInput = {
  /** Of a contact: PHONE, WECHAT, MEETING, MAIL or another word. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  kind: ActivityKind;
  /** At most 500 characters; may be empty for a visit or a spoken note. */
  note?: InputMaybe<Scalars['String']['input']>;
  opportunityId: Scalars['ID']['input'];
  /** Of a visit: where. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** A spoken note as a data URL of audio, at most 400,000 characters. */
  voice?: InputMaybe<Scalars['String']['input']>;
};

/** How an opportunity ended. */
export type OpportunityOutcome =
  /** 已知：客户经理本已在跟进 */
  | 'ALREADY_KNOWN'
  /** 未成交 */
  | 'LOST'
  /** 线索无效：客户不可能需要 */
  | 'USELESS'
  /** 成交 */
  | 'WON';

export type OpportunityReferInput = {
  /** An employee; a unit instead for whoever of it is first. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  opportunityId: Scalars['ID']['input'];
  /** LEAD or ASSIST. */
  role: TeamRole;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A colleague is asked to lead or to assist. */
export type OpportunityReferral = {
  /** Two working days after it was sent. */
  answerDueOn: Scalars['Date']['output'];
  answerNote: Scalars['String']['output'];
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  answeredBy?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  from: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  opportunity?: Maybe<Opportunity>;
  /** Why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
  role: TeamRole;
  status: ReferralStatus;
  /** Null where it is for whoever of the unit is first. */
  to?: Maybe<Scalars['String']['output']>;
  toUnit?: Maybe<OrgUnit>;
  viewerCanAnswer: Scalars['Boolean']['output'];
  viewerCanCancel: Scalars['Boolean']['output'];
};


/** A colleague is asked to lead or to assist. */
export type OpportunityReferralReasonArgs = {
  language?: InputMaybe<Language>;
};

export type OpportunityRule = {
  /** In a unit, or in the whole bank when left out. */
  applied: AppliedRule;
  /** The newest first, at most a hundred. */
  changes: Array<RuleSettingChange>;
  id: Scalars['ID']['output'];
  /** Whether only the purpose RISK reads what it finds. */
  isForRisk: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Open and claimed opportunities that it found. */
  openCount: Scalars['Int']['output'];
  parameters: Array<RuleParameter>;
  products: Array<Scalars['String']['output']>;
  type: OpportunityType;
};


export type OpportunityRuleAppliedArgs = {
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type OpportunityRuleNameArgs = {
  language?: InputMaybe<Language>;
};

export type OpportunitySplit = {
  basis: SplitBasis;
  proposal?: Maybe<SplitProposal>;
  shares: Array<SplitShare>;
};

export type OpportunitySplitAnswerInput = {
  agrees: Scalars['Boolean']['input'];
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  opportunityId: Scalars['ID']['input'];
  /** Why not. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type OpportunitySplitProposeInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  opportunityId: Scalars['ID']['input'];
  /** Of the team; they add up to 100. */
  shares: Array<SplitShareInput>;
};

/** How far the work on a claimed opportunity has come. */
export type OpportunityStage =
  | 'CLAIMED'
  | 'CONTACTED'
  | 'PROPOSED'
  | 'QUALIFIED';

export type OpportunityStatus =
  | 'CLAIMED'
  /** Ended with an outcome; it rests for 90 days. */
  | 'CLOSED'
  | 'OPEN'
  /** No longer found; a claim on it stays. */
  | 'WITHDRAWN';

/** A line of the history. */
export type OpportunityStep = {
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** SUBMITTED, CLAIMED, RELEASED, RECYCLED, EXPIRED, REFERRED, ACCEPTED, RETURNED, CANCELLED, STAGE, CONTACT, VISIT, NOTE, SPLIT_PROPOSED, SPLIT_AGREED, SPLIT_REJECTED, HANDED_OVER, WON, LOST, USELESS or ALREADY_KNOWN. */
  kind: Scalars['String']['output'];
  note: Scalars['String']['output'];
  /** Of a visit: where, as the phone or the visitor said it. */
  place?: Maybe<Scalars['String']['output']>;
  stage?: Maybe<OpportunityStage>;
  /** What happened, in one sentence. */
  text: Scalars['String']['output'];
  /** Of a spoken note: its sound as a data URL. */
  voice?: Maybe<Scalars['String']['output']>;
};


/** A line of the history. */
export type OpportunityStepTextArgs = {
  language?: InputMaybe<Language>;
};

export type OpportunitySubmission = {
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  expectedAmount?: Maybe<Scalars['Fen']['output']>;
  note: Scalars['String']['output'];
  origin: SubmissionOrigin;
};

export type OpportunitySubmitInput = {
  expectedAmount?: InputMaybe<Scalars['Fen']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** What the customer needs, 4 to 500 characters. */
  note: Scalars['String']['input'];
  origin?: InputMaybe<SubmissionOrigin>;
  /** A code of opportunityProducts. */
  product: Scalars['String']['input'];
  subject: PartyRef;
};

export type OpportunitySubmitPayload = {
  /** What became of it, in one sentence. */
  message?: Maybe<Scalars['String']['output']>;
  opportunity?: Maybe<Opportunity>;
  result?: Maybe<SubmitResult>;
  userErrors: Array<UserError>;
};

/** What a rule found, beside the one that scores best. */
export type OpportunityTrigger = {
  evidence: Evidence;
  rule: Scalars['String']['output'];
  /** 0..1 */
  score: Scalars['Float']['output'];
  via?: Maybe<Party>;
  why: Scalars['String']['output'];
};


/** What a rule found, beside the one that scores best. */
export type OpportunityTriggerWhyArgs = {
  language?: InputMaybe<Language>;
};

export type OpportunityType =
  /** 商机事件 */
  | 'EVENT'
  /** 触点挖掘 */
  | 'JOURNEY_BREAK'
  /** 需求挖掘 */
  | 'MINED_NEED'
  /** 拓客名单 */
  | 'PROSPECT_LIST';

export type OpportunityWin = {
  amount: Scalars['Fen']['output'];
  shares: Array<SplitShare>;
  status: WinStatus;
  wonAt: Scalars['DateTime']['output'];
};

/** A unit of the bank: head office, branch or sub-branch. */
export type OrgUnit = {
  id: Scalars['ID']['output'];
  /** HEAD_OFFICE, BRANCH or SUB_BRANCH as the feed gives it. */
  level: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** An owner through all layers. */
export type Owner = {
  /** Direct share, null if there is none. */
  directShare?: Maybe<Scalars['Float']['output']>;
  /** Relationship keys of the weightiest walks, heaviest first, at most five. */
  evidence: Evidence;
  high: Scalars['Float']['output'];
  /** Bounds when shares on the way are intervals or missing. */
  low: Scalars['Float']['output'];
  owner: Party;
  /** Integrated share, fraction 0..1, direct and indirect. */
  share: Scalars['Float']['output'];
  /** Share of votes commanded: direct votes and those of everything this owner controls. */
  votes: Scalars['Float']['output'];
};

export type OwnersAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<Owner>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type OwnershipHeld = {
  directShare?: Maybe<Scalars['Float']['output']>;
  owned: Party;
  /** Integrated share, fraction 0..1. */
  share: Scalars['Float']['output'];
};

export type OwnershipsHeldAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<OwnershipHeld>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A dated, sourced limit or constant that an answer used. */
export type Parameter = {
  key: Scalars['String']['output'];
  /** How a figure is compared with it, for example `>=`. */
  operator?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  value: Scalars['String']['output'];
};

/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type Party = {
  access: Access;
  /** Natural persons who ultimately own, vote or control (methods: 25%, parallel standards). */
  beneficialOwners: BeneficialOwnersAnswer;
  /** The community of the bank it belongs to today; null on a stub and for who is tied to nobody. */
  community?: Maybe<Community>;
  /** The control group this party belongs to: its ultimate controller and everything that controls. */
  connectedGroup: ConnectedGroupAnswer;
  /** Whom this party controls. */
  controlled: ControlAnswer;
  /** Who controls this party by majority of votes (least fixpoint, more than 50%) or by agreement. */
  controllers: ControlAnswer;
  /** Set when the bank manages this party. Null on a stub and on a prospect. */
  customer?: Maybe<Customer>;
  /** What the bank has on this party. Null unless the purpose is RISK. */
  exposure?: Maybe<ExposureAnswer>;
  /** Opaque, stable over reloads. */
  id: Scalars['ID']['output'];
  /** Whether the bank manages this party. Null on a stub. */
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  kind: PartyKind;
  /** Full public name. */
  name: Scalars['String']['output'];
  /** Public names under which the party is or was known. A stub shows its full name only. */
  names: Array<PartyName>;
  /** Opportunities whose subject is this party, or that were found through it. */
  opportunities: OpportunityConnection;
  /** Who owns this party, through all layers and around all cycles; UNKNOWN takes what no one is named for, so shares sum to one. */
  owners: OwnersAnswer;
  /** What this party owns through all layers. */
  ownershipsHeld: OwnershipsHeldAnswer;
  /** Relationships by kind and side at the date, so that an expansion can say how many it will bring. */
  relationshipCounts: Array<RelationshipCount>;
  /** The relationships themselves, page by page; only those the viewer may see, the rest are counted in `hidden`. */
  relationships: RelationshipConnection;
  /** Name shortened by dropping region and legal form; whole if nothing can be dropped. */
  shortName: Scalars['String']['output'];
  /** Parties alike in what they buy, sell, make and are. */
  similar: SimilarAnswer;
  sourceId: Scalars['String']['output'];
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyBeneficialOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyConnectedGroupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyControlledArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyControllersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyOwnershipsHeldArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RelationshipKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  side?: InputMaybe<Side>;
};


/** An enterprise, a natural person, a state body, or the unknown rest of an owner list. */
export type PartySimilarArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartyKind =
  | 'ENTERPRISE'
  | 'PERSON'
  | 'STATE'
  | 'UNKNOWN';

export type PartyName = {
  kind: NameKind;
  name: Scalars['String']['output'];
};

/** How another system names a party: its kind and the id it has at its source, namespaced (`chainkg:600765`). */
export type PartyRef = {
  kind: PartyKind;
  sourceId: Scalars['String']['input'];
};

export type Path = {
  parties: Array<Party>;
  relationships: Array<Relationship>;
};

export type PathsAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  /** Paths that exist but that the viewer may not follow: ask their owners. */
  hidden: Scalars['Int']['output'];
  items: Array<Path>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

/** Quartiles of the peers. */
export type PeerBand = {
  high: Scalars['Float']['output'];
  low: Scalars['Float']['output'];
  median: Scalars['Float']['output'];
};

/** One level of the bank in one peer group: a unit, what is below it, and its peers. */
export type PeerComparison = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  /** The viewer's own customers where nothing is below; the most valuable first, at most 200. */
  customers: Array<CustomerStanding>;
  /** The furthest behind first. */
  gaps: Array<PeerGap>;
  /** What the units below are behind in, without those that are ahead; what most are behind in first. */
  gapsBelow: Array<PeerGapSum>;
  /** Null: all corporate customers. */
  group?: Maybe<PeerGroup>;
  hidden: Scalars['Int']['output'];
  /** Units below, or managers. */
  items: Array<PeerRow>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  moves: Array<TierMove>;
  parameters: Array<Parameter>;
  /** From the top that the viewer may open down to the unit. */
  path: Array<PeerUnit>;
  /** Units that the bands are over. */
  peers: Scalars['Int']['output'];
  row: PeerRow;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

/** What customers and units are compared in. */
export type PeerFigure =
  /** Overall contribution of a year (综合贡献). */
  | 'CONTRIBUTION'
  /** Average daily deposits of a year (日均存款). */
  | 'DEPOSITS'
  /** Fee income of a year (中间业务收入). */
  | 'FEES'
  /** Share of customers that fell to a lower tier within a year, of a unit. Less is better. */
  | 'FELL'
  /** Share of customers that hold one product, of a unit. */
  | 'HOLDS'
  /** Loan balance (贷款余额). */
  | 'LOANS'
  /** Different products held. */
  | 'PRODUCTS'
  /** Settlement volume of a year (结算量). */
  | 'SETTLEMENT'
  /** Share of customers in tiers A and B, of a unit. */
  | 'TOP_TIERS'
  /** Contribution ÷ (deposits + loans), of a unit. */
  | 'YIELD';

/** A figure in which a unit is behind its peers. */
export type PeerGap = {
  /** What the unit would have more at the peer median. */
  amount: Scalars['Float']['output'];
  /** FEN, or COUNT: products for PRODUCTS, else customers. */
  amountUnit: FigureUnit;
  band: PeerBand;
  customerTotal: Scalars['Int']['output'];
  /** The viewer's own customers behind it, those that lack most first; at most 20. */
  customers: Array<PeerGapCustomer>;
  figure: PeerFigure;
  hiddenCustomers: Scalars['Int']['output'];
  kind: GapKind;
  own: Scalars['Float']['output'];
  /** The product of HOLDS. */
  product?: Maybe<Scalars['String']['output']>;
  productId?: Maybe<Scalars['ID']['output']>;
  /** The open task about it. */
  task?: Maybe<GapTask>;
  unit: FigureUnit;
  viewerCanAssign: Scalars['Boolean']['output'];
};

export type PeerGapCustomer = {
  party: Party;
  tier?: Maybe<Scalars['String']['output']>;
  /** Its figure; null for shares of customers. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** The gaps of the units below in one figure. */
export type PeerGapSum = {
  amount: Scalars['Float']['output'];
  amountUnit: FigureUnit;
  figure: PeerFigure;
  kind: GapKind;
  /** The product of HOLDS. */
  product?: Maybe<Scalars['String']['output']>;
  /** The furthest behind first. */
  units: Array<PeerUnit>;
};

/** Customers of like trade: those of an industry section. */
export type PeerGroup = {
  /** Corporate customers of the bank in it. */
  customers: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type PeerMeasure = {
  /** Null where there are too few peers. */
  band?: Maybe<PeerBand>;
  figure: PeerFigure;
  /** Whether it is on the wrong side of the band. */
  isBehind: Scalars['Boolean']['output'];
  unit: FigureUnit;
  /** Mean over the customers, or a share; null where nothing is known. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type PeerRow = {
  /** Customers of the peer group; one to four that the viewer may not see count as five. */
  customers: Scalars['Int']['output'];
  fell: Scalars['Int']['output'];
  /** Figures in which it is behind its peers. */
  gapCount: Scalars['Int']['output'];
  /** False where counts of one to four customers whom the viewer may not see are given as five. */
  isExact: Scalars['Boolean']['output'];
  /** False where figures would tell of fewer than five customers whom the viewer may not see: there are none then. */
  isTold: Scalars['Boolean']['output'];
  measures: Array<PeerMeasure>;
  /** Customers in a better and in a worse tier than a year before. */
  rose: Scalars['Int']['output'];
  tiers: Array<TierCount>;
  unit: PeerUnit;
  viewerCanOpen: Scalars['Boolean']['output'];
};

/** A unit of the bank, or a manager at one. */
export type PeerUnit = {
  id: Scalars['ID']['output'];
  /** HEAD_OFFICE, BRANCH … as the feed gives it; MANAGER of a manager. */
  level: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

/** Boards of the cockpit. */
export type PerformanceBoard =
  /** 大公司 */
  | 'CORPORATE'
  /** 大金市 */
  | 'MARKETS'
  /** 大零售 */
  | 'RETAIL';

/** An indicator (指标) of the performance centre. */
export type PerformanceIndicator = {
  /** Null: every board shows it. */
  board?: Maybe<PerformanceBoard>;
  id: Scalars['ID']['output'];
  kind: IndicatorKind;
  name: Scalars['String']['output'];
  /** The scenario of collaboration that it is the indicator of. */
  scenario?: Maybe<Scalars['ID']['output']>;
  unit: IndicatorUnit;
  /** Days after a claim in which what is booked counts as its result; 0 for behaviour. */
  windowDays: Scalars['Int']['output'];
};


/** An indicator (指标) of the performance centre. */
export type PerformanceIndicatorNameArgs = {
  language?: InputMaybe<Language>;
};

export type Person = Party & {
  access: Access;
  beneficialOwners: BeneficialOwnersAnswer;
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** The community of the bank it belongs to today; null on a stub and for who is tied to nobody. */
  community?: Maybe<Community>;
  connectedGroup: ConnectedGroupAnswer;
  controlled: ControlAnswer;
  controllers: ControlAnswer;
  customer?: Maybe<Customer>;
  exposure?: Maybe<ExposureAnswer>;
  gender?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Masked in the service: `110***********002X`. */
  idNumber?: Maybe<Scalars['String']['output']>;
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  kind: PartyKind;
  name: Scalars['String']['output'];
  names: Array<PartyName>;
  opportunities: OpportunityConnection;
  owners: OwnersAnswer;
  ownershipsHeld: OwnershipsHeldAnswer;
  relationshipCounts: Array<RelationshipCount>;
  relationships: RelationshipConnection;
  shortName: Scalars['String']['output'];
  similar: SimilarAnswer;
  sourceId: Scalars['String']['output'];
};


export type PersonBeneficialOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type PersonConnectedGroupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type PersonControlledArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type PersonControllersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type PersonExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type PersonOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type PersonOwnershipsHeldArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type PersonRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RelationshipKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  side?: InputMaybe<Side>;
};


export type PersonSimilarArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the people whom the demo sign-in (header `Authorization: Demo NAME`) can stand for. Loopback only. */
export type Persona = {
  /** What goes after `Demo ` in the header: manager, retail, markets, wealth, lobby, subbranch, branch, risk, industry, product, operations. */
  key: Scalars['String']['output'];
  /** Business line, for example CORPORATE or RETAIL. */
  line?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  orgUnit?: Maybe<OrgUnit>;
  role: Role;
};

export type PilotSetInput = {
  /** Left out: every branch. */
  branches?: InputMaybe<Array<Scalars['ID']['input']>>;
  idempotencyKey: Scalars['String']['input'];
  note: Scalars['String']['input'];
};

export type PilotSetPayload = {
  pilot?: Maybe<ListPilot>;
  userErrors: Array<UserError>;
};

export type PilotSetting = {
  at: Scalars['DateTime']['output'];
  branchIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Names of the branches; null for all. */
  branchNames?: Maybe<Array<Scalars['String']['output']>>;
  by: Scalars['String']['output'];
  note: Scalars['String']['output'];
};

export type Pipeline = {
  items: Array<PipelineItem>;
  totalCount: Scalars['Int']['output'];
};

/** An open claim, and what it may be expected to bring. */
export type PipelineItem = {
  /** Share of the rule's opportunities that are won, 0..1. */
  conversion: Scalars['Float']['output'];
  /** conversion × value */
  expected: Scalars['Float']['output'];
  opportunity: Opportunity;
  /** What it brings if it is won, in the unit of the indicator. */
  value: Scalars['Float']['output'];
};

/** Plans are read by their team, by who serves the customer, by the heads above, and for the purpose RISK. */
export type Plan = {
  /** The version that was agreed last. */
  agreedVersion?: Maybe<Scalars['Int']['output']>;
  changedAt: Scalars['DateTime']['output'];
  content: PlanContent;
  creditApplications: Array<CreditApplication>;
  /** What version `to` has otherwise than version `from`; empty where one of them is unknown. */
  difference: Array<PlanChange>;
  /** What was done and said, the latest first; at most 300. */
  history: Array<PlanStep>;
  id: Scalars['ID']['output'];
  madeBy: Scalars['String']['output'];
  name: Scalars['String']['output'];
  note: Scalars['String']['output'];
  /** Of a group its members, the subject among them; at most 50. */
  parties: Array<Party>;
  partyTotal: Scalars['Int']['output'];
  scope: PlanScope;
  status: PlanStatus;
  subject: Party;
  /** At most 200. */
  team: Array<PlanMember>;
  /** Materials that were brought and dates that were kept. */
  ticks: Array<PlanTick>;
  /** The newest version. */
  version: Scalars['Int']['output'];
  /** The latest first; at most 100. */
  versions: Array<PlanVersion>;
  /** Whether the viewer may agree to the version in review. */
  viewerCanAgree: Scalars['Boolean']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
};


/** Plans are read by their team, by who serves the customer, by the heads above, and for the purpose RISK. */
export type PlanDifferenceArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};

/** A line that differs between two versions. */
export type PlanChange = {
  change: PlanChangeKind;
  fields: Array<PlanFieldChange>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  part: PlanPart;
};

export type PlanChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type PlanConnection = {
  edges: Array<PlanEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What a version says. At most 40 needs, items and milestones, and 80 materials. */
export type PlanContent = {
  /** For the bank alone. */
  internalNote: Scalars['String']['output'];
  items: Array<PlanItem>;
  materials: Array<PlanMaterial>;
  milestones: Array<PlanMilestone>;
  needs: Array<PlanNeed>;
  /** For the customer. */
  summary: Scalars['String']['output'];
};

export type PlanContentInput = {
  internalNote: Scalars['String']['input'];
  items: Array<PlanItemInput>;
  materials: Array<PlanMaterialInput>;
  milestones: Array<PlanMilestoneInput>;
  needs: Array<PlanNeedInput>;
  summary: Scalars['String']['input'];
};

export type PlanCreateInput = {
  /** What is proposed when left out. */
  content?: InputMaybe<PlanContentInput>;
  customer: PartyRef;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 80 characters; named after the customer when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<PlanScope>;
};

export type PlanCreditPayload = {
  application?: Maybe<CreditApplication>;
  userErrors: Array<UserError>;
};

export type PlanCreditReportInput = {
  amount?: InputMaybe<Scalars['Fen']['input']>;
  /** The same key, or the same number and status, may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Of the application; each number belongs to one plan. */
  number: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
  status: CreditStatus;
};

export type PlanDoneInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  isDone: Scalars['Boolean']['input'];
  /** Of a material or a milestone. */
  lineId: Scalars['ID']['input'];
  planId: Scalars['ID']['input'];
};

export type PlanEdge = {
  cursor: Scalars['String']['output'];
  node: Plan;
};

export type PlanFieldChange = {
  after: Scalars['String']['output'];
  /** Empty for nothing. */
  before: Scalars['String']['output'];
  field: Scalars['String']['output'];
};

export type PlanFilter = {
  /** Plans of the customer, and of groups that it is in. */
  customer?: InputMaybe<PartyRef>;
  /** On whose team the viewer is. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Key of a unit that serves the customer. */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** One product of a plan. */
export type PlanItem = {
  /** In hundredths of the currency: fen for CNY. */
  amount?: Maybe<Scalars['Fen']['output']>;
  assist?: Maybe<PlanPerson>;
  /** ISO 4217. */
  currency: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lead?: Maybe<PlanPerson>;
  name: Scalars['String']['output'];
  /** Whether the price has to be approved before it is offered. */
  needsApproval: Scalars['Boolean']['output'];
  /** Those that the viewer may read; at most 50. */
  opportunities: Array<Opportunity>;
  opportunityIds: Array<Scalars['ID']['output']>;
  price: Scalars['String']['output'];
  /** Code of an opportunityProduct; empty for what the shelf knows by name alone. */
  product: Scalars['String']['output'];
  /** A year. */
  rateBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** For the bank alone. */
  reason: Scalars['String']['output'];
  term: Scalars['String']['output'];
};

export type PlanItemInput = {
  /** In hundredths of the currency. */
  amount?: InputMaybe<Scalars['Fen']['input']>;
  assistId?: InputMaybe<Scalars['ID']['input']>;
  currency: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** Id of an employee, who joins the team. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  needsApproval: Scalars['Boolean']['input'];
  opportunityIds: Array<Scalars['ID']['input']>;
  price: Scalars['String']['input'];
  product: Scalars['String']['input'];
  rateBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  reason: Scalars['String']['input'];
  term: Scalars['String']['input'];
};

export type PlanMaterial = {
  dueOn?: Maybe<Scalars['Date']['output']>;
  from: PlanSide;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Empty where it is open. */
  who: Scalars['String']['output'];
};

export type PlanMaterialInput = {
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  from: PlanSide;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  who: Scalars['String']['input'];
};

export type PlanMember = {
  employee?: Maybe<Employee>;
  name: Scalars['String']['output'];
  role: PlanRole;
  unit?: Maybe<Scalars['String']['output']>;
};

export type PlanMilestone = {
  dueOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type PlanMilestoneInput = {
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type PlanNeed = {
  id: Scalars['ID']['output'];
  opportunityIds: Array<Scalars['ID']['output']>;
  text: Scalars['String']['output'];
};

export type PlanNeedInput = {
  id: Scalars['ID']['input'];
  opportunityIds: Array<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};

export type PlanNoteInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 1000 characters. */
  note: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
};

/** Where a line of a proposal comes from. */
export type PlanOrigin = {
  itemId: Scalars['ID']['output'];
  kind: PlanOriginKind;
  /** Ids of the materials and dates that the product takes; one of no chosen product is left out. */
  lineIds: Array<Scalars['ID']['output']>;
  opportunityIds: Array<Scalars['ID']['output']>;
  /** Share of the peers that hold the product, 0..1. */
  peerShare?: Maybe<Scalars['Float']['output']>;
};

export type PlanOriginKind =
  /** Peers hold the product and the customer does not. */
  | 'GAP'
  | 'OPPORTUNITY';

export type PlanPart =
  | 'ITEM'
  | 'MATERIAL'
  | 'MILESTONE'
  | 'NEED'
  /** The words above and below the lines. */
  | 'PLAN';

export type PlanPayload = {
  /** As it is now, also where the request was refused. */
  plan?: Maybe<Plan>;
  userErrors: Array<UserError>;
};

export type PlanPerson = {
  /** Id of the employee. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** A first draft, from open and claimed opportunities, peers, scenarios and gates; kept nowhere. */
export type PlanProposal = {
  content: PlanContent;
  origins: Array<PlanOrigin>;
};

export type PlanReviseInput = {
  /** The version that was changed. One that is no longer the newest is refused. */
  baseVersion: Scalars['Int']['input'];
  content: PlanContentInput;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** What was changed and why. */
  note?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
};

/** For what somebody is on the team. */
export type PlanRole =
  /** Credit approval. */
  | 'APPROVAL'
  | 'BRANCH'
  | 'CORPORATE'
  | 'INVESTMENT_BANK'
  /** Financial markets. */
  | 'MARKETS'
  | 'RETAIL'
  | 'WEALTH';

export type PlanScope =
  | 'CUSTOMER'
  /** The customer and whoever was of its control group when the plan was made. */
  | 'GROUP';

/** Who brings a material. */
export type PlanSide =
  | 'BANK'
  | 'CUSTOMER';

/** A service plan (综合金融服务方案): what the bank offers a customer or a group, by a joint team. */
export type PlanStatus =
  | 'AGREED'
  | 'CLOSED'
  | 'DRAFT'
  /** Sent to a second person. */
  | 'IN_REVIEW';

export type PlanStep = {
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: PlanStepKind;
  note: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type PlanStepKind =
  | 'AGREED'
  | 'CLOSED'
  | 'COMMENTED'
  | 'CREATED'
  /** A material was brought or a date kept. */
  | 'DONE'
  | 'RETURNED'
  | 'REVISED'
  | 'SUBMITTED'
  | 'TEAM_ADDED'
  | 'TEAM_REMOVED'
  | 'UNDONE';

export type PlanTeamAddInput = {
  employeeId: Scalars['ID']['input'];
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
  role: PlanRole;
};

export type PlanTeamRemoveInput = {
  employeeId: Scalars['ID']['input'];
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  planId: Scalars['ID']['input'];
};

/** A material that was brought or a date that was kept, by its id. */
export type PlanTick = {
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  lineId: Scalars['ID']['output'];
};

export type PlanVersion = {
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  content: PlanContent;
  note: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type PlanVersionInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  /** The version that was read; one that is no longer the newest is refused. */
  version: Scalars['Int']['input'];
};

/** A row behind a figure: a part of a booking, of a win that waits, or something that was done. */
export type Posting = {
  /** In the unit of the indicator; negative for what was taken back. */
  amount: Scalars['Float']['output'];
  /** The number under which another system reported it; null for what facts say, and where the viewer may not know whom it is about. */
  bookingNumber?: Maybe<Scalars['String']['output']>;
  /** Null: the unit's own account. */
  employee?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  indicator: PerformanceIndicator;
  /** Waits for a booking (待入账). */
  isProvisional: Scalars['Boolean']['output'];
  /** Takes back an earlier row. */
  isReversal: Scalars['Boolean']['output'];
  /** Null where there is none, or the viewer may not read it. */
  opportunity?: Maybe<Opportunity>;
  /** Null where the viewer may not know whom it is about. */
  party?: Maybe<Party>;
  postedOn: Scalars['Date']['output'];
  product?: Maybe<Scalars['String']['output']>;
  role: PostingRole;
  /** Share of the whole, 0..1. */
  share: Scalars['Float']['output'];
  unit?: Maybe<Scalars['String']['output']>;
};

export type PostingConnection = {
  edges: Array<PostingEdge>;
  /** Counting stopped at two thousand: there are more. */
  isTotalCapped: Scalars['Boolean']['output'];
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PostingEdge = {
  cursor: Scalars['String']['output'];
  node: Posting;
};

export type PostingRole =
  /** 协办 */
  | 'ASSIST'
  /** Did what the indicator counts. */
  | 'DOER'
  /** 主办 */
  | 'LEAD'
  /** Manages the customer; nobody won it as an opportunity. */
  | 'OWNER'
  /** 转介 */
  | 'REFERRER';

export type ProductChoice = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
};


export type ProductChoiceNameArgs = {
  language?: InputMaybe<Language>;
};

/** One of the twelve classes of the product shelf. */
export type ProductClass =
  /** 票据 */
  | 'BILL'
  /** 信用卡/消费 */
  | 'CARD'
  /** 现金管理 */
  | 'CASH'
  /** 存款 */
  | 'DEPOSIT'
  /** 外汇/代客 */
  | 'FX'
  /** 投行 */
  | 'INVESTMENT_BANKING'
  /** 贷款 */
  | 'LOAN'
  /** 代发 */
  | 'PAYROLL'
  /** 供应链 */
  | 'SUPPLY_CHAIN'
  /** 科创/绿色/普惠 */
  | 'THEME'
  /** 贸易融资 */
  | 'TRADE'
  /** 财富/托管 */
  | 'WEALTH';

/** Why the viewer asks. Reads are decided on it: a marketing purpose never sees a risk figure. */
export type Purpose =
  /** Studying chains and industries (行业研究). */
  | 'INDUSTRY'
  /** Finding and serving customers (营销). */
  | 'MARKETING'
  /** Running the bank and its products (运营). */
  | 'OPERATIONS'
  /** Judging and limiting risk (风险). */
  | 'RISK';

export type Query = {
  /** Whether the viewer may set rules for the whole bank. */
  canSetRulesForBank: Scalars['Boolean']['output'];
  chain?: Maybe<Chain>;
  /** 100 decided ones at most. Null without such a chain. */
  chainEdits?: Maybe<ChainEdits>;
  chains: Array<Chain>;
  /** Why an opportunity may be lost or useless. */
  closeReasons: Array<CloseReason>;
  /** An owner (by id; the viewer, or the viewer's unit, when left out) in a period (this quarter when left out). Null where the viewer may not open it. */
  cockpit?: Maybe<Cockpit>;
  /** Who could lead or assist, the best fitting first; at most 50. */
  colleagues: Array<Colleague>;
  /**
   * The communities of the bank in which the viewer has customers, those with the most first; for who has none of their own, all with
   * customers of the bank.
   */
  communities: CommunityAnswer;
  /**
   * Parties by the community of the bank they belong to, the largest part first. At most 500 parties; those that the viewer does not see in
   * full, and those without a community, are in no part.
   */
  communitiesOf: Array<CommunityPart>;
  /** Who is called, and who fails, when these parties default (threshold model: called > equity). Purpose RISK. */
  contagion: ContagionAnswer;
  /** A party from all sides; null when there is none that the viewer may know of. */
  customer?: Maybe<CustomerProfile>;
  /** The viewer's customers. */
  customers: CustomerRowConnection;
  /** Tasks of the viewer's units, open ones first by due date; at most 200. */
  gapTasks: Array<GapTask>;
  /** The chain of goods, given by id or by name: up to what they are made from and down to what is made from them. Null without such goods. */
  goodsChain?: Maybe<GoodsChain>;
  /** Goods whose name holds a text: the same name first, then names that begin with it, each by how many firms make it; at most first, 50 at most. */
  goodsSearch: Array<GoodsHit>;
  /** What the service holds now; for empty states and the header. */
  graphStatus: GraphStatus;
  /** Guarantee circles, largest amount first. Purpose RISK. */
  guaranteeCircles: GuaranteeCirclesAnswer;
  /** One's own work, or that of somebody of the units one heads; null for anybody else's. */
  handOverPreview?: Maybe<HandOverPreview>;
  /** Products that some corporate customers hold and others do not, the most held first. */
  heldProducts: Array<HeldProduct>;
  /** For behaviour: what could be taken up next. Null where the viewer may not open the owner. At most 50 opportunities. */
  indicatorGap?: Maybe<IndicatorGap>;
  /** Branches of the bank, for who keeps lists. */
  listBranches: Array<ListTarget>;
  listDailyReport?: Maybe<ListDailyReport>;
  /** Items of one list in its order, or the viewer's own of all open lists, what is to be done first. */
  listItems: ListItemConnection;
  listPilot: ListPilot;
  listReasons: Array<ListReason>;
  /** Units, or people, to whom the viewer may pass items of a list on; at most 200. */
  listTargets: Array<ListTarget>;
  /**
   * The viewer's own customers that lines name, by unified social credit code or by a full name, to be the seeds of lookalikes. At most 500
   * lines.
   */
  lookalikeSeeds: Array<SeedLine>;
  /**
   * The viewer's own corporate customers who are most like the holders of a product and do not hold it, or most like a list of seeds. Either a
   * product or seeds.
   */
  lookalikes: LookalikeAnswer;
  /** Figures whose name or definition holds the text; some dozens in all. */
  metricCatalogue: Array<MetricDefinition>;
  /** Parties within `hops` of `of` (at most 3) over `kinds` (all when null), at most `limit` (500) of them. */
  neighbourhood: NeighbourhoodAnswer;
  /** Latest first, at most 100. */
  notices: NoticePage;
  /** Best first. */
  opportunities: OpportunityConnection;
  opportunity?: Maybe<Opportunity>;
  /** Products that an opportunity can be for. */
  opportunityProducts: Array<ProductChoice>;
  /** Every rule that the viewer's purpose may know of. */
  opportunityRules: Array<OpportunityRule>;
  /** One party, or null when there is none under this reference that the viewer may know of. */
  party?: Maybe<Party>;
  /** Up to `k` (20) shortest paths of at most `hopsMax` (6). */
  paths: PathsAnswer;
  /** A unit or manager (by id; the viewer's own unit when left out) against its peers. Null where the viewer may not open it. */
  peerComparison?: Maybe<PeerComparison>;
  /** Industry sections of 30 corporate customers at least, the largest first. */
  peerGroups: Array<PeerGroup>;
  /** In the order of the cockpit. */
  performanceIndicators: Array<PerformanceIndicator>;
  /** The demo personas; empty when the demo sign-in is not available. */
  personas: Array<Persona>;
  /** The open claims behind what is expected; at most 100. */
  pipeline: Pipeline;
  plan?: Maybe<Plan>;
  /** Null for a customer for whom the viewer may make no plan. */
  planProposal?: Maybe<PlanProposal>;
  /** What changed last first. */
  plans: PlanConnection;
  /** The rows of a figure, the latest first; with those that were taken back, so that they sum to it. */
  postings: PostingConnection;
  /** Referrals that the viewer sent, at most 200. */
  referralsFromViewer: Array<OpportunityReferral>;
  /** Referrals that the viewer may answer: to the viewer, or to the queue of the viewer's unit. */
  referralsToViewer: Array<OpportunityReferral>;
  /** The relationships between parties that are already known (at most 500), for a canvas that is reopened. */
  relationshipsAmong: Array<Relationship>;
  /** What other systems reported, the latest first; at most 100, and none for who may not book. */
  reportedBookings: Array<Booking>;
  /** Why a claim or a referral may be given back. */
  returnReasons: Array<ReturnReason>;
  /** Relief from royalty over at most 20 years, the coming one first; rates are fractions. */
  royaltyValue: RoyaltyValue;
  /** Applies a rule with other settings and keeps nothing. */
  ruleDryRun: RuleDryRunPayload;
  ruleLearning: RuleLearning;
  /** A version of a card, or the one in force. */
  scorecard?: Maybe<Scorecard>;
  scorecardComparison: ScorecardComparison;
  /** What is wrong with a card before it is drafted; empty when nothing is. */
  scorecardProblems: Array<ScorecardProblem>;
  scorecardRanking: ScorecardRanking;
  /** Every version of every card that the viewer may see, by card, the latest first. */
  scorecards: Array<Scorecard>;
  /** Parties by full, short or former name, part of a name, pinyin, initials, credit code or other identifier. */
  search: SearchConnection;
  segment?: Maybe<Segment>;
  /** Things of a kind whose name holds the text; at most 50. */
  segmentChoices: Array<SegmentChoice>;
  /** How many meet a condition, given as JSON. */
  segmentCount: SegmentCount;
  /** Who meets a condition or is in a segment: own customers first, by tier. */
  segmentMembers: CustomerRowConnection;
  /** The viewer's own segments and those shared with the viewer; at most 200. */
  segments: Array<Segment>;
  /** Products that can be booked. */
  shelfProducts: Array<ShelfProduct>;
  /** Tags whose name or definition holds the text. */
  tagCatalogue: TagConnection;
  tagCategories: Array<TagCategory>;
  /** The latest first; at most 50. */
  targetHistory: Array<TargetChange>;
  taskList?: Maybe<TaskList>;
  /** Lists of which something came to the viewer, newest first; with drafts for who keeps lists. */
  taskLists: TaskListConnection;
  /** What a figure of the team is made of, for its head; `step` and `days` where the list is REACHED. */
  teamOpportunities: OpportunityConnection;
  /** Units for which the viewer may set rules; the first is the highest. */
  unitsToSetRulesFor: Array<OrgUnit>;
  /** Who is asking. */
  viewer: Viewer;
  /** In the order of the list; a unit narrows to what it and the units below it received. 500 at most. */
  whiteListFirms: WhiteListFirms;
  /** Newest first; 50 at most. */
  whiteListVersions: Array<WhiteListVersion>;
  workbench: Workbench;
};


export type QueryChainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChainEditsArgs = {
  chain: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCockpitArgs = {
  board?: InputMaybe<PerformanceBoard>;
  owner?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
};


export type QueryColleaguesArgs = {
  anyRole?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCommunitiesOfArgs = {
  parties: Array<PartyRef>;
};


export type QueryContagionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Array<PartyRef>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCustomerArgs = {
  ref: PartyRef;
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<CustomerOrder>;
};


export type QueryGapTasksArgs = {
  statuses?: InputMaybe<Array<GapTaskStatus>>;
};


export type QueryGoodsChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depthMax?: InputMaybe<Scalars['Int']['input']>;
  goodsId?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGoodsSearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryGuaranteeCirclesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  of?: InputMaybe<PartyRef>;
};


export type QueryHandOverPreviewArgs = {
  employeeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIndicatorGapArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator: Scalars['ID']['input'];
  owner: Scalars['ID']['input'];
  period: Scalars['String']['input'];
};


export type QueryListDailyReportArgs = {
  day: Scalars['Date']['input'];
  list: Scalars['ID']['input'];
};


export type QueryListItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  list?: InputMaybe<Scalars['ID']['input']>;
  owner?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryListTargetsArgs = {
  list: Scalars['ID']['input'];
  people: Scalars['Boolean']['input'];
};


export type QueryLookalikeSeedsArgs = {
  lines: Array<Scalars['String']['input']>;
};


export type QueryLookalikesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  seeds?: InputMaybe<Array<PartyRef>>;
};


export type QueryMetricCatalogueArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RelationshipKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: PartyRef;
  side?: InputMaybe<Side>;
};


export type QueryNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpportunityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyArgs = {
  ref: PartyRef;
};


export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: PartyRef;
  hopsMax?: InputMaybe<Scalars['Int']['input']>;
  k?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RelationshipKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  to: PartyRef;
};


export type QueryPeerComparisonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  peerGroup?: InputMaybe<Scalars['ID']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPeerGroupsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPerformanceIndicatorsArgs = {
  board?: InputMaybe<PerformanceBoard>;
};


export type QueryPipelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator: Scalars['ID']['input'];
  owner: Scalars['ID']['input'];
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlanProposalArgs = {
  customer: PartyRef;
  scope?: InputMaybe<PlanScope>;
};


export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPostingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator: Scalars['ID']['input'];
  ownAccount?: InputMaybe<Scalars['Boolean']['input']>;
  owner: Scalars['ID']['input'];
  period: Scalars['String']['input'];
  provisional?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryRelationshipsAmongArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<RelationshipKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  refs: Array<PartyRef>;
};


export type QueryRoyaltyValueArgs = {
  discountRate: Scalars['Float']['input'];
  revenues: Array<Scalars['Fen']['input']>;
  royaltyRate: Scalars['Float']['input'];
};


export type QueryRuleDryRunArgs = {
  setting: RuleSettingInput;
};


export type QueryScorecardArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryScorecardComparisonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  cardId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryScorecardProblemsArgs = {
  cardId: Scalars['ID']['input'];
  content: Scalars['String']['input'];
};


export type QueryScorecardRankingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  cardId?: InputMaybe<Scalars['ID']['input']>;
  coverageMin?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grades?: InputMaybe<Array<Scalars['String']['input']>>;
  ungraded?: InputMaybe<Scalars['Boolean']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<PartyKind>>;
  text: Scalars['String']['input'];
};


export type QuerySegmentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySegmentChoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: SegmentChoiceKind;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySegmentCountArgs = {
  condition: Scalars['String']['input'];
};


export type QuerySegmentMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  condition?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTagCatalogueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTargetHistoryArgs = {
  indicator: Scalars['ID']['input'];
  owner: Scalars['ID']['input'];
};


export type QueryTaskListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaskListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTeamOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  list: TeamList;
  step?: InputMaybe<FunnelStep>;
};


export type QueryWhiteListFirmsArgs = {
  customers?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWhiteListVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ReferralAnswerInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** For a return: one of returnReasons. */
  reason?: InputMaybe<Scalars['String']['input']>;
  referralId: Scalars['ID']['input'];
};

export type ReferralStatus =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'OPEN'
  | 'RETURNED';

export type RegionLevel =
  /** A district, a county or a park in a city. */
  | 'AREA'
  | 'CITY'
  | 'PROVINCE';

/** One relationship between two parties, as one version in time. */
export type Relationship = {
  /** GUARANTEES: amount; SUPPLIES: amount a year; PAYS: sum over the trailing 12 months. */
  amount?: Maybe<Scalars['Fen']['output']>;
  confidence?: Maybe<Scalars['Float']['output']>;
  /** True when the source gave no start and the day it was first recorded stands in. */
  dateInferred: Scalars['Boolean']['output'];
  evidenceSource?: Maybe<Scalars['String']['output']>;
  /** Hash of kind, ends, discriminators and namespace; stable over reloads. Evidence points at it. */
  key: Scalars['ID']['output'];
  kind: RelationshipKind;
  /** Position, kinship, class of share, kind of guarantee, basis of control: the word the source uses. */
  label?: Maybe<Scalars['String']['output']>;
  object: Party;
  /** GUARANTEES: what is still outstanding. */
  outstanding?: Maybe<Scalars['Fen']['output']>;
  recordedFrom: Scalars['DateTime']['output'];
  /** OWNS: fraction 0..1; null is missing, not zero. */
  share?: Maybe<Scalars['Float']['output']>;
  shareMax?: Maybe<Scalars['Float']['output']>;
  shareMin?: Maybe<Scalars['Float']['output']>;
  subject: Party;
  /** For POSSIBLE_SUPPLY: the goods through which it is possible. */
  through: Array<Goods>;
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Exclusive; null is open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  votingShare?: Maybe<Scalars['Float']['output']>;
};

export type RelationshipConnection = {
  edges: Array<RelationshipEdge>;
  hidden: Scalars['Int']['output'];
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RelationshipCount = {
  /** Relationships the viewer may not see; one to four are given as five. */
  hidden: Scalars['Int']['output'];
  kind: RelationshipKind;
  side: Side;
  /** Relationships the viewer may see. */
  total: Scalars['Int']['output'];
};

export type RelationshipEdge = {
  cursor: Scalars['String']['output'];
  node: Relationship;
};

/** Read as a sentence: subject KIND object (徐国强 OWNS 承岳控股). */
export type RelationshipKind =
  | 'ACTS_IN_CONCERT_WITH'
  | 'CONTROLS_BY_AGREEMENT'
  /** Employer EMPLOYS person. */
  | 'EMPLOYS'
  /** Guarantor GUARANTEES obligor. */
  | 'GUARANTEES'
  /** A person holds a position at an enterprise. */
  | 'HOLDS_POSITION'
  | 'OWNS'
  /** Payer PAYS payee, aggregated by month. */
  | 'PAYS'
  /** Supplier could supply buyer, derived from goods alone; never counted as supply. */
  | 'POSSIBLE_SUPPLY'
  /** Kinship between persons. */
  | 'RELATED_TO'
  /** Supplier SUPPLIES buyer. */
  | 'SUPPLIES';

export type ReturnReason = {
  code: Scalars['String']['output'];
  words: Scalars['String']['output'];
};


export type ReturnReasonWordsArgs = {
  language?: InputMaybe<Language>;
};

/** What the viewer does at the bank. */
export type Role =
  | 'BRANCH_HEAD'
  | 'INDUSTRY_ANALYST'
  /** 厅堂服务经理: meets customers in the lobby, submits and refers. */
  | 'LOBBY_MANAGER'
  | 'OPERATIONS'
  | 'PRODUCT_OWNER'
  | 'RELATIONSHIP_MANAGER'
  | 'RISK_MANAGER';

/** What intellectual property is worth by the royalties its owner is spared: an assessor's figures, not the service's. */
export type RoyaltyValue = {
  value: Scalars['Fen']['output'];
  years: Array<RoyaltyYear>;
};

export type RoyaltyYear = {
  /** What a yuan at the end of the year is worth today. */
  discountFactor: Scalars['Float']['output'];
  presentValue: Scalars['Fen']['output'];
  revenue: Scalars['Fen']['output'];
  royalty: Scalars['Fen']['output'];
};

/** What a rule would find with a setting, in the unit, against what is open now. */
export type RuleDryRun = {
  /** The ten new ones that score best. */
  examples: Array<Opportunity>;
  found: Scalars['Int']['output'];
  /** Found, and not open now. */
  opened: Scalars['Int']['output'];
  /** Open now, and not found any more. */
  withdrawn: Scalars['Int']['output'];
};

export type RuleDryRunPayload = {
  dryRun?: Maybe<RuleDryRun>;
  userErrors: Array<UserError>;
};

/** A Beta-binomial rate for each rule and kind: it starts at the rate of the kind, which starts at that of the whole. */
export type RuleLearning = {
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  acceptedBy?: Maybe<Scalars['String']['output']>;
  baseRate: Scalars['Float']['output'];
  /** As many outcomes as a prior rate counts for. */
  priorStrength: Scalars['Float']['output'];
  rates: Array<RuleRate>;
};

export type RuleLearningAcceptInput = {
  /** False puts all scores back to what they are by themselves. */
  accept: Scalars['Boolean']['input'];
  idempotencyKey: Scalars['String']['input'];
};

export type RuleLearningPayload = {
  learning?: Maybe<RuleLearning>;
  userErrors: Array<UserError>;
};

export type RuleParameter = {
  default: Scalars['Float']['output'];
  key: Scalars['String']['output'];
  max: Scalars['Float']['output'];
  min: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  /** How a figure is compared with it: >= or >. */
  operator: Scalars['String']['output'];
  unit: RuleUnit;
};


export type RuleParameterNameArgs = {
  language?: InputMaybe<Language>;
};

export type RuleParameterInput = {
  key: Scalars['String']['input'];
  value: Scalars['Float']['input'];
};

export type RuleParameterValue = {
  key: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

/** How often opportunities of a rule through a kind of relationship are won, with what that would make of scores. */
export type RuleRate = {
  /** By how much they are multiplied now. */
  accepted: Scalars['Float']['output'];
  closed: Scalars['Int']['output'];
  high: Scalars['Float']['output'];
  /** Kind of the first relationship of the evidence. */
  kind: Scalars['String']['output'];
  low: Scalars['Float']['output'];
  /** By how much odds of scores would be multiplied. */
  proposed: Scalars['Float']['output'];
  /** After what was seen, 0..1, with its 95% interval. */
  rate: Scalars['Float']['output'];
  rule: OpportunityRule;
  won: Scalars['Int']['output'];
};

export type RuleSetInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  note: Scalars['String']['input'];
  setting: RuleSettingInput;
};

export type RuleSetPayload = {
  rule?: Maybe<OpportunityRule>;
  userErrors: Array<UserError>;
};

/** A change of a setting, kept for good. */
export type RuleSettingChange = {
  changedAt: Scalars['DateTime']['output'];
  changedBy: Scalars['String']['output'];
  isOn: Scalars['Boolean']['output'];
  note: Scalars['String']['output'];
  parameters: Array<RuleParameterValue>;
  /** Null for the whole bank. */
  unit?: Maybe<OrgUnit>;
};

export type RuleSettingInput = {
  isOn: Scalars['Boolean']['input'];
  /** Those that are to differ from the unit above. */
  parameters: Array<RuleParameterInput>;
  rule: Scalars['ID']['input'];
  /** The whole bank when left out. */
  unit?: InputMaybe<Scalars['ID']['input']>;
};

export type RuleUnit =
  | 'COUNT'
  | 'DAYS'
  | 'FEN'
  | 'RATIO'
  | 'SHARE';

export type Score = {
  learned?: Maybe<LearnedFactor>;
  parts: Array<ScorePart>;
  /** The parts in words. */
  reasons: Array<Scalars['String']['output']>;
  /** Parts that nothing is known of, in words; the others carry their weight. */
  unknown: Array<Scalars['String']['output']>;
  /** 0..1, the weighted sum of the parts, its odds multiplied by what was learned. */
  value: Scalars['Float']['output'];
};


export type ScoreReasonsArgs = {
  language?: InputMaybe<Language>;
};


export type ScoreUnknownArgs = {
  language?: InputMaybe<Language>;
};

export type ScorePart = {
  /** For example edge confidence or amount percentile. */
  name: Scalars['String']['output'];
  /** 0..1 */
  value: Scalars['Float']['output'];
  /** 0..1, weights sum to one. */
  weight: Scalars['Float']['output'];
};

/** One version of a card; names are in the language of the request. What is published stays as it is. */
export type Scorecard = {
  classes: Array<ScorecardClass>;
  /** The whole card as JSON, as scorecardDraft takes it. */
  content: Scalars['String']['output'];
  /** Null for what the service brings. */
  drafted?: Maybe<ScorecardSignature>;
  /** Best first. */
  grades: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it is the version that counts today. */
  inForce: Scalars['Boolean']['output'];
  indicators: Array<ScorecardIndicator>;
  name: Scalars['String']['output'];
  /** Why it was made. */
  note: Scalars['String']['output'];
  published?: Maybe<ScorecardSignature>;
  source: Scalars['String']['output'];
  status: ScorecardStatus;
  /** The day from which it counts; null for a draft. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
  /** Whether the viewer may write this draft, or begin one from it. */
  viewerCanDraft: Scalars['Boolean']['output'];
  viewerCanPublish: Scalars['Boolean']['output'];
};

export type ScorecardCapResult = {
  /** What it does, in words. */
  effect: Scalars['String']['output'];
  evidence: Evidence;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  status: CapStatus;
};

export type ScorecardClass = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  points: Scalars['Float']['output'];
};

export type ScorecardClassResult = {
  /** Points of the indicators that have a value. */
  available: Scalars['Float']['output'];
  belowFloor: Scalars['Boolean']['output'];
  /** Points by the values that are known. */
  earned: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  insufficient: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  possible: Scalars['Float']['output'];
  /** Points in the total, after scaling for what is missing and after caps; null when too little is known. */
  scaled?: Maybe<Scalars['Float']['output']>;
};

/** The same firms under two versions of a card. */
export type ScorecardComparison = {
  from: Scorecard;
  hidden: Scalars['Int']['output'];
  /** By points gained or lost, most first; of those that the viewer may see. */
  movers: Array<ScorecardMover>;
  moversTotal: Scalars['Int']['output'];
  /** Only what is not empty. */
  moves: Array<GradeMove>;
  to: Scorecard;
};

export type ScorecardDiscardInput = {
  cardId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type ScorecardDraftInput = {
  cardId: Scalars['ID']['input'];
  /** The whole card as JSON; its id, version and day are given by the service. */
  content: Scalars['String']['input'];
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ScorecardIndicator = {
  classId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  points: Scalars['Float']['output'];
  /** FRACTION and PERCENTILE are 0..1, RATING is 0..100, YEARS, COUNT, CATEGORY. */
  unit: Scalars['String']['output'];
};

export type ScorecardIndicatorResult = {
  classId: Scalars['ID']['output'];
  /** Points in the total. */
  contribution: Scalars['Float']['output'];
  earned?: Maybe<Scalars['Float']['output']>;
  evidence: Evidence;
  id: Scalars['ID']['output'];
  missing: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  parts: Array<ScorecardPart>;
  possible: Scalars['Float']['output'];
  /** How the value became points, in words. */
  reasons: Array<Scalars['String']['output']>;
  /** The value as people write it; null when it is missing. */
  text?: Maybe<Scalars['String']['output']>;
  unit: Scalars['String']['output'];
  /** Null when it is missing, or no number. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type ScorecardMover = {
  /** Points gained. */
  change: Scalars['Float']['output'];
  gradeFrom?: Maybe<Scalars['String']['output']>;
  gradeTo?: Maybe<Scalars['String']['output']>;
  /** The indicator that moved it most in the direction in which it went. */
  movedBy: Scalars['String']['output'];
  movedByChange: Scalars['Float']['output'];
  party: Party;
  totalFrom?: Maybe<Scalars['Float']['output']>;
  totalTo?: Maybe<Scalars['Float']['output']>;
};

/** What a rating is made of; a part without a rating is not known to the service. */
export type ScorecardPart = {
  name: Scalars['String']['output'];
  /** 0..100 */
  rating?: Maybe<Scalars['Float']['output']>;
};

export type ScorecardPayload = {
  scorecard?: Maybe<Scorecard>;
  /** Of what is wrong with the card, field ends with the place. */
  userErrors: Array<UserError>;
};

export type ScorecardProblem = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** For example indicators[3].scoring.knots[2].value. */
  place: Scalars['String']['output'];
};

export type ScorecardPublishInput = {
  cardId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  /** Today or later. */
  validFrom: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};

export type ScorecardRankItem = {
  /** Among those the viewer may see, 1 for the best; null without a total. */
  rank?: Maybe<Scalars['Int']['output']>;
  result: ScorecardResult;
};

/** Firms by what they score, best first, those without a grade last. */
export type ScorecardRanking = {
  card: Scorecard;
  /** Of all that the viewer may see, whatever the filter. */
  gradeCounts: Array<GradeCount>;
  /** Firms that are scored and the viewer may not see; one to four are given as five. */
  hidden: Scalars['Int']['output'];
  items: Array<ScorecardRankItem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** What one firm scores on one version of a card. The names of what is on it are in the language of the request. */
export type ScorecardResult = {
  caps: Array<ScorecardCapResult>;
  cardId: Scalars['ID']['output'];
  cardName: Scalars['String']['output'];
  classes: Array<ScorecardClassResult>;
  /** Points for which there is a value, as a share of all, 0..1. */
  coverage: Scalars['Float']['output'];
  grade?: Maybe<Scalars['String']['output']>;
  /** Why there is no grade, or why it is the lowest, in words. */
  gradeReasons: Array<Scalars['String']['output']>;
  indicators: Array<ScorecardIndicatorResult>;
  party: Party;
  /** 0..100; null when too little of a class is known. */
  total?: Maybe<Scalars['Float']['output']>;
  version: Scalars['Int']['output'];
};

export type ScorecardSignature = {
  at: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
};

export type ScorecardStatus =
  /** Being worked on; seen by those who make and approve cards. */
  | 'DRAFT'
  | 'PUBLISHED';

export type SearchConnection = {
  edges: Array<SearchEdge>;
  /** How many were found, up to 200. */
  totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  matchedOn: MatchKind;
  /** The very value that was hit, for example a former name. */
  matchedText: Scalars['String']['output'];
  node: Party;
  /** 0..1, best first. */
  score: Scalars['Float']['output'];
};

/** What a line of a pasted list names. */
export type SeedLine = {
  /** 1 is the first; empty lines count, and are not given. */
  line: Scalars['Int']['output'];
  /** Null where there is a problem. */
  party?: Maybe<Party>;
  problem?: Maybe<SeedProblem>;
  /** The problem in words. */
  remark?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

/** Why a line of a list names no seed. */
export type SeedProblem =
  /** Several firms bear this name. */
  | 'AMBIGUOUS'
  /** The firm is on an earlier line. */
  | 'DUPLICATE'
  /** It is no customer of the viewer's own. */
  | 'NOT_OWN'
  /** No firm bears this name or code. */
  | 'UNKNOWN';

/** A saved condition with a name. */
export type Segment = {
  /** As JSON. */
  condition: Scalars['String']['output'];
  /** Counted now, over whom the viewer may count. */
  count: SegmentCount;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note: Scalars['String']['output'];
  owner: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
  sharing: SegmentSharing;
  version: Scalars['Int']['output'];
  /** The latest first. */
  versions: Array<SegmentVersion>;
  viewerCanChange: Scalars['Boolean']['output'];
};

/** What a condition may name: its id for the condition, and its name. */
export type SegmentChoice = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type SegmentChoiceKind =
  | 'CHAIN'
  | 'CHAIN_LINK'
  | 'EVENT'
  | 'GOODS'
  | 'INDUSTRY'
  | 'LINE'
  | 'MANAGER'
  | 'PRODUCT'
  | 'PRODUCT_CLASS'
  | 'REGION'
  | 'UNIT';

export type SegmentCount = {
  /** Of them customers. */
  customers?: Maybe<Scalars['Int']['output']>;
  problems: Array<ConditionProblem>;
  reach: SegmentReach;
  /** The condition as a sentence; null where it has problems. */
  sentence?: Maybe<Scalars['String']['output']>;
  /** Null where the condition has problems. AGGREGATE: fewer than five count as none. */
  total?: Maybe<Scalars['Int']['output']>;
};


export type SegmentCountSentenceArgs = {
  language?: InputMaybe<Language>;
};

export type SegmentDeleteInput = {
  id: Scalars['ID']['input'];
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
};

export type SegmentPayload = {
  segment?: Maybe<Segment>;
  userErrors: Array<UserError>;
};

/** Whom a count is over. */
export type SegmentReach =
  /** The whole bank as a sum, rounded to fives; nobody is named. */
  | 'AGGREGATE'
  /** The whole bank. */
  | 'BANK'
  /** The viewer's own customers, and firms that are nobody's. */
  | 'OWN';

export type SegmentSaveInput = {
  /** As JSON. */
  condition: Scalars['String']['input'];
  /** The segment to change; a new one when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was changed; required with an id. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SegmentShareInput = {
  id: Scalars['ID']['input'];
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  sharing: SegmentSharing;
};

export type SegmentSharing =
  | 'BANK'
  /** Nobody but the owner. */
  | 'OWN'
  /** Everybody of the owner's unit, and of those above and below it. */
  | 'UNIT';

export type SegmentVersion = {
  /** SAVED, SHARED or ARCHIVED. */
  action: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  name: Scalars['String']['output'];
  sentence?: Maybe<Scalars['String']['output']>;
  sharing: SegmentSharing;
  version: Scalars['Int']['output'];
};


export type SegmentVersionSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** An open opportunity that an indicator may be served by. */
export type ServingOpportunity = {
  /** What it may be expected to bring, in the unit of the indicator. */
  expected: Scalars['Float']['output'];
  opportunity: Opportunity;
};

export type ShelfProduct = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Null for a class that is none of the twelve. */
  productClass?: Maybe<ProductClass>;
};

/** The side of a relationship on which a party stands. */
export type Side =
  | 'BOTH'
  /** The party is the object: it is owned, guaranteed, supplied, paid. */
  | 'OBJECT'
  /** The party is the subject: it owns, guarantees, supplies, pays. */
  | 'SUBJECT';

export type SimilarAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<SimilarItem>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type SimilarItem = {
  party: Party;
  /** What the two are alike in, in words. */
  reasons: Array<Scalars['String']['output']>;
  /** 0..1. */
  score: Scalars['Float']['output'];
};

export type SplitBasis =
  /** What the team agreed on. */
  | 'AGREED'
  /** What holds while nothing is agreed: 70/20/10, without a referrer 80/20, without an assistant 90/10. */
  | 'DEFAULT';

export type SplitProposal = {
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  shares: Array<SplitShare>;
  viewerMustAnswer: Scalars['Boolean']['output'];
  /** Who has yet to agree; a change after the win needs a head as well. */
  waitingFor: Array<Scalars['String']['output']>;
};

export type SplitShare = {
  employeeId: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** 0..100, two decimals; the shares of a split add up to 100. */
  percent: Scalars['Float']['output'];
  role: TeamRole;
};

export type SplitShareInput = {
  employeeId: Scalars['ID']['input'];
  /** 0..100, at most two decimals. */
  percent: Scalars['Float']['input'];
};

export type StageCount = {
  count: Scalars['Int']['output'];
  stage: OpportunityStage;
};

export type StageSum = {
  count: Scalars['Int']['output'];
  /** What the leads expect, where they said so. */
  expectedAmount: Scalars['Fen']['output'];
  stage: OpportunityStage;
};

/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type State = Party & {
  access: Access;
  beneficialOwners: BeneficialOwnersAnswer;
  /** The community of the bank it belongs to today; null on a stub and for who is tied to nobody. */
  community?: Maybe<Community>;
  connectedGroup: ConnectedGroupAnswer;
  controlled: ControlAnswer;
  controllers: ControlAnswer;
  customer?: Maybe<Customer>;
  exposure?: Maybe<ExposureAnswer>;
  id: Scalars['ID']['output'];
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  kind: PartyKind;
  name: Scalars['String']['output'];
  names: Array<PartyName>;
  opportunities: OpportunityConnection;
  owners: OwnersAnswer;
  ownershipsHeld: OwnershipsHeldAnswer;
  relationshipCounts: Array<RelationshipCount>;
  relationships: RelationshipConnection;
  shortName: Scalars['String']['output'];
  similar: SimilarAnswer;
  sourceId: Scalars['String']['output'];
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateBeneficialOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateConnectedGroupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateControlledArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateControllersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateOwnershipsHeldArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RelationshipKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  side?: InputMaybe<Side>;
};


/** A named state body (国资委, 财政部 …): an owner nobody owns, and a barrier between groups. */
export type StateSimilarArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SubmissionOrigin =
  | 'LIST'
  | 'MANUAL'
  | 'VISIT';

export type SubmitResult =
  /** There was one for the same customer and product: this submission joined it, and whoever works on it was told. */
  | 'MERGED'
  | 'OPENED'
  /** There was one that had ended or was withdrawn: it is open again. */
  | 'REOPENED';

export type SupplyChainAnswer = Answer & {
  asOf: Scalars['Date']['output'];
  completeness: Scalars['Float']['output'];
  hidden: Scalars['Int']['output'];
  items: Array<SupplyChainItem>;
  knownAt: Scalars['DateTime']['output'];
  methodVersion: Scalars['String']['output'];
  parameters: Array<Parameter>;
  shown: Scalars['Int']['output'];
  status: AnswerStatus;
  total: Scalars['Int']['output'];
  warnings: Array<Warning>;
};

export type SupplyChainItem = {
  /** Tier: 1 trades with the subject directly. */
  depth: Scalars['Int']['output'];
  party: Party;
  /** True when goods alone suggest it. */
  possible: Scalars['Boolean']['output'];
  /** The links that bring it in at this depth, towards the subject. */
  relationships: Array<Relationship>;
};

export type SupplyDirection =
  /** Towards buyers. */
  | 'DOWNSTREAM'
  /** Towards suppliers. */
  | 'UPSTREAM';

export type TagCategory = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Tags in it that the viewer may use. */
  tags: Scalars['Int']['output'];
};


export type TagCategoryNameArgs = {
  language?: InputMaybe<Language>;
};

export type TagConnection = {
  edges: Array<TagEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** A tag of the catalogue. */
export type TagDefinition = {
  category: Scalars['String']['output'];
  categoryName: Scalars['String']['output'];
  /** The condition of a computed tag, as JSON. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Days over which it looks, where it does. */
  days?: Maybe<Scalars['Int']['output']>;
  /** What it takes to bear it. */
  definition: Scalars['String']['output'];
  /** For conditions: `{type: "tag", tag: id}`. */
  id: Scalars['ID']['output'];
  kind: TagKind;
  name: Scalars['String']['output'];
};


/** A tag of the catalogue. */
export type TagDefinitionCategoryNameArgs = {
  language?: InputMaybe<Language>;
};


/** A tag of the catalogue. */
export type TagDefinitionDefinitionArgs = {
  language?: InputMaybe<Language>;
};


/** A tag of the catalogue. */
export type TagDefinitionNameArgs = {
  language?: InputMaybe<Language>;
};

export type TagEdge = {
  cursor: Scalars['String']['output'];
  node: TagDefinition;
};

/** How a tag comes to be on a party. */
export type TagKind =
  /** A condition decides it. */
  | 'COMPUTED'
  /** A list or a unit puts it there. */
  | 'STATIC';

/** A target as it was set. */
export type TargetChange = {
  period: Scalars['String']['output'];
  setAt: Scalars['DateTime']['output'];
  setBy: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

export type TargetSetInput = {
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  indicator: Scalars['ID']['input'];
  /** Id of a unit or employee. */
  owner: Scalars['ID']['input'];
  /** `2026-11`, `2026Q4` or `2026` */
  period: Scalars['String']['input'];
  /** In the unit of the indicator, from 0. */
  value: Scalars['Float']['input'];
};

export type TargetSetPayload = {
  /** What was set for the owner and indicator, the latest first. */
  history: Array<TargetChange>;
  userErrors: Array<UserError>;
};

/** A list that head office sends down to be worked on for a product. */
export type TaskList = {
  /** A level below the owner, the largest first. */
  below: Array<ListFunnelRow>;
  /** Where it was limited to branches: their names. */
  branchNames?: Maybe<Array<Scalars['String']['output']>>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  createdBy: Scalars['String']['output'];
  /** Days until the deadline; negative after it. */
  daysLeft: Scalars['Int']['output'];
  deadline: Scalars['Date']['output'];
  /** Of what the viewer may see, or of a unit or person within it. */
  funnel: ListFunnel;
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  /** From the viewer's own place down to the owner. */
  path: Array<ListPlace>;
  /** For who keeps lists. */
  preview?: Maybe<ListPreview>;
  /** For who keeps lists. At most 500. */
  problems?: Maybe<ListProblems>;
  product: Scalars['String']['output'];
  productName: Scalars['String']['output'];
  quotaPerBranch?: Maybe<Scalars['Int']['output']>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  source: ListSource;
  /** The name of the file or the segment. */
  sourceName: Scalars['String']['output'];
  status: ListStatus;
  title: Scalars['String']['output'];
  /** May pass items on to units below. */
  viewerCanAllocate: Scalars['Boolean']['output'];
  /** May pass items on to people. */
  viewerCanAssign: Scalars['Boolean']['output'];
  viewerCanKeep: Scalars['Boolean']['output'];
};


/** A list that head office sends down to be worked on for a product. */
export type TaskListBelowArgs = {
  owner?: InputMaybe<Scalars['ID']['input']>;
};


/** A list that head office sends down to be worked on for a product. */
export type TaskListFunnelArgs = {
  owner?: InputMaybe<Scalars['ID']['input']>;
};


/** A list that head office sends down to be worked on for a product. */
export type TaskListPathArgs = {
  owner?: InputMaybe<Scalars['ID']['input']>;
};


/** A list that head office sends down to be worked on for a product. */
export type TaskListProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A list that head office sends down to be worked on for a product. */
export type TaskListProductNameArgs = {
  language?: InputMaybe<Language>;
};

export type TaskListConnection = {
  edges: Array<TaskListEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaskListEdge = {
  cursor: Scalars['String']['output'];
  node: TaskList;
};

export type TaskListPayload = {
  list?: Maybe<TaskList>;
  userErrors: Array<UserError>;
};

/** The rows behind a figure of the team. */
export type TeamList =
  | 'CLAIMED'
  | 'OVERDUE'
  /** Found in the last days and came as far as the step. */
  | 'REACHED'
  | 'UNCLAIMED'
  | 'WON';

export type TeamMember = {
  /** Null where the person is no longer in the directory. */
  employee?: Maybe<Employee>;
  line?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  role: TeamRole;
};

/** What somebody of the team leads. */
export type TeamPerson = {
  claimed: Scalars['Int']['output'];
  employee: Employee;
  expectedAmount: Scalars['Fen']['output'];
  overdue: Scalars['Int']['output'];
  stages: Array<StageCount>;
  /** Since the first of the month. */
  won: Scalars['Int']['output'];
  wonAmount: Scalars['Fen']['output'];
};

export type TeamRole =
  /** 协办 */
  | 'ASSIST'
  /** 主办 */
  | 'LEAD'
  /** 转介人 */
  | 'REFERRER';

/** The work of the units that the viewer heads. */
export type TeamWork = {
  /** How far what was found in the last days came. */
  funnel: Array<FunnelCount>;
  isUnclaimedCapped: Scalars['Boolean']['output'];
  overdue: Scalars['Int']['output'];
  /** Everybody who works on opportunities, who has most overdue first. */
  people: Array<TeamPerson>;
  /** Free opportunities that may be worked on; counted up to two thousand. */
  unclaimed: Scalars['Int']['output'];
  unit: OrgUnit;
};


/** The work of the units that the viewer heads. */
export type TeamWorkFunnelArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

/** An ordered class of customers within a peer group, A best. */
export type Tier = {
  /** A, B, C, D or E. */
  name: Scalars['String']['output'];
  /** The peer group compared with. */
  peerGroup: Scalars['String']['output'];
  peers: Scalars['Int']['output'];
  /** Share of peers that are worth less than this customer, 0..1. */
  percentile: Scalars['Float']['output'];
  /** What it lacks to the upper quartile of its peers in products and contribution, 0..1. */
  potential: Scalars['Float']['output'];
};

export type TierCount = {
  customers: Scalars['Int']['output'];
  /** A, B, C, D or E. */
  tier: Scalars['String']['output'];
};

/** Customers that were in one tier a year before and are in another. */
export type TierMove = {
  /** Null: had no tier then. */
  before?: Maybe<Scalars['String']['output']>;
  customers: Scalars['Int']['output'];
  now: Scalars['String']['output'];
};

/** Owners that no source names. Never a person. */
export type Unknown = Party & {
  access: Access;
  beneficialOwners: BeneficialOwnersAnswer;
  /** The community of the bank it belongs to today; null on a stub and for who is tied to nobody. */
  community?: Maybe<Community>;
  connectedGroup: ConnectedGroupAnswer;
  controlled: ControlAnswer;
  controllers: ControlAnswer;
  customer?: Maybe<Customer>;
  exposure?: Maybe<ExposureAnswer>;
  id: Scalars['ID']['output'];
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  kind: PartyKind;
  name: Scalars['String']['output'];
  names: Array<PartyName>;
  opportunities: OpportunityConnection;
  owners: OwnersAnswer;
  ownershipsHeld: OwnershipsHeldAnswer;
  relationshipCounts: Array<RelationshipCount>;
  relationships: RelationshipConnection;
  shortName: Scalars['String']['output'];
  similar: SimilarAnswer;
  sourceId: Scalars['String']['output'];
};


/** Owners that no source names. Never a person. */
export type UnknownBeneficialOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownConnectedGroupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownControlledArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownControllersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownOwnershipsHeldArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownRelationshipCountsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Owners that no source names. Never a person. */
export type UnknownRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<RelationshipKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  side?: InputMaybe<Side>;
};


/** Owners that no source names. Never a person. */
export type UnknownSimilarArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type UserError = {
  code: Scalars['String']['output'];
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** The person on whose behalf this request reads, after sign-in. */
export type Viewer = {
  employee?: Maybe<Employee>;
  name: Scalars['String']['output'];
  /** The unit whose subtree the viewer sees in full; null is the head office. */
  orgUnit?: Maybe<OrgUnit>;
  /** Name of the demo persona, when signed in by demo. */
  persona?: Maybe<Scalars['String']['output']>;
  purpose: Purpose;
  /** Purposes this role may choose between (header `X-Purpose`). */
  purposes: Array<Purpose>;
  role: Role;
};

/** Something a reader of the answer must know. */
export type Warning = {
  /** Closed set, for example UNKNOWN_OWNERS, OVER_100, CLOSED_LOOP, CAPPED. */
  code: Scalars['String']['output'];
  /** In words, in the language of the request. */
  message: Scalars['String']['output'];
};

export type WayIn = {
  employee: Employee;
  /** Parties that the colleague manages. */
  load: Scalars['Int']['output'];
  /** Whether the subject is the colleague's own customer. */
  owner: Scalars['Boolean']['output'];
  /** From that party to the subject; empty when it is the subject, and where it may not be told. */
  path: Array<Relationship>;
  /** 0..1 */
  score: Scalars['Float']['output'];
  /** The party that the colleague manages. Null where the viewer may not know that the bank serves it: ask the colleague. */
  through?: Maybe<Party>;
};

export type WhiteListBasis =
  /** It is registered in the unit's city or province. */
  | 'REGION'
  /** The unit serves it. */
  | 'SERVED';

/** A firm of the newest white list, and the unit that received it. */
export type WhiteListFirm = {
  basis?: Maybe<WhiteListBasis>;
  chain: Scalars['String']['output'];
  /** Null when the viewer may not know. */
  isCustomer?: Maybe<Scalars['Boolean']['output']>;
  level: Scalars['String']['output'];
  link: Scalars['String']['output'];
  /** Since when it has been on the list without a break. */
  listedOn: Scalars['Date']['output'];
  note: Scalars['String']['output'];
  party: Party;
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  reportedBy?: Maybe<Scalars['String']['output']>;
  /** Null when the viewer may not know. */
  status?: Maybe<WhiteListStatus>;
  statusNote?: Maybe<Scalars['String']['output']>;
  /** Null where no unit serves it or has its region, and when the viewer may not know. */
  unit?: Maybe<OrgUnit>;
  viewerCanReport: Scalars['Boolean']['output'];
};

export type WhiteListFirmReportInput = {
  idempotencyKey: Scalars['String']['input'];
  /** What is to be said; a reason where the firm is declined. */
  note?: InputMaybe<Scalars['String']['input']>;
  party: PartyRef;
  status: WhiteListStatus;
};

export type WhiteListFirmReportPayload = {
  firm?: Maybe<WhiteListFirm>;
  userErrors: Array<UserError>;
};

/** Firms of the newest white list that the viewer's unit received, or all for the head office. */
export type WhiteListFirms = {
  /** Customers among all of them that the viewer may see. */
  customers: Scalars['Int']['output'];
  /** Customers among them that the viewer may not see; one to four are given as five. */
  hiddenCustomers: Scalars['Int']['output'];
  items: Array<WhiteListFirm>;
  shown: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  /** The version they are of; null before the first upload. */
  version?: Maybe<WhiteListVersion>;
  viewerCanUpload: Scalars['Boolean']['output'];
};

export type WhiteListOutcome =
  /** On the list. */
  | 'ACCEPTED'
  /** Several firms with this code or name. */
  | 'AMBIGUOUS'
  /** An earlier row has the firm. */
  | 'DUPLICATE'
  /** Neither code nor name. */
  | 'EMPTY'
  /** No firm with this code or exact full name. */
  | 'UNKNOWN';

/** A row of an uploaded list as the file has it, and what became of it. */
export type WhiteListRow = {
  chain: Scalars['String']['output'];
  code: Scalars['String']['output'];
  level: Scalars['String']['output'];
  /** Line of the file, the header being 1. */
  line: Scalars['Int']['output'];
  link: Scalars['String']['output'];
  name: Scalars['String']['output'];
  note: Scalars['String']['output'];
  outcome: WhiteListOutcome;
  /** Why it is not on the list, or what is odd about it, in words; null when all is well. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type WhiteListRows = {
  items: Array<WhiteListRow>;
  shown: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type WhiteListStatus =
  /** 退回 */
  | 'DECLINED'
  /** 跟进中 */
  | 'FOLLOWING'
  /** 已接收 */
  | 'RECEIVED'
  /** 已落地 */
  | 'WON';

export type WhiteListUploadInput = {
  /** The bytes of a CSV file in UTF-8 or GB18030, base64. */
  contentBase64?: InputMaybe<Scalars['String']['input']>;
  /** The same key may be sent again safely. */
  idempotencyKey: Scalars['String']['input'];
  /** CSV with a header; either this or contentBase64. */
  text?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type WhiteListUploadPayload = {
  userErrors: Array<UserError>;
  version?: Maybe<WhiteListVersion>;
};

/** One upload of the white list of key chains (作战图白名单). Each is the whole list. */
export type WhiteListVersion = {
  /** Rows whose firm is on the list. */
  accepted: Scalars['Int']['output'];
  /** Empty for who does not keep the list; 100 at most. */
  added: Array<Party>;
  /** Firms that came against the version before. */
  addedCount: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  /** Rows that are not on the list, or with a remark; empty for who does not keep the list; 500 at most. */
  problems: WhiteListRows;
  removed: Array<Party>;
  removedCount: Scalars['Int']['output'];
  /** Rows of the file. */
  rowCount: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  uploadedAt: Scalars['DateTime']['output'];
  uploadedBy: Scalars['String']['output'];
};


/** One upload of the white list of key chains (作战图白名单). Each is the whole list. */
export type WhiteListVersionAddedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One upload of the white list of key chains (作战图白名单). Each is the whole list. */
export type WhiteListVersionProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One upload of the white list of key chains (作战图白名单). Each is the whole list. */
export type WhiteListVersionRemovedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type WinStatus =
  | 'BOOKED'
  /** Nothing was booked within the window. */
  | 'LAPSED'
  /** Not yet matched to anything that was booked. */
  | 'PROVISIONAL';

/** What one has to know of a customer before one calls. */
export type WorkAlert = {
  /** In the viewer's language. */
  detail?: Maybe<Scalars['String']['output']>;
  kind: WorkAlertKind;
  on?: Maybe<Scalars['Date']['output']>;
  party: Party;
};

export type WorkAlertKind =
  | 'COMPLAINT_OPEN'
  /** For the purpose RISK alone. */
  | 'GUARANTEE_CIRCLE'
  /** A credit line or guarantee that expires within thirty days. */
  | 'LIMIT_EXPIRES'
  /** Withdrew the consent to marketing. */
  | 'OPTED_OUT'
  /** Is in a lower tier of its peers than a year ago. */
  | 'TIER_FELL'
  /** For the purpose RISK alone. */
  | 'WATCH_LIST';

export type WorkAlertList = {
  items: Array<WorkAlert>;
  total: Scalars['Int']['output'];
};

/** Something of a customer that comes due. */
export type WorkMaturity = {
  /** What is held; what is owed for the purpose RISK alone. */
  amount?: Maybe<Scalars['Fen']['output']>;
  daysLeft: Scalars['Int']['output'];
  dueOn: Scalars['Date']['output'];
  kind: MaturityKind;
  party: Party;
  product: Scalars['String']['output'];
};

export type WorkMaturityList = {
  /** The next first; at most 100. */
  items: Array<WorkMaturity>;
  within30: Scalars['Int']['output'];
  within60: Scalars['Int']['output'];
  within90: Scalars['Int']['output'];
};

/** What happened on the accounts or channels of a customer. */
export type WorkMovement = {
  amount?: Maybe<Scalars['Fen']['output']>;
  detail?: Maybe<Scalars['String']['output']>;
  kind: WorkMovementKind;
  on: Scalars['Date']['output'];
  party: Party;
};

export type WorkMovementKind =
  | 'FOREIGN_RECEIPT'
  /** A customer who broke off what he had begun online. */
  | 'JOURNEY_BREAK'
  | 'LARGE_INFLOW'
  | 'OUTFLOW_ELSEWHERE';

export type WorkMovementList = {
  /** The latest first; at most 100. */
  items: Array<WorkMovement>;
  total: Scalars['Int']['output'];
};

/** What became of something that one submitted. */
export type WorkSubmission = {
  at: Scalars['DateTime']['output'];
  note: Scalars['String']['output'];
  opportunity: Opportunity;
  result: SubmitResult;
};

export type WorkSubmissionList = {
  /** The latest first; at most 100. */
  items: Array<WorkSubmission>;
  total: Scalars['Int']['output'];
};

/** One thing to do, with the door to where it is done: an opportunity, or a party. */
export type WorkTask = {
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  isOverdue: Scalars['Boolean']['output'];
  kind: WorkTaskKind;
  list?: Maybe<TaskList>;
  /** Who asks, or what is missing; null where the kind says all. */
  note?: Maybe<Scalars['String']['output']>;
  opportunity?: Maybe<Opportunity>;
  party?: Maybe<Party>;
  /** In the viewer's language. */
  title: Scalars['String']['output'];
};

/** What somebody has to do, or to answer. */
export type WorkTaskKind =
  /** 反馈: what has come of an opportunity since it was last worked on. */
  | 'FEEDBACK'
  /** 首次联系: a claimed opportunity whose customer has not been contacted. */
  | 'FIRST_CONTACT'
  /** 补差任务 */
  | 'GAP_TASK'
  /** 名单待联系: customers of a list that was sent down. */
  | 'LIST_TO_CONTACT'
  /** 名单待下派: items of a list that wait for the level below. */
  | 'LIST_TO_PASS_ON'
  /** 保护期将满: it goes back to the pool on that day. */
  | 'PROTECTION'
  /** 转介待答复 */
  | 'REFERRAL'
  /** 分成待确认 */
  | 'SPLIT'
  /** 白名单企业待反馈 */
  | 'WHITE_LIST';

export type WorkTaskList = {
  /** By due date; at most 100. */
  items: Array<WorkTask>;
  overdue: Scalars['Int']['output'];
  today: Scalars['Int']['output'];
  /** Everything due within fourteen days, what is overdue, and lists whenever they end. */
  total: Scalars['Int']['output'];
};

/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type Workbench = {
  alerts: WorkAlertList;
  /** The branches of the bank, for the head office; null for others. */
  branches?: Maybe<Array<BranchFunnel>>;
  claimed: Array<StageSum>;
  /** Whose indicators they are, as `cockpit` takes it; null where there is no such unit or person. */
  indicatorOwner?: Maybe<Scalars['ID']['output']>;
  /** Indicators with a target for this quarter: those that have begun and are short, the farthest behind first, then the others; at most 20. */
  indicators: Array<IndicatorFigure>;
  maturities: WorkMaturityList;
  movements: WorkMovementList;
  newOpportunities: FoundOpportunities;
  submissions: WorkSubmissionList;
  tasks: WorkTaskList;
  /** Null for who heads no unit below the head office. */
  team?: Maybe<TeamWork>;
  today: Scalars['Date']['output'];
};


/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type WorkbenchAlertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type WorkbenchBranchesArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type WorkbenchIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type WorkbenchMaturitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type WorkbenchMovementsArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type WorkbenchNewOpportunitiesArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type WorkbenchSubmissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What waits for the viewer. Each section is read when it is asked for; one's customers are those one manages, and for a head those of the unit. */
export type WorkbenchTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Answer:
    | ( Omit<BeneficialOwnersAnswer, 'items'> & { items: Array<_RefType['BeneficialOwner']> } )
    | ( Omit<ChainPortrait, 'items' | 'leaders' | 'link'> & { items: Array<_RefType['ChainPortraitLink']>, leaders: Array<_RefType['ChainLeader']>, link?: Maybe<_RefType['ChainPortraitLink']> } )
    | ( Omit<CommunityAnswer, 'items'> & { items: Array<_RefType['Community']> } )
    | ( Omit<ConnectedGroupAnswer, 'head' | 'items'> & { head?: Maybe<_RefType['Party']>, items: Array<_RefType['GroupMember']> } )
    | ( Omit<ContagionAnswer, 'items'> & { items: Array<_RefType['ContagionItem']> } )
    | ( Omit<ControlAnswer, 'items'> & { items: Array<_RefType['ControlItem']> } )
    | ( Omit<ExposureAnswer, 'items'> & { items: Array<_RefType['ExposureItem']> } )
    | ( Omit<GoodsChain, 'items' | 'node' | 'possibleLinks'> & { items: Array<_RefType['GoodsChainNode']>, node?: Maybe<_RefType['GoodsChainNode']>, possibleLinks: Array<_RefType['Relationship']> } )
    | ( Omit<GuaranteeCirclesAnswer, 'items'> & { items: Array<_RefType['GuaranteeCircle']> } )
    | ( Omit<LookalikeAnswer, 'items'> & { items: Array<_RefType['LookalikeItem']> } )
    | ( Omit<NeighbourhoodAnswer, 'items' | 'relationships'> & { items: Array<_RefType['NeighbourhoodItem']>, relationships: Array<_RefType['Relationship']> } )
    | ( Omit<OwnersAnswer, 'items'> & { items: Array<_RefType['Owner']> } )
    | ( Omit<OwnershipsHeldAnswer, 'items'> & { items: Array<_RefType['OwnershipHeld']> } )
    | ( Omit<PathsAnswer, 'items'> & { items: Array<_RefType['Path']> } )
    | ( Omit<PeerComparison, 'customers' | 'gaps'> & { customers: Array<_RefType['CustomerStanding']>, gaps: Array<_RefType['PeerGap']> } )
    | ( Omit<SimilarAnswer, 'items'> & { items: Array<_RefType['SimilarItem']> } )
    | ( Omit<SupplyChainAnswer, 'items'> & { items: Array<_RefType['SupplyChainItem']> } )
  ;
  Party:
    | ( PartySource )
    | ( PartySource )
    | ( PartySource )
    | ( PartySource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: Access;
  ActivityKind: ActivityKind;
  Answer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Answer']>;
  AnswerStatus: AnswerStatus;
  AppliedRule: ResolverTypeWrapper<AppliedRule>;
  BeneficialOwner: ResolverTypeWrapper<Omit<BeneficialOwner, 'person'> & { person: ResolversTypes['Party'] }>;
  BeneficialOwnerStandard: BeneficialOwnerStandard;
  BeneficialOwnersAnswer: ResolverTypeWrapper<Omit<BeneficialOwnersAnswer, 'items'> & { items: Array<ResolversTypes['BeneficialOwner']> }>;
  Booking: ResolverTypeWrapper<Omit<Booking, 'party'> & { party?: Maybe<ResolversTypes['Party']> }>;
  BookingPayload: ResolverTypeWrapper<Omit<BookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['Booking']> }>;
  BookingReportInput: BookingReportInput;
  BookingReverseInput: BookingReverseInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BorneTag: ResolverTypeWrapper<BorneTagSource>;
  BorneTagGroup: ResolverTypeWrapper<TagGroupSource>;
  BranchAdoption: ResolverTypeWrapper<BranchAdoption>;
  BranchFunnel: ResolverTypeWrapper<Omit<BranchFunnel, 'unit'> & { unit: ResolversTypes['OrgUnit'] }>;
  CapStatus: CapStatus;
  Certainty: Certainty;
  Chain: ResolverTypeWrapper<EntitySource>;
  ChainEdit: ResolverTypeWrapper<ChainEditSource>;
  ChainEditEffect: ChainEditEffect;
  ChainEditKind: ChainEditKind;
  ChainEditPayload: ResolverTypeWrapper<Omit<ChainEditPayload, 'edit'> & { edit?: Maybe<ResolversTypes['ChainEdit']> }>;
  ChainEditProposeInput: ChainEditProposeInput;
  ChainEditReviewInput: ChainEditReviewInput;
  ChainEditStatus: ChainEditStatus;
  ChainEditWithdrawInput: ChainEditWithdrawInput;
  ChainEdits: ResolverTypeWrapper<Omit<ChainEdits, 'history' | 'pending'> & { history: Array<ResolversTypes['ChainEdit']>, pending: Array<ResolversTypes['ChainEdit']> }>;
  ChainFirm: ResolverTypeWrapper<Omit<ChainFirm, 'party'> & { party: ResolversTypes['Party'] }>;
  ChainFirms: ResolverTypeWrapper<Omit<ChainFirms, 'items'> & { items: Array<ResolversTypes['ChainFirm']> }>;
  ChainLeader: ResolverTypeWrapper<Omit<ChainLeader, 'party' | 'suppliers'> & { party: ResolversTypes['Party'], suppliers: Array<ResolversTypes['ChainSupplier']> }>;
  ChainLeadership: ResolverTypeWrapper<ChainLeadership>;
  ChainLens: ResolverTypeWrapper<ChainLens>;
  ChainLensLink: ResolverTypeWrapper<ChainLensLink>;
  ChainLink: ResolverTypeWrapper<EntitySource>;
  ChainLinkMember: ResolverTypeWrapper<Omit<ChainLinkMember, 'enterprise'> & { enterprise: ResolversTypes['Party'] }>;
  ChainMemberChoice: ChainMemberChoice;
  ChainMetrics: ResolverTypeWrapper<ChainMetrics>;
  ChainPortrait: ResolverTypeWrapper<Omit<ChainPortrait, 'items' | 'leaders' | 'link'> & { items: Array<ResolversTypes['ChainPortraitLink']>, leaders: Array<ResolversTypes['ChainLeader']>, link?: Maybe<ResolversTypes['ChainPortraitLink']> }>;
  ChainPortraitLink: ResolverTypeWrapper<PortraitLinkSource>;
  ChainRegion: ResolverTypeWrapper<ChainRegion>;
  ChainRole: ChainRole;
  ChainRoleCount: ResolverTypeWrapper<ChainRoleCount>;
  ChainSupplier: ResolverTypeWrapper<Omit<ChainSupplier, 'party'> & { party: ResolversTypes['Party'] }>;
  CloseReason: ResolverTypeWrapper<CloseReasonSource>;
  Cockpit: ResolverTypeWrapper<Omit<Cockpit, 'items' | 'row'> & { items: Array<ResolversTypes['CockpitRow']>, row: ResolversTypes['CockpitRow'] }>;
  CockpitRow: ResolverTypeWrapper<Omit<CockpitRow, 'figures'> & { figures: Array<ResolversTypes['IndicatorFigure']> }>;
  CollaborationScenario: ResolverTypeWrapper<ScenarioSource>;
  Colleague: ResolverTypeWrapper<Omit<Colleague, 'employee'> & { employee: ResolversTypes['Employee'] }>;
  Community: ResolverTypeWrapper<CommunitySource>;
  CommunityAnswer: ResolverTypeWrapper<Omit<CommunityAnswer, 'items'> & { items: Array<ResolversTypes['Community']> }>;
  CommunityPart: ResolverTypeWrapper<Omit<CommunityPart, 'community' | 'parties'> & { community: ResolversTypes['Community'], parties: Array<ResolversTypes['Party']> }>;
  CommunityTrait: ResolverTypeWrapper<CommunityTrait>;
  CommunityTraitCode: CommunityTraitCode;
  ConditionProblem: ResolverTypeWrapper<ConditionProblem>;
  ConnectedGroupAnswer: ResolverTypeWrapper<Omit<ConnectedGroupAnswer, 'head' | 'items'> & { head?: Maybe<ResolversTypes['Party']>, items: Array<ResolversTypes['GroupMember']> }>;
  ContagionAnswer: ResolverTypeWrapper<Omit<ContagionAnswer, 'items'> & { items: Array<ResolversTypes['ContagionItem']> }>;
  ContagionItem: ResolverTypeWrapper<Omit<ContagionItem, 'party'> & { party: ResolversTypes['Party'] }>;
  ControlAnswer: ResolverTypeWrapper<Omit<ControlAnswer, 'items'> & { items: Array<ResolversTypes['ControlItem']> }>;
  ControlBasis: ControlBasis;
  ControlItem: ResolverTypeWrapper<ControlItemSource>;
  CountsFor: ResolverTypeWrapper<Omit<CountsFor, 'indicator'> & { indicator: ResolversTypes['PerformanceIndicator'] }>;
  CreditApplication: ResolverTypeWrapper<CreditApplication>;
  CreditReport: ResolverTypeWrapper<CreditReport>;
  CreditStatus: CreditStatus;
  Customer: ResolverTypeWrapper<CustomerSource>;
  CustomerChainPlace: ResolverTypeWrapper<Omit<CustomerChainPlace, 'chain' | 'link'> & { chain?: Maybe<ResolversTypes['Chain']>, link: ResolversTypes['ChainLink'] }>;
  CustomerContact: ResolverTypeWrapper<ContactSource>;
  CustomerEvaluation: ResolverTypeWrapper<Omit<CustomerEvaluation, 'parts'> & { parts: Array<ResolversTypes['CustomerEvaluationPart']> }>;
  CustomerEvaluationPart: ResolverTypeWrapper<EvaluationPartSource>;
  CustomerFigure: ResolverTypeWrapper<CustomerFigure>;
  CustomerFilter: CustomerFilter;
  CustomerGap: ResolverTypeWrapper<CustomerGap>;
  CustomerHolding: ResolverTypeWrapper<CustomerHolding>;
  CustomerMetric: ResolverTypeWrapper<Omit<CustomerMetric, 'metric'> & { metric: ResolversTypes['MetricDefinition'] }>;
  CustomerOrder: CustomerOrder;
  CustomerProductClass: ResolverTypeWrapper<CustomerProductClass>;
  CustomerProfile: ResolverTypeWrapper<CustomerProfileSource>;
  CustomerRow: ResolverTypeWrapper<CustomerRowSource>;
  CustomerRowConnection: ResolverTypeWrapper<Omit<CustomerRowConnection, 'edges'> & { edges: Array<ResolversTypes['CustomerRowEdge']> }>;
  CustomerRowEdge: ResolverTypeWrapper<Omit<CustomerRowEdge, 'node'> & { node: ResolversTypes['CustomerRow'] }>;
  CustomerStaff: ResolverTypeWrapper<Omit<CustomerStaff, 'items'> & { items: Array<ResolversTypes['Party']> }>;
  CustomerStanding: ResolverTypeWrapper<Omit<CustomerStanding, 'party'> & { party: ResolversTypes['Party'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Employee: ResolverTypeWrapper<EmployeeSource>;
  Enterprise: ResolverTypeWrapper<PartySource>;
  EnterpriseGoods: ResolverTypeWrapper<Omit<EnterpriseGoods, 'goods'> & { goods: ResolversTypes['Goods'] }>;
  Evidence: ResolverTypeWrapper<EvidenceSource>;
  EvidenceFact: ResolverTypeWrapper<RelationshipSource>;
  EvidenceFactKind: EvidenceFactKind;
  ExposureAnswer: ResolverTypeWrapper<Omit<ExposureAnswer, 'items'> & { items: Array<ResolversTypes['ExposureItem']> }>;
  ExposureItem: ResolverTypeWrapper<Omit<ExposureItem, 'party'> & { party: ResolversTypes['Party'] }>;
  Fen: ResolverTypeWrapper<Scalars['Fen']['output']>;
  FigureUnit: FigureUnit;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoundOpportunities: ResolverTypeWrapper<Omit<FoundOpportunities, 'items'> & { items: Array<ResolversTypes['Opportunity']> }>;
  FunnelCount: ResolverTypeWrapper<FunnelCount>;
  FunnelStep: FunnelStep;
  GapKind: GapKind;
  GapTask: ResolverTypeWrapper<GapTask>;
  GapTaskCreateInput: GapTaskCreateInput;
  GapTaskFeedback: ResolverTypeWrapper<GapTaskFeedback>;
  GapTaskFeedbackInput: GapTaskFeedbackInput;
  GapTaskOutcome: GapTaskOutcome;
  GapTaskPayload: ResolverTypeWrapper<GapTaskPayload>;
  GapTaskStatus: GapTaskStatus;
  Gate: ResolverTypeWrapper<Gate>;
  GateStatus: GateStatus;
  Goods: ResolverTypeWrapper<EntitySource>;
  GoodsAnswer: ResolverTypeWrapper<Omit<GoodsAnswer, 'items'> & { items: Array<ResolversTypes['EnterpriseGoods']> }>;
  GoodsChain: ResolverTypeWrapper<Omit<GoodsChain, 'items' | 'node' | 'possibleLinks'> & { items: Array<ResolversTypes['GoodsChainNode']>, node?: Maybe<ResolversTypes['GoodsChainNode']>, possibleLinks: Array<ResolversTypes['Relationship']> }>;
  GoodsChainIndustry: ResolverTypeWrapper<Omit<GoodsChainIndustry, 'industry'> & { industry: ResolversTypes['Industry'] }>;
  GoodsChainNode: ResolverTypeWrapper<GoodsNodeSource>;
  GoodsChainSide: GoodsChainSide;
  GoodsHit: ResolverTypeWrapper<Omit<GoodsHit, 'goods'> & { goods: ResolversTypes['Goods'] }>;
  GoodsRole: GoodsRole;
  GradeCount: ResolverTypeWrapper<GradeCount>;
  GradeMove: ResolverTypeWrapper<GradeMove>;
  GraphStatus: ResolverTypeWrapper<GraphStatus>;
  GroupMember: ResolverTypeWrapper<Omit<GroupMember, 'party'> & { party: ResolversTypes['Party'] }>;
  GuaranteeCircle: ResolverTypeWrapper<Omit<GuaranteeCircle, 'members' | 'relationships'> & { members: Array<ResolversTypes['Party']>, relationships: Array<ResolversTypes['Relationship']> }>;
  GuaranteeCirclesAnswer: ResolverTypeWrapper<Omit<GuaranteeCirclesAnswer, 'items'> & { items: Array<ResolversTypes['GuaranteeCircle']> }>;
  HandOverPreview: ResolverTypeWrapper<Omit<HandOverPreview, 'employee'> & { employee: ResolversTypes['Employee'] }>;
  HeldProduct: ResolverTypeWrapper<HeldProduct>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IndicatorFigure: ResolverTypeWrapper<Omit<IndicatorFigure, 'indicator'> & { indicator: ResolversTypes['PerformanceIndicator'] }>;
  IndicatorGap: ResolverTypeWrapper<Omit<IndicatorGap, 'indicator' | 'serveBest'> & { indicator: ResolversTypes['PerformanceIndicator'], serveBest: Array<ResolversTypes['ServingOpportunity']> }>;
  IndicatorKind: IndicatorKind;
  IndicatorMonth: ResolverTypeWrapper<IndicatorMonth>;
  IndicatorUnit: IndicatorUnit;
  Industry: ResolverTypeWrapper<EntitySource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KeyPerson: ResolverTypeWrapper<Omit<KeyPerson, 'person'> & { person: ResolversTypes['Party'] }>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Language: Language;
  LearnedFactor: ResolverTypeWrapper<LearnedFactor>;
  LedgerOwner: ResolverTypeWrapper<LedgerOwner>;
  ListActInput: ListActInput;
  ListBranchShare: ResolverTypeWrapper<ListBranchShare>;
  ListCreateInput: ListCreateInput;
  ListDailyReport: ResolverTypeWrapper<ListDailyReportSource>;
  ListDailyRow: ResolverTypeWrapper<ListDailyRow>;
  ListFunnel: ResolverTypeWrapper<ListFunnel>;
  ListFunnelRow: ResolverTypeWrapper<ListFunnelRow>;
  ListItem: ResolverTypeWrapper<ListItemSource>;
  ListItemConnection: ResolverTypeWrapper<Omit<ListItemConnection, 'edges'> & { edges: Array<ResolversTypes['ListItemEdge']> }>;
  ListItemEdge: ResolverTypeWrapper<Omit<ListItemEdge, 'node'> & { node: ResolversTypes['ListItem'] }>;
  ListItemFilter: ListItemFilter;
  ListItemState: ListItemState;
  ListLevel: ListLevel;
  ListMoveInput: ListMoveInput;
  ListMovePayload: ResolverTypeWrapper<Omit<ListMovePayload, 'list'> & { list?: Maybe<ResolversTypes['TaskList']> }>;
  ListPilot: ResolverTypeWrapper<ListPilotSource>;
  ListPlace: ResolverTypeWrapper<ListPlace>;
  ListPreview: ResolverTypeWrapper<ListPreview>;
  ListProblem: ResolverTypeWrapper<ListProblem>;
  ListProblems: ResolverTypeWrapper<ListProblems>;
  ListQuotaInput: ListQuotaInput;
  ListReason: ResolverTypeWrapper<WordedSource>;
  ListReassignInput: ListReassignInput;
  ListReportInput: ListReportInput;
  ListReportPayload: ResolverTypeWrapper<Omit<ListReportPayload, 'item'> & { item?: Maybe<ResolversTypes['ListItem']> }>;
  ListRule: ListRule;
  ListSource: ListSource;
  ListStatus: ListStatus;
  ListStep: ResolverTypeWrapper<ListStepSource>;
  ListTarget: ResolverTypeWrapper<ListTarget>;
  LookalikeAnswer: ResolverTypeWrapper<Omit<LookalikeAnswer, 'items'> & { items: Array<ResolversTypes['LookalikeItem']> }>;
  LookalikeItem: ResolverTypeWrapper<Omit<LookalikeItem, 'nearest' | 'party'> & { nearest?: Maybe<ResolversTypes['Party']>, party: ResolversTypes['Party'] }>;
  LookalikeMeasure: ResolverTypeWrapper<LookalikeMeasure>;
  MatchKind: MatchKind;
  Maturity: ResolverTypeWrapper<Maturity>;
  MaturityKind: MaturityKind;
  MetricDefinition: ResolverTypeWrapper<MetricDefinitionSource>;
  MetricOrigin: MetricOrigin;
  MetricPoint: ResolverTypeWrapper<MetricPoint>;
  MetricUnit: MetricUnit;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameKind: NameKind;
  NeighbourhoodAnswer: ResolverTypeWrapper<Omit<NeighbourhoodAnswer, 'items' | 'relationships'> & { items: Array<ResolversTypes['NeighbourhoodItem']>, relationships: Array<ResolversTypes['Relationship']> }>;
  NeighbourhoodItem: ResolverTypeWrapper<Omit<NeighbourhoodItem, 'party'> & { party: ResolversTypes['Party'] }>;
  Notice: ResolverTypeWrapper<NoticeSource>;
  NoticePage: ResolverTypeWrapper<Omit<NoticePage, 'items'> & { items: Array<ResolversTypes['Notice']> }>;
  NoticesReadPayload: ResolverTypeWrapper<NoticesReadPayload>;
  Opportunity: ResolverTypeWrapper<OpportunitySource>;
  OpportunityAdvanceInput: OpportunityAdvanceInput;
  OpportunityClaim: ResolverTypeWrapper<OpportunityClaim>;
  OpportunityClaimInput: OpportunityClaimInput;
  OpportunityClaimPayload: ResolverTypeWrapper<Omit<OpportunityClaimPayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityCloseInput: OpportunityCloseInput;
  OpportunityConnection: ResolverTypeWrapper<OpportunityPage>;
  OpportunityDue: ResolverTypeWrapper<OpportunityDue>;
  OpportunityEdge: ResolverTypeWrapper<Omit<OpportunityEdge, 'node'> & { node: ResolversTypes['Opportunity'] }>;
  OpportunityFilter: OpportunityFilter;
  OpportunityHandOverInput: OpportunityHandOverInput;
  OpportunityHandOverPayload: ResolverTypeWrapper<OpportunityHandOverPayload>;
  OpportunityLogInput: OpportunityLogInput;
  OpportunityOutcome: OpportunityOutcome;
  OpportunityReferInput: OpportunityReferInput;
  OpportunityReferral: ResolverTypeWrapper<OpportunityReferralSource>;
  OpportunityRule: ResolverTypeWrapper<RuleSource>;
  OpportunitySplit: ResolverTypeWrapper<OpportunitySplit>;
  OpportunitySplitAnswerInput: OpportunitySplitAnswerInput;
  OpportunitySplitProposeInput: OpportunitySplitProposeInput;
  OpportunityStage: OpportunityStage;
  OpportunityStatus: OpportunityStatus;
  OpportunityStep: ResolverTypeWrapper<OpportunityStepSource>;
  OpportunitySubmission: ResolverTypeWrapper<OpportunitySubmission>;
  OpportunitySubmitInput: OpportunitySubmitInput;
  OpportunitySubmitPayload: ResolverTypeWrapper<Omit<OpportunitySubmitPayload, 'opportunity'> & { opportunity?: Maybe<ResolversTypes['Opportunity']> }>;
  OpportunityTrigger: ResolverTypeWrapper<OpportunityTriggerSource>;
  OpportunityType: OpportunityType;
  OpportunityWin: ResolverTypeWrapper<OpportunityWin>;
  OrgUnit: ResolverTypeWrapper<OrgUnitSource>;
  Owner: ResolverTypeWrapper<OwnerSource>;
  OwnersAnswer: ResolverTypeWrapper<Omit<OwnersAnswer, 'items'> & { items: Array<ResolversTypes['Owner']> }>;
  OwnershipHeld: ResolverTypeWrapper<Omit<OwnershipHeld, 'owned'> & { owned: ResolversTypes['Party'] }>;
  OwnershipsHeldAnswer: ResolverTypeWrapper<Omit<OwnershipsHeldAnswer, 'items'> & { items: Array<ResolversTypes['OwnershipHeld']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parameter: ResolverTypeWrapper<Parameter>;
  Party: ResolverTypeWrapper<PartySource>;
  PartyKind: PartyKind;
  PartyName: ResolverTypeWrapper<PartyName>;
  PartyRef: PartyRef;
  Path: ResolverTypeWrapper<Omit<Path, 'parties' | 'relationships'> & { parties: Array<ResolversTypes['Party']>, relationships: Array<ResolversTypes['Relationship']> }>;
  PathsAnswer: ResolverTypeWrapper<Omit<PathsAnswer, 'items'> & { items: Array<ResolversTypes['Path']> }>;
  PeerBand: ResolverTypeWrapper<PeerBand>;
  PeerComparison: ResolverTypeWrapper<Omit<PeerComparison, 'customers' | 'gaps'> & { customers: Array<ResolversTypes['CustomerStanding']>, gaps: Array<ResolversTypes['PeerGap']> }>;
  PeerFigure: PeerFigure;
  PeerGap: ResolverTypeWrapper<Omit<PeerGap, 'customers'> & { customers: Array<ResolversTypes['PeerGapCustomer']> }>;
  PeerGapCustomer: ResolverTypeWrapper<Omit<PeerGapCustomer, 'party'> & { party: ResolversTypes['Party'] }>;
  PeerGapSum: ResolverTypeWrapper<PeerGapSum>;
  PeerGroup: ResolverTypeWrapper<PeerGroup>;
  PeerMeasure: ResolverTypeWrapper<PeerMeasure>;
  PeerRow: ResolverTypeWrapper<PeerRow>;
  PeerUnit: ResolverTypeWrapper<PeerUnit>;
  PerformanceBoard: PerformanceBoard;
  PerformanceIndicator: ResolverTypeWrapper<IndicatorSource>;
  Person: ResolverTypeWrapper<PartySource>;
  Persona: ResolverTypeWrapper<Omit<Persona, 'orgUnit'> & { orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  PilotSetInput: PilotSetInput;
  PilotSetPayload: ResolverTypeWrapper<Omit<PilotSetPayload, 'pilot'> & { pilot?: Maybe<ResolversTypes['ListPilot']> }>;
  PilotSetting: ResolverTypeWrapper<PilotSetting>;
  Pipeline: ResolverTypeWrapper<Omit<Pipeline, 'items'> & { items: Array<ResolversTypes['PipelineItem']> }>;
  PipelineItem: ResolverTypeWrapper<Omit<PipelineItem, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }>;
  Plan: ResolverTypeWrapper<PlanSource>;
  PlanChange: ResolverTypeWrapper<PlanChange>;
  PlanChangeKind: PlanChangeKind;
  PlanConnection: ResolverTypeWrapper<Omit<PlanConnection, 'edges'> & { edges: Array<ResolversTypes['PlanEdge']> }>;
  PlanContent: ResolverTypeWrapper<PlanContentSource>;
  PlanContentInput: PlanContentInput;
  PlanCreateInput: PlanCreateInput;
  PlanCreditPayload: ResolverTypeWrapper<PlanCreditPayload>;
  PlanCreditReportInput: PlanCreditReportInput;
  PlanDoneInput: PlanDoneInput;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PlanFieldChange: ResolverTypeWrapper<PlanFieldChange>;
  PlanFilter: PlanFilter;
  PlanItem: ResolverTypeWrapper<PlanItemSource>;
  PlanItemInput: PlanItemInput;
  PlanMaterial: ResolverTypeWrapper<PlanMaterial>;
  PlanMaterialInput: PlanMaterialInput;
  PlanMember: ResolverTypeWrapper<PlanMemberSource>;
  PlanMilestone: ResolverTypeWrapper<PlanMilestone>;
  PlanMilestoneInput: PlanMilestoneInput;
  PlanNeed: ResolverTypeWrapper<PlanNeed>;
  PlanNeedInput: PlanNeedInput;
  PlanNoteInput: PlanNoteInput;
  PlanOrigin: ResolverTypeWrapper<PlanOrigin>;
  PlanOriginKind: PlanOriginKind;
  PlanPart: PlanPart;
  PlanPayload: ResolverTypeWrapper<Omit<PlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['Plan']> }>;
  PlanPerson: ResolverTypeWrapper<PlanPersonSource>;
  PlanProposal: ResolverTypeWrapper<Omit<PlanProposal, 'content'> & { content: ResolversTypes['PlanContent'] }>;
  PlanReviseInput: PlanReviseInput;
  PlanRole: PlanRole;
  PlanScope: PlanScope;
  PlanSide: PlanSide;
  PlanStatus: PlanStatus;
  PlanStep: ResolverTypeWrapper<PlanStep>;
  PlanStepKind: PlanStepKind;
  PlanTeamAddInput: PlanTeamAddInput;
  PlanTeamRemoveInput: PlanTeamRemoveInput;
  PlanTick: ResolverTypeWrapper<PlanTick>;
  PlanVersion: ResolverTypeWrapper<Omit<PlanVersion, 'content'> & { content: ResolversTypes['PlanContent'] }>;
  PlanVersionInput: PlanVersionInput;
  Posting: ResolverTypeWrapper<PostingSource>;
  PostingConnection: ResolverTypeWrapper<Omit<PostingConnection, 'edges'> & { edges: Array<ResolversTypes['PostingEdge']> }>;
  PostingEdge: ResolverTypeWrapper<Omit<PostingEdge, 'node'> & { node: ResolversTypes['Posting'] }>;
  PostingRole: PostingRole;
  ProductChoice: ResolverTypeWrapper<WordedSource>;
  ProductClass: ProductClass;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferralAnswerInput: ReferralAnswerInput;
  ReferralStatus: ReferralStatus;
  RegionLevel: RegionLevel;
  Relationship: ResolverTypeWrapper<RelationshipSource>;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'edges'> & { edges: Array<ResolversTypes['RelationshipEdge']> }>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipEdge: ResolverTypeWrapper<Omit<RelationshipEdge, 'node'> & { node: ResolversTypes['Relationship'] }>;
  RelationshipKind: RelationshipKind;
  ReturnReason: ResolverTypeWrapper<WordedSource>;
  Role: Role;
  RoyaltyValue: ResolverTypeWrapper<RoyaltyValue>;
  RoyaltyYear: ResolverTypeWrapper<RoyaltyYear>;
  RuleDryRun: ResolverTypeWrapper<Omit<RuleDryRun, 'examples'> & { examples: Array<ResolversTypes['Opportunity']> }>;
  RuleDryRunPayload: ResolverTypeWrapper<Omit<RuleDryRunPayload, 'dryRun'> & { dryRun?: Maybe<ResolversTypes['RuleDryRun']> }>;
  RuleLearning: ResolverTypeWrapper<Omit<RuleLearning, 'rates'> & { rates: Array<ResolversTypes['RuleRate']> }>;
  RuleLearningAcceptInput: RuleLearningAcceptInput;
  RuleLearningPayload: ResolverTypeWrapper<Omit<RuleLearningPayload, 'learning'> & { learning?: Maybe<ResolversTypes['RuleLearning']> }>;
  RuleParameter: ResolverTypeWrapper<RuleParameterSource>;
  RuleParameterInput: RuleParameterInput;
  RuleParameterValue: ResolverTypeWrapper<RuleParameterValue>;
  RuleRate: ResolverTypeWrapper<Omit<RuleRate, 'rule'> & { rule: ResolversTypes['OpportunityRule'] }>;
  RuleSetInput: RuleSetInput;
  RuleSetPayload: ResolverTypeWrapper<Omit<RuleSetPayload, 'rule'> & { rule?: Maybe<ResolversTypes['OpportunityRule']> }>;
  RuleSettingChange: ResolverTypeWrapper<Omit<RuleSettingChange, 'unit'> & { unit?: Maybe<ResolversTypes['OrgUnit']> }>;
  RuleSettingInput: RuleSettingInput;
  RuleUnit: RuleUnit;
  Score: ResolverTypeWrapper<ScoreSource>;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  Scorecard: ResolverTypeWrapper<ScorecardSource>;
  ScorecardCapResult: ResolverTypeWrapper<Omit<ScorecardCapResult, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  ScorecardClass: ResolverTypeWrapper<ScorecardClass>;
  ScorecardClassResult: ResolverTypeWrapper<ScorecardClassResult>;
  ScorecardComparison: ResolverTypeWrapper<Omit<ScorecardComparison, 'from' | 'movers' | 'to'> & { from: ResolversTypes['Scorecard'], movers: Array<ResolversTypes['ScorecardMover']>, to: ResolversTypes['Scorecard'] }>;
  ScorecardDiscardInput: ScorecardDiscardInput;
  ScorecardDraftInput: ScorecardDraftInput;
  ScorecardIndicator: ResolverTypeWrapper<ScorecardIndicator>;
  ScorecardIndicatorResult: ResolverTypeWrapper<Omit<ScorecardIndicatorResult, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  ScorecardMover: ResolverTypeWrapper<Omit<ScorecardMover, 'party'> & { party: ResolversTypes['Party'] }>;
  ScorecardPart: ResolverTypeWrapper<ScorecardPart>;
  ScorecardPayload: ResolverTypeWrapper<Omit<ScorecardPayload, 'scorecard'> & { scorecard?: Maybe<ResolversTypes['Scorecard']> }>;
  ScorecardProblem: ResolverTypeWrapper<ScorecardProblem>;
  ScorecardPublishInput: ScorecardPublishInput;
  ScorecardRankItem: ResolverTypeWrapper<Omit<ScorecardRankItem, 'result'> & { result: ResolversTypes['ScorecardResult'] }>;
  ScorecardRanking: ResolverTypeWrapper<Omit<ScorecardRanking, 'card' | 'items'> & { card: ResolversTypes['Scorecard'], items: Array<ResolversTypes['ScorecardRankItem']> }>;
  ScorecardResult: ResolverTypeWrapper<FirmScoreSource>;
  ScorecardSignature: ResolverTypeWrapper<ScorecardSignature>;
  ScorecardStatus: ScorecardStatus;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: Array<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  SeedLine: ResolverTypeWrapper<Omit<SeedLine, 'party'> & { party?: Maybe<ResolversTypes['Party']> }>;
  SeedProblem: SeedProblem;
  Segment: ResolverTypeWrapper<SegmentSource>;
  SegmentChoice: ResolverTypeWrapper<SegmentChoice>;
  SegmentChoiceKind: SegmentChoiceKind;
  SegmentCount: ResolverTypeWrapper<SegmentCountSource>;
  SegmentDeleteInput: SegmentDeleteInput;
  SegmentPayload: ResolverTypeWrapper<Omit<SegmentPayload, 'segment'> & { segment?: Maybe<ResolversTypes['Segment']> }>;
  SegmentReach: SegmentReach;
  SegmentSaveInput: SegmentSaveInput;
  SegmentShareInput: SegmentShareInput;
  SegmentSharing: SegmentSharing;
  SegmentVersion: ResolverTypeWrapper<SegmentVersionSource>;
  ServingOpportunity: ResolverTypeWrapper<Omit<ServingOpportunity, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }>;
  ShelfProduct: ResolverTypeWrapper<ShelfProduct>;
  Side: Side;
  SimilarAnswer: ResolverTypeWrapper<Omit<SimilarAnswer, 'items'> & { items: Array<ResolversTypes['SimilarItem']> }>;
  SimilarItem: ResolverTypeWrapper<Omit<SimilarItem, 'party'> & { party: ResolversTypes['Party'] }>;
  SplitBasis: SplitBasis;
  SplitProposal: ResolverTypeWrapper<SplitProposal>;
  SplitShare: ResolverTypeWrapper<SplitShare>;
  SplitShareInput: SplitShareInput;
  StageCount: ResolverTypeWrapper<StageCount>;
  StageSum: ResolverTypeWrapper<StageSum>;
  State: ResolverTypeWrapper<PartySource>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmissionOrigin: SubmissionOrigin;
  SubmitResult: SubmitResult;
  SupplyChainAnswer: ResolverTypeWrapper<Omit<SupplyChainAnswer, 'items'> & { items: Array<ResolversTypes['SupplyChainItem']> }>;
  SupplyChainItem: ResolverTypeWrapper<Omit<SupplyChainItem, 'party' | 'relationships'> & { party: ResolversTypes['Party'], relationships: Array<ResolversTypes['Relationship']> }>;
  SupplyDirection: SupplyDirection;
  TagCategory: ResolverTypeWrapper<TagCategorySource>;
  TagConnection: ResolverTypeWrapper<Omit<TagConnection, 'edges'> & { edges: Array<ResolversTypes['TagEdge']> }>;
  TagDefinition: ResolverTypeWrapper<TagDefinitionSource>;
  TagEdge: ResolverTypeWrapper<Omit<TagEdge, 'node'> & { node: ResolversTypes['TagDefinition'] }>;
  TagKind: TagKind;
  TargetChange: ResolverTypeWrapper<TargetChange>;
  TargetSetInput: TargetSetInput;
  TargetSetPayload: ResolverTypeWrapper<TargetSetPayload>;
  TaskList: ResolverTypeWrapper<TaskListSource>;
  TaskListConnection: ResolverTypeWrapper<Omit<TaskListConnection, 'edges'> & { edges: Array<ResolversTypes['TaskListEdge']> }>;
  TaskListEdge: ResolverTypeWrapper<Omit<TaskListEdge, 'node'> & { node: ResolversTypes['TaskList'] }>;
  TaskListPayload: ResolverTypeWrapper<Omit<TaskListPayload, 'list'> & { list?: Maybe<ResolversTypes['TaskList']> }>;
  TeamList: TeamList;
  TeamMember: ResolverTypeWrapper<Omit<TeamMember, 'employee'> & { employee?: Maybe<ResolversTypes['Employee']> }>;
  TeamPerson: ResolverTypeWrapper<Omit<TeamPerson, 'employee'> & { employee: ResolversTypes['Employee'] }>;
  TeamRole: TeamRole;
  TeamWork: ResolverTypeWrapper<TeamWorkSource>;
  Tier: ResolverTypeWrapper<Tier>;
  TierCount: ResolverTypeWrapper<TierCount>;
  TierMove: ResolverTypeWrapper<TierMove>;
  Unknown: ResolverTypeWrapper<PartySource>;
  UserError: ResolverTypeWrapper<UserError>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'employee' | 'orgUnit'> & { employee?: Maybe<ResolversTypes['Employee']>, orgUnit?: Maybe<ResolversTypes['OrgUnit']> }>;
  Warning: ResolverTypeWrapper<Warning>;
  WayIn: ResolverTypeWrapper<Omit<WayIn, 'employee' | 'path' | 'through'> & { employee: ResolversTypes['Employee'], path: Array<ResolversTypes['Relationship']>, through?: Maybe<ResolversTypes['Party']> }>;
  WhiteListBasis: WhiteListBasis;
  WhiteListFirm: ResolverTypeWrapper<Omit<WhiteListFirm, 'party' | 'unit'> & { party: ResolversTypes['Party'], unit?: Maybe<ResolversTypes['OrgUnit']> }>;
  WhiteListFirmReportInput: WhiteListFirmReportInput;
  WhiteListFirmReportPayload: ResolverTypeWrapper<Omit<WhiteListFirmReportPayload, 'firm'> & { firm?: Maybe<ResolversTypes['WhiteListFirm']> }>;
  WhiteListFirms: ResolverTypeWrapper<Omit<WhiteListFirms, 'items' | 'version'> & { items: Array<ResolversTypes['WhiteListFirm']>, version?: Maybe<ResolversTypes['WhiteListVersion']> }>;
  WhiteListOutcome: WhiteListOutcome;
  WhiteListRow: ResolverTypeWrapper<WhiteListRow>;
  WhiteListRows: ResolverTypeWrapper<WhiteListRows>;
  WhiteListStatus: WhiteListStatus;
  WhiteListUploadInput: WhiteListUploadInput;
  WhiteListUploadPayload: ResolverTypeWrapper<Omit<WhiteListUploadPayload, 'version'> & { version?: Maybe<ResolversTypes['WhiteListVersion']> }>;
  WhiteListVersion: ResolverTypeWrapper<WhiteListVersionSource>;
  WinStatus: WinStatus;
  WorkAlert: ResolverTypeWrapper<Omit<WorkAlert, 'party'> & { party: ResolversTypes['Party'] }>;
  WorkAlertKind: WorkAlertKind;
  WorkAlertList: ResolverTypeWrapper<Omit<WorkAlertList, 'items'> & { items: Array<ResolversTypes['WorkAlert']> }>;
  WorkMaturity: ResolverTypeWrapper<Omit<WorkMaturity, 'party'> & { party: ResolversTypes['Party'] }>;
  WorkMaturityList: ResolverTypeWrapper<Omit<WorkMaturityList, 'items'> & { items: Array<ResolversTypes['WorkMaturity']> }>;
  WorkMovement: ResolverTypeWrapper<Omit<WorkMovement, 'party'> & { party: ResolversTypes['Party'] }>;
  WorkMovementKind: WorkMovementKind;
  WorkMovementList: ResolverTypeWrapper<Omit<WorkMovementList, 'items'> & { items: Array<ResolversTypes['WorkMovement']> }>;
  WorkSubmission: ResolverTypeWrapper<Omit<WorkSubmission, 'opportunity'> & { opportunity: ResolversTypes['Opportunity'] }>;
  WorkSubmissionList: ResolverTypeWrapper<Omit<WorkSubmissionList, 'items'> & { items: Array<ResolversTypes['WorkSubmission']> }>;
  WorkTask: ResolverTypeWrapper<WorkTaskSource>;
  WorkTaskKind: WorkTaskKind;
  WorkTaskList: ResolverTypeWrapper<Omit<WorkTaskList, 'items'> & { items: Array<ResolversTypes['WorkTask']> }>;
  Workbench: ResolverTypeWrapper<WorkbenchSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Answer: ResolversInterfaceTypes<ResolversParentTypes>['Answer'];
  AppliedRule: AppliedRule;
  BeneficialOwner: Omit<BeneficialOwner, 'person'> & { person: ResolversParentTypes['Party'] };
  BeneficialOwnersAnswer: Omit<BeneficialOwnersAnswer, 'items'> & { items: Array<ResolversParentTypes['BeneficialOwner']> };
  Booking: Omit<Booking, 'party'> & { party?: Maybe<ResolversParentTypes['Party']> };
  BookingPayload: Omit<BookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['Booking']> };
  BookingReportInput: BookingReportInput;
  BookingReverseInput: BookingReverseInput;
  Boolean: Scalars['Boolean']['output'];
  BorneTag: BorneTagSource;
  BorneTagGroup: TagGroupSource;
  BranchAdoption: BranchAdoption;
  BranchFunnel: Omit<BranchFunnel, 'unit'> & { unit: ResolversParentTypes['OrgUnit'] };
  Chain: EntitySource;
  ChainEdit: ChainEditSource;
  ChainEditPayload: Omit<ChainEditPayload, 'edit'> & { edit?: Maybe<ResolversParentTypes['ChainEdit']> };
  ChainEditProposeInput: ChainEditProposeInput;
  ChainEditReviewInput: ChainEditReviewInput;
  ChainEditWithdrawInput: ChainEditWithdrawInput;
  ChainEdits: Omit<ChainEdits, 'history' | 'pending'> & { history: Array<ResolversParentTypes['ChainEdit']>, pending: Array<ResolversParentTypes['ChainEdit']> };
  ChainFirm: Omit<ChainFirm, 'party'> & { party: ResolversParentTypes['Party'] };
  ChainFirms: Omit<ChainFirms, 'items'> & { items: Array<ResolversParentTypes['ChainFirm']> };
  ChainLeader: Omit<ChainLeader, 'party' | 'suppliers'> & { party: ResolversParentTypes['Party'], suppliers: Array<ResolversParentTypes['ChainSupplier']> };
  ChainLeadership: ChainLeadership;
  ChainLens: ChainLens;
  ChainLensLink: ChainLensLink;
  ChainLink: EntitySource;
  ChainLinkMember: Omit<ChainLinkMember, 'enterprise'> & { enterprise: ResolversParentTypes['Party'] };
  ChainMetrics: ChainMetrics;
  ChainPortrait: Omit<ChainPortrait, 'items' | 'leaders' | 'link'> & { items: Array<ResolversParentTypes['ChainPortraitLink']>, leaders: Array<ResolversParentTypes['ChainLeader']>, link?: Maybe<ResolversParentTypes['ChainPortraitLink']> };
  ChainPortraitLink: PortraitLinkSource;
  ChainRegion: ChainRegion;
  ChainRoleCount: ChainRoleCount;
  ChainSupplier: Omit<ChainSupplier, 'party'> & { party: ResolversParentTypes['Party'] };
  CloseReason: CloseReasonSource;
  Cockpit: Omit<Cockpit, 'items' | 'row'> & { items: Array<ResolversParentTypes['CockpitRow']>, row: ResolversParentTypes['CockpitRow'] };
  CockpitRow: Omit<CockpitRow, 'figures'> & { figures: Array<ResolversParentTypes['IndicatorFigure']> };
  CollaborationScenario: ScenarioSource;
  Colleague: Omit<Colleague, 'employee'> & { employee: ResolversParentTypes['Employee'] };
  Community: CommunitySource;
  CommunityAnswer: Omit<CommunityAnswer, 'items'> & { items: Array<ResolversParentTypes['Community']> };
  CommunityPart: Omit<CommunityPart, 'community' | 'parties'> & { community: ResolversParentTypes['Community'], parties: Array<ResolversParentTypes['Party']> };
  CommunityTrait: CommunityTrait;
  ConditionProblem: ConditionProblem;
  ConnectedGroupAnswer: Omit<ConnectedGroupAnswer, 'head' | 'items'> & { head?: Maybe<ResolversParentTypes['Party']>, items: Array<ResolversParentTypes['GroupMember']> };
  ContagionAnswer: Omit<ContagionAnswer, 'items'> & { items: Array<ResolversParentTypes['ContagionItem']> };
  ContagionItem: Omit<ContagionItem, 'party'> & { party: ResolversParentTypes['Party'] };
  ControlAnswer: Omit<ControlAnswer, 'items'> & { items: Array<ResolversParentTypes['ControlItem']> };
  ControlItem: ControlItemSource;
  CountsFor: Omit<CountsFor, 'indicator'> & { indicator: ResolversParentTypes['PerformanceIndicator'] };
  CreditApplication: CreditApplication;
  CreditReport: CreditReport;
  Customer: CustomerSource;
  CustomerChainPlace: Omit<CustomerChainPlace, 'chain' | 'link'> & { chain?: Maybe<ResolversParentTypes['Chain']>, link: ResolversParentTypes['ChainLink'] };
  CustomerContact: ContactSource;
  CustomerEvaluation: Omit<CustomerEvaluation, 'parts'> & { parts: Array<ResolversParentTypes['CustomerEvaluationPart']> };
  CustomerEvaluationPart: EvaluationPartSource;
  CustomerFigure: CustomerFigure;
  CustomerFilter: CustomerFilter;
  CustomerGap: CustomerGap;
  CustomerHolding: CustomerHolding;
  CustomerMetric: Omit<CustomerMetric, 'metric'> & { metric: ResolversParentTypes['MetricDefinition'] };
  CustomerProductClass: CustomerProductClass;
  CustomerProfile: CustomerProfileSource;
  CustomerRow: CustomerRowSource;
  CustomerRowConnection: Omit<CustomerRowConnection, 'edges'> & { edges: Array<ResolversParentTypes['CustomerRowEdge']> };
  CustomerRowEdge: Omit<CustomerRowEdge, 'node'> & { node: ResolversParentTypes['CustomerRow'] };
  CustomerStaff: Omit<CustomerStaff, 'items'> & { items: Array<ResolversParentTypes['Party']> };
  CustomerStanding: Omit<CustomerStanding, 'party'> & { party: ResolversParentTypes['Party'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Employee: EmployeeSource;
  Enterprise: PartySource;
  EnterpriseGoods: Omit<EnterpriseGoods, 'goods'> & { goods: ResolversParentTypes['Goods'] };
  Evidence: EvidenceSource;
  EvidenceFact: RelationshipSource;
  ExposureAnswer: Omit<ExposureAnswer, 'items'> & { items: Array<ResolversParentTypes['ExposureItem']> };
  ExposureItem: Omit<ExposureItem, 'party'> & { party: ResolversParentTypes['Party'] };
  Fen: Scalars['Fen']['output'];
  Float: Scalars['Float']['output'];
  FoundOpportunities: Omit<FoundOpportunities, 'items'> & { items: Array<ResolversParentTypes['Opportunity']> };
  FunnelCount: FunnelCount;
  GapTask: GapTask;
  GapTaskCreateInput: GapTaskCreateInput;
  GapTaskFeedback: GapTaskFeedback;
  GapTaskFeedbackInput: GapTaskFeedbackInput;
  GapTaskPayload: GapTaskPayload;
  Gate: Gate;
  Goods: EntitySource;
  GoodsAnswer: Omit<GoodsAnswer, 'items'> & { items: Array<ResolversParentTypes['EnterpriseGoods']> };
  GoodsChain: Omit<GoodsChain, 'items' | 'node' | 'possibleLinks'> & { items: Array<ResolversParentTypes['GoodsChainNode']>, node?: Maybe<ResolversParentTypes['GoodsChainNode']>, possibleLinks: Array<ResolversParentTypes['Relationship']> };
  GoodsChainIndustry: Omit<GoodsChainIndustry, 'industry'> & { industry: ResolversParentTypes['Industry'] };
  GoodsChainNode: GoodsNodeSource;
  GoodsHit: Omit<GoodsHit, 'goods'> & { goods: ResolversParentTypes['Goods'] };
  GradeCount: GradeCount;
  GradeMove: GradeMove;
  GraphStatus: GraphStatus;
  GroupMember: Omit<GroupMember, 'party'> & { party: ResolversParentTypes['Party'] };
  GuaranteeCircle: Omit<GuaranteeCircle, 'members' | 'relationships'> & { members: Array<ResolversParentTypes['Party']>, relationships: Array<ResolversParentTypes['Relationship']> };
  GuaranteeCirclesAnswer: Omit<GuaranteeCirclesAnswer, 'items'> & { items: Array<ResolversParentTypes['GuaranteeCircle']> };
  HandOverPreview: Omit<HandOverPreview, 'employee'> & { employee: ResolversParentTypes['Employee'] };
  HeldProduct: HeldProduct;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  IndicatorFigure: Omit<IndicatorFigure, 'indicator'> & { indicator: ResolversParentTypes['PerformanceIndicator'] };
  IndicatorGap: Omit<IndicatorGap, 'indicator' | 'serveBest'> & { indicator: ResolversParentTypes['PerformanceIndicator'], serveBest: Array<ResolversParentTypes['ServingOpportunity']> };
  IndicatorMonth: IndicatorMonth;
  Industry: EntitySource;
  Int: Scalars['Int']['output'];
  KeyPerson: Omit<KeyPerson, 'person'> & { person: ResolversParentTypes['Party'] };
  KindCount: KindCount;
  LearnedFactor: LearnedFactor;
  LedgerOwner: LedgerOwner;
  ListActInput: ListActInput;
  ListBranchShare: ListBranchShare;
  ListCreateInput: ListCreateInput;
  ListDailyReport: ListDailyReportSource;
  ListDailyRow: ListDailyRow;
  ListFunnel: ListFunnel;
  ListFunnelRow: ListFunnelRow;
  ListItem: ListItemSource;
  ListItemConnection: Omit<ListItemConnection, 'edges'> & { edges: Array<ResolversParentTypes['ListItemEdge']> };
  ListItemEdge: Omit<ListItemEdge, 'node'> & { node: ResolversParentTypes['ListItem'] };
  ListMoveInput: ListMoveInput;
  ListMovePayload: Omit<ListMovePayload, 'list'> & { list?: Maybe<ResolversParentTypes['TaskList']> };
  ListPilot: ListPilotSource;
  ListPlace: ListPlace;
  ListPreview: ListPreview;
  ListProblem: ListProblem;
  ListProblems: ListProblems;
  ListQuotaInput: ListQuotaInput;
  ListReason: WordedSource;
  ListReassignInput: ListReassignInput;
  ListReportInput: ListReportInput;
  ListReportPayload: Omit<ListReportPayload, 'item'> & { item?: Maybe<ResolversParentTypes['ListItem']> };
  ListStep: ListStepSource;
  ListTarget: ListTarget;
  LookalikeAnswer: Omit<LookalikeAnswer, 'items'> & { items: Array<ResolversParentTypes['LookalikeItem']> };
  LookalikeItem: Omit<LookalikeItem, 'nearest' | 'party'> & { nearest?: Maybe<ResolversParentTypes['Party']>, party: ResolversParentTypes['Party'] };
  LookalikeMeasure: LookalikeMeasure;
  Maturity: Maturity;
  MetricDefinition: MetricDefinitionSource;
  MetricPoint: MetricPoint;
  Mutation: Record<PropertyKey, never>;
  NeighbourhoodAnswer: Omit<NeighbourhoodAnswer, 'items' | 'relationships'> & { items: Array<ResolversParentTypes['NeighbourhoodItem']>, relationships: Array<ResolversParentTypes['Relationship']> };
  NeighbourhoodItem: Omit<NeighbourhoodItem, 'party'> & { party: ResolversParentTypes['Party'] };
  Notice: NoticeSource;
  NoticePage: Omit<NoticePage, 'items'> & { items: Array<ResolversParentTypes['Notice']> };
  NoticesReadPayload: NoticesReadPayload;
  Opportunity: OpportunitySource;
  OpportunityAdvanceInput: OpportunityAdvanceInput;
  OpportunityClaim: OpportunityClaim;
  OpportunityClaimInput: OpportunityClaimInput;
  OpportunityClaimPayload: Omit<OpportunityClaimPayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityCloseInput: OpportunityCloseInput;
  OpportunityConnection: OpportunityPage;
  OpportunityDue: OpportunityDue;
  OpportunityEdge: Omit<OpportunityEdge, 'node'> & { node: ResolversParentTypes['Opportunity'] };
  OpportunityFilter: OpportunityFilter;
  OpportunityHandOverInput: OpportunityHandOverInput;
  OpportunityHandOverPayload: OpportunityHandOverPayload;
  OpportunityLogInput: OpportunityLogInput;
  OpportunityReferInput: OpportunityReferInput;
  OpportunityReferral: OpportunityReferralSource;
  OpportunityRule: RuleSource;
  OpportunitySplit: OpportunitySplit;
  OpportunitySplitAnswerInput: OpportunitySplitAnswerInput;
  OpportunitySplitProposeInput: OpportunitySplitProposeInput;
  OpportunityStep: OpportunityStepSource;
  OpportunitySubmission: OpportunitySubmission;
  OpportunitySubmitInput: OpportunitySubmitInput;
  OpportunitySubmitPayload: Omit<OpportunitySubmitPayload, 'opportunity'> & { opportunity?: Maybe<ResolversParentTypes['Opportunity']> };
  OpportunityTrigger: OpportunityTriggerSource;
  OpportunityWin: OpportunityWin;
  OrgUnit: OrgUnitSource;
  Owner: OwnerSource;
  OwnersAnswer: Omit<OwnersAnswer, 'items'> & { items: Array<ResolversParentTypes['Owner']> };
  OwnershipHeld: Omit<OwnershipHeld, 'owned'> & { owned: ResolversParentTypes['Party'] };
  OwnershipsHeldAnswer: Omit<OwnershipsHeldAnswer, 'items'> & { items: Array<ResolversParentTypes['OwnershipHeld']> };
  PageInfo: PageInfo;
  Parameter: Parameter;
  Party: PartySource;
  PartyName: PartyName;
  PartyRef: PartyRef;
  Path: Omit<Path, 'parties' | 'relationships'> & { parties: Array<ResolversParentTypes['Party']>, relationships: Array<ResolversParentTypes['Relationship']> };
  PathsAnswer: Omit<PathsAnswer, 'items'> & { items: Array<ResolversParentTypes['Path']> };
  PeerBand: PeerBand;
  PeerComparison: Omit<PeerComparison, 'customers' | 'gaps'> & { customers: Array<ResolversParentTypes['CustomerStanding']>, gaps: Array<ResolversParentTypes['PeerGap']> };
  PeerGap: Omit<PeerGap, 'customers'> & { customers: Array<ResolversParentTypes['PeerGapCustomer']> };
  PeerGapCustomer: Omit<PeerGapCustomer, 'party'> & { party: ResolversParentTypes['Party'] };
  PeerGapSum: PeerGapSum;
  PeerGroup: PeerGroup;
  PeerMeasure: PeerMeasure;
  PeerRow: PeerRow;
  PeerUnit: PeerUnit;
  PerformanceIndicator: IndicatorSource;
  Person: PartySource;
  Persona: Omit<Persona, 'orgUnit'> & { orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  PilotSetInput: PilotSetInput;
  PilotSetPayload: Omit<PilotSetPayload, 'pilot'> & { pilot?: Maybe<ResolversParentTypes['ListPilot']> };
  PilotSetting: PilotSetting;
  Pipeline: Omit<Pipeline, 'items'> & { items: Array<ResolversParentTypes['PipelineItem']> };
  PipelineItem: Omit<PipelineItem, 'opportunity'> & { opportunity: ResolversParentTypes['Opportunity'] };
  Plan: PlanSource;
  PlanChange: PlanChange;
  PlanConnection: Omit<PlanConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlanEdge']> };
  PlanContent: PlanContentSource;
  PlanContentInput: PlanContentInput;
  PlanCreateInput: PlanCreateInput;
  PlanCreditPayload: PlanCreditPayload;
  PlanCreditReportInput: PlanCreditReportInput;
  PlanDoneInput: PlanDoneInput;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PlanFieldChange: PlanFieldChange;
  PlanFilter: PlanFilter;
  PlanItem: PlanItemSource;
  PlanItemInput: PlanItemInput;
  PlanMaterial: PlanMaterial;
  PlanMaterialInput: PlanMaterialInput;
  PlanMember: PlanMemberSource;
  PlanMilestone: PlanMilestone;
  PlanMilestoneInput: PlanMilestoneInput;
  PlanNeed: PlanNeed;
  PlanNeedInput: PlanNeedInput;
  PlanNoteInput: PlanNoteInput;
  PlanOrigin: PlanOrigin;
  PlanPayload: Omit<PlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['Plan']> };
  PlanPerson: PlanPersonSource;
  PlanProposal: Omit<PlanProposal, 'content'> & { content: ResolversParentTypes['PlanContent'] };
  PlanReviseInput: PlanReviseInput;
  PlanStep: PlanStep;
  PlanTeamAddInput: PlanTeamAddInput;
  PlanTeamRemoveInput: PlanTeamRemoveInput;
  PlanTick: PlanTick;
  PlanVersion: Omit<PlanVersion, 'content'> & { content: ResolversParentTypes['PlanContent'] };
  PlanVersionInput: PlanVersionInput;
  Posting: PostingSource;
  PostingConnection: Omit<PostingConnection, 'edges'> & { edges: Array<ResolversParentTypes['PostingEdge']> };
  PostingEdge: Omit<PostingEdge, 'node'> & { node: ResolversParentTypes['Posting'] };
  ProductChoice: WordedSource;
  Query: Record<PropertyKey, never>;
  ReferralAnswerInput: ReferralAnswerInput;
  Relationship: RelationshipSource;
  RelationshipConnection: Omit<RelationshipConnection, 'edges'> & { edges: Array<ResolversParentTypes['RelationshipEdge']> };
  RelationshipCount: RelationshipCount;
  RelationshipEdge: Omit<RelationshipEdge, 'node'> & { node: ResolversParentTypes['Relationship'] };
  ReturnReason: WordedSource;
  RoyaltyValue: RoyaltyValue;
  RoyaltyYear: RoyaltyYear;
  RuleDryRun: Omit<RuleDryRun, 'examples'> & { examples: Array<ResolversParentTypes['Opportunity']> };
  RuleDryRunPayload: Omit<RuleDryRunPayload, 'dryRun'> & { dryRun?: Maybe<ResolversParentTypes['RuleDryRun']> };
  RuleLearning: Omit<RuleLearning, 'rates'> & { rates: Array<ResolversParentTypes['RuleRate']> };
  RuleLearningAcceptInput: RuleLearningAcceptInput;
  RuleLearningPayload: Omit<RuleLearningPayload, 'learning'> & { learning?: Maybe<ResolversParentTypes['RuleLearning']> };
  RuleParameter: RuleParameterSource;
  RuleParameterInput: RuleParameterInput;
  RuleParameterValue: RuleParameterValue;
  RuleRate: Omit<RuleRate, 'rule'> & { rule: ResolversParentTypes['OpportunityRule'] };
  RuleSetInput: RuleSetInput;
  RuleSetPayload: Omit<RuleSetPayload, 'rule'> & { rule?: Maybe<ResolversParentTypes['OpportunityRule']> };
  RuleSettingChange: Omit<RuleSettingChange, 'unit'> & { unit?: Maybe<ResolversParentTypes['OrgUnit']> };
  RuleSettingInput: RuleSettingInput;
  Score: ScoreSource;
  ScorePart: ScorePart;
  Scorecard: ScorecardSource;
  ScorecardCapResult: Omit<ScorecardCapResult, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  ScorecardClass: ScorecardClass;
  ScorecardClassResult: ScorecardClassResult;
  ScorecardComparison: Omit<ScorecardComparison, 'from' | 'movers' | 'to'> & { from: ResolversParentTypes['Scorecard'], movers: Array<ResolversParentTypes['ScorecardMover']>, to: ResolversParentTypes['Scorecard'] };
  ScorecardDiscardInput: ScorecardDiscardInput;
  ScorecardDraftInput: ScorecardDraftInput;
  ScorecardIndicator: ScorecardIndicator;
  ScorecardIndicatorResult: Omit<ScorecardIndicatorResult, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  ScorecardMover: Omit<ScorecardMover, 'party'> & { party: ResolversParentTypes['Party'] };
  ScorecardPart: ScorecardPart;
  ScorecardPayload: Omit<ScorecardPayload, 'scorecard'> & { scorecard?: Maybe<ResolversParentTypes['Scorecard']> };
  ScorecardProblem: ScorecardProblem;
  ScorecardPublishInput: ScorecardPublishInput;
  ScorecardRankItem: Omit<ScorecardRankItem, 'result'> & { result: ResolversParentTypes['ScorecardResult'] };
  ScorecardRanking: Omit<ScorecardRanking, 'card' | 'items'> & { card: ResolversParentTypes['Scorecard'], items: Array<ResolversParentTypes['ScorecardRankItem']> };
  ScorecardResult: FirmScoreSource;
  ScorecardSignature: ScorecardSignature;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: Array<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  SeedLine: Omit<SeedLine, 'party'> & { party?: Maybe<ResolversParentTypes['Party']> };
  Segment: SegmentSource;
  SegmentChoice: SegmentChoice;
  SegmentCount: SegmentCountSource;
  SegmentDeleteInput: SegmentDeleteInput;
  SegmentPayload: Omit<SegmentPayload, 'segment'> & { segment?: Maybe<ResolversParentTypes['Segment']> };
  SegmentSaveInput: SegmentSaveInput;
  SegmentShareInput: SegmentShareInput;
  SegmentVersion: SegmentVersionSource;
  ServingOpportunity: Omit<ServingOpportunity, 'opportunity'> & { opportunity: ResolversParentTypes['Opportunity'] };
  ShelfProduct: ShelfProduct;
  SimilarAnswer: Omit<SimilarAnswer, 'items'> & { items: Array<ResolversParentTypes['SimilarItem']> };
  SimilarItem: Omit<SimilarItem, 'party'> & { party: ResolversParentTypes['Party'] };
  SplitProposal: SplitProposal;
  SplitShare: SplitShare;
  SplitShareInput: SplitShareInput;
  StageCount: StageCount;
  StageSum: StageSum;
  State: PartySource;
  String: Scalars['String']['output'];
  SupplyChainAnswer: Omit<SupplyChainAnswer, 'items'> & { items: Array<ResolversParentTypes['SupplyChainItem']> };
  SupplyChainItem: Omit<SupplyChainItem, 'party' | 'relationships'> & { party: ResolversParentTypes['Party'], relationships: Array<ResolversParentTypes['Relationship']> };
  TagCategory: TagCategorySource;
  TagConnection: Omit<TagConnection, 'edges'> & { edges: Array<ResolversParentTypes['TagEdge']> };
  TagDefinition: TagDefinitionSource;
  TagEdge: Omit<TagEdge, 'node'> & { node: ResolversParentTypes['TagDefinition'] };
  TargetChange: TargetChange;
  TargetSetInput: TargetSetInput;
  TargetSetPayload: TargetSetPayload;
  TaskList: TaskListSource;
  TaskListConnection: Omit<TaskListConnection, 'edges'> & { edges: Array<ResolversParentTypes['TaskListEdge']> };
  TaskListEdge: Omit<TaskListEdge, 'node'> & { node: ResolversParentTypes['TaskList'] };
  TaskListPayload: Omit<TaskListPayload, 'list'> & { list?: Maybe<ResolversParentTypes['TaskList']> };
  TeamMember: Omit<TeamMember, 'employee'> & { employee?: Maybe<ResolversParentTypes['Employee']> };
  TeamPerson: Omit<TeamPerson, 'employee'> & { employee: ResolversParentTypes['Employee'] };
  TeamWork: TeamWorkSource;
  Tier: Tier;
  TierCount: TierCount;
  TierMove: TierMove;
  Unknown: PartySource;
  UserError: UserError;
  Viewer: Omit<Viewer, 'employee' | 'orgUnit'> & { employee?: Maybe<ResolversParentTypes['Employee']>, orgUnit?: Maybe<ResolversParentTypes['OrgUnit']> };
  Warning: Warning;
  WayIn: Omit<WayIn, 'employee' | 'path' | 'through'> & { employee: ResolversParentTypes['Employee'], path: Array<ResolversParentTypes['Relationship']>, through?: Maybe<ResolversParentTypes['Party']> };
  WhiteListFirm: Omit<WhiteListFirm, 'party' | 'unit'> & { party: ResolversParentTypes['Party'], unit?: Maybe<ResolversParentTypes['OrgUnit']> };
  WhiteListFirmReportInput: WhiteListFirmReportInput;
  WhiteListFirmReportPayload: Omit<WhiteListFirmReportPayload, 'firm'> & { firm?: Maybe<ResolversParentTypes['WhiteListFirm']> };
  WhiteListFirms: Omit<WhiteListFirms, 'items' | 'version'> & { items: Array<ResolversParentTypes['WhiteListFirm']>, version?: Maybe<ResolversParentTypes['WhiteListVersion']> };
  WhiteListRow: WhiteListRow;
  WhiteListRows: WhiteListRows;
  WhiteListUploadInput: WhiteListUploadInput;
  WhiteListUploadPayload: Omit<WhiteListUploadPayload, 'version'> & { version?: Maybe<ResolversParentTypes['WhiteListVersion']> };
  WhiteListVersion: WhiteListVersionSource;
  WorkAlert: Omit<WorkAlert, 'party'> & { party: ResolversParentTypes['Party'] };
  WorkAlertList: Omit<WorkAlertList, 'items'> & { items: Array<ResolversParentTypes['WorkAlert']> };
  WorkMaturity: Omit<WorkMaturity, 'party'> & { party: ResolversParentTypes['Party'] };
  WorkMaturityList: Omit<WorkMaturityList, 'items'> & { items: Array<ResolversParentTypes['WorkMaturity']> };
  WorkMovement: Omit<WorkMovement, 'party'> & { party: ResolversParentTypes['Party'] };
  WorkMovementList: Omit<WorkMovementList, 'items'> & { items: Array<ResolversParentTypes['WorkMovement']> };
  WorkSubmission: Omit<WorkSubmission, 'opportunity'> & { opportunity: ResolversParentTypes['Opportunity'] };
  WorkSubmissionList: Omit<WorkSubmissionList, 'items'> & { items: Array<ResolversParentTypes['WorkSubmission']> };
  WorkTask: WorkTaskSource;
  WorkTaskList: Omit<WorkTaskList, 'items'> & { items: Array<ResolversParentTypes['WorkTask']> };
  Workbench: WorkbenchSource;
};

export type AnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  __resolveType: TypeResolveFn<'BeneficialOwnersAnswer' | 'ChainPortrait' | 'CommunityAnswer' | 'ConnectedGroupAnswer' | 'ContagionAnswer' | 'ControlAnswer' | 'ExposureAnswer' | 'GoodsChain' | 'GuaranteeCirclesAnswer' | 'LookalikeAnswer' | 'NeighbourhoodAnswer' | 'OwnersAnswer' | 'OwnershipsHeldAnswer' | 'PathsAnswer' | 'PeerComparison' | 'SimilarAnswer' | 'SupplyChainAnswer', ParentType, ContextType>;
};

export type AppliedRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppliedRule'] = ResolversParentTypes['AppliedRule']> = {
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['RuleParameterValue']>, ParentType, ContextType>;
};

export type BeneficialOwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeneficialOwner'] = ResolversParentTypes['BeneficialOwner']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['BeneficialOwnerStandard']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BeneficialOwnersAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeneficialOwnersAnswer'] = ResolversParentTypes['BeneficialOwnersAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['BeneficialOwner']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMatched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productClass?: Resolver<Maybe<ResolversTypes['ProductClass']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BookingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BookingPayload'] = ResolversParentTypes['BookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BorneTagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BorneTag'] = ResolversParentTypes['BorneTag']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['TagDefinition'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BorneTagWhyArgs, 'language'>>;
};

export type BorneTagGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BorneTagGroup'] = ResolversParentTypes['BorneTagGroup']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BorneTagGroupNameArgs, 'language'>>;
  tags?: Resolver<Array<ResolversTypes['BorneTag']>, ParentType, ContextType>;
};

export type BranchAdoptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchAdoption'] = ResolversParentTypes['BranchAdoption']> = {
  active7Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  active30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPilot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BranchFunnelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BranchFunnel'] = ResolversParentTypes['BranchFunnel']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  funnel?: Resolver<Array<ResolversTypes['FunnelCount']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portrait?: Resolver<ResolversTypes['ChainPortrait'], ParentType, ContextType, Partial<ChainPortraitArgs>>;
  regions?: Resolver<Array<ResolversTypes['ChainRegion']>, ParentType, ContextType, Partial<ChainRegionsArgs>>;
};

export type ChainEditResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainEdit'] = ResolversParentTypes['ChainEdit']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ChainEditEffect']>, ParentType, ContextType>;
  effectAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChainEditKind'], ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ChainRole']>, ParentType, ContextType>;
  rolesBefore?: Resolver<Array<ResolversTypes['ChainRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChainEditStatus'], ParentType, ContextType>;
  toLinkName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainEditPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainEditPayload'] = ResolversParentTypes['ChainEditPayload']> = {
  edit?: Resolver<Maybe<ResolversTypes['ChainEdit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChainEditsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainEdits'] = ResolversParentTypes['ChainEdits']> = {
  history?: Resolver<Array<ResolversTypes['ChainEdit']>, ParentType, ContextType>;
  historyTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<Array<ResolversTypes['ChainEdit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanPropose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainFirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainFirm'] = ResolversParentTypes['ChainFirm']> = {
  green?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ChainRole']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  specialised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainFirmsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainFirms'] = ResolversParentTypes['ChainFirms']> = {
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ChainFirm']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainLeaderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainLeader'] = ResolversParentTypes['ChainLeader']> = {
  hasCredit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hiddenSupplierCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenSuppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  supplierCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplierCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliers?: Resolver<Array<ResolversTypes['ChainSupplier']>, ParentType, ContextType>;
};

export type ChainLeadershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainLeadership'] = ResolversParentTypes['ChainLeadership']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenWithCredit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withCredit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainLensResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainLens'] = ResolversParentTypes['ChainLens']> = {
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ChainLensLink']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainLensLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainLensLink'] = ResolversParentTypes['ChainLensLink']> = {
  figure?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ChainLinkMember']>, ParentType, ContextType, RequireFields<ChainLinkMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainLinkMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainLinkMember'] = ResolversParentTypes['ChainLinkMember']> = {
  enterprise?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChainMetricsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainMetrics'] = ResolversParentTypes['ChainMetrics']> = {
  bankNodeCoverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  customerPenetration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  linkCoverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nodeCompleteness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  whiteSpace?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChainPortraitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainPortrait'] = ResolversParentTypes['ChainPortrait']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ChainPortraitLink']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['ChainLeader']>, ParentType, ContextType>;
  leadership?: Resolver<ResolversTypes['ChainLeadership'], ParentType, ContextType>;
  lenses?: Resolver<Array<ResolversTypes['ChainLens']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ChainPortraitLink']>, ParentType, ContextType, RequireFields<ChainPortraitLinkArgs, 'id'>>;
  localisation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ChainMetrics'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainPortraitLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainPortraitLink'] = ResolversParentTypes['ChainPortraitLink']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downstreamDependence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  green?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasParts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hiddenCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ChainLink'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ChainFirms'], ParentType, ContextType, RequireFields<ChainPortraitLinkMembersArgs, 'choice' | 'first'>>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  penetration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ChainRoleCount']>, ParentType, ContextType>;
  specialised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ChainRegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainRegion'] = ResolversParentTypes['ChainRegion']> = {
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChainRoleCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainRoleCount'] = ResolversParentTypes['ChainRoleCount']> = {
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChainRole'], ParentType, ContextType>;
};

export type ChainSupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainSupplier'] = ResolversParentTypes['ChainSupplier']> = {
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type CloseReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseReason'] = ResolversParentTypes['CloseReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OpportunityOutcome'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CloseReasonWordsArgs, 'language'>>;
};

export type CockpitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cockpit'] = ResolversParentTypes['Cockpit']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  elapsed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CockpitRow']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['LedgerOwner']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['CockpitRow'], ParentType, ContextType>;
};

export type CockpitRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CockpitRow'] = ResolversParentTypes['CockpitRow']> = {
  figures?: Resolver<Array<ResolversTypes['IndicatorFigure']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['LedgerOwner'], ParentType, ContextType>;
  viewerCanOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSetTarget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollaborationScenarioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaborationScenario'] = ResolversParentTypes['CollaborationScenario']> = {
  assistLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CollaborationScenarioIndicatorArgs, 'language'>>;
  leadLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CollaborationScenarioNameArgs, 'language'>>;
};

export type ColleagueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  fitsScenario?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  managesSubject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<CommunityMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traits?: Resolver<Array<ResolversTypes['CommunityTrait']>, ParentType, ContextType>;
};

export type CommunityAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityAnswer'] = ResolversParentTypes['CommunityAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityPart'] = ResolversParentTypes['CommunityPart']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type CommunityTraitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommunityTrait'] = ResolversParentTypes['CommunityTrait']> = {
  code?: Resolver<ResolversTypes['CommunityTraitCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConditionProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConditionProblem'] = ResolversParentTypes['ConditionProblem']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectedGroupAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectedGroupAnswer'] = ResolversParentTypes['ConnectedGroupAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['GroupMember']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContagionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContagionAnswer'] = ResolversParentTypes['ContagionAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ContagionItem']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCalled?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContagionItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContagionItem'] = ResolversParentTypes['ContagionItem']> = {
  called?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  equity?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  fails?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControlAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlAnswer'] = ResolversParentTypes['ControlAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ControlItem']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlItem'] = ResolversParentTypes['ControlItem']> = {
  basis?: Resolver<ResolversTypes['ControlBasis'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  ultimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CountsForResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountsFor'] = ResolversParentTypes['CountsFor']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['PerformanceIndicator'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PostingRole']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CreditApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditApplication'] = ResolversParentTypes['CreditApplication']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['CreditReport']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CreditStatus'], ParentType, ContextType>;
};

export type CreditReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditReport'] = ResolversParentTypes['CreditReport']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CreditStatus'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  customerNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managers?: Resolver<Array<ResolversTypes['Employee']>, ParentType, ContextType>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['CustomerStanding']>, ParentType, ContextType, Partial<CustomerStandingArgs>>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
};

export type CustomerChainPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerChainPlace'] = ResolversParentTypes['CustomerChainPlace']> = {
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ChainLink'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerContact'] = ResolversParentTypes['CustomerContact']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CustomerContactChannelArgs, 'language'>>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CustomerEvaluationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerEvaluation'] = ResolversParentTypes['CustomerEvaluation']> = {
  parts?: Resolver<Array<ResolversTypes['CustomerEvaluationPart']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CustomerEvaluationPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerEvaluationPart'] = ResolversParentTypes['CustomerEvaluationPart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CustomerEvaluationPartNameArgs, 'language'>>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CustomerFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerFigure'] = ResolversParentTypes['CustomerFigure']> = {
  band?: Resolver<Maybe<ResolversTypes['PeerBand']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['PeerFigure'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CustomerGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerGap'] = ResolversParentTypes['CustomerGap']> = {
  peerShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomerHoldingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerHolding'] = ResolversParentTypes['CustomerHolding']> = {
  balance?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  maturesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CustomerMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerMetric'] = ResolversParentTypes['CustomerMetric']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['PeerBand']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MetricPoint']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MetricDefinition'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CustomerProductClassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerProductClass'] = ResolversParentTypes['CustomerProductClass']> = {
  gaps?: Resolver<Array<ResolversTypes['CustomerGap']>, ParentType, ContextType>;
  holdings?: Resolver<Array<ResolversTypes['CustomerHolding']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerProfile'] = ResolversParentTypes['CustomerProfile']> = {
  chainPlaces?: Resolver<Array<ResolversTypes['CustomerChainPlace']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['CustomerContact']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['CustomerEvaluation']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keyPeople?: Resolver<Array<ResolversTypes['KeyPerson']>, ParentType, ContextType>;
  maturities?: Resolver<Array<ResolversTypes['Maturity']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['CustomerMetric']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  productClasses?: Resolver<Array<ResolversTypes['CustomerProductClass']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['CustomerStaff']>, ParentType, ContextType>;
  tagTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['BorneTagGroup']>, ParentType, ContextType>;
};

export type CustomerRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerRow'] = ResolversParentTypes['CustomerRow']> = {
  balance?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastContactOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextMaturity?: Resolver<Maybe<ResolversTypes['Maturity']>, ParentType, ContextType>;
  opportunityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerRowConnection'] = ResolversParentTypes['CustomerRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerRowEdge']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerRowEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerRowEdge'] = ResolversParentTypes['CustomerRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerRow'], ParentType, ContextType>;
};

export type CustomerStaffResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerStaff'] = ResolversParentTypes['CustomerStaff']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomerStanding'] = ResolversParentTypes['CustomerStanding']> = {
  figures?: Resolver<Array<ResolversTypes['CustomerFigure']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  peerGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  potential?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tierBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmployeeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  beneficialOwners?: Resolver<ResolversTypes['BeneficialOwnersAnswer'], ParentType, ContextType, Partial<EnterpriseBeneficialOwnersArgs>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  connectedGroup?: Resolver<ResolversTypes['ConnectedGroupAnswer'], ParentType, ContextType, RequireFields<EnterpriseConnectedGroupArgs, 'first'>>;
  controlled?: Resolver<ResolversTypes['ControlAnswer'], ParentType, ContextType, RequireFields<EnterpriseControlledArgs, 'first'>>;
  controllers?: Resolver<ResolversTypes['ControlAnswer'], ParentType, ContextType, RequireFields<EnterpriseControllersArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  equity?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureAnswer']>, ParentType, ContextType, Partial<EnterpriseExposureArgs>>;
  foreign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['GoodsAnswer'], ParentType, ContextType, RequireFields<EnterpriseGoodsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PartyName']>, ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<EnterpriseOpportunitiesArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['OwnersAnswer'], ParentType, ContextType, RequireFields<EnterpriseOwnersArgs, 'first'>>;
  ownershipsHeld?: Resolver<ResolversTypes['OwnershipsHeldAnswer'], ParentType, ContextType, RequireFields<EnterpriseOwnershipsHeldArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<EnterpriseRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EnterpriseRelationshipsArgs, 'first' | 'side'>>;
  scorecards?: Resolver<Array<ResolversTypes['ScorecardResult']>, ParentType, ContextType, Partial<EnterpriseScorecardsArgs>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similar?: Resolver<ResolversTypes['SimilarAnswer'], ParentType, ContextType, RequireFields<EnterpriseSimilarArgs, 'first'>>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplyChain?: Resolver<ResolversTypes['SupplyChainAnswer'], ParentType, ContextType, RequireFields<EnterpriseSupplyChainArgs, 'depthMax' | 'direction' | 'first' | 'includePossible'>>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseGoodsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseGoods'] = ResolversParentTypes['EnterpriseGoods']> = {
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
  revenueShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GoodsRole'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  facts?: Resolver<Array<ResolversTypes['EvidenceFact']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EvidenceFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceFact'] = ResolversParentTypes['EvidenceFact']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceFactKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceFactNameArgs, 'language'>>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ExposureAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureAnswer'] = ResolversParentTypes['ExposureAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ExposureItem']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netExposure?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExposureItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureItem'] = ResolversParentTypes['ExposureItem']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netExposure?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FoundOpportunitiesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FoundOpportunities'] = ResolversParentTypes['FoundOpportunities']> = {
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunnelCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FunnelCount'] = ResolversParentTypes['FunnelCount']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['FunnelStep'], ParentType, ContextType>;
};

export type GapTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapTask'] = ResolversParentTypes['GapTask']> = {
  assignee?: Resolver<Maybe<ResolversTypes['PeerUnit']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['GapTaskFeedback']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['PeerFigure'], ParentType, ContextType>;
  figureUnit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  peerGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GapTaskStatus'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PeerUnit'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GapTaskFeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapTaskFeedback'] = ResolversParentTypes['GapTaskFeedback']> = {
  employee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['GapTaskOutcome'], ParentType, ContextType>;
};

export type GapTaskPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapTaskPayload'] = ResolversParentTypes['GapTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['GapTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GateStatus'], ParentType, ContextType>;
};

export type GoodsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Goods'] = ResolversParentTypes['Goods']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoodsAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoodsAnswer'] = ResolversParentTypes['GoodsAnswer']> = {
  items?: Resolver<Array<ResolversTypes['EnterpriseGoods']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoodsChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoodsChain'] = ResolversParentTypes['GoodsChain']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['GoodsChainNode']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ChainMetrics'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['GoodsChainNode']>, ParentType, ContextType, RequireFields<GoodsChainNodeArgs, 'goodsId'>>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  possibleLinks?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  possibleTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsChainIndustryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoodsChainIndustry'] = ResolversParentTypes['GoodsChainIndustry']> = {
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
};

export type GoodsChainNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoodsChainNode'] = ResolversParentTypes['GoodsChainNode']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feeds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
  hiddenCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['GoodsChainIndustry']>, ParentType, ContextType>;
  makers?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ChainFirms'], ParentType, ContextType, RequireFields<GoodsChainNodeMembersArgs, 'choice' | 'first'>>;
  penetration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['GoodsChainSide'], ParentType, ContextType>;
};

export type GoodsHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoodsHit'] = ResolversParentTypes['GoodsHit']> = {
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Goods'], ParentType, ContextType>;
};

export type GradeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeCount'] = ResolversParentTypes['GradeCount']> = {
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GradeMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeMove'] = ResolversParentTypes['GradeMove']> = {
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphStatus'] = ResolversParentTypes['GraphStatus']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipsByKind?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMember'] = ResolversParentTypes['GroupMember']> = {
  head?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GuaranteeCircleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GuaranteeCircle'] = ResolversParentTypes['GuaranteeCircle']> = {
  circularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hiddenMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insideAmount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  reciprocity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type GuaranteeCirclesAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GuaranteeCirclesAnswer'] = ResolversParentTypes['GuaranteeCirclesAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['GuaranteeCircle']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandOverPreview'] = ResolversParentTypes['HandOverPreview']> = {
  assists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  referrals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['StageSum']>, ParentType, ContextType>;
};

export type HeldProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HeldProduct'] = ResolversParentTypes['HeldProduct']> = {
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorFigure'] = ResolversParentTypes['IndicatorFigure']> = {
  attainment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['PerformanceIndicator'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['IndicatorMonth']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorGap'] = ResolversParentTypes['IndicatorGap']> = {
  booked?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conversion?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['PerformanceIndicator'], ParentType, ContextType>;
  isFeasible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  residual?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  serveBest?: Resolver<Array<ResolversTypes['ServingOpportunity']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  universe?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndicatorMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorMonth'] = ResolversParentTypes['IndicatorMonth']> = {
  booked?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxonomy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyPerson'] = ResolversParentTypes['KeyPerson']> = {
  person?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
};

export type LearnedFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearnedFactor'] = ResolversParentTypes['LearnedFactor']> = {
  baseRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LedgerOwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerOwner'] = ResolversParentTypes['LedgerOwner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListBranchShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListBranchShare'] = ResolversParentTypes['ListBranchShare']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ListDailyReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListDailyReport'] = ResolversParentTypes['ListDailyReport']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['TaskList'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ListDailyRow']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ListDailyReportTextArgs, 'language'>>;
  total?: Resolver<ResolversTypes['ListDailyRow'], ParentType, ContextType>;
};

export type ListDailyRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListDailyRow'] = ResolversParentTypes['ListDailyRow']> = {
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedThatDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landedAmount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  landedThatDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opportunitiesThatDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ListPlace'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touchedThatDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListFunnelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListFunnel'] = ResolversParentTypes['ListFunnel']> = {
  allocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landedAmount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  notInterested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  touched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreachable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListFunnelRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListFunnelRow'] = ResolversParentTypes['ListFunnelRow']> = {
  funnel?: Resolver<ResolversTypes['ListFunnel'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ListPlace'], ParentType, ContextType>;
};

export type ListItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListItem'] = ResolversParentTypes['ListItem']> = {
  assigneeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ListStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  landed?: Resolver<Maybe<ResolversTypes['WinStatus']>, ParentType, ContextType>;
  landedAmount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['TaskList'], ParentType, ContextType>;
  managedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ListItemReasonArgs, 'language'>>;
  state?: Resolver<ResolversTypes['ListItemState'], ParentType, ContextType>;
  touchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListItemConnection'] = ResolversParentTypes['ListItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListItemEdge']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListItemEdge'] = ResolversParentTypes['ListItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListItem'], ParentType, ContextType>;
};

export type ListMovePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListMovePayload'] = ResolversParentTypes['ListMovePayload']> = {
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['TaskList']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListPilotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListPilot'] = ResolversParentTypes['ListPilot']> = {
  adoption?: Resolver<Array<ResolversTypes['BranchAdoption']>, ParentType, ContextType>;
  settings?: Resolver<Array<ResolversTypes['PilotSetting']>, ParentType, ContextType>;
  viewerCanSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerIsInPilot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListPlace'] = ResolversParentTypes['ListPlace']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ListLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListPreview'] = ResolversParentTypes['ListPreview']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  branches?: Resolver<Array<ResolversTypes['ListBranchShare']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onOtherList?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toQueue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toSend?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListProblem'] = ResolversParentTypes['ListProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ListProblemReasonArgs, 'language'>>;
};

export type ListProblemsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListProblems'] = ResolversParentTypes['ListProblems']> = {
  items?: Resolver<Array<ResolversTypes['ListProblem']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListReason'] = ResolversParentTypes['ListReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ListReasonWordsArgs, 'language'>>;
};

export type ListReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListReportPayload'] = ResolversParentTypes['ListReportPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['ListItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListStep'] = ResolversParentTypes['ListStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ListStepTextArgs, 'language'>>;
};

export type ListTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListTarget'] = ResolversParentTypes['ListTarget']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LookalikeAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LookalikeAnswer'] = ResolversParentTypes['LookalikeAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['LookalikeItem']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['LookalikeMeasure']>, ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  seeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookalikeItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LookalikeItem'] = ResolversParentTypes['LookalikeItem']> = {
  nearest?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LookalikeMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LookalikeMeasure'] = ResolversParentTypes['LookalikeMeasure']> = {
  heldOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  k?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MaturityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Maturity'] = ResolversParentTypes['Maturity']> = {
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaturityKind'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricDefinitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetricDefinition'] = ResolversParentTypes['MetricDefinition']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MetricDefinitionCategoryNameArgs, 'language'>>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MetricDefinitionDefinitionArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MetricDefinitionNameArgs, 'language'>>;
  source?: Resolver<ResolversTypes['MetricOrigin'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MetricUnit'], ParentType, ContextType>;
};

export type MetricPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetricPoint'] = ResolversParentTypes['MetricPoint']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookingReport?: Resolver<ResolversTypes['BookingPayload'], ParentType, ContextType, RequireFields<MutationBookingReportArgs, 'input'>>;
  bookingReverse?: Resolver<ResolversTypes['BookingPayload'], ParentType, ContextType, RequireFields<MutationBookingReverseArgs, 'input'>>;
  chainEditPropose?: Resolver<ResolversTypes['ChainEditPayload'], ParentType, ContextType, RequireFields<MutationChainEditProposeArgs, 'input'>>;
  chainEditReview?: Resolver<ResolversTypes['ChainEditPayload'], ParentType, ContextType, RequireFields<MutationChainEditReviewArgs, 'input'>>;
  chainEditWithdraw?: Resolver<ResolversTypes['ChainEditPayload'], ParentType, ContextType, RequireFields<MutationChainEditWithdrawArgs, 'input'>>;
  gapTaskCreate?: Resolver<ResolversTypes['GapTaskPayload'], ParentType, ContextType, RequireFields<MutationGapTaskCreateArgs, 'input'>>;
  gapTaskFeedback?: Resolver<ResolversTypes['GapTaskPayload'], ParentType, ContextType, RequireFields<MutationGapTaskFeedbackArgs, 'input'>>;
  listAllocate?: Resolver<ResolversTypes['ListMovePayload'], ParentType, ContextType, RequireFields<MutationListAllocateArgs, 'input'>>;
  listAssign?: Resolver<ResolversTypes['ListMovePayload'], ParentType, ContextType, RequireFields<MutationListAssignArgs, 'input'>>;
  listClose?: Resolver<ResolversTypes['TaskListPayload'], ParentType, ContextType, RequireFields<MutationListCloseArgs, 'input'>>;
  listCreate?: Resolver<ResolversTypes['TaskListPayload'], ParentType, ContextType, RequireFields<MutationListCreateArgs, 'input'>>;
  listReassign?: Resolver<ResolversTypes['ListMovePayload'], ParentType, ContextType, RequireFields<MutationListReassignArgs, 'input'>>;
  listReport?: Resolver<ResolversTypes['ListReportPayload'], ParentType, ContextType, RequireFields<MutationListReportArgs, 'input'>>;
  listSend?: Resolver<ResolversTypes['TaskListPayload'], ParentType, ContextType, RequireFields<MutationListSendArgs, 'input'>>;
  noticesRead?: Resolver<ResolversTypes['NoticesReadPayload'], ParentType, ContextType, RequireFields<MutationNoticesReadArgs, 'upTo'>>;
  opportunityAdvance?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationOpportunityAdvanceArgs, 'input'>>;
  opportunityClaim?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationOpportunityClaimArgs, 'input'>>;
  opportunityClose?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationOpportunityCloseArgs, 'input'>>;
  opportunityHandOver?: Resolver<ResolversTypes['OpportunityHandOverPayload'], ParentType, ContextType, RequireFields<MutationOpportunityHandOverArgs, 'input'>>;
  opportunityLog?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationOpportunityLogArgs, 'input'>>;
  opportunityRefer?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationOpportunityReferArgs, 'input'>>;
  opportunityRelease?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationOpportunityReleaseArgs, 'input'>>;
  opportunitySplitAnswer?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationOpportunitySplitAnswerArgs, 'input'>>;
  opportunitySplitPropose?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationOpportunitySplitProposeArgs, 'input'>>;
  opportunitySubmit?: Resolver<ResolversTypes['OpportunitySubmitPayload'], ParentType, ContextType, RequireFields<MutationOpportunitySubmitArgs, 'input'>>;
  pilotSet?: Resolver<ResolversTypes['PilotSetPayload'], ParentType, ContextType, RequireFields<MutationPilotSetArgs, 'input'>>;
  planAgree?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanAgreeArgs, 'input'>>;
  planClose?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanCloseArgs, 'input'>>;
  planComment?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanCommentArgs, 'input'>>;
  planCreate?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanCreateArgs, 'input'>>;
  planCreditReport?: Resolver<ResolversTypes['PlanCreditPayload'], ParentType, ContextType, RequireFields<MutationPlanCreditReportArgs, 'input'>>;
  planMaterialDone?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanMaterialDoneArgs, 'input'>>;
  planReturn?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanReturnArgs, 'input'>>;
  planRevise?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanReviseArgs, 'input'>>;
  planSubmit?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanSubmitArgs, 'input'>>;
  planTeamAdd?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanTeamAddArgs, 'input'>>;
  planTeamRemove?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPlanTeamRemoveArgs, 'input'>>;
  referralAccept?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationReferralAcceptArgs, 'input'>>;
  referralCancel?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationReferralCancelArgs, 'input'>>;
  referralReturn?: Resolver<ResolversTypes['OpportunityClaimPayload'], ParentType, ContextType, RequireFields<MutationReferralReturnArgs, 'input'>>;
  ruleLearningAccept?: Resolver<ResolversTypes['RuleLearningPayload'], ParentType, ContextType, RequireFields<MutationRuleLearningAcceptArgs, 'input'>>;
  ruleSet?: Resolver<ResolversTypes['RuleSetPayload'], ParentType, ContextType, RequireFields<MutationRuleSetArgs, 'input'>>;
  scorecardDiscard?: Resolver<ResolversTypes['ScorecardPayload'], ParentType, ContextType, RequireFields<MutationScorecardDiscardArgs, 'input'>>;
  scorecardDraft?: Resolver<ResolversTypes['ScorecardPayload'], ParentType, ContextType, RequireFields<MutationScorecardDraftArgs, 'input'>>;
  scorecardPublish?: Resolver<ResolversTypes['ScorecardPayload'], ParentType, ContextType, RequireFields<MutationScorecardPublishArgs, 'input'>>;
  segmentDelete?: Resolver<ResolversTypes['SegmentPayload'], ParentType, ContextType, RequireFields<MutationSegmentDeleteArgs, 'input'>>;
  segmentSave?: Resolver<ResolversTypes['SegmentPayload'], ParentType, ContextType, RequireFields<MutationSegmentSaveArgs, 'input'>>;
  segmentShare?: Resolver<ResolversTypes['SegmentPayload'], ParentType, ContextType, RequireFields<MutationSegmentShareArgs, 'input'>>;
  targetSet?: Resolver<ResolversTypes['TargetSetPayload'], ParentType, ContextType, RequireFields<MutationTargetSetArgs, 'input'>>;
  whiteListFirmReport?: Resolver<ResolversTypes['WhiteListFirmReportPayload'], ParentType, ContextType, RequireFields<MutationWhiteListFirmReportArgs, 'input'>>;
  whiteListUpload?: Resolver<ResolversTypes['WhiteListUploadPayload'], ParentType, ContextType, RequireFields<MutationWhiteListUploadArgs, 'input'>>;
};

export type NeighbourhoodAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourhoodAnswer'] = ResolversParentTypes['NeighbourhoodAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['NeighbourhoodItem']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourhoodItem'] = ResolversParentTypes['NeighbourhoodItem']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoticeTextArgs, 'language'>>;
};

export type NoticePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticePage'] = ResolversParentTypes['NoticePage']> = {
  items?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticesReadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticesReadPayload'] = ResolversParentTypes['NoticesReadPayload']> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Opportunity'] = ResolversParentTypes['Opportunity']> = {
  alsoFoundBy?: Resolver<Array<ResolversTypes['OpportunityTrigger']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['OpportunityClaim']>, ParentType, ContextType>;
  countsFor?: Resolver<Array<ResolversTypes['CountsFor']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['OpportunityDue']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  evidenceTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedAmount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['Gate'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OpportunityStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protectedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['OpportunityReferral']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['CollaborationScenario']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['OpportunitySplit']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpportunityStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  submissions?: Resolver<Array<ResolversTypes['OpportunitySubmission']>, ParentType, ContextType>;
  team?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpportunityTitleArgs, 'language'>>;
  type?: Resolver<ResolversTypes['OpportunityType'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  viewerCanClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRefer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerHasClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerRole?: Resolver<Maybe<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  waysIn?: Resolver<Array<ResolversTypes['WayIn']>, ParentType, ContextType, RequireFields<OpportunityWaysInArgs, 'k'>>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpportunityWhyArgs, 'language'>>;
  win?: Resolver<Maybe<ResolversTypes['OpportunityWin']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OpportunityClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityClaim'] = ResolversParentTypes['OpportunityClaim']> = {
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpportunityClaimPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityClaimPayload'] = ResolversParentTypes['OpportunityClaimPayload']> = {
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityConnection'] = ResolversParentTypes['OpportunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityEdge']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTotalCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpportunityDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityDue'] = ResolversParentTypes['OpportunityDue']> = {
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpportunityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityEdge'] = ResolversParentTypes['OpportunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
};

export type OpportunityHandOverPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityHandOverPayload'] = ResolversParentTypes['OpportunityHandOverPayload']> = {
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityReferral'] = ResolversParentTypes['OpportunityReferral']> = {
  answerDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answerNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OpportunityReferralReasonArgs, 'language'>>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpportunityRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityRule'] = ResolversParentTypes['OpportunityRule']> = {
  applied?: Resolver<ResolversTypes['AppliedRule'], ParentType, ContextType, Partial<OpportunityRuleAppliedArgs>>;
  changes?: Resolver<Array<ResolversTypes['RuleSettingChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isForRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpportunityRuleNameArgs, 'language'>>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OpportunityType'], ParentType, ContextType>;
};

export type OpportunitySplitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunitySplit'] = ResolversParentTypes['OpportunitySplit']> = {
  basis?: Resolver<ResolversTypes['SplitBasis'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['SplitProposal']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['SplitShare']>, ParentType, ContextType>;
};

export type OpportunityStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityStep'] = ResolversParentTypes['OpportunityStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['OpportunityStage']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpportunityStepTextArgs, 'language'>>;
  voice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpportunitySubmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunitySubmission'] = ResolversParentTypes['OpportunitySubmission']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedAmount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SubmissionOrigin'], ParentType, ContextType>;
};

export type OpportunitySubmitPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunitySubmitPayload'] = ResolversParentTypes['OpportunitySubmitPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['SubmitResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpportunityTriggerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityTrigger'] = ResolversParentTypes['OpportunityTrigger']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OpportunityTriggerWhyArgs, 'language'>>;
};

export type OpportunityWinResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpportunityWin'] = ResolversParentTypes['OpportunityWin']> = {
  amount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['SplitShare']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WinStatus'], ParentType, ContextType>;
  wonAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  directShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OwnersAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnersAnswer'] = ResolversParentTypes['OwnersAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Owner']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipHeldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnershipHeld'] = ResolversParentTypes['OwnershipHeld']> = {
  directShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  owned?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OwnershipsHeldAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnershipsHeldAnswer'] = ResolversParentTypes['OwnershipsHeldAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['OwnershipHeld']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Person' | 'State' | 'Unknown', ParentType, ContextType>;
};

export type PartyNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartyName'] = ResolversParentTypes['PartyName']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PathsAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathsAnswer'] = ResolversParentTypes['PathsAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeerBandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerBand'] = ResolversParentTypes['PeerBand']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PeerComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerComparison'] = ResolversParentTypes['PeerComparison']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  customers?: Resolver<Array<ResolversTypes['CustomerStanding']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['PeerGap']>, ParentType, ContextType>;
  gapsBelow?: Resolver<Array<ResolversTypes['PeerGapSum']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PeerGroup']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PeerRow']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['TierMove']>, ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['PeerUnit']>, ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['PeerRow'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeerGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerGap'] = ResolversParentTypes['PeerGap']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  amountUnit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  band?: Resolver<ResolversTypes['PeerBand'], ParentType, ContextType>;
  customerTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customers?: Resolver<Array<ResolversTypes['PeerGapCustomer']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['PeerFigure'], ParentType, ContextType>;
  hiddenCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['GapTask']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  viewerCanAssign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeerGapCustomerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerGapCustomer'] = ResolversParentTypes['PeerGapCustomer']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PeerGapSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerGapSum'] = ResolversParentTypes['PeerGapSum']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  amountUnit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['PeerFigure'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['PeerUnit']>, ParentType, ContextType>;
};

export type PeerGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerGroup'] = ResolversParentTypes['PeerGroup']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeerMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerMeasure'] = ResolversParentTypes['PeerMeasure']> = {
  band?: Resolver<Maybe<ResolversTypes['PeerBand']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['PeerFigure'], ParentType, ContextType>;
  isBehind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PeerRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerRow'] = ResolversParentTypes['PeerRow']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['PeerMeasure']>, ParentType, ContextType>;
  rose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['TierCount']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PeerUnit'], ParentType, ContextType>;
  viewerCanOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeerUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerUnit'] = ResolversParentTypes['PeerUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PerformanceIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PerformanceIndicator'] = ResolversParentTypes['PerformanceIndicator']> = {
  board?: Resolver<Maybe<ResolversTypes['PerformanceBoard']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PerformanceIndicatorNameArgs, 'language'>>;
  scenario?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
  windowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  beneficialOwners?: Resolver<ResolversTypes['BeneficialOwnersAnswer'], ParentType, ContextType, Partial<PersonBeneficialOwnersArgs>>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  connectedGroup?: Resolver<ResolversTypes['ConnectedGroupAnswer'], ParentType, ContextType, RequireFields<PersonConnectedGroupArgs, 'first'>>;
  controlled?: Resolver<ResolversTypes['ControlAnswer'], ParentType, ContextType, RequireFields<PersonControlledArgs, 'first'>>;
  controllers?: Resolver<ResolversTypes['ControlAnswer'], ParentType, ContextType, RequireFields<PersonControllersArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureAnswer']>, ParentType, ContextType, Partial<PersonExposureArgs>>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PartyName']>, ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<PersonOpportunitiesArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['OwnersAnswer'], ParentType, ContextType, RequireFields<PersonOwnersArgs, 'first'>>;
  ownershipsHeld?: Resolver<ResolversTypes['OwnershipsHeldAnswer'], ParentType, ContextType, RequireFields<PersonOwnershipsHeldArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<PersonRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'first' | 'side'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similar?: Resolver<ResolversTypes['SimilarAnswer'], ParentType, ContextType, RequireFields<PersonSimilarArgs, 'first'>>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Persona'] = ResolversParentTypes['Persona']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PilotSetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotSetPayload'] = ResolversParentTypes['PilotSetPayload']> = {
  pilot?: Resolver<Maybe<ResolversTypes['ListPilot']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PilotSettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotSetting'] = ResolversParentTypes['PilotSetting']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  branchIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  branchNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  items?: Resolver<Array<ResolversTypes['PipelineItem']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PipelineItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PipelineItem'] = ResolversParentTypes['PipelineItem']> = {
  conversion?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  agreedVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['PlanContent'], ParentType, ContextType>;
  creditApplications?: Resolver<Array<ResolversTypes['CreditApplication']>, ParentType, ContextType>;
  difference?: Resolver<Array<ResolversTypes['PlanChange']>, ParentType, ContextType, RequireFields<PlanDifferenceArgs, 'from' | 'to'>>;
  history?: Resolver<Array<ResolversTypes['PlanStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  partyTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['PlanScope'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  team?: Resolver<Array<ResolversTypes['PlanMember']>, ParentType, ContextType>;
  ticks?: Resolver<Array<ResolversTypes['PlanTick']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  viewerCanAgree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  change?: Resolver<ResolversTypes['PlanChangeKind'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['PlanFieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PlanPart'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanContent'] = ResolversParentTypes['PlanContent']> = {
  internalNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PlanItem']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['PlanMaterial']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['PlanMilestone']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['PlanNeed']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanCreditPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanCreditPayload'] = ResolversParentTypes['PlanCreditPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['CreditApplication']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PlanFieldChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanFieldChange'] = ResolversParentTypes['PlanFieldChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanItem'] = ResolversParentTypes['PlanItem']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  assist?: Resolver<Maybe<ResolversTypes['PlanPerson']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['PlanPerson']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opportunities?: Resolver<Array<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  opportunityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rateBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanMaterialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanMaterial'] = ResolversParentTypes['PlanMaterial']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlanSide'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanMember'] = ResolversParentTypes['PlanMember']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PlanRole'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanMilestoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanMilestone'] = ResolversParentTypes['PlanMilestone']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanNeed'] = ResolversParentTypes['PlanNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opportunityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanOriginResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanOrigin'] = ResolversParentTypes['PlanOrigin']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanOriginKind'], ParentType, ContextType>;
  lineIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  opportunityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  peerShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanPerson'] = ResolversParentTypes['PlanPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanProposal'] = ResolversParentTypes['PlanProposal']> = {
  content?: Resolver<ResolversTypes['PlanContent'], ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['PlanOrigin']>, ParentType, ContextType>;
};

export type PlanStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanStepKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanTickResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTick'] = ResolversParentTypes['PlanTick']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['PlanContent'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bookingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['PerformanceIndicator'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReversal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  postedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PostingRole'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostingConnection'] = ResolversParentTypes['PostingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostingEdge']>, ParentType, ContextType>;
  isTotalCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostingEdge'] = ResolversParentTypes['PostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
};

export type ProductChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductChoice'] = ResolversParentTypes['ProductChoice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProductChoiceNameArgs, 'language'>>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  canSetRulesForBank?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType, RequireFields<QueryChainArgs, 'id'>>;
  chainEdits?: Resolver<Maybe<ResolversTypes['ChainEdits']>, ParentType, ContextType, RequireFields<QueryChainEditsArgs, 'chain' | 'first'>>;
  chains?: Resolver<Array<ResolversTypes['Chain']>, ParentType, ContextType>;
  closeReasons?: Resolver<Array<ResolversTypes['CloseReason']>, ParentType, ContextType>;
  cockpit?: Resolver<Maybe<ResolversTypes['Cockpit']>, ParentType, ContextType, Partial<QueryCockpitArgs>>;
  colleagues?: Resolver<Array<ResolversTypes['Colleague']>, ParentType, ContextType, RequireFields<QueryColleaguesArgs, 'anyRole' | 'first'>>;
  communities?: Resolver<ResolversTypes['CommunityAnswer'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first'>>;
  communitiesOf?: Resolver<Array<ResolversTypes['CommunityPart']>, ParentType, ContextType, RequireFields<QueryCommunitiesOfArgs, 'parties'>>;
  contagion?: Resolver<ResolversTypes['ContagionAnswer'], ParentType, ContextType, RequireFields<QueryContagionArgs, 'from'>>;
  customer?: Resolver<Maybe<ResolversTypes['CustomerProfile']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'ref'>>;
  customers?: Resolver<ResolversTypes['CustomerRowConnection'], ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first' | 'order'>>;
  gapTasks?: Resolver<Array<ResolversTypes['GapTask']>, ParentType, ContextType, Partial<QueryGapTasksArgs>>;
  goodsChain?: Resolver<Maybe<ResolversTypes['GoodsChain']>, ParentType, ContextType, RequireFields<QueryGoodsChainArgs, 'depthMax'>>;
  goodsSearch?: Resolver<Array<ResolversTypes['GoodsHit']>, ParentType, ContextType, RequireFields<QueryGoodsSearchArgs, 'first' | 'text'>>;
  graphStatus?: Resolver<ResolversTypes['GraphStatus'], ParentType, ContextType>;
  guaranteeCircles?: Resolver<ResolversTypes['GuaranteeCirclesAnswer'], ParentType, ContextType, RequireFields<QueryGuaranteeCirclesArgs, 'first'>>;
  handOverPreview?: Resolver<Maybe<ResolversTypes['HandOverPreview']>, ParentType, ContextType, Partial<QueryHandOverPreviewArgs>>;
  heldProducts?: Resolver<Array<ResolversTypes['HeldProduct']>, ParentType, ContextType>;
  indicatorGap?: Resolver<Maybe<ResolversTypes['IndicatorGap']>, ParentType, ContextType, RequireFields<QueryIndicatorGapArgs, 'first' | 'indicator' | 'owner' | 'period'>>;
  listBranches?: Resolver<Array<ResolversTypes['ListTarget']>, ParentType, ContextType>;
  listDailyReport?: Resolver<Maybe<ResolversTypes['ListDailyReport']>, ParentType, ContextType, RequireFields<QueryListDailyReportArgs, 'day' | 'list'>>;
  listItems?: Resolver<ResolversTypes['ListItemConnection'], ParentType, ContextType, RequireFields<QueryListItemsArgs, 'filter' | 'first'>>;
  listPilot?: Resolver<ResolversTypes['ListPilot'], ParentType, ContextType>;
  listReasons?: Resolver<Array<ResolversTypes['ListReason']>, ParentType, ContextType>;
  listTargets?: Resolver<Array<ResolversTypes['ListTarget']>, ParentType, ContextType, RequireFields<QueryListTargetsArgs, 'list' | 'people'>>;
  lookalikeSeeds?: Resolver<Array<ResolversTypes['SeedLine']>, ParentType, ContextType, RequireFields<QueryLookalikeSeedsArgs, 'lines'>>;
  lookalikes?: Resolver<ResolversTypes['LookalikeAnswer'], ParentType, ContextType, RequireFields<QueryLookalikesArgs, 'first'>>;
  metricCatalogue?: Resolver<Array<ResolversTypes['MetricDefinition']>, ParentType, ContextType, Partial<QueryMetricCatalogueArgs>>;
  neighbourhood?: Resolver<ResolversTypes['NeighbourhoodAnswer'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'hops' | 'limit' | 'of' | 'side'>>;
  notices?: Resolver<ResolversTypes['NoticePage'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<QueryOpportunitiesArgs, 'first'>>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType, RequireFields<QueryOpportunityArgs, 'id'>>;
  opportunityProducts?: Resolver<Array<ResolversTypes['ProductChoice']>, ParentType, ContextType>;
  opportunityRules?: Resolver<Array<ResolversTypes['OpportunityRule']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'ref'>>;
  paths?: Resolver<ResolversTypes['PathsAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'hopsMax' | 'k' | 'to'>>;
  peerComparison?: Resolver<Maybe<ResolversTypes['PeerComparison']>, ParentType, ContextType, Partial<QueryPeerComparisonArgs>>;
  peerGroups?: Resolver<Array<ResolversTypes['PeerGroup']>, ParentType, ContextType, Partial<QueryPeerGroupsArgs>>;
  performanceIndicators?: Resolver<Array<ResolversTypes['PerformanceIndicator']>, ParentType, ContextType, Partial<QueryPerformanceIndicatorsArgs>>;
  personas?: Resolver<Array<ResolversTypes['Persona']>, ParentType, ContextType>;
  pipeline?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType, RequireFields<QueryPipelineArgs, 'first' | 'indicator' | 'owner'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planProposal?: Resolver<Maybe<ResolversTypes['PlanProposal']>, ParentType, ContextType, RequireFields<QueryPlanProposalArgs, 'customer' | 'scope'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'first'>>;
  postings?: Resolver<ResolversTypes['PostingConnection'], ParentType, ContextType, RequireFields<QueryPostingsArgs, 'first' | 'indicator' | 'ownAccount' | 'owner' | 'period'>>;
  referralsFromViewer?: Resolver<Array<ResolversTypes['OpportunityReferral']>, ParentType, ContextType>;
  referralsToViewer?: Resolver<Array<ResolversTypes['OpportunityReferral']>, ParentType, ContextType>;
  relationshipsAmong?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipsAmongArgs, 'refs'>>;
  reportedBookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
  returnReasons?: Resolver<Array<ResolversTypes['ReturnReason']>, ParentType, ContextType>;
  royaltyValue?: Resolver<ResolversTypes['RoyaltyValue'], ParentType, ContextType, RequireFields<QueryRoyaltyValueArgs, 'discountRate' | 'revenues' | 'royaltyRate'>>;
  ruleDryRun?: Resolver<ResolversTypes['RuleDryRunPayload'], ParentType, ContextType, RequireFields<QueryRuleDryRunArgs, 'setting'>>;
  ruleLearning?: Resolver<ResolversTypes['RuleLearning'], ParentType, ContextType>;
  scorecard?: Resolver<Maybe<ResolversTypes['Scorecard']>, ParentType, ContextType, RequireFields<QueryScorecardArgs, 'id'>>;
  scorecardComparison?: Resolver<ResolversTypes['ScorecardComparison'], ParentType, ContextType, RequireFields<QueryScorecardComparisonArgs, 'cardId' | 'first' | 'from' | 'to'>>;
  scorecardProblems?: Resolver<Array<ResolversTypes['ScorecardProblem']>, ParentType, ContextType, RequireFields<QueryScorecardProblemsArgs, 'cardId' | 'content'>>;
  scorecardRanking?: Resolver<ResolversTypes['ScorecardRanking'], ParentType, ContextType, RequireFields<QueryScorecardRankingArgs, 'cardId' | 'coverageMin' | 'first' | 'ungraded'>>;
  scorecards?: Resolver<Array<ResolversTypes['Scorecard']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType, RequireFields<QuerySegmentArgs, 'id'>>;
  segmentChoices?: Resolver<Array<ResolversTypes['SegmentChoice']>, ParentType, ContextType, RequireFields<QuerySegmentChoicesArgs, 'first' | 'kind'>>;
  segmentCount?: Resolver<ResolversTypes['SegmentCount'], ParentType, ContextType, RequireFields<QuerySegmentCountArgs, 'condition'>>;
  segmentMembers?: Resolver<ResolversTypes['CustomerRowConnection'], ParentType, ContextType, RequireFields<QuerySegmentMembersArgs, 'first'>>;
  segments?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  shelfProducts?: Resolver<Array<ResolversTypes['ShelfProduct']>, ParentType, ContextType>;
  tagCatalogue?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType, RequireFields<QueryTagCatalogueArgs, 'first'>>;
  tagCategories?: Resolver<Array<ResolversTypes['TagCategory']>, ParentType, ContextType>;
  targetHistory?: Resolver<Array<ResolversTypes['TargetChange']>, ParentType, ContextType, RequireFields<QueryTargetHistoryArgs, 'indicator' | 'owner'>>;
  taskList?: Resolver<Maybe<ResolversTypes['TaskList']>, ParentType, ContextType, RequireFields<QueryTaskListArgs, 'id'>>;
  taskLists?: Resolver<ResolversTypes['TaskListConnection'], ParentType, ContextType, RequireFields<QueryTaskListsArgs, 'first'>>;
  teamOpportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<QueryTeamOpportunitiesArgs, 'days' | 'first' | 'list'>>;
  unitsToSetRulesFor?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  whiteListFirms?: Resolver<ResolversTypes['WhiteListFirms'], ParentType, ContextType, RequireFields<QueryWhiteListFirmsArgs, 'first'>>;
  whiteListVersions?: Resolver<Array<ResolversTypes['WhiteListVersion']>, ParentType, ContextType, RequireFields<QueryWhiteListVersionsArgs, 'first'>>;
  workbench?: Resolver<ResolversTypes['Workbench'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dateInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareMax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareMin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['Goods']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  votingShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type ReturnReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnReason'] = ResolversParentTypes['ReturnReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReturnReasonWordsArgs, 'language'>>;
};

export type RoyaltyValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoyaltyValue'] = ResolversParentTypes['RoyaltyValue']> = {
  value?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['RoyaltyYear']>, ParentType, ContextType>;
};

export type RoyaltyYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoyaltyYear'] = ResolversParentTypes['RoyaltyYear']> = {
  discountFactor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  presentValue?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  royalty?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type RuleDryRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleDryRun'] = ResolversParentTypes['RuleDryRun']> = {
  examples?: Resolver<Array<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleDryRunPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleDryRunPayload'] = ResolversParentTypes['RuleDryRunPayload']> = {
  dryRun?: Resolver<Maybe<ResolversTypes['RuleDryRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RuleLearningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleLearning'] = ResolversParentTypes['RuleLearning']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  priorStrength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['RuleRate']>, ParentType, ContextType>;
};

export type RuleLearningPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleLearningPayload'] = ResolversParentTypes['RuleLearningPayload']> = {
  learning?: Resolver<Maybe<ResolversTypes['RuleLearning']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RuleParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleParameter'] = ResolversParentTypes['RuleParameter']> = {
  default?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RuleParameterNameArgs, 'language'>>;
  operator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RuleUnit'], ParentType, ContextType>;
};

export type RuleParameterValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleParameterValue'] = ResolversParentTypes['RuleParameterValue']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RuleRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleRate'] = ResolversParentTypes['RuleRate']> = {
  accepted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['OpportunityRule'], ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleSetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleSetPayload'] = ResolversParentTypes['RuleSetPayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['OpportunityRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RuleSettingChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleSettingChange'] = ResolversParentTypes['RuleSettingChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['RuleParameterValue']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  learned?: Resolver<Maybe<ResolversTypes['LearnedFactor']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScoreReasonsArgs, 'language'>>;
  unknown?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScoreUnknownArgs, 'language'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScorecardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Scorecard'] = ResolversParentTypes['Scorecard']> = {
  classes?: Resolver<Array<ResolversTypes['ScorecardClass']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drafted?: Resolver<Maybe<ResolversTypes['ScorecardSignature']>, ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['ScorecardIndicator']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['ScorecardSignature']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScorecardStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScorecardCapResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardCapResult'] = ResolversParentTypes['ScorecardCapResult']> = {
  effect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CapStatus'], ParentType, ContextType>;
};

export type ScorecardClassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardClass'] = ResolversParentTypes['ScorecardClass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScorecardClassResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardClassResult'] = ResolversParentTypes['ScorecardClassResult']> = {
  available?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  belowFloor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insufficient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scaled?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScorecardComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardComparison'] = ResolversParentTypes['ScorecardComparison']> = {
  from?: Resolver<ResolversTypes['Scorecard'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movers?: Resolver<Array<ResolversTypes['ScorecardMover']>, ParentType, ContextType>;
  moversTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['GradeMove']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Scorecard'], ParentType, ContextType>;
};

export type ScorecardIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardIndicator'] = ResolversParentTypes['ScorecardIndicator']> = {
  classId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScorecardIndicatorResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardIndicatorResult'] = ResolversParentTypes['ScorecardIndicatorResult']> = {
  classId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  earned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ScorecardPart']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScorecardMoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardMover'] = ResolversParentTypes['ScorecardMover']> = {
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gradeFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  movedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  movedByChange?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  totalFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScorecardPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardPart'] = ResolversParentTypes['ScorecardPart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ScorecardPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardPayload'] = ResolversParentTypes['ScorecardPayload']> = {
  scorecard?: Resolver<Maybe<ResolversTypes['Scorecard']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScorecardProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardProblem'] = ResolversParentTypes['ScorecardProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScorecardRankItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardRankItem'] = ResolversParentTypes['ScorecardRankItem']> = {
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ScorecardResult'], ParentType, ContextType>;
};

export type ScorecardRankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardRanking'] = ResolversParentTypes['ScorecardRanking']> = {
  card?: Resolver<ResolversTypes['Scorecard'], ParentType, ContextType>;
  gradeCounts?: Resolver<Array<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ScorecardRankItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScorecardResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardResult'] = ResolversParentTypes['ScorecardResult']> = {
  caps?: Resolver<Array<ResolversTypes['ScorecardCapResult']>, ParentType, ContextType>;
  cardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cardName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['ScorecardClassResult']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeReasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['ScorecardIndicatorResult']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScorecardSignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorecardSignature'] = ResolversParentTypes['ScorecardSignature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  matchedOn?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeedLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeedLine'] = ResolversParentTypes['SeedLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SeedProblem']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SegmentCount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['SegmentSharing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['SegmentVersion']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SegmentChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SegmentChoice'] = ResolversParentTypes['SegmentChoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SegmentCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SegmentCount'] = ResolversParentTypes['SegmentCount']> = {
  customers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ConditionProblem']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['SegmentReach'], ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SegmentCountSentenceArgs, 'language'>>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SegmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SegmentPayload'] = ResolversParentTypes['SegmentPayload']> = {
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SegmentVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SegmentVersion'] = ResolversParentTypes['SegmentVersion']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SegmentVersionSentenceArgs, 'language'>>;
  sharing?: Resolver<ResolversTypes['SegmentSharing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServingOpportunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServingOpportunity'] = ResolversParentTypes['ServingOpportunity']> = {
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
};

export type ShelfProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShelfProduct'] = ResolversParentTypes['ShelfProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productClass?: Resolver<Maybe<ResolversTypes['ProductClass']>, ParentType, ContextType>;
};

export type SimilarAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarAnswer'] = ResolversParentTypes['SimilarAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SimilarItem']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimilarItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarItem'] = ResolversParentTypes['SimilarItem']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SplitProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SplitProposal'] = ResolversParentTypes['SplitProposal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['SplitShare']>, ParentType, ContextType>;
  viewerMustAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SplitShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SplitShare'] = ResolversParentTypes['SplitShare']> = {
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>;
};

export type StageSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageSum'] = ResolversParentTypes['StageSum']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedAmount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['OpportunityStage'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  beneficialOwners?: Resolver<ResolversTypes['BeneficialOwnersAnswer'], ParentType, ContextType, Partial<StateBeneficialOwnersArgs>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  connectedGroup?: Resolver<ResolversTypes['ConnectedGroupAnswer'], ParentType, ContextType, RequireFields<StateConnectedGroupArgs, 'first'>>;
  controlled?: Resolver<ResolversTypes['ControlAnswer'], ParentType, ContextType, RequireFields<StateControlledArgs, 'first'>>;
  controllers?: Resolver<ResolversTypes['ControlAnswer'], ParentType, ContextType, RequireFields<StateControllersArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureAnswer']>, ParentType, ContextType, Partial<StateExposureArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PartyName']>, ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<StateOpportunitiesArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['OwnersAnswer'], ParentType, ContextType, RequireFields<StateOwnersArgs, 'first'>>;
  ownershipsHeld?: Resolver<ResolversTypes['OwnershipsHeldAnswer'], ParentType, ContextType, RequireFields<StateOwnershipsHeldArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<StateRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<StateRelationshipsArgs, 'first' | 'side'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similar?: Resolver<ResolversTypes['SimilarAnswer'], ParentType, ContextType, RequireFields<StateSimilarArgs, 'first'>>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyChainAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyChainAnswer'] = ResolversParentTypes['SupplyChainAnswer']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SupplyChainItem']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyChainItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyChainItem'] = ResolversParentTypes['SupplyChainItem']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type TagCategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TagCategory'] = ResolversParentTypes['TagCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TagCategoryNameArgs, 'language'>>;
  tags?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TagDefinitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TagDefinition'] = ResolversParentTypes['TagDefinition']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TagDefinitionCategoryNameArgs, 'language'>>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TagDefinitionDefinitionArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TagDefinitionNameArgs, 'language'>>;
};

export type TagEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TagDefinition'], ParentType, ContextType>;
};

export type TargetChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetChange'] = ResolversParentTypes['TargetChange']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TargetSetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetSetPayload'] = ResolversParentTypes['TargetSetPayload']> = {
  history?: Resolver<Array<ResolversTypes['TargetChange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskList'] = ResolversParentTypes['TaskList']> = {
  below?: Resolver<Array<ResolversTypes['ListFunnelRow']>, ParentType, ContextType, Partial<TaskListBelowArgs>>;
  branchNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  funnel?: Resolver<ResolversTypes['ListFunnel'], ParentType, ContextType, Partial<TaskListFunnelArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['ListPlace']>, ParentType, ContextType, Partial<TaskListPathArgs>>;
  preview?: Resolver<Maybe<ResolversTypes['ListPreview']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ResolversTypes['ListProblems']>, ParentType, ContextType, RequireFields<TaskListProblemsArgs, 'first'>>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TaskListProductNameArgs, 'language'>>;
  quotaPerBranch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ListSource'], ParentType, ContextType>;
  sourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanAllocate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAssign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanKeep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskListConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskListConnection'] = ResolversParentTypes['TaskListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskListEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskListEdge'] = ResolversParentTypes['TaskListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskList'], ParentType, ContextType>;
};

export type TaskListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskListPayload'] = ResolversParentTypes['TaskListPayload']> = {
  list?: Resolver<Maybe<ResolversTypes['TaskList']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TeamRole'], ParentType, ContextType>;
};

export type TeamPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamPerson'] = ResolversParentTypes['TeamPerson']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  expectedAmount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wonAmount?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type TeamWorkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TeamWork'] = ResolversParentTypes['TeamWork']> = {
  funnel?: Resolver<Array<ResolversTypes['FunnelCount']>, ParentType, ContextType, RequireFields<TeamWorkFunnelArgs, 'days'>>;
  isUnclaimedCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['TeamPerson']>, ParentType, ContextType>;
  unclaimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type TierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tier'] = ResolversParentTypes['Tier']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peerGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentile?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  potential?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TierCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierCount'] = ResolversParentTypes['TierCount']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TierMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierMove'] = ResolversParentTypes['TierMove']> = {
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Unknown'] = ResolversParentTypes['Unknown']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  beneficialOwners?: Resolver<ResolversTypes['BeneficialOwnersAnswer'], ParentType, ContextType, Partial<UnknownBeneficialOwnersArgs>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  connectedGroup?: Resolver<ResolversTypes['ConnectedGroupAnswer'], ParentType, ContextType, RequireFields<UnknownConnectedGroupArgs, 'first'>>;
  controlled?: Resolver<ResolversTypes['ControlAnswer'], ParentType, ContextType, RequireFields<UnknownControlledArgs, 'first'>>;
  controllers?: Resolver<ResolversTypes['ControlAnswer'], ParentType, ContextType, RequireFields<UnknownControllersArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  exposure?: Resolver<Maybe<ResolversTypes['ExposureAnswer']>, ParentType, ContextType, Partial<UnknownExposureArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PartyName']>, ParentType, ContextType>;
  opportunities?: Resolver<ResolversTypes['OpportunityConnection'], ParentType, ContextType, RequireFields<UnknownOpportunitiesArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['OwnersAnswer'], ParentType, ContextType, RequireFields<UnknownOwnersArgs, 'first'>>;
  ownershipsHeld?: Resolver<ResolversTypes['OwnershipsHeldAnswer'], ParentType, ContextType, RequireFields<UnknownOwnershipsHeldArgs, 'first'>>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipCount']>, ParentType, ContextType, Partial<UnknownRelationshipCountsArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<UnknownRelationshipsArgs, 'first' | 'side'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similar?: Resolver<ResolversTypes['SimilarAnswer'], ParentType, ContextType, RequireFields<UnknownSimilarArgs, 'first'>>;
  sourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  persona?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['Purpose']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WayInResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WayIn'] = ResolversParentTypes['WayIn']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type WhiteListFirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhiteListFirm'] = ResolversParentTypes['WhiteListFirm']> = {
  basis?: Resolver<Maybe<ResolversTypes['WhiteListBasis']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WhiteListStatus']>, ParentType, ContextType>;
  statusNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  viewerCanReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhiteListFirmReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhiteListFirmReportPayload'] = ResolversParentTypes['WhiteListFirmReportPayload']> = {
  firm?: Resolver<Maybe<ResolversTypes['WhiteListFirm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhiteListFirmsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhiteListFirms'] = ResolversParentTypes['WhiteListFirms']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['WhiteListFirm']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['WhiteListVersion']>, ParentType, ContextType>;
  viewerCanUpload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhiteListRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhiteListRow'] = ResolversParentTypes['WhiteListRow']> = {
  chain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WhiteListOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhiteListRowsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhiteListRows'] = ResolversParentTypes['WhiteListRows']> = {
  items?: Resolver<Array<ResolversTypes['WhiteListRow']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhiteListUploadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhiteListUploadPayload'] = ResolversParentTypes['WhiteListUploadPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['WhiteListVersion']>, ParentType, ContextType>;
};

export type WhiteListVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhiteListVersion'] = ResolversParentTypes['WhiteListVersion']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<WhiteListVersionAddedArgs, 'first'>>;
  addedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['WhiteListRows'], ParentType, ContextType, RequireFields<WhiteListVersionProblemsArgs, 'first'>>;
  removed?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<WhiteListVersionRemovedArgs, 'first'>>;
  removedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkAlertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAlert'] = ResolversParentTypes['WorkAlert']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkAlertKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type WorkAlertListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkAlertList'] = ResolversParentTypes['WorkAlertList']> = {
  items?: Resolver<Array<ResolversTypes['WorkAlert']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkMaturityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkMaturity'] = ResolversParentTypes['WorkMaturity']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaturityKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkMaturityListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkMaturityList'] = ResolversParentTypes['WorkMaturityList']> = {
  items?: Resolver<Array<ResolversTypes['WorkMaturity']>, ParentType, ContextType>;
  within30?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within60?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within90?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkMovement'] = ResolversParentTypes['WorkMovement']> = {
  amount?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkMovementKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type WorkMovementListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkMovementList'] = ResolversParentTypes['WorkMovementList']> = {
  items?: Resolver<Array<ResolversTypes['WorkMovement']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkSubmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkSubmission'] = ResolversParentTypes['WorkSubmission']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opportunity?: Resolver<ResolversTypes['Opportunity'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SubmitResult'], ParentType, ContextType>;
};

export type WorkSubmissionListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkSubmissionList'] = ResolversParentTypes['WorkSubmissionList']> = {
  items?: Resolver<Array<ResolversTypes['WorkSubmission']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkTask'] = ResolversParentTypes['WorkTask']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkTaskKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['TaskList']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opportunity?: Resolver<Maybe<ResolversTypes['Opportunity']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkTaskListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkTaskList'] = ResolversParentTypes['WorkTaskList']> = {
  items?: Resolver<Array<ResolversTypes['WorkTask']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkbenchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Workbench'] = ResolversParentTypes['Workbench']> = {
  alerts?: Resolver<ResolversTypes['WorkAlertList'], ParentType, ContextType, RequireFields<WorkbenchAlertsArgs, 'first'>>;
  branches?: Resolver<Maybe<Array<ResolversTypes['BranchFunnel']>>, ParentType, ContextType, RequireFields<WorkbenchBranchesArgs, 'days'>>;
  claimed?: Resolver<Array<ResolversTypes['StageSum']>, ParentType, ContextType>;
  indicatorOwner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['IndicatorFigure']>, ParentType, ContextType, RequireFields<WorkbenchIndicatorsArgs, 'first'>>;
  maturities?: Resolver<ResolversTypes['WorkMaturityList'], ParentType, ContextType, RequireFields<WorkbenchMaturitiesArgs, 'first'>>;
  movements?: Resolver<ResolversTypes['WorkMovementList'], ParentType, ContextType, RequireFields<WorkbenchMovementsArgs, 'days' | 'first'>>;
  newOpportunities?: Resolver<ResolversTypes['FoundOpportunities'], ParentType, ContextType, RequireFields<WorkbenchNewOpportunitiesArgs, 'days' | 'first'>>;
  submissions?: Resolver<ResolversTypes['WorkSubmissionList'], ParentType, ContextType, RequireFields<WorkbenchSubmissionsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['WorkTaskList'], ParentType, ContextType, RequireFields<WorkbenchTasksArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['TeamWork']>, ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Answer?: AnswerResolvers<ContextType>;
  AppliedRule?: AppliedRuleResolvers<ContextType>;
  BeneficialOwner?: BeneficialOwnerResolvers<ContextType>;
  BeneficialOwnersAnswer?: BeneficialOwnersAnswerResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingPayload?: BookingPayloadResolvers<ContextType>;
  BorneTag?: BorneTagResolvers<ContextType>;
  BorneTagGroup?: BorneTagGroupResolvers<ContextType>;
  BranchAdoption?: BranchAdoptionResolvers<ContextType>;
  BranchFunnel?: BranchFunnelResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainEdit?: ChainEditResolvers<ContextType>;
  ChainEditPayload?: ChainEditPayloadResolvers<ContextType>;
  ChainEdits?: ChainEditsResolvers<ContextType>;
  ChainFirm?: ChainFirmResolvers<ContextType>;
  ChainFirms?: ChainFirmsResolvers<ContextType>;
  ChainLeader?: ChainLeaderResolvers<ContextType>;
  ChainLeadership?: ChainLeadershipResolvers<ContextType>;
  ChainLens?: ChainLensResolvers<ContextType>;
  ChainLensLink?: ChainLensLinkResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  ChainLinkMember?: ChainLinkMemberResolvers<ContextType>;
  ChainMetrics?: ChainMetricsResolvers<ContextType>;
  ChainPortrait?: ChainPortraitResolvers<ContextType>;
  ChainPortraitLink?: ChainPortraitLinkResolvers<ContextType>;
  ChainRegion?: ChainRegionResolvers<ContextType>;
  ChainRoleCount?: ChainRoleCountResolvers<ContextType>;
  ChainSupplier?: ChainSupplierResolvers<ContextType>;
  CloseReason?: CloseReasonResolvers<ContextType>;
  Cockpit?: CockpitResolvers<ContextType>;
  CockpitRow?: CockpitRowResolvers<ContextType>;
  CollaborationScenario?: CollaborationScenarioResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityAnswer?: CommunityAnswerResolvers<ContextType>;
  CommunityPart?: CommunityPartResolvers<ContextType>;
  CommunityTrait?: CommunityTraitResolvers<ContextType>;
  ConditionProblem?: ConditionProblemResolvers<ContextType>;
  ConnectedGroupAnswer?: ConnectedGroupAnswerResolvers<ContextType>;
  ContagionAnswer?: ContagionAnswerResolvers<ContextType>;
  ContagionItem?: ContagionItemResolvers<ContextType>;
  ControlAnswer?: ControlAnswerResolvers<ContextType>;
  ControlItem?: ControlItemResolvers<ContextType>;
  CountsFor?: CountsForResolvers<ContextType>;
  CreditApplication?: CreditApplicationResolvers<ContextType>;
  CreditReport?: CreditReportResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerChainPlace?: CustomerChainPlaceResolvers<ContextType>;
  CustomerContact?: CustomerContactResolvers<ContextType>;
  CustomerEvaluation?: CustomerEvaluationResolvers<ContextType>;
  CustomerEvaluationPart?: CustomerEvaluationPartResolvers<ContextType>;
  CustomerFigure?: CustomerFigureResolvers<ContextType>;
  CustomerGap?: CustomerGapResolvers<ContextType>;
  CustomerHolding?: CustomerHoldingResolvers<ContextType>;
  CustomerMetric?: CustomerMetricResolvers<ContextType>;
  CustomerProductClass?: CustomerProductClassResolvers<ContextType>;
  CustomerProfile?: CustomerProfileResolvers<ContextType>;
  CustomerRow?: CustomerRowResolvers<ContextType>;
  CustomerRowConnection?: CustomerRowConnectionResolvers<ContextType>;
  CustomerRowEdge?: CustomerRowEdgeResolvers<ContextType>;
  CustomerStaff?: CustomerStaffResolvers<ContextType>;
  CustomerStanding?: CustomerStandingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseGoods?: EnterpriseGoodsResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceFact?: EvidenceFactResolvers<ContextType>;
  ExposureAnswer?: ExposureAnswerResolvers<ContextType>;
  ExposureItem?: ExposureItemResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FoundOpportunities?: FoundOpportunitiesResolvers<ContextType>;
  FunnelCount?: FunnelCountResolvers<ContextType>;
  GapTask?: GapTaskResolvers<ContextType>;
  GapTaskFeedback?: GapTaskFeedbackResolvers<ContextType>;
  GapTaskPayload?: GapTaskPayloadResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  Goods?: GoodsResolvers<ContextType>;
  GoodsAnswer?: GoodsAnswerResolvers<ContextType>;
  GoodsChain?: GoodsChainResolvers<ContextType>;
  GoodsChainIndustry?: GoodsChainIndustryResolvers<ContextType>;
  GoodsChainNode?: GoodsChainNodeResolvers<ContextType>;
  GoodsHit?: GoodsHitResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  GradeMove?: GradeMoveResolvers<ContextType>;
  GraphStatus?: GraphStatusResolvers<ContextType>;
  GroupMember?: GroupMemberResolvers<ContextType>;
  GuaranteeCircle?: GuaranteeCircleResolvers<ContextType>;
  GuaranteeCirclesAnswer?: GuaranteeCirclesAnswerResolvers<ContextType>;
  HandOverPreview?: HandOverPreviewResolvers<ContextType>;
  HeldProduct?: HeldProductResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IndicatorFigure?: IndicatorFigureResolvers<ContextType>;
  IndicatorGap?: IndicatorGapResolvers<ContextType>;
  IndicatorMonth?: IndicatorMonthResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  KeyPerson?: KeyPersonResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LearnedFactor?: LearnedFactorResolvers<ContextType>;
  LedgerOwner?: LedgerOwnerResolvers<ContextType>;
  ListBranchShare?: ListBranchShareResolvers<ContextType>;
  ListDailyReport?: ListDailyReportResolvers<ContextType>;
  ListDailyRow?: ListDailyRowResolvers<ContextType>;
  ListFunnel?: ListFunnelResolvers<ContextType>;
  ListFunnelRow?: ListFunnelRowResolvers<ContextType>;
  ListItem?: ListItemResolvers<ContextType>;
  ListItemConnection?: ListItemConnectionResolvers<ContextType>;
  ListItemEdge?: ListItemEdgeResolvers<ContextType>;
  ListMovePayload?: ListMovePayloadResolvers<ContextType>;
  ListPilot?: ListPilotResolvers<ContextType>;
  ListPlace?: ListPlaceResolvers<ContextType>;
  ListPreview?: ListPreviewResolvers<ContextType>;
  ListProblem?: ListProblemResolvers<ContextType>;
  ListProblems?: ListProblemsResolvers<ContextType>;
  ListReason?: ListReasonResolvers<ContextType>;
  ListReportPayload?: ListReportPayloadResolvers<ContextType>;
  ListStep?: ListStepResolvers<ContextType>;
  ListTarget?: ListTargetResolvers<ContextType>;
  LookalikeAnswer?: LookalikeAnswerResolvers<ContextType>;
  LookalikeItem?: LookalikeItemResolvers<ContextType>;
  LookalikeMeasure?: LookalikeMeasureResolvers<ContextType>;
  Maturity?: MaturityResolvers<ContextType>;
  MetricDefinition?: MetricDefinitionResolvers<ContextType>;
  MetricPoint?: MetricPointResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighbourhoodAnswer?: NeighbourhoodAnswerResolvers<ContextType>;
  NeighbourhoodItem?: NeighbourhoodItemResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticePage?: NoticePageResolvers<ContextType>;
  NoticesReadPayload?: NoticesReadPayloadResolvers<ContextType>;
  Opportunity?: OpportunityResolvers<ContextType>;
  OpportunityClaim?: OpportunityClaimResolvers<ContextType>;
  OpportunityClaimPayload?: OpportunityClaimPayloadResolvers<ContextType>;
  OpportunityConnection?: OpportunityConnectionResolvers<ContextType>;
  OpportunityDue?: OpportunityDueResolvers<ContextType>;
  OpportunityEdge?: OpportunityEdgeResolvers<ContextType>;
  OpportunityHandOverPayload?: OpportunityHandOverPayloadResolvers<ContextType>;
  OpportunityReferral?: OpportunityReferralResolvers<ContextType>;
  OpportunityRule?: OpportunityRuleResolvers<ContextType>;
  OpportunitySplit?: OpportunitySplitResolvers<ContextType>;
  OpportunityStep?: OpportunityStepResolvers<ContextType>;
  OpportunitySubmission?: OpportunitySubmissionResolvers<ContextType>;
  OpportunitySubmitPayload?: OpportunitySubmitPayloadResolvers<ContextType>;
  OpportunityTrigger?: OpportunityTriggerResolvers<ContextType>;
  OpportunityWin?: OpportunityWinResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  OwnersAnswer?: OwnersAnswerResolvers<ContextType>;
  OwnershipHeld?: OwnershipHeldResolvers<ContextType>;
  OwnershipsHeldAnswer?: OwnershipsHeldAnswerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyName?: PartyNameResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathsAnswer?: PathsAnswerResolvers<ContextType>;
  PeerBand?: PeerBandResolvers<ContextType>;
  PeerComparison?: PeerComparisonResolvers<ContextType>;
  PeerGap?: PeerGapResolvers<ContextType>;
  PeerGapCustomer?: PeerGapCustomerResolvers<ContextType>;
  PeerGapSum?: PeerGapSumResolvers<ContextType>;
  PeerGroup?: PeerGroupResolvers<ContextType>;
  PeerMeasure?: PeerMeasureResolvers<ContextType>;
  PeerRow?: PeerRowResolvers<ContextType>;
  PeerUnit?: PeerUnitResolvers<ContextType>;
  PerformanceIndicator?: PerformanceIndicatorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Persona?: PersonaResolvers<ContextType>;
  PilotSetPayload?: PilotSetPayloadResolvers<ContextType>;
  PilotSetting?: PilotSettingResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineItem?: PipelineItemResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanContent?: PlanContentResolvers<ContextType>;
  PlanCreditPayload?: PlanCreditPayloadResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PlanFieldChange?: PlanFieldChangeResolvers<ContextType>;
  PlanItem?: PlanItemResolvers<ContextType>;
  PlanMaterial?: PlanMaterialResolvers<ContextType>;
  PlanMember?: PlanMemberResolvers<ContextType>;
  PlanMilestone?: PlanMilestoneResolvers<ContextType>;
  PlanNeed?: PlanNeedResolvers<ContextType>;
  PlanOrigin?: PlanOriginResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanPerson?: PlanPersonResolvers<ContextType>;
  PlanProposal?: PlanProposalResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
  PlanTick?: PlanTickResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingConnection?: PostingConnectionResolvers<ContextType>;
  PostingEdge?: PostingEdgeResolvers<ContextType>;
  ProductChoice?: ProductChoiceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  ReturnReason?: ReturnReasonResolvers<ContextType>;
  RoyaltyValue?: RoyaltyValueResolvers<ContextType>;
  RoyaltyYear?: RoyaltyYearResolvers<ContextType>;
  RuleDryRun?: RuleDryRunResolvers<ContextType>;
  RuleDryRunPayload?: RuleDryRunPayloadResolvers<ContextType>;
  RuleLearning?: RuleLearningResolvers<ContextType>;
  RuleLearningPayload?: RuleLearningPayloadResolvers<ContextType>;
  RuleParameter?: RuleParameterResolvers<ContextType>;
  RuleParameterValue?: RuleParameterValueResolvers<ContextType>;
  RuleRate?: RuleRateResolvers<ContextType>;
  RuleSetPayload?: RuleSetPayloadResolvers<ContextType>;
  RuleSettingChange?: RuleSettingChangeResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  Scorecard?: ScorecardResolvers<ContextType>;
  ScorecardCapResult?: ScorecardCapResultResolvers<ContextType>;
  ScorecardClass?: ScorecardClassResolvers<ContextType>;
  ScorecardClassResult?: ScorecardClassResultResolvers<ContextType>;
  ScorecardComparison?: ScorecardComparisonResolvers<ContextType>;
  ScorecardIndicator?: ScorecardIndicatorResolvers<ContextType>;
  ScorecardIndicatorResult?: ScorecardIndicatorResultResolvers<ContextType>;
  ScorecardMover?: ScorecardMoverResolvers<ContextType>;
  ScorecardPart?: ScorecardPartResolvers<ContextType>;
  ScorecardPayload?: ScorecardPayloadResolvers<ContextType>;
  ScorecardProblem?: ScorecardProblemResolvers<ContextType>;
  ScorecardRankItem?: ScorecardRankItemResolvers<ContextType>;
  ScorecardRanking?: ScorecardRankingResolvers<ContextType>;
  ScorecardResult?: ScorecardResultResolvers<ContextType>;
  ScorecardSignature?: ScorecardSignatureResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SeedLine?: SeedLineResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  SegmentChoice?: SegmentChoiceResolvers<ContextType>;
  SegmentCount?: SegmentCountResolvers<ContextType>;
  SegmentPayload?: SegmentPayloadResolvers<ContextType>;
  SegmentVersion?: SegmentVersionResolvers<ContextType>;
  ServingOpportunity?: ServingOpportunityResolvers<ContextType>;
  ShelfProduct?: ShelfProductResolvers<ContextType>;
  SimilarAnswer?: SimilarAnswerResolvers<ContextType>;
  SimilarItem?: SimilarItemResolvers<ContextType>;
  SplitProposal?: SplitProposalResolvers<ContextType>;
  SplitShare?: SplitShareResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  StageSum?: StageSumResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  SupplyChainAnswer?: SupplyChainAnswerResolvers<ContextType>;
  SupplyChainItem?: SupplyChainItemResolvers<ContextType>;
  TagCategory?: TagCategoryResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagDefinition?: TagDefinitionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TargetChange?: TargetChangeResolvers<ContextType>;
  TargetSetPayload?: TargetSetPayloadResolvers<ContextType>;
  TaskList?: TaskListResolvers<ContextType>;
  TaskListConnection?: TaskListConnectionResolvers<ContextType>;
  TaskListEdge?: TaskListEdgeResolvers<ContextType>;
  TaskListPayload?: TaskListPayloadResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamPerson?: TeamPersonResolvers<ContextType>;
  TeamWork?: TeamWorkResolvers<ContextType>;
  Tier?: TierResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  TierMove?: TierMoveResolvers<ContextType>;
  Unknown?: UnknownResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  WayIn?: WayInResolvers<ContextType>;
  WhiteListFirm?: WhiteListFirmResolvers<ContextType>;
  WhiteListFirmReportPayload?: WhiteListFirmReportPayloadResolvers<ContextType>;
  WhiteListFirms?: WhiteListFirmsResolvers<ContextType>;
  WhiteListRow?: WhiteListRowResolvers<ContextType>;
  WhiteListRows?: WhiteListRowsResolvers<ContextType>;
  WhiteListUploadPayload?: WhiteListUploadPayloadResolvers<ContextType>;
  WhiteListVersion?: WhiteListVersionResolvers<ContextType>;
  WorkAlert?: WorkAlertResolvers<ContextType>;
  WorkAlertList?: WorkAlertListResolvers<ContextType>;
  WorkMaturity?: WorkMaturityResolvers<ContextType>;
  WorkMaturityList?: WorkMaturityListResolvers<ContextType>;
  WorkMovement?: WorkMovementResolvers<ContextType>;
  WorkMovementList?: WorkMovementListResolvers<ContextType>;
  WorkSubmission?: WorkSubmissionResolvers<ContextType>;
  WorkSubmissionList?: WorkSubmissionListResolvers<ContextType>;
  WorkTask?: WorkTaskResolvers<ContextType>;
  WorkTaskList?: WorkTaskListResolvers<ContextType>;
  Workbench?: WorkbenchResolvers<ContextType>;
};

