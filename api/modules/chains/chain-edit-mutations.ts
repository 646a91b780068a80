import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { ChainEditRefusal } from '../../work/chain-edit-store.ts';
import { personOf } from '../scorecards/find-card.ts';
import { canProposeEdits, canReviewEdits } from './chain-edit-resolvers.ts';
import { NOTE_MAX, type ProposalFault, readProposal } from './read-proposal.ts';

type Refusal =
  | ProposalFault['fault']
  | ChainEditRefusal
  | 'PROPOSE_FORBIDDEN'
  | 'REVIEW_FORBIDDEN'
  | 'REASON';

const REFUSALS: Readonly<Record<Refusal, { zh: string; en: string }>> = {
  PROPOSE_FORBIDDEN: { zh: '只有行业分析师可以提交修改', en: 'only industry analysts may propose changes' },
  REVIEW_FORBIDDEN: { zh: '只有产品经理可以复核', en: 'only product owners may review' },
  NO_CHAIN: { zh: '没有这条产业链', en: 'there is no such chain' },
  NO_LINK: { zh: '链条里没有这个环节', en: 'the chain has no such link' },
  NO_TARGET: { zh: '请选择链条里的另一个环节', en: 'choose another link of the chain' },
  NO_FIRM: { zh: '请选择一家企业', en: 'choose a firm' },
  NAME: { zh: '请写环节名称，不超过 60 字', en: 'give the link a name of at most 60 characters' },
  SAME_NAME: { zh: '链条里已有这个名称的环节', en: 'the chain has a link of this name' },
  EVIDENCE: { zh: '请写明依据', en: 'say on what it rests' },
  NOTE_LENGTH: { zh: '不超过 500 字', en: 'at most 500 characters' },
  REASON: { zh: '驳回须写明原因', en: 'say why it is rejected' },
  ALREADY_MEMBER: { zh: '企业已在该环节', en: 'the firm sits in the link already' },
  NOT_MEMBER: {
    zh: '企业不直接属于该环节，请在其所在的下级环节操作',
    en: 'the firm does not sit in the link itself; open the part in which it sits',
  },
  SAME_ROLES: { zh: '角色没有变化', en: 'the roles are the same' },
  HAS_PARTS: { zh: '该环节还有下级环节，请先移除下级', en: 'other links stand under it; remove those first' },
  ALREADY_FED: { zh: '已有这条供给关系', en: 'the link feeds it already' },
  NOT_FED: { zh: '没有这条供给关系', en: 'the link does not feed it' },
  ALREADY_PROPOSED: { zh: '同一事项已有待复核的修改', en: 'a change of the same waits for its review' },
  NOT_PROPOSED: { zh: '该修改已处理或已撤回', en: 'it is decided or withdrawn already' },
  SAME_PERSON: { zh: '提交人不得复核自己的修改', en: 'who proposed it may not review it' },
  PROPOSED_BY_ANOTHER: { zh: '只能撤回自己提交的修改', en: 'only who proposed it may withdraw it' },
};

function refuse({ language }: RequestContext, code: Refusal, field: string) {
  return {
    edit: null,
    userErrors: [{ code, message: REFUSALS[code][language], field: ['input', field] }],
  };
}

async function payloadOf(context: RequestContext, id: string, refused: ChainEditRefusal | undefined) {
  if (refused !== undefined) return refuse(context, refused, 'id');
  return { edit: (await context.services.chainEdits.findById(id)) ?? null, userErrors: [] };
}

function requestOf(context: RequestContext, { id, idempotencyKey }: { id: string; idempotencyKey: string }) {
  return { id, idempotencyKey, person: personOf(context), now: new Date(context.now) };
}

export const chainEditMutations = {
  chainEditPropose: async (_, { input }, context) => {
    if (!canProposeEdits(context)) return refuse(context, 'PROPOSE_FORBIDDEN', 'kind');
    const { chainEdits } = context.services;
    // Sent again after it was decided, the chain would say that it is so already.
    const earlier = await chainEdits.findByRequest(input.idempotencyKey);
    if (earlier !== undefined) return { edit: earlier, userErrors: [] };
    const proposal = await readProposal(context, input);
    if ('fault' in proposal) return refuse(context, proposal.fault, proposal.field);
    const { idempotencyKey } = input;
    const made = await chainEdits.propose(proposal, {
      person: personOf(context),
      idempotencyKey,
      now: new Date(context.now),
    });
    return 'refused' in made ? refuse(context, made.refused, 'kind') : { edit: made.edit, userErrors: [] };
  },
  chainEditReview: async (_, { input }, context) => {
    if (!canReviewEdits(context)) return refuse(context, 'REVIEW_FORBIDDEN', 'id');
    const reason = input.reason?.trim() ?? '';
    if (reason.length > NOTE_MAX) return refuse(context, 'NOTE_LENGTH', 'reason');
    if (!input.approve && reason === '') return refuse(context, 'REASON', 'reason');
    const { chainEdits, workFacts, keeper } = context.services;
    const decision = { isApproved: input.approve, reason };
    const refused = await chainEdits.review(requestOf(context, input), decision);
    if (refused === undefined && input.approve) {
      await workFacts.apply();
      await keeper.catchUp();
    }
    return payloadOf(context, input.id, refused);
  },
  chainEditWithdraw: async (_, { input }, context) => {
    if (!canProposeEdits(context)) return refuse(context, 'PROPOSE_FORBIDDEN', 'id');
    const refused = await context.services.chainEdits.withdraw(requestOf(context, input));
    return payloadOf(context, input.id, refused);
  },
} satisfies MutationResolvers;
