import { entityKey } from '../../../graph/model/keys.ts';
import { GATES } from '../../../scoring/gates/gate.ts';
import { OPPORTUNITY_RULES } from '../../../scoring/opportunities/registry.ts';
import { scenarioOf } from '../../../scoring/opportunities/scenarios.ts';
import { findWaysIn } from '../../../scoring/ways-in/find-ways-in.ts';
import type {
  CollaborationScenarioResolvers,
  MutationResolvers,
  OpportunityConnectionResolvers,
  OpportunityResolvers,
  OpportunityRuleResolvers,
  QueryResolvers,
  ScoreResolvers,
  StateResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import { roundHidden } from '../../answers/answer.ts';
import type { RequestContext, RequestLanguage } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import { type ClaimRefusal, encodeCursor } from '../../work/opportunity-store.ts';
import { endSource, partyKeyOf } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { isVisible, relationshipSource } from '../relationships/relationship-source.ts';
import { evidenceOf, mayRead, reachOfViewer } from './opportunity-access.ts';
import { gateInWords, partInWords, productInWords, reasonsOf, titleOf, whyOf } from './opportunity-words.ts';

const FIRST_MAX = 100;
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
  status: (opportunity) => {
    if (opportunity.withdrawnAt !== undefined) return 'WITHDRAWN';
    return opportunity.claim === undefined ? 'OPEN' : 'CLAIMED';
  },
  title: (opportunity, { language }, context) => titleOf(context, opportunity, languageOf(language)),
  why: (opportunity, { language }, context) => whyOf(context, opportunity, languageOf(language)),
  subject: (opportunity, _, context) => requirePartyOfKey(context, opportunity.subjectKey),
  via: (opportunity, _, context) =>
    opportunity.viaKey === undefined ? null : requirePartyOfKey(context, opportunity.viaKey),
  product: (opportunity, _, context) => productInWords(opportunity.product, context.language),
  score: (opportunity) => ({ value: opportunity.score, parts: opportunity.parts, opportunity }),
  evidence: (opportunity, _, context) => evidenceOf(context, opportunity),
  gate: (opportunity, _, context) => gateOf(context, opportunity),
  claim: ({ claim }) =>
    claim === undefined ? null : { employee: claim.employee, claimedAt: claim.claimedAt.toISOString() },
  viewerCanClaim: (opportunity, _, context) => {
    const isOpen = opportunity.withdrawnAt === undefined && opportunity.claim === undefined;
    return isOpen && canWork(context) && gateOf(context, opportunity).status !== 'BLOCKED';
  },
  scenario: (opportunity) => scenarioOf(opportunity) ?? null,
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

export const scoreFields = {
  reasons: ({ opportunity }, { language }) => reasonsOf(opportunity, languageOf(language)),
  parts: ({ parts }) => parts.map((part) => ({ ...part })),
  unknown: ({ opportunity }, { language }) =>
    opportunity.unknownParts.map((name) => partInWords(name, languageOf(language))),
} satisfies ScoreResolvers;

function canWork(context: RequestContext): boolean {
  return context.viewer.role === 'RELATIONSHIP_MANAGER' || context.viewer.role === 'BRANCH_HEAD';
}

/** Sales read one neutral sentence for all that only risk may know; the figures are for the purpose RISK. */
function gateOf(
  context: RequestContext,
  { gate }: OpportunitySource,
): { status: OpportunitySource['gate']['status']; reason: string | null } {
  const { language, access } = context;
  const visible = gate.reasons.filter(({ code }) => access.seesRisk || !GATES[code].isForRiskOnly);
  const isNeutral = visible.length < gate.reasons.length;
  const reasons = [
    ...(isNeutral ? [REFUSALS.BLOCKED[language]] : []),
    ...visible.map((reason) => gateInWords(reason, language)),
  ];
  return {
    status: isNeutral && !access.seesRisk ? 'BLOCKED' : gate.status,
    reason: reasons.length === 0 ? null : reasons.join(language === 'zh' ? '；' : '; '),
  };
}

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
    if (party.no < 0) return { items: [], totalCount: 0, hidden: 0, hasNextPage: false };
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

export const ruleFields = {
  name: ({ name }, { language }) => name[languageOf(language)],
  products: ({ products }, _, context) =>
    products.map((product) => productInWords(product, context.language)),
  parameters: ({ parameters }) =>
    parameters.map((parameter) => ({ ...parameter, operator: parameter.operator ?? '>=' })),
} satisfies OpportunityRuleResolvers;

export const opportunityQueries = {
  opportunityRules: (_, __, context) =>
    OPPORTUNITY_RULES.filter(({ audience }) => audience !== 'RISK' || context.access.seesRisk),
  opportunities: (_, { filter, first, after }, context) =>
    context.services.opportunities.list({
      rules: filter?.rules ?? undefined,
      types: filter?.types ?? undefined,
      statuses: filter?.statuses ?? undefined,
      subjectKey: filter?.subject ? entityKey(filter.subject.kind, filter.subject.sourceId) : undefined,
      viaKey: filter?.via ? entityKey(filter.via.kind, filter.via.sourceId) : undefined,
      scoreMin: filter?.scoreMin ?? undefined,
      isWorkable: filter?.workable ?? false,
      reach: reachOfViewer(context),
      withRisk: context.access.seesRisk,
      first: limited('first', first, 20, FIRST_MAX),
      after: after ?? undefined,
    }),
  opportunity: async (_, { id }, context) => {
    const found = await context.services.opportunities.findById(id);
    return found !== undefined && mayRead(context, found) ? found : null;
  },
} satisfies QueryResolvers;

const REFUSALS: Readonly<Record<ClaimRefusal | 'FORBIDDEN' | 'BLOCKED', { zh: string; en: string }>> = {
  NOT_FOUND: { zh: '没有这条商机', en: 'there is no such opportunity' },
  ALREADY_CLAIMED: { zh: '已被他人认领', en: 'somebody else has claimed it' },
  NOT_CLAIMED_BY_YOU: { zh: '不是您认领的商机', en: 'you have not claimed it' },
  WITHDRAWN: { zh: '商机已撤回，不能认领', en: 'it was withdrawn and cannot be claimed' },
  FORBIDDEN: {
    zh: '只有客户经理和支行、分行负责人可以认领',
    en: 'only relationship managers and branch heads may claim',
  },
  BLOCKED: {
    zh: '暂不可营销，请联系风险管理部',
    en: 'not to be approached at present: ask the risk department',
  },
};

async function act(
  context: RequestContext,
  input: { opportunityId: string; idempotencyKey: string },
  operation: 'claim' | 'release',
) {
  const { opportunities, clock } = context.services;
  const found = await opportunities.findById(input.opportunityId);
  const refuse = (code: keyof typeof REFUSALS) => ({
    opportunity: found !== undefined && mayRead(context, found) ? found : null,
    userErrors: [{ code, message: REFUSALS[code][context.language], field: ['input', 'opportunityId'] }],
  });
  if (found === undefined || !mayRead(context, found)) return refuse('NOT_FOUND');
  if (!canWork(context)) return refuse('FORBIDDEN');
  if (operation === 'claim' && gateOf(context, found).status === 'BLOCKED') return refuse('BLOCKED');
  const { viewer, today } = context;
  const key = viewer.employeeNo === undefined ? `demo:${viewer.persona}` : today.keyOf(viewer.employeeNo);
  const employee = { key, name: viewer.name };
  const refused = await opportunities[operation](found.id, employee, input.idempotencyKey, new Date(clock()));
  if (refused !== undefined) return refuse(refused);
  return { opportunity: (await opportunities.findById(found.id)) ?? null, userErrors: [] };
}

export const opportunityMutations = {
  opportunityClaim: (_, { input }, context) => act(context, input, 'claim'),
  opportunityRelease: (_, { input }, context) => act(context, input, 'release'),
} satisfies MutationResolvers;
