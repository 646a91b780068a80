import { opportunityKey } from '../../../scoring/opportunities/mine-opportunities.ts';
import { PRODUCT_HYPOTHESES } from '../../../scoring/opportunities/product-hypotheses.ts';
import type { MutationResolvers, OpportunitySubmitInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { endKeys } from '../../jobs/to-found-opportunity.ts';
import type { Submitted } from '../../work/pool/submit.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { findNumber } from '../parties/party-source.ts';
import { findReadable } from './opportunity-access.ts';
import { canSubmit } from './pool-access.ts';
import { NOTE_MAX, type Refusal, toUserError } from './pool-refusals.ts';

const NOTE_MIN = 4;

export const submitMutations = {
  opportunitySubmit: (_, { input }, context) => submit(context, input),
} satisfies MutationResolvers;

async function submit(context: RequestContext, input: OpportunitySubmitInput) {
  const refuse = (code: Refusal) => ({
    opportunity: null,
    result: null,
    message: null,
    userErrors: [toUserError(code, context.language, code === 'FORBIDDEN' ? 'subject' : undefined)],
  });
  if (!canSubmit(context)) return refuse('FORBIDDEN');
  const { today, services } = context;
  const subject = findNumber(today, input.subject);
  if (subject === undefined || context.access.decide(subject) === 'HIDDEN') return refuse('NO_SUCH_PARTY');
  if (!Object.hasOwn(PRODUCT_HYPOTHESES, input.product)) return refuse('NO_SUCH_PRODUCT');
  const note = input.note.trim();
  if (note.length < NOTE_MIN) return refuse('NOTE_MISSING');
  if (note.length > NOTE_MAX) return refuse('NOTE_TOO_LONG');
  if ((input.expectedAmount ?? 0) < 0) return refuse('AMOUNT_NEGATIVE');
  const gate = services.gates(today)(subject, input.product);
  if (gate.status === 'BLOCKED') return refuse('BLOCKED');
  const origin = input.origin ?? 'MANUAL';
  const type = origin === 'LIST' ? 'PROSPECT_LIST' : 'MINED_NEED';
  const subjectKey = today.keyOf(subject);
  const id = opportunityKey(subjectKey, input.product, type);
  const { refused, result } = await services.pool.submit({
    id,
    type,
    subjectKey,
    product: input.product,
    origin,
    note,
    expectedFen: input.expectedAmount ?? undefined,
    unitKeys: endKeys(today, 'CUSTOMER_OF', [subject]),
    managerKeys: endKeys(today, 'MANAGED_BY', [subject]),
    gate,
    by: viewerAsColleague(context),
    idempotencyKey: input.idempotencyKey,
    now: new Date(services.clock()),
  });
  if (refused !== undefined) return refuse(refused);
  const opportunity = (await findReadable(context, id)) ?? null;
  return {
    opportunity,
    result,
    message: messageOf(context, result, opportunity?.claim?.employee),
    userErrors: [],
  };
}

function messageOf(
  { language }: RequestContext,
  result: Submitted | undefined,
  lead: string | undefined,
): string {
  if (result === 'OPENED') return language === 'zh' ? '已进入商机池' : 'it is in the pool';
  if (result === 'REOPENED') return language === 'zh' ? '原商机已重新打开' : 'the earlier one is open again';
  if (lead === undefined)
    return language === 'zh'
      ? '同一客户同一产品已有商机，已并入'
      : 'joined the one on the same customer and product';
  return language === 'zh'
    ? `同一客户同一产品已由${lead}主办，已并入并通知`
    : `${lead} leads one on the same customer and product: joined, and told`;
}
