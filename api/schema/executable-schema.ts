import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chainEditMutations } from '../modules/chains/chain-edit-mutations.ts';
import { chainEditFields, chainEditQueries } from '../modules/chains/chain-edit-resolvers.ts';
import { firmsOfLink, linkOfPortrait, nodeOfGoodsChain } from '../modules/chains/chain-firms-resolvers.ts';
import { portraitOfChain } from '../modules/chains/chain-portrait-resolvers.ts';
import {
  chainFields,
  chainLinkFields,
  chainQueries,
  goodsFields,
  goodsOfEnterprise,
  industryFields,
} from '../modules/chains/chain-resolvers.ts';
import { goodsChainQueries } from '../modules/chains/goods-chain-resolvers.ts';
import {
  catalogueQueries,
  metricFields,
  tagCategoryFields,
  tagFields,
} from '../modules/customers/catalogue-resolvers.ts';
import { customerQueries, customerRowFields } from '../modules/customers/customer-resolvers.ts';
import {
  borneTagFields,
  borneTagGroupFields,
  contactFields,
  evaluationPartFields,
  profileFields,
} from '../modules/customers/profile-resolvers.ts';
import {
  segmentCountFields,
  segmentFields,
  segmentMutations,
  segmentQueries,
  segmentVersionFields,
} from '../modules/customers/segment-resolvers.ts';
import { groupOfParty } from '../modules/groups/group-resolvers.ts';
import { guaranteeQueries } from '../modules/guarantees/guarantee-resolvers.ts';
import { dailyReportFields } from '../modules/lists/daily-report.ts';
import { listItemFields, listStepFields } from '../modules/lists/item-fields.ts';
import { taskListFields } from '../modules/lists/list-fields.ts';
import { listMutations } from '../modules/lists/list-mutations.ts';
import { listQueries, listReasonFields } from '../modules/lists/list-queries.ts';
import { listMoveMutations } from '../modules/lists/move-mutations.ts';
import { pilotFields, pilotMutations, pilotQueries } from '../modules/lists/pilot-resolvers.ts';
import { handOverMutations } from '../modules/opportunities/hand-over-action.ts';
import { opportunityMutations } from '../modules/opportunities/opportunity-actions.ts';
import {
  closeReasonFields,
  connectionFields,
  opportunitiesOfParty,
  opportunityFields,
  opportunityQueries,
  productChoiceFields,
  returnReasonFields,
  scenarioFields,
  scoreFields,
  triggerFields,
} from '../modules/opportunities/opportunity-resolvers.ts';
import { poolFields, referralFields, stepFields } from '../modules/opportunities/pool-fields.ts';
import { referralMutations } from '../modules/opportunities/referral-actions.ts';
import { splitMutations } from '../modules/opportunities/split-actions.ts';
import { submitMutations } from '../modules/opportunities/submit-action.ts';
import {
  noticeFields,
  organisationMutations,
  organisationQueries,
} from '../modules/organisation/organisation-resolvers.ts';
import {
  controlItemFields,
  ownerFields,
  ownershipOfParty,
} from '../modules/ownership/ownership-resolvers.ts';
import {
  customerFields,
  enterpriseFields,
  partyFields,
  partyQueries,
  partyTypes,
  personFields,
} from '../modules/parties/party-resolvers.ts';
import { gapTaskMutations, gapTaskQueries } from '../modules/peers/gap-task-resolvers.ts';
import { peerQueries } from '../modules/peers/peer-resolvers.ts';
import { bookingMutations, bookingQueries } from '../modules/performance/booking-resolvers.ts';
import { countsForOfOpportunity } from '../modules/performance/counts-for.ts';
import {
  indicatorFields,
  performanceQueries,
  postingFields,
} from '../modules/performance/performance-resolvers.ts';
import { targetMutations } from '../modules/performance/target-mutations.ts';
import { planMutations } from '../modules/plans/plan-mutations.ts';
import {
  planContentFields,
  planFields,
  planItemFields,
  planMemberFields,
  planPersonFields,
  planQueries,
} from '../modules/plans/plan-resolvers.ts';
import { planTeamMutations } from '../modules/plans/plan-team-mutations.ts';
import {
  evidenceFactFields,
  evidenceFields,
  relationshipFields,
  relationshipQueries,
  relationshipsOfParty,
} from '../modules/relationships/relationship-resolvers.ts';
import {
  ruleFields,
  ruleMutations,
  ruleParameterFields,
  ruleQueries,
} from '../modules/rules/rule-resolvers.ts';
import { scorecardMutations } from '../modules/scorecards/scorecard-mutations.ts';
import {
  cardFields,
  comparisonQueries,
  rankingQueries,
  resultFields,
  royaltyQueries,
  scorecardQueries,
  scorecardsOfEnterprise,
} from '../modules/scorecards/scorecard-resolvers.ts';
import { searchQueries } from '../modules/search/search-resolvers.ts';
import { sessionQueries } from '../modules/session/session-resolvers.ts';
import {
  communityFields,
  communityOfParty,
  communityQueries,
} from '../modules/similarity/community-resolvers.ts';
import { lookalikeQueries } from '../modules/similarity/lookalike-resolvers.ts';
import { seedQueries } from '../modules/similarity/seed-resolvers.ts';
import { similarToParty } from '../modules/similarity/similarity-resolvers.ts';
import { statusQueries } from '../modules/status/status-resolvers.ts';
import { supplyOfEnterprise } from '../modules/supply/supply-resolvers.ts';
import {
  whiteListMutations,
  whiteListQueries,
  whiteListVersionFields,
} from '../modules/white-list/white-list-resolvers.ts';
import { teamFields, teamQueries } from '../modules/workbench/team-resolvers.ts';
import {
  workbenchFields,
  workbenchQueries,
  workTaskFields,
} from '../modules/workbench/workbench-resolvers.ts';
import { readTypeDefs } from './read-type-defs.ts';
import { scalars } from './scalars.ts';

const everyParty = {
  ...partyFields,
  ...relationshipsOfParty,
  ...ownershipOfParty,
  ...groupOfParty,
  ...similarToParty,
  ...communityOfParty,
  ...opportunitiesOfParty,
};

const resolvers: Resolvers = {
  ...scalars,
  ...partyTypes,
  Query: {
    ...sessionQueries,
    ...statusQueries,
    ...partyQueries,
    ...relationshipQueries,
    ...searchQueries,
    ...guaranteeQueries,
    ...chainQueries,
    ...chainEditQueries,
    ...goodsChainQueries,
    ...opportunityQueries,
    ...organisationQueries,
    ...ruleQueries,
    ...scorecardQueries,
    ...rankingQueries,
    ...royaltyQueries,
    ...comparisonQueries,
    ...whiteListQueries,
    ...peerQueries,
    ...gapTaskQueries,
    ...lookalikeQueries,
    ...performanceQueries,
    ...bookingQueries,
    ...planQueries,
    ...customerQueries,
    ...catalogueQueries,
    ...segmentQueries,
    ...listQueries,
    ...pilotQueries,
    ...communityQueries,
    ...seedQueries,
    ...workbenchQueries,
    ...teamQueries,
  },
  Mutation: {
    ...opportunityMutations,
    ...referralMutations,
    ...splitMutations,
    ...submitMutations,
    ...handOverMutations,
    ...organisationMutations,
    ...ruleMutations,
    ...scorecardMutations,
    ...whiteListMutations,
    ...chainEditMutations,
    ...gapTaskMutations,
    ...targetMutations,
    ...bookingMutations,
    ...planMutations,
    ...planTeamMutations,
    ...segmentMutations,
    ...listMutations,
    ...listMoveMutations,
    ...pilotMutations,
  },
  Enterprise: {
    ...everyParty,
    ...enterpriseFields,
    ...goodsOfEnterprise,
    ...supplyOfEnterprise,
    ...scorecardsOfEnterprise,
  },
  Person: { ...everyParty, ...personFields },
  State: everyParty,
  Unknown: everyParty,
  Community: communityFields,
  Customer: customerFields,
  CustomerProfile: profileFields,
  CustomerRow: customerRowFields,
  CustomerContact: contactFields,
  CustomerEvaluationPart: evaluationPartFields,
  BorneTag: borneTagFields,
  BorneTagGroup: borneTagGroupFields,
  TagDefinition: tagFields,
  TagCategory: tagCategoryFields,
  MetricDefinition: metricFields,
  Segment: segmentFields,
  SegmentCount: segmentCountFields,
  SegmentVersion: segmentVersionFields,
  TaskList: taskListFields,
  ListItem: listItemFields,
  ListStep: listStepFields,
  ListDailyReport: dailyReportFields,
  ListPilot: pilotFields,
  ListReason: listReasonFields,
  Relationship: relationshipFields,
  Evidence: evidenceFields,
  EvidenceFact: evidenceFactFields,
  WhiteListVersion: whiteListVersionFields,
  Chain: { ...chainFields, ...portraitOfChain },
  ChainLink: chainLinkFields,
  ChainEdit: chainEditFields,
  ChainPortrait: linkOfPortrait,
  ChainPortraitLink: firmsOfLink,
  GoodsChain: nodeOfGoodsChain,
  GoodsChainNode: firmsOfLink,
  Goods: goodsFields,
  Industry: industryFields,
  Opportunity: { ...opportunityFields, ...poolFields, ...countsForOfOpportunity },
  OpportunityReferral: referralFields,
  OpportunityStep: stepFields,
  ProductChoice: productChoiceFields,
  ReturnReason: returnReasonFields,
  Notice: noticeFields,
  OpportunityConnection: connectionFields,
  OpportunityRule: ruleFields,
  OpportunityTrigger: triggerFields,
  RuleParameter: ruleParameterFields,
  CloseReason: closeReasonFields,
  CollaborationScenario: scenarioFields,
  Scorecard: cardFields,
  ScorecardResult: resultFields,
  Score: scoreFields,
  Owner: ownerFields,
  ControlItem: controlItemFields,
  PerformanceIndicator: indicatorFields,
  Posting: postingFields,
  Plan: planFields,
  PlanContent: planContentFields,
  PlanItem: planItemFields,
  PlanMember: planMemberFields,
  PlanPerson: planPersonFields,
  Workbench: workbenchFields,
  WorkTask: workTaskFields,
  TeamWork: teamFields,
};

/** The schema with its resolvers; a resolver without a field, or a field of a computed type without one, fails the start. */
export function executableSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
