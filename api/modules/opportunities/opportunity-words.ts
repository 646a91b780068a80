import { formatDay } from '../../../graph/model/day.ts';
import { GATES, type GateReason } from '../../../scoring/gates/gate.ts';
import {
  PRODUCT_HYPOTHESES,
  type ProductHypothesis,
} from '../../../scoring/opportunities/product-hypotheses.ts';
import { findRule } from '../../../scoring/opportunities/registry.ts';
import type { RequestContext, RequestLanguage } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
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

/** Why the subject would accept, with the figures that speak for it; empty for a rule that is no more. */
export function whyOf(
  context: RequestContext,
  opportunity: OpportunitySource,
  language: RequestLanguage,
): string {
  const rule = findRule(opportunity.rule);
  if (rule === undefined) return '';
  const parties: Readonly<Record<string, string>> = {
    subject: nameOf(context, opportunity.subjectKey),
    via: nameOf(context, opportunity.viaKey),
  };
  return fill(rule.why(opportunity.details)[language], { ...opportunity.details, ...parties }, language);
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
  if (typeof value !== 'number') return value ?? '';
  if (name.endsWith('Fen')) return amountInWords(value, language);
  if (name.endsWith('Share')) return `${(value * 100).toFixed(1)}%`;
  if (name.endsWith('On')) return formatDay(value);
  return value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 });
}

const PARTS: Readonly<Record<string, { zh: string; en: string }>> = {
  edgeConfidence: { zh: '关系置信度', en: 'confidence of the relationship' },
  sizePercentile: { zh: '规模在同类中的位次', en: 'size among its like' },
  amountPercentile: { zh: '金额在同类中的位次', en: 'amount among its like' },
  closeness: { zh: '关系远近', en: 'closeness' },
  eligibility: { zh: '准入条件', en: 'eligibility' },
  creditGrade: { zh: '核心企业信用', en: 'credit of the core firm' },
  headcountPercentile: { zh: '人数在同类中的位次', en: 'headcount among its like' },
  customerShare: { zh: '集团内客户占比', en: 'share of the group that banks with us' },
  uncoveredShare: { zh: '未覆盖比例', en: 'share not covered' },
};

/** A part of a score in words. */
export function partInWords(name: string, language: RequestLanguage): string {
  return PARTS[name]?.[language] ?? name;
}

/** The parts of a score in words, the one that adds most first. */
export function reasonsOf(opportunity: OpportunitySource, language: RequestLanguage): string[] {
  return [...opportunity.parts]
    .sort((a, b) => b.value * b.weight - a.value * a.weight)
    .map((part) => {
      const name = partInWords(part.name, language);
      const value = part.value.toFixed(2);
      const weight = `${Math.round(part.weight * 100)}%`;
      return language === 'zh' ? `${name} ${value}（权重 ${weight}）` : `${name} ${value} (weight ${weight})`;
    });
}
