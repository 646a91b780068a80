import { REPORT_REASONS } from '../../../scoring/lists/report-reasons.ts';
import { opportunityKey } from '../../../scoring/opportunities/mine-opportunities.ts';
import type { ListReportInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { endKeys } from '../../jobs/to-found-opportunity.ts';
import type { ListItem } from '../../work/lists/read-items.ts';
import type { TaskList } from '../../work/lists/task-list.ts';
import { canWork } from '../opportunities/pool-access.ts';
import { type Refusal as PoolRefused, toUserError as toPoolError } from '../opportunities/pool-refusals.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { NOTE_MAX, type Refusal, toUserError } from './list-words.ts';

/** Notes what came of an item. Who is interested becomes an opportunity that the viewer leads, unless a colleague does. */
export async function reportOn(context: RequestContext, input: ListReportInput) {
  const { services, language } = context;
  const { item: itemId, state, idempotencyKey } = input;
  const by = viewerAsColleague(context);
  const item = await services.lists.findItem(itemId);
  const list = item === undefined ? undefined : await services.lists.find(item.listId);
  const fail = (error: { readonly code: string; readonly message: string; readonly field: string[] }) => ({
    item: item === undefined || list === undefined || item.assigneeKey !== by.key ? null : { ...item, list },
    userErrors: [error],
  });
  const refuse = (code: Refusal) => fail(toUserError(code, language));
  if (!canWork(context)) return refuse('FORBIDDEN');
  if (item === undefined || list === undefined || item.assigneeKey !== by.key) return refuse('NOT_YOURS');
  if (state === 'OPEN') return refuse('STATE');
  const reason = input.reason ?? '';
  if (state === 'NOT_INTERESTED' && !REPORT_REASONS.some(({ code }) => code === reason))
    return refuse('REASON');
  const note = (input.note ?? '').trim();
  if (note.length > NOTE_MAX) return refuse('NOTE_TOO_LONG');
  let { opportunityId } = item;
  if (state === 'INTERESTED' && opportunityId === undefined) {
    if (list.status !== 'SENT') return refuse('NOT_SENT');
    const made = await makeOpportunity(context, item, list, note, idempotencyKey);
    if (made.refused !== undefined)
      return fail({ ...toPoolError(made.refused, language), field: ['input', 'item'] });
    opportunityId = made.id;
  }
  const refused = await services.lists.report({
    itemId,
    state,
    reason: state === 'NOT_INTERESTED' ? reason : '',
    note,
    opportunityId: state === 'INTERESTED' ? opportunityId : undefined,
    by,
    idempotencyKey,
    now: new Date(services.clock()),
  });
  if (refused !== undefined) return refuse(refused);
  return { item: { ...(await services.lists.findItem(itemId))!, list }, userErrors: [] };
}

/** Each step is safe to repeat under a key of its own, so that a request whose answer was lost goes on where it stopped. */
async function makeOpportunity(
  context: RequestContext,
  { partyKey }: ListItem,
  { id: listId, title, product }: TaskList,
  note: string,
  key: string,
): Promise<{ readonly id: string; readonly refused?: PoolRefused }> {
  const { services, today } = context;
  const { pool } = services;
  const id = opportunityKey(partyKey, product, 'PROSPECT_LIST');
  const subject = today.findEntity(partyKey);
  if (subject === undefined) return { id, refused: 'NO_SUCH_PARTY' };
  const gate = services.gates(today)(subject, product);
  if (gate.status === 'BLOCKED') return { id, refused: 'BLOCKED' };
  const act = (step: string) => ({
    id,
    by: viewerAsColleague(context),
    idempotencyKey: `${key} ${step}`,
    now: new Date(services.clock()),
  });
  const { refused } = await pool.submit({
    ...act('submit'),
    type: 'PROSPECT_LIST',
    subjectKey: partyKey,
    product,
    origin: 'LIST',
    originId: listId,
    note: note === '' ? `「${title}」反馈有意向` : note,
    unitKeys: endKeys(today, 'CUSTOMER_OF', [subject]),
    managerKeys: endKeys(today, 'MANAGED_BY', [subject]),
    gate,
  });
  if (refused !== undefined) return { id, refused };
  const taken = await pool.claim(act('claim'));
  if (taken !== undefined) return taken === 'ALREADY_CLAIMED' ? { id } : { id, refused: taken };
  const contact = { kind: 'CONTACT', channel: '', place: '', voice: '', note } as const;
  await pool.log({ ...act('log'), ...contact });
  return { id };
}
