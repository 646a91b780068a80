import type { RatingPartCode } from '../../../scoring/scorecards/compute-ip-values.ts';
import type { GradeReason } from '../../../scoring/scorecards/compute-scorecard.ts';
import type { IndicatorReason } from '../../../scoring/scorecards/score-indicator.ts';
import type {
  Scorecard,
  ScorecardCap,
  ScorecardIndicator,
  ScorecardValue,
} from '../../../scoring/scorecards/scorecard.ts';
import type { ScorecardProblemCode } from '../../../scoring/scorecards/scorecard-problem.ts';
import type { RequestLanguage } from '../../context.ts';

type Words = Readonly<Record<RequestLanguage, string>>;

function percent(value: number): string {
  return `${(value * 100).toLocaleString('en', { maximumFractionDigits: 1 })}%`;
}

function plain(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}

/** A number of an indicator as people write it. */
function numberInWords({ unit }: ScorecardIndicator, value: number, language: RequestLanguage): string {
  if (unit === 'FRACTION' || unit === 'PERCENTILE') return percent(value);
  if (unit === 'YEARS') return language === 'zh' ? `${value.toFixed(1)} 年` : `${value.toFixed(1)} years`;
  return plain(value);
}

/** A value as people write it; undefined when it is missing. */
export function valueInWords(
  indicator: ScorecardIndicator,
  value: ScorecardValue | undefined,
  language: RequestLanguage,
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return numberInWords(indicator, value, language);
  if (typeof value === 'boolean') return value ? '✓' : '–';
  const held = typeof value === 'string' ? [value] : value;
  const { scoring } = indicator;
  if (scoring.method !== 'CATEGORY') return held.join('、');
  const names = scoring.categories.filter(({ id }) => held.includes(id)).map(({ name }) => name[language]);
  const none = scoring.categories[scoring.categories.length - 1].name[language];
  return names.length === 0 ? none : names.join(language === 'zh' ? '、' : ', ');
}

/** How a value became points. */
export function reasonInWords(
  card: Scorecard,
  indicator: ScorecardIndicator,
  reason: IndicatorReason,
  language: RequestLanguage,
): string {
  const isChinese = language === 'zh';
  const at = ({ value, points }: { value: number; points: number }): string => {
    const text = numberInWords(indicator, value, language);
    return isChinese ? `${text}（${plain(points)} 分）` : `${text} (${plain(points)})`;
  };
  switch (reason.code) {
    case 'MISSING':
      return isChinese ? '数据缺失，不计入本类分母' : 'missing; left out of what the class could earn';
    case 'UNREADABLE':
      return isChinese ? '数值无法识别，按缺失处理' : 'unreadable, taken as missing';
    case 'BELOW_FIRST_KNOT':
      return isChinese ? `低于下限 ${at(reason.knot)}` : `below the first knot ${at(reason.knot)}`;
    case 'ABOVE_LAST_KNOT':
      return isChinese ? `高于上限 ${at(reason.knot)}` : `above the last knot ${at(reason.knot)}`;
    case 'BETWEEN_KNOTS':
      return isChinese
        ? `在 ${at(reason.from)}与 ${at(reason.to)}之间线性取分`
        : `on the line from ${at(reason.from)} to ${at(reason.to)}`;
    case 'CATEGORY':
      return isChinese ? '按最高一项取分' : 'the best one counts';
    case 'PERCENTILE':
      return isChinese
        ? `同一技术领域、同一申请年的分位 × ${plain(indicator.points)}`
        : `percentile in its field and filing year × ${plain(indicator.points)}`;
    case 'BELOW_SATURATION':
      return isChinese
        ? `按对数递增，${plain(reason.fullAt)} 起满分`
        : `by logarithm, full from ${plain(reason.fullAt)}`;
    case 'SATURATED':
      return isChinese
        ? `已达 ${plain(reason.fullAt)}，满分`
        : `${plain(reason.fullAt)} or more: full points`;
    case 'CAPPED': {
      const cap = card.caps.find(({ id }) => id === reason.cap)?.name[language] ?? reason.cap;
      return isChinese ? `${cap}：本类 × ${plain(reason.factor)}` : `${cap}: class × ${plain(reason.factor)}`;
    }
  }
}

export function capInWords(
  card: Scorecard,
  { effect, when }: ScorecardCap,
  language: RequestLanguage,
): string {
  const isChinese = language === 'zh';
  const limit =
    when.kind === 'LIMIT'
      ? `${isChinese ? '占比' : 'share'} ${when.operator} ${percent(when.value)}${isChinese ? '：' : ': '}`
      : '';
  if (effect.kind === 'NO_GRADE') return limit + (isChinese ? '不予评级' : 'no grade');
  const name = card.classes.find(({ id }) => id === effect.classId)?.name[language] ?? effect.classId;
  return `${limit}${isChinese ? `“${name}”` : name} × ${plain(effect.factor)}`;
}

export function gradeReasonInWords(
  card: Scorecard,
  { code, id }: GradeReason,
  language: RequestLanguage,
): string {
  const isChinese = language === 'zh';
  if (code === 'CAP') {
    const name = card.caps.find((cap) => cap.id === id)?.name[language] ?? id;
    return isChinese ? `${name}：不予评级` : `${name}: no grade`;
  }
  const name = card.classes.find((one) => one.id === id)?.name[language] ?? id;
  if (code === 'CLASS_BELOW_FLOOR') return isChinese ? `“${name}”低于底线` : `${name} is below its floor`;
  const needed = percent(card.availableShareMin);
  if (card.availableShareMin >= 1)
    return isChinese ? `“${name}”缺少数据，不予评级` : `${name} is not known: no grade`;
  return isChinese
    ? `“${name}”可得数据不足 ${needed}，不予评级`
    : `less than ${needed} of ${name} is known: no grade`;
}

const PARTS: Readonly<Record<RatingPartCode, Words>> = {
  PATENT_COMPOSITE: {
    zh: '专利综合指标（被引、专利族、权利要求、通用性）',
    en: 'patent composite (citations, family, claims, generality)',
  },
  PRIOR_ART_DISTANCE: { zh: '与现有技术的差异', en: 'distance from prior art' },
  PRIZES_AND_STANDARDS: { zh: '获奖与标准制定', en: 'prizes and standards' },
  REMAINING_LIFE: { zh: '剩余有效期 ÷ 20 年', en: 'remaining life ÷ 20 years' },
  ATTRIBUTABLE_INCOME: { zh: '归属收益或成本节约', en: 'income or saving attributable' },
  COMPARABLE_LICENCES: { zh: '可比许可费率', en: 'comparable licences' },
  PATENTED_REVENUE_SHARE: { zh: '专利产品收入 ÷ 营业收入', en: 'revenue from patented products ÷ revenue' },
  IPC_OF_INDUSTRY: {
    zh: '专利与主营行业对应（IPC–国民经济行业对照表）',
    en: 'patents of its own industry (concordance of IPC and GB/T 4754)',
  },
};

export function partInWords(code: RatingPartCode, language: RequestLanguage): string {
  return PARTS[code][language];
}

const PROBLEMS: Readonly<Record<ScorecardProblemCode | 'UNKNOWN_VALUE', string>> = {
  SHAPE: '格式或类型不符',
  EMPTY: '缺少内容',
  DUPLICATE_ID: '编号重复',
  UNKNOWN_CLASS: '没有这个一级指标',
  OUT_OF_RANGE: '超出允许范围',
  UNIT_MISMATCH: '单位与计分方法不符',
  CLASS_POINTS_SUM: '一级指标分值之和须为 100',
  INDICATOR_POINTS_SUM: '二级指标分值之和须等于本类分值',
  KNOTS_NOT_ASCENDING: '取值须大于前一个分段点',
  CATEGORIES_NOT_DESCENDING: '分值须小于上一档',
  POINTS_NOT_REACHED: '须有一档得满分',
  GRADES_OVERLAP: '等级下限须小于上一等级',
  GRADES_GAP: '最低等级须从 0 分起',
  UNKNOWN_VALUE: '没有数据来源',
};

/** What the lists of a card are lists of; the deepest one names a place. */
const LISTS: Readonly<Record<string, string>> = {
  knots: '个分段点',
  categories: '档',
  grades: '个等级',
  caps: '项限制条件',
};

/** What is wrong with a card and where below its indicator; in English the message has the figures. */
export function problemInWords(
  { code, place, message }: { code: keyof typeof PROBLEMS; place: string; message: string },
  language: RequestLanguage,
): string {
  if (language === 'en') return message;
  const item = [...place.matchAll(/(\w+)\[(\d+)\]/g)].findLast(([, list]) => list in LISTS);
  return item === undefined
    ? PROBLEMS[code]
    : `第 ${Number(item[2]) + 1} ${LISTS[item[1]]}：${PROBLEMS[code]}`;
}
