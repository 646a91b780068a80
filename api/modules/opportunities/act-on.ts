import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import type { PoolAct } from '../../work/pool/act.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { findReadable } from './opportunity-access.ts';
import { canWork } from './pool-access.ts';
import { NOTE_MAX, type Refusal, toUserError } from './pool-refusals.ts';

interface ActInput {
  readonly opportunityId: string;
  readonly idempotencyKey: string;
  readonly note?: string | null;
}

/** Reads the opportunity, checks who may act on it, acts, and gives it as it is then. */
export async function actOn(
  context: RequestContext,
  input: ActInput,
  work: (act: PoolAct & { readonly note: string }, found: OpportunitySource) => Promise<Refusal | undefined>,
  isAllowed: (context: RequestContext) => boolean = canWork,
) {
  const found = await findReadable(context, input.opportunityId);
  const refuse = (code: Refusal) => ({
    opportunity: found ?? null,
    userErrors: [
      toUserError(
        code,
        context.language,
        code === 'AMOUNT_NEGATIVE' && 'amount' in input ? 'amount' : undefined,
      ),
    ],
  });
  if (found === undefined) return refuse('NOT_FOUND');
  if (!isAllowed(context)) return refuse('FORBIDDEN');
  const note = (input.note ?? '').trim();
  if (note.length > NOTE_MAX) return refuse('NOTE_TOO_LONG');
  const { idempotencyKey } = input;
  const now = new Date(context.services.clock());
  const refused = await work(
    { id: found.id, by: viewerAsColleague(context), idempotencyKey, now, note },
    found,
  );
  if (refused !== undefined) return refuse(refused);
  return { opportunity: (await findReadable(context, found.id)) ?? null, userErrors: [] };
}
