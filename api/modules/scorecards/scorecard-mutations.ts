import { formatDay, parseDay } from '../../../graph/model/day.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { ScorecardSource } from '../../sources.ts';
import type { ScorecardOutcome, ScorecardRefusal } from '../../work/scorecard-store.ts';
import { canDraft, canPublish, listCards, personOf, readCard } from './find-card.ts';
import { problemInWords } from './scorecard-words.ts';

type RefusalCode = ScorecardRefusal | 'DRAFT_FORBIDDEN' | 'PUBLISH_FORBIDDEN' | 'DAY_PASSED';

const REFUSALS: Readonly<Record<RefusalCode, { zh: string; en: string }>> = {
  DRAFT_OF_ANOTHER: {
    zh: '草案由他人起草，须由本人修改或放弃',
    en: 'somebody else has a draft of this card',
  },
  NO_DRAFT: { zh: '没有这份草案，可能已经发布', en: 'there is no such draft; it may be published' },
  SAME_PERSON: { zh: '起草人不得审批自己的草案', en: 'who drafted it may not publish it' },
  DRAFT_FORBIDDEN: { zh: '只有产品经理可以起草', en: 'only product owners may draft' },
  PUBLISH_FORBIDDEN: { zh: '只有风险经理可以审批发布', en: 'only risk managers may publish' },
  DAY_PASSED: { zh: '生效日不得早于今天', en: 'the day must be today or later' },
};

function refuse(context: RequestContext, code: RefusalCode, field: string) {
  return {
    scorecard: null,
    userErrors: [{ code, message: REFUSALS[code][context.language], field: ['input', field] }],
  };
}

async function payloadOf(context: RequestContext, cardId: string, outcome: ScorecardOutcome, field: string) {
  if (outcome.refused !== undefined) return refuse(context, outcome.refused, field);
  const cards = await listCards(context);
  const written = cards.find(({ card }) => card.id === cardId && card.version === outcome.version);
  return { scorecard: (written as ScorecardSource | undefined) ?? null, userErrors: [] };
}

function requestOf(
  context: RequestContext,
  { cardId, idempotencyKey }: { cardId: string; idempotencyKey: string },
) {
  return { cardId, idempotencyKey, person: personOf(context), now: new Date(context.now) };
}

export const scorecardMutations = {
  scorecardDraft: async (_, { input }, context) => {
    if (!canDraft(context)) return refuse(context, 'DRAFT_FORBIDDEN', 'cardId');
    const { card, problems } = readCard(input.cardId, input.content);
    if (card === undefined) {
      return {
        scorecard: null,
        userErrors: problems.map(({ code, place, message }) => ({
          code,
          message: problemInWords({ code, place, message }, context.language),
          field: ['input', 'content', place],
        })),
      };
    }
    const outcome = await context.services.scorecards.draft(
      requestOf(context, input),
      card,
      input.note ?? '',
    );
    return payloadOf(context, input.cardId, outcome, 'cardId');
  },
  scorecardPublish: async (_, { input }, context) => {
    if (!canPublish(context)) return refuse(context, 'PUBLISH_FORBIDDEN', 'version');
    if (input.validFrom < formatDay(context.today.asOf)) return refuse(context, 'DAY_PASSED', 'validFrom');
    const validFrom = parseDay(input.validFrom)!;
    const outcome = await context.services.scorecards.publish(
      requestOf(context, input),
      input.version,
      validFrom,
    );
    return payloadOf(context, input.cardId, outcome, 'version');
  },
  scorecardDiscard: async (_, { input }, context) => {
    if (!canDraft(context)) return refuse(context, 'DRAFT_FORBIDDEN', 'cardId');
    const outcome = await context.services.scorecards.discard(requestOf(context, input), input.version);
    return payloadOf(context, input.cardId, outcome, 'version');
  },
} satisfies Pick<MutationResolvers, 'scorecardDraft' | 'scorecardPublish' | 'scorecardDiscard'>;
