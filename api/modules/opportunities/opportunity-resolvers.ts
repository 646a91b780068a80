import { entityKey } from '../../../graph/model/keys.ts';
import { CLOSE_REASONS } from '../../../scoring/learning/close-reasons.ts';
import { PRODUCT_HYPOTHESES } from '../../../scoring/opportunities/product-hypotheses.ts';
import { scenarioOf } from '../../../scoring/opportunities/scenarios.ts';
import { RETURN_REASONS } from '../../../scoring/pool/return-reasons.ts';
import { SUBMITTED_RULE } from '../../../scoring/pool/submission.ts';
import { findWaysIn } from '../../../scoring/ways-in/find-ways-in.ts';
import type {
  CloseReasonResolvers,
  CollaborationScenarioResolvers,
  OpportunityConnectionResolvers,
  OpportunityResolvers,
  OpportunityTriggerResolvers,
  ProductChoiceResolvers,
  QueryResolvers,
  ReturnReasonResolvers,
  ScoreResolvers,
  StateResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import { roundHidden } from '../../answers/answer.ts';
import type { RequestContext, RequestLanguage } from '../../context.ts';
import type { OpportunityPage } from '../../sources.ts';
import { encodeCursor } from '../../work/list-opportunities.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { endSource, partyKeyOf } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { isVisible, relationshipSource } from '../relationships/relationship-source.ts';
import { evidenceOf, findReadable, isOnTheTeam, reachOfViewer, triggersOf } from './opportunity-access.ts';
import { gateOf } from './opportunity-gate.ts';
import { partInWords, productInWords, reasonsOf, titleOf, whyOf } from './opportunity-words.ts';
import { canWork } from './pool-access.ts';

const FIRST_MAX = 100;
const NO_OPPORTUNITIES: OpportunityPage = {
  items: [],
  totalCount: 0,
  isTotalCapped: false,
  hidden: 0,
  hasNextPage: false,
};
const WAYS_MAX = 10;

const languageOf = (language: 'ZH' | 'EN' | null | undefined): RequestLanguage =>
  language === 'EN' ? 'en' : 'zh';

/** A party of an opportunity: it is named by it, so it is never less than a stub. */
function requirePartyOfKey(context: RequestContext, key: string) {
  const no = context.today.findEntity(key);
  if (no === undefined) throw refusal('NOT_FOUND', `the party ${key} is no longer in the graph`);
  return endSource(context, no);
}

export const opportunityFields = {
  title: (opportunity, { language }, context) => titleOf(context, opportunity, languageOf(language)),
  rule: (opportunity, _, context) => triggersOf(context, opportunity)[0].rule,
  why: async (opportunity, { language }, context) => {
    if (opportunity.rule === SUBMITTED_RULE) {
      const [first] = await context.services.pool.submissions(opportunity.id);
      return first?.note ?? '';
    }
    const [best] = triggersOf(context, opportunity);
    const { subjectKey } = opportunity;
    return whyOf(context, { ...best, subjectKey }, languageOf(language), {
      isOpenToViewer: isOnTheTeam(context, opportunity),
    });
  },
  subject: (opportunity, _, context) => requirePartyOfKey(context, opportunity.subjectKey),
  via: (opportunity, _, context) => {
    const [{ viaKey }] = triggersOf(context, opportunity);
    return viaKey === undefined ? null : requirePartyOfKey(context, viaKey);
  },
  product: (opportunity, _, context) => productInWords(opportunity.product, context.language),
  score: (opportunity) => ({ value: opportunity.score, parts: opportunity.parts, opportunity }),
  evidence: (opportunity, _, context) => evidenceOf(context, triggersOf(context, opportunity)[0]),
  alsoFoundBy: (opportunity, _, context) =>
    triggersOf(context, opportunity)
      .slice(1)
      .map((trigger) => ({ ...trigger, subjectKey: opportunity.subjectKey })),
  gate: (opportunity, _, context) => gateOf(context, opportunity),
  claim: ({ claim }) =>
    claim === undefined ? null : { employee: claim.employee, claimedAt: claim.claimedAt.toISOString() },
  viewerCanClaim: (opportunity, _, context) => {
    const isOpen = opportunity.status === 'OPEN';
    return isOpen && canWork(context) && gateOf(context, opportunity).status !== 'BLOCKED';
  },
  viewerHasClaim: ({ status, claim }, _, context) =>
    status === 'CLAIMED' && claim?.employeeKey === viewerAsColleague(context).key,
  scenario: (opportunity, _, context) =>
    scenarioOf({ rule: triggersOf(context, opportunity)[0].rule, product: opportunity.product }) ?? null,
  waysIn: (opportunity, { k }, context) => {
    const subject = context.today.findEntity(opportunity.subjectKey);
    if (subject === undefined) return [];
    const wanted = limited('k', k, 3, WAYS_MAX);
    const isVisibleToViewer = context.access.seesWholeBank ? undefined : isVisible(context);
    return findWaysIn(context.today, subject, { k: wanted, isVisible: isVisibleToViewer }).flatMap((way) => {
      const employee = context.directory.employees.get(way.employee);
      if (employee === undefined) return [];
      const { load, score, isOwner } = way;
      const mayTell = context.access.isOwn(way.through);
      const path = mayTell ? way.path.map((place) => relationshipSource(context.today, place)) : [];
      const through = mayTell ? endSource(context, way.through) : null;
      return [{ employee, through, path, load, owner: isOwner && mayTell, score }];
    });
  },
  foundAt: (opportunity) => opportunity.foundAt.toISOString(),
  withdrawnAt: (opportunity) => opportunity.withdrawnAt?.toISOString() ?? null,
  expiresOn: (opportunity) => opportunity.expiresOn ?? null,
} satisfies OpportunityResolvers;

export const triggerFields = {
  why: (trigger, { language }, context) => whyOf(context, trigger, languageOf(language)),
  via: ({ viaKey }, _, context) => (viaKey === undefined ? null : requirePartyOfKey(context, viaKey)),
  evidence: (trigger, _, context) => evidenceOf(context, trigger),
} satisfies OpportunityTriggerResolvers;

export const scoreFields = {
  learned: ({ opportunity }) => opportunity.learned ?? null,
  reasons: ({ opportunity }, { language }) => reasonsOf(opportunity, languageOf(language)),
  parts: ({ parts }) => parts.map((part) => ({ ...part })),
  unknown: ({ opportunity }, { language }) =>
    opportunity.unknownParts.map((name) => partInWords(name, languageOf(language))),
} satisfies ScoreResolvers;

export const connectionFields = {
  totalCount: (page) => page.totalCount,
  hidden: (page) => roundHidden(page.hidden),
  edges: (page) => page.items.map((node) => ({ node, cursor: encodeCursor(node) })),
  pageInfo: (page) => {
    const last = page.items.at(-1);
    return { hasNextPage: page.hasNextPage, endCursor: last === undefined ? null : encodeCursor(last) };
  },
} satisfies OpportunityConnectionResolvers;

export const opportunitiesOfParty = {
  opportunities: (party, { first, after }, context) => {
    if (party.no < 0) return NO_OPPORTUNITIES;
    return context.services.opportunities.list({
      partyKey: partyKeyOf(context, party),
      reach: reachOfViewer(context),
      withRisk: context.access.seesRisk,
      first: limited('first', first, 20, FIRST_MAX),
      after: after ?? undefined,
    });
  },
} satisfies Pick<StateResolvers, 'opportunities'>;

export const scenarioFields = {
  name: ({ name }, { language }) => name[languageOf(language)],
  indicator: ({ indicator }, { language }) => indicator[languageOf(language)],
} satisfies CollaborationScenarioResolvers;

export const opportunityQueries = {
  opportunities: (_, { filter, first, after }, context) =>
    context.services.opportunities.list({
      rules: filter?.rules ?? undefined,
      types: filter?.types ?? undefined,
      statuses: filter?.statuses ?? undefined,
      subjectKey: filter?.subject ? entityKey(filter.subject.kind, filter.subject.sourceId) : undefined,
      viaKey: filter?.via ? entityKey(filter.via.kind, filter.via.sourceId) : undefined,
      workedOnBy: filter?.workedOnByViewer ? viewerAsColleague(context).key : undefined,
      scoreMin: filter?.scoreMin ?? undefined,
      workableAt: filter?.workable ? new Date(context.services.clock()) : undefined,
      reach: reachOfViewer(context),
      withRisk: context.access.seesRisk,
      first: limited('first', first, 20, FIRST_MAX),
      after: after ?? undefined,
    }),
  opportunity: async (_, { id }, context) => (await findReadable(context, id)) ?? null,
  referralsToViewer: (_, __, context) => {
    const { key, unitKey } = viewerAsColleague(context);
    return context.services.pool.referrals({
      for: { key, unitKeys: unitKey === undefined ? [] : [unitKey] },
    });
  },
  referralsFromViewer: (_, __, context) =>
    context.services.pool.referrals({ fromKey: viewerAsColleague(context).key }),
  opportunityProducts: () => Object.entries(PRODUCT_HYPOTHESES).map(([code, words]) => ({ code, words })),
  returnReasons: () => [...RETURN_REASONS],
  closeReasons: () => [...CLOSE_REASONS],
} satisfies QueryResolvers;

export const productChoiceFields = {
  name: ({ words }, { language }) => words[languageOf(language)],
} satisfies ProductChoiceResolvers;

export const returnReasonFields = {
  words: ({ words }, { language }) => words[languageOf(language)],
} satisfies ReturnReasonResolvers;

export const closeReasonFields = {
  words: ({ words }, { language }) => words[languageOf(language)],
} satisfies CloseReasonResolvers;
