import {
  PRODUCT_HYPOTHESES,
  type ProductHypothesis,
} from '../../../scoring/opportunities/product-hypotheses.ts';
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

/** Why the subject would accept, with the figures that speak for it. */
export function whyOf(
  context: RequestContext,
  opportunity: OpportunitySource,
  language: RequestLanguage,
): string {
  const { details } = opportunity;
  const subject = nameOf(context, opportunity.subjectKey);
  const via = nameOf(context, opportunity.viaKey);
  const isChinese = language === 'zh';
  switch (opportunity.rule) {
    case 'uncovered-counterparty': {
      const amount = amountInWords(Number(details.annualAmountFen), language);
      const goods =
        details.goods === undefined ? '' : isChinese ? `（${details.goods}）` : ` (${details.goods})`;
      if (details.relation === 'SUPPLIER') {
        return isChinese
          ? `${subject}每年向我行客户${via}供货 ${amount}${goods}，尚未在我行开户`
          : `${subject} supplies our customer ${via} with ${amount} a year${goods} and has no account with us`;
      }
      return isChinese
        ? `${subject}每年向我行客户${via}采购 ${amount}${goods}，尚未在我行开户`
        : `${subject} buys ${amount} a year${goods} from our customer ${via} and has no account with us`;
    }
    case 'uncovered-group-member':
      return isChinese
        ? `${subject}与我行客户${via}同受${details.headName}控制，集团 ${details.members} 家成员中 ${details.customers} 家为我行客户`
        : `${subject} and our customer ${via} are both controlled by ${details.headName}; ${details.customers} of ${details.members} members bank with us`;
    case 'payroll-staff-without-accounts':
      return isChinese
        ? `${subject}在册员工 ${details.headcount} 人，其中 ${details.withoutAccounts} 人没有我行账户`
        : `${subject} employs ${details.headcount} people, of whom ${details.withoutAccounts} have no account with us`;
    default:
      return '';
  }
}

const PARTS: Readonly<Record<string, { zh: string; en: string }>> = {
  edgeConfidence: { zh: '关系置信度', en: 'confidence of the relationship' },
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
