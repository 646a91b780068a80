import { CHAIN_ROLES, type ChainRole } from '../../../scoring/chains/chain-role.ts';
import { poolMetric } from '../../../scoring/metrics/metric-definitions.ts';
import type {
  Condition,
  Leaf,
  MetricCondition,
  MoveName,
  PartyRelation,
  RelationCondition,
} from '../../../scoring/segments/condition.ts';
import { MATURITY_KINDS } from '../../../scoring/segments/maturities.ts';
import { EVENTS, type EventType } from '../../../scoring/signals/signals.ts';
import type { Figure } from '../../../scoring/standing/figures.ts';
import { LINES } from '../../../scoring/tags/families/service-families.ts';
import type { RequestLanguage } from '../../context.ts';
import type { CustomerBank } from './customer-bank.ts';

interface Wording {
  readonly zh: string;
  readonly en: string;
}

const RELATIONS: Readonly<Record<PartyRelation, Wording>> = {
  SUPPLIES: { zh: '供应给（{of}）的企业', en: 'supplies one that ({of})' },
  BUYS_FROM: { zh: '采购自（{of}）的企业', en: 'buys from one that ({of})' },
  PAYS: { zh: '付款给（{of}）', en: 'pays one that ({of})' },
  PAID_BY: { zh: '收款自（{of}）', en: 'is paid by one that ({of})' },
  OWNED_BY: { zh: '由（{of}）持股', en: 'is owned by one that ({of})' },
  OWNS: { zh: '持股（{of}）', en: 'owns one that ({of})' },
  SAME_GROUP: { zh: '与（{of}）同集团', en: 'is in one group with one that ({of})' },
  EMPLOYED_BY: { zh: '受雇于（{of}）', en: 'is employed by one that ({of})' },
  EMPLOYS: { zh: '雇用（{of}）', en: 'employs one that ({of})' },
  OFFICER_OF: { zh: '任职于（{of}）', en: 'holds a position at one that ({of})' },
  HAS_OFFICER: { zh: '高管为（{of}）', en: 'has an officer that ({of})' },
  GUARANTEES: { zh: '为（{of}）担保', en: 'guarantees one that ({of})' },
  GUARANTEED_BY: { zh: '由（{of}）担保', en: 'is guaranteed by one that ({of})' },
};
const MOVES: Readonly<Record<MoveName, Wording>> = {
  ROSE: { zh: '一年内升层', en: 'rose in tier within a year' },
  FELL: { zh: '一年内降层', en: 'fell in tier within a year' },
  STAYED: { zh: '一年内层级不变', en: 'stayed in its tier' },
  NEW: { zh: '一年内新入层', en: 'had no tier a year ago' },
};
const FIGURES: Readonly<Record<Figure, Wording>> = {
  DEPOSITS: { zh: '日均存款', en: 'deposits' },
  LOANS: { zh: '贷款余额', en: 'loans' },
  SETTLEMENT: { zh: '结算量', en: 'settlement' },
  FEES: { zh: '中间业务收入', en: 'fees' },
  CONTRIBUTION: { zh: '综合贡献', en: 'contribution' },
  PRODUCTS: { zh: '持有产品数', en: 'products held' },
};
const COMPARISONS: Readonly<Record<MetricCondition['compare'], Wording>> = {
  '>=': { zh: '不低于', en: 'at least' },
  '<=': { zh: '不高于', en: 'at most' },
  '>': { zh: '高于', en: 'above' },
  '<': { zh: '低于', en: 'below' },
  '=': { zh: '等于', en: 'exactly' },
};
const FEN_PER_YUAN = 100;

/** Says a condition as a sentence. */
export function describeCondition(
  { bank, catalogue }: Pick<CustomerBank, 'bank' | 'catalogue'>,
  condition: Condition,
  language: RequestLanguage,
): string {
  const isChinese = language === 'zh';
  const say = (zh: string, en: string): string => (isChinese ? zh : en);
  const nameOf = (key: string): string => {
    const no = bank.view.findEntity(key);
    return no === undefined ? key.slice(2) : bank.view.nameOf(no);
  };
  const describe = (part: Condition): string => {
    switch (part.type) {
      case 'all':
        return joined(part.of, say('，且', ' and '), say('任何客户', 'is anybody'));
      case 'any':
        return joined(part.of, say('，或', ' or '), say('无', 'is nobody'));
      case 'not':
        return say(`非（${describe(part.of)}）`, `not (${describe(part.of)})`);
      case 'relation':
        return relation(part);
      case 'tag': {
        const tag = catalogue.find(part.tag);
        return tag === undefined ? part.tag : tag.name[language];
      }
      default:
        return describeLeaf(part, language, nameOf);
    }
  };
  const joined = (parts: readonly Condition[], by: string, none: string): string => {
    if (parts.length === 0) return none;
    return parts
      .map((part) =>
        part.type === 'any' || part.type === 'all'
          ? say(`（${describe(part)}）`, `(${describe(part)})`)
          : describe(part),
      )
      .join(by);
  };
  const relation = ({ relation: kind, tiers, shareMin, of }: RelationCondition): string => {
    const words = RELATIONS[kind][language].replace('{of}', describe(of));
    const steps = tiers === undefined || tiers === 1 ? '' : say(`${tiers}级以内`, ` within ${tiers} tiers`);
    const share =
      shareMin === undefined ? '' : say(`${percent(shareMin)}以上`, ` with ${percent(shareMin)} or more`);
    return isChinese ? `${steps}${words}${share}` : `${words}${steps}${share}`;
  };
  return describe(condition);
}

function describeLeaf(
  leaf: Exclude<Leaf, { type: 'tag' }>,
  language: RequestLanguage,
  nameOf: (key: string) => string,
): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  switch (leaf.type) {
    case 'metric':
      return describeMetric(leaf, language);
    case 'product':
      return say(`持有${nameOf(leaf.product)}`, `holds ${nameOf(leaf.product)}`);
    case 'productClass':
      return say(`有${leaf.productClass}类产品`, `holds ${leaf.productClass}`);
    case 'gap':
      return say(`可补${nameOf(leaf.product)}`, `lacks ${nameOf(leaf.product)}, usual among its peers`);
    case 'tier':
      return say(`${leaf.tiers.join('、')}层`, `tier ${leaf.tiers.join(', ')}`);
    case 'size':
      return say(`规模${leaf.sizes.join('、')}档`, `size class ${leaf.sizes.join(', ')}`);
    case 'move':
      return MOVES[leaf.move][language];
    case 'quarter': {
      const quarter =
        leaf.quarter === 'TOP'
          ? say('同业前四分之一', 'in the top quarter')
          : say('同业后四分之一', 'in the bottom quarter');
      return say(`${FIGURES[leaf.figure].zh}${quarter}`, `${FIGURES[leaf.figure].en} ${quarter}`);
    }
    case 'industry':
      return say(`行业为${nameOf(leaf.industry)}`, `in ${nameOf(leaf.industry)}`);
    case 'region':
      return say(`在${leaf.region}`, `in ${leaf.region}`);
    case 'unit':
      return say(`${nameOf(leaf.unit)}管户`, `managed by ${nameOf(leaf.unit)}`);
    case 'manager':
      return say(`${nameOf(leaf.manager)}管户`, `managed by ${nameOf(leaf.manager)}`);
    case 'line':
      return say(
        `${LINES[leaf.line]?.zh ?? leaf.line}条线管户`,
        `managed by the line ${LINES[leaf.line]?.en ?? leaf.line}`,
      );
    case 'customer':
      return say('我行客户', 'is a customer');
    case 'kind':
      return leaf.kind === 'PERSON' ? say('个人', 'is a person') : say('企业', 'is a firm');
    case 'party':
      return say(`为${nameOf(leaf.party)}`, `is ${nameOf(leaf.party)}`);
    case 'goods':
      return leaf.role === 'MAKES'
        ? say(`生产${nameOf(leaf.goods)}`, `makes ${nameOf(leaf.goods)}`)
        : say(`采购${nameOf(leaf.goods)}`, `needs ${nameOf(leaf.goods)}`);
    case 'chain': {
      const place = leaf.link ?? leaf.chain;
      const where = place === undefined ? say('任一产业链', 'any chain') : nameOf(place);
      const role =
        leaf.role === undefined ? say('企业', 'firm') : CHAIN_ROLES[leaf.role as ChainRole][language];
      return say(`${where}${role}`, `${role} of ${where}`);
    }
    case 'maturity': {
      const what = leaf.kind === undefined ? say('业务', 'something') : MATURITY_KINDS[leaf.kind][language];
      return say(`${leaf.days}天内有${what}到期`, `${what} due within ${leaf.days} days`);
    }
    case 'event': {
      const what = EVENTS[leaf.event as EventType]?.[language] ?? leaf.event;
      return say(`${leaf.days}天内${what}`, `${what} within ${leaf.days} days`);
    }
    case 'contact':
      return say(`${leaf.days}天内联系过`, `contacted within ${leaf.days} days`);
    case 'group':
      return say('集团成员', 'in a control group');
    case 'circle':
      return say('在担保圈内', 'in a guarantee circle');
  }
}

function describeMetric(
  { metric, compare, value, asOf, growthDays }: MetricCondition,
  language: RequestLanguage,
): string {
  const { name, unit } = poolMetric(metric);
  const isChange = growthDays !== undefined;
  const figure = isChange ? percent(value) : unit === 'FEN' ? money(value, language) : String(value);
  const on = asOf === undefined ? '' : language === 'zh' ? `${asOf} ` : ` on ${asOf}`;
  const words = COMPARISONS[compare][language];
  if (language === 'zh') return `${on}${name.zh}${isChange ? `${growthDays}天变化` : ''}${words}${figure}`;
  return `${name.en}${isChange ? ` changed over ${growthDays} days by` : ''} ${words} ${figure}${on}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

function money(fen: number, language: RequestLanguage): string {
  const yuan = fen / FEN_PER_YUAN;
  if (language === 'en') return `CNY ${yuan.toLocaleString('en-US')}`;
  if (Math.abs(yuan) >= 1e8) return `${Number((yuan / 1e8).toFixed(2))}亿元`;
  if (Math.abs(yuan) >= 1e4) return `${Number((yuan / 1e4).toFixed(2))}万元`;
  return `${yuan}元`;
}
