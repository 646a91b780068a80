import { dayOfInstant } from '../../../graph/model/day.ts';
import { GATES, type Gate, REFUSED_DAYS, toGate } from '../../../scoring/gates/gate.ts';
import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import { gateInWords } from './opportunity-words.ts';

/** The one sentence that everybody but risk reads, whatever the reason. */
export const NOT_TO_BE_APPROACHED = {
  zh: '暂不可营销，请联系风险管理部',
  en: 'not to be approached at present: ask the risk department',
} as const;

/** Sales read one neutral sentence for all that only risk may know; the figures are for the purpose RISK. */
export function gateOf(
  context: RequestContext,
  opportunity: Pick<OpportunitySource, 'gate' | 'refusedAt'>,
): { status: OpportunitySource['gate']['status']; reason: string | null } {
  const { language, access } = context;
  const gate = gateWithRefusal(opportunity, new Date(context.services.clock()));
  const visible = gate.reasons.filter(({ code }) => access.seesRisk || !GATES[code].isForRiskOnly);
  const isNeutral = visible.length < gate.reasons.length;
  const reasons = [
    ...(isNeutral ? [NOT_TO_BE_APPROACHED[language]] : []),
    ...visible.map((reason) => gateInWords(reason, language)),
  ];
  return {
    status: isNeutral && !access.seesRisk ? 'BLOCKED' : gate.status,
    reason: reasons.length === 0 ? null : reasons.join(language === 'zh' ? '；' : '; '),
  };
}

/** Mining knows the facts; that a customer declined is work, and joins them at the instant of the question. */
export function gateWithRefusal(
  { gate, refusedAt }: Pick<OpportunitySource, 'gate' | 'refusedAt'>,
  now: Date,
): Gate {
  if (refusedAt === undefined) return gate;
  const freeAt = refusedAt.getTime() + REFUSED_DAYS * 86_400_000;
  if (now.getTime() >= freeAt) return gate;
  const figures = { refusedOn: dayOfInstant(refusedAt.getTime()), freeOn: dayOfInstant(freeAt) };
  return toGate([...gate.reasons, { code: 'REFUSED', figures }]);
}
