import { CLOSE_REASONS } from '../../../scoring/learning/close-reasons.ts';
import { isReturnReason } from '../../../scoring/pool/return-reasons.ts';
import type { MutationResolvers, OpportunityLogInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { actOn } from './act-on.ts';
import { gateOf } from './opportunity-gate.ts';
import { type Refusal, VOICE_MAX } from './pool-refusals.ts';

const VOICE = /^data:audio\/[\w.+-]+(;[\w=.+-]+)*;base64,[A-Za-z0-9+/=]+$/;

export const opportunityMutations = {
  opportunityClaim: (_, { input }, context) =>
    actOn(context, input, async (act, found) =>
      gateOf(context, found).status === 'BLOCKED' ? 'BLOCKED' : context.services.pool.claim(act),
    ),
  opportunityRelease: (_, { input }, context) =>
    actOn(context, input, async (act) => {
      const reason = input.reason ?? '';
      if (reason !== '' && !isReturnReason(reason)) return 'REASON_MISSING';
      return context.services.pool.release({ ...act, reason });
    }),
  opportunityAdvance: (_, { input }, context) =>
    actOn(context, input, async (act) => {
      const { stage, expectedAmount } = input;
      if ((expectedAmount ?? 0) < 0) return 'AMOUNT_NEGATIVE';
      return context.services.pool.advance({ ...act, stage, expectedFen: expectedAmount ?? undefined });
    }),
  opportunityLog: (_, { input }, context) => actOn(context, input, (act) => logActivity(context, input, act)),
  opportunityClose: (_, { input }, context) =>
    actOn(context, input, async (act, { subjectKey }) => {
      const { outcome, amount } = input;
      const reason = input.reason ?? '';
      const needsReason = CLOSE_REASONS.some((known) => known.outcome === outcome);
      const fits = CLOSE_REASONS.some((known) => known.outcome === outcome && known.code === reason);
      if (needsReason ? !fits : reason !== '') return 'REASON_MISSING';
      if ((amount ?? 0) < 0) return 'AMOUNT_NEGATIVE';
      const { pool, bookings } = context.services;
      const refused = await pool.close({ ...act, outcome, reason, amountFen: amount ?? undefined });
      // What was booked before it was said to be won settles it at once.
      if (refused === undefined && outcome === 'WON') await bookings.settle([subjectKey], act.now);
      return refused;
    }),
} satisfies MutationResolvers;

async function logActivity(
  context: RequestContext,
  { kind, channel, place, voice }: OpportunityLogInput,
  act: Parameters<Parameters<typeof actOn>[2]>[0],
): Promise<Refusal | undefined> {
  const sound = voice ?? '';
  if (sound !== '' && (sound.length > VOICE_MAX || !VOICE.test(sound))) return 'VOICE_UNREADABLE';
  if (kind === 'NOTE' && act.note === '' && sound === '') return 'NOTE_MISSING';
  const [over, at] = [channel, place].map((text) => (text ?? '').trim().slice(0, 200));
  return context.services.pool.log({ ...act, kind, channel: over, place: at, voice: sound });
}
