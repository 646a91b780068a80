import { GATES } from '../../../scoring/gates/gate.ts';
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
  { gate }: Pick<OpportunitySource, 'gate'>,
): { status: OpportunitySource['gate']['status']; reason: string | null } {
  const { language, access } = context;
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
