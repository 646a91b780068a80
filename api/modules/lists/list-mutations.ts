import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { createDraft } from './create-draft.ts';
import { keepsLists } from './list-access.ts';
import { type Refusal, toUserError } from './list-words.ts';
import { planList } from './plan-list.ts';
import { reportOn } from './report-on.ts';
import { headsOfUnits } from './unit-places.ts';

export const listMutations = {
  listCreate: (_, { input }, context) => createDraft(context, input),
  listSend: async (_, { input }, context) => {
    const { lists } = context.services;
    const list = keepsLists(context) ? await lists.find(input.list) : undefined;
    if (list === undefined)
      return refuse(context, undefined, keepsLists(context) ? 'NOT_FOUND' : 'FORBIDDEN');
    const heads = headsOfUnits(context.today, context.directory);
    const refused = await lists.send(
      actOf(context, input),
      await planList(context, list),
      (unit) => heads.get(unit) ?? [],
    );
    return refused === undefined ? succeed(context, list.id) : refuse(context, list.id, refused);
  },
  listClose: async (_, { input }, context) => {
    if (!keepsLists(context)) return refuse(context, undefined, 'FORBIDDEN');
    const refused = await context.services.lists.close(actOf(context, input));
    return refused === undefined ? succeed(context, input.list) : refuse(context, input.list, refused);
  },
  listReport: (_, { input }, context) => reportOn(context, input),
} satisfies MutationResolvers;

function actOf(
  context: RequestContext,
  { list, idempotencyKey }: { readonly list: string; readonly idempotencyKey: string },
) {
  const now = new Date(context.services.clock());
  return { listId: list, by: viewerAsColleague(context), idempotencyKey, now };
}

async function succeed({ services }: RequestContext, id: string) {
  return { list: (await services.lists.find(id)) ?? null, userErrors: [] };
}

async function refuse({ services, language }: RequestContext, id: string | undefined, code: Refusal) {
  const list = id === undefined ? undefined : await services.lists.find(id);
  return { list: list ?? null, userErrors: [toUserError(code, language)] };
}
