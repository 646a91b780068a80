import { formatDay } from '../../../graph/model/day.ts';
import { GATES, type GateReason } from '../../../scoring/gates/gate.ts';
import {
  PRODUCT_HYPOTHESES,
  type ProductHypothesis,
} from '../../../scoring/opportunities/product-hypotheses.ts';
import { findRule } from '../../../scoring/opportunities/registry.ts';
import type { LearnedFactor } from '../../../scoring/opportunities/rule.ts';
import { signalInWords } from '../../../scoring/signals/signals.ts';
import type { RequestContext, RequestLanguage } from '../../context.ts';
import type { OpportunitySource, TriggerSource } from '../../sources.ts';
import { shortenName } from '../parties/shorten-name.ts';

/** A product hypothesis in words; a code that the shelf does not know stands for itself. */
export function productInWords(product: string, language: RequestLanguage): string {
  return PRODUCT_HYPOTHESES[product as ProductHypothesis]?.[language] ?? product;
}

function nameOf(context: RequestContext, key: string | undefined): string {
  const no = key === undefined ? undefined : context.today.findEntity(key);
  if (no === undefined) return '';
  return context.today.shortNameOf(no) || shortenName(context.today.nameOf(no));
}

function amountInWords(fen: number, language: RequestLanguage): string {
  const yuan = fen / 100;
  if (language === 'en')
    return `CNY ${(yuan / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} million`;
  if (yuan >= 1e8) return `${(yuan / 1e8).toLocaleString('zh-CN', { maximumFractionDigits: 1 })} 亿元`;
  return `${(yuan / 1e4).toLocaleString('zh-CN', { maximumFractionDigits: 0 })} 万元`;
}

/** What a manager reads first: the product and whom it is about. */
export function titleOf(
  context: RequestContext,
  opportunity: OpportunitySource,
  language: RequestLanguage,
): string {
  const product = productInWords(opportunity.product, language);
  return `${product} · ${nameOf(context, opportunity.subjectKey)}`;
}

const OF_ANOTHER_UNIT = {
  zh: '依据涉及其他机构管户的客户，详情请联系其管户经理',
  en: 'what speaks for it concerns a customer of another unit: ask who manages it',
} as const;

/** Whether the viewer knows a party by name alone because another unit serves it: its figures are not told. */
function isServedElsewhere({ today, access }: RequestContext, key: string | undefined): boolean {
  const no = key === undefined ? undefined : today.findEntity(key);
  return no !== undefined && today.countOut('CUSTOMER_OF', no) > 0 && access.decide(no) !== 'FULL';
}

/**
 * Why the subject would accept, with the figures that speak for it; empty for a rule that is no more. Where a party is another unit's
 * customer, only that there is a reason; `isOpenToViewer` for who works on it.
 */
export function whyOf(
  context: RequestContext,
  trigger: TriggerSource & Pick<OpportunitySource, 'subjectKey'>,
  language: RequestLanguage,
  { isOpenToViewer = false } = {},
): string {
  const rule = findRule(trigger.rule);
  if (rule === undefined) return '';
  if (!isOpenToViewer && [trigger.subjectKey, trigger.viaKey].some((key) => isServedElsewhere(context, key)))
    return OF_ANOTHER_UNIT[language];
  const parties: Readonly<Record<string, string>> = {
    subject: nameOf(context, trigger.subjectKey),
    via: nameOf(context, trigger.viaKey),
  };
  return fill(rule.why(trigger.details)[language], { ...trigger.details, ...parties }, language);
}

/** Why a gate is not open, with the figures that speak for it. */
export function gateInWords({ code, figures }: GateReason, language: RequestLanguage): string {
  return fill(GATES[code].words[language], figures, language);
}

function fill(
  text: string,
  values: Readonly<Record<string, number | string>>,
  language: RequestLanguage,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => figureInWords(name, values[name], language));
}

/** A figure of the details, written after what its name says it is. */
function figureInWords(name: string, value: number | string | undefined, language: RequestLanguage): string {
  if (typeof value !== 'number')
    return name.endsWith('Event') ? signalInWords(value ?? '', language) : (value ?? '');
  if (name.endsWith('Fen')) return amountInWords(value, language);
  if (name.endsWith('Share')) return `${(value * 100).toFixed(1)}%`;
  if (name.endsWith('On')) return formatDay(value);
  return value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 });
}

const PARTS: Readonly<Record<string, { zh: string; en: string }>> = {
  edgeConfidence: { zh: '关系置信度', en: 'confidence of the relationship' },
  sizePercentile: { zh: '规模在同类中的位次', en: 'size among its like' },
  closeness: { zh: '关系远近', en: 'closeness' },
  eligibility: { zh: '准入条件', en: 'eligibility' },
  statedNeed: { zh: '客户需求来源', en: 'where the need was heard' },
  creditGrade: { zh: '核心企业信用', en: 'credit of the core firm' },
};

/** A part of a score in words. */
export function partInWords(name: string, language: RequestLanguage): string {
  return PARTS[name]?.[language] ?? name;
}

/** The parts of a score in words, the one that adds most first. */
export function reasonsOf(opportunity: OpportunitySource, language: RequestLanguage): string[] {
  const parts = [...opportunity.parts]
    .sort((a, b) => b.value * b.weight - a.value * a.weight)
    .map((part) => {
      const name = partInWords(part.name, language);
      const value = part.value.toFixed(2);
      const weight = `${Math.round(part.weight * 100)}%`;
      return language === 'zh' ? `${name} ${value}（权重 ${weight}）` : `${name} ${value} (weight ${weight})`;
    });
  return opportunity.learned === undefined
    ? parts
    : [...parts, learnedInWords(opportunity.learned, language)];
}

function learnedInWords(
  { factor, rate, baseRate, closed }: LearnedFactor,
  language: RequestLanguage,
): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return language === 'zh'
    ? `按办结结果调整 ×${factor.toFixed(2)}：该规则 ${closed} 条成交率 ${percent(rate)}，全行 ${percent(baseRate)}`
    : `outcomes ×${factor.toFixed(2)}: ${percent(rate)} won of ${closed} of this rule, ${percent(baseRate)} of all`;
}
