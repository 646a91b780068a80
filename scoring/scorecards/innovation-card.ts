import { parseDay } from '../../graph/model/day.ts';
import type { Knot, Scorecard, ScorecardGrade } from './scorecard.ts';

/** Pairs of value and points as knots. */
function knots(...pairs: readonly (readonly [number, number])[]): readonly Knot[] {
  return pairs.map(([value, points]) => ({ value, points }));
}

/** T1 from 90 points, then a grade every ten points. */
const GRADES: readonly ScorecardGrade[] = Array.from({ length: 10 }, (_, index) => ({
  id: `T${index + 1}`,
  name: { zh: `T${index + 1}级`, en: `T${index + 1}` },
  lower: 90 - 10 * index,
}));

/**
 * How innovative a firm is: three classes, eleven indicators, grades T1 to T10.
 * Source: methods §6. Stands in for the bank's own card, which is not public; knots follow the thresholds for high-tech enterprises.
 */
export const INNOVATION_CARD: Scorecard = {
  id: 'innovation',
  version: 1,
  validFrom: parseDay('2026-01-01')!,
  name: { zh: '科技创新评分卡', en: 'Innovation scorecard' },
  source: "methods §6, in place of the bank's own card",
  availableShareMin: 0.6,
  classes: [
    { id: 'INPUT', name: { zh: '创新投入', en: 'Innovation input' }, points: 30 },
    { id: 'OUTPUT', name: { zh: '创新产出', en: 'Innovation output' }, points: 45 },
    { id: 'CONVERSION', name: { zh: '成果转化与认定', en: 'Conversion and recognition' }, points: 25 },
  ],
  indicators: [
    {
      id: 'rdIntensity',
      classId: 'INPUT',
      name: { zh: '研发费用占营业收入比', en: 'R&D expense to revenue' },
      points: 12,
      unit: 'FRACTION',
      scoring: { method: 'LINEAR', knots: knots([0, 0], [0.03, 4], [0.05, 7], [0.1, 10], [0.2, 12]) },
    },
    {
      id: 'rdStaffShare',
      classId: 'INPUT',
      name: { zh: '研发人员占比', en: 'R&D staff to staff' },
      points: 10,
      unit: 'FRACTION',
      scoring: { method: 'LINEAR', knots: knots([0, 0], [0.1, 5], [0.3, 8], [0.5, 10]) },
    },
    {
      id: 'rdGrowth',
      classId: 'INPUT',
      name: { zh: '近三年研发费用复合增长率', en: 'Three-year growth of R&D expense, a year' },
      points: 8,
      unit: 'FRACTION',
      scoring: { method: 'LINEAR', knots: knots([-0.2, 0], [0, 3], [0.15, 6], [0.3, 8]) },
    },
    {
      id: 'patentCount',
      classId: 'OUTPUT',
      name: { zh: '有效授权发明专利数', en: 'Granted invention patents in force' },
      points: 10,
      unit: 'COUNT',
      scoring: { method: 'LOG_SATURATION', fullAt: 50 },
    },
    {
      id: 'familySize',
      classId: 'OUTPUT',
      name: { zh: '专利族规模（同组分位）', en: 'Family size, percentile in cohort' },
      points: 8,
      unit: 'PERCENTILE',
      scoring: { method: 'PERCENTILE' },
    },
    {
      id: 'technologyCoverage',
      classId: 'OUTPUT',
      name: { zh: '技术覆盖度（同组分位）', en: 'Technology coverage, percentile in cohort' },
      points: 6,
      unit: 'PERCENTILE',
      scoring: { method: 'PERCENTILE' },
    },
    {
      id: 'forwardCitations',
      classId: 'OUTPUT',
      name: { zh: '五年内被引次数（同组分位）', en: 'Citations within five years, percentile in cohort' },
      points: 10,
      unit: 'PERCENTILE',
      scoring: { method: 'PERCENTILE' },
    },
    {
      id: 'claims',
      classId: 'OUTPUT',
      name: { zh: '权利要求数（同组分位）', en: 'Claims, percentile in cohort' },
      points: 5,
      unit: 'PERCENTILE',
      scoring: { method: 'PERCENTILE' },
    },
    {
      id: 'remainingLife',
      classId: 'OUTPUT',
      name: { zh: '平均剩余有效年限', en: 'Mean remaining life' },
      points: 6,
      unit: 'YEARS',
      scoring: { method: 'LINEAR', knots: knots([0, 0], [20, 6]) },
    },
    {
      id: 'qualification',
      classId: 'CONVERSION',
      name: { zh: '最高资质', en: 'Best qualification' },
      points: 10,
      unit: 'CATEGORY',
      scoring: {
        method: 'CATEGORY',
        categories: [
          {
            id: 'NATIONAL',
            name: {
              zh: '国家级专精特新小巨人、制造业单项冠军或国家科技奖',
              en: 'National little giant, champion or award',
            },
            points: 10,
          },
          {
            id: 'PROVINCIAL',
            name: { zh: '省级专精特新', en: 'Provincial specialised firm' },
            points: 7,
          },
          { id: 'HIGH_TECH', name: { zh: '高新技术企业', en: 'High-tech enterprise' }, points: 5 },
          { id: 'TECH_SME', name: { zh: '科技型中小企业', en: 'Technology SME' }, points: 3 },
          { id: 'NONE', name: { zh: '无', en: 'None' }, points: 0 },
        ],
      },
    },
    {
      id: 'techRevenueShare',
      classId: 'CONVERSION',
      name: { zh: '高新技术产品收入占比', en: 'Revenue from technology products to revenue' },
      points: 15,
      unit: 'FRACTION',
      scoring: { method: 'LINEAR', knots: knots([0, 0], [0.3, 5], [0.6, 10], [0.8, 13], [1, 15]) },
    },
  ],
  grades: GRADES,
  caps: [
    {
      id: 'NEGATIVE_LIST',
      name: { zh: '负面清单', en: 'Negative list' },
      when: { kind: 'FLAG', fact: 'onNegativeList' },
      effect: { kind: 'NO_GRADE' },
    },
    {
      id: 'BOUGHT_IN_BULK',
      name: { zh: '批量购入专利', en: 'Patents bought in bulk' },
      when: { kind: 'LIMIT', fact: 'boughtShare', operator: '>', value: 0.5 },
      effect: { kind: 'SCALE_CLASS', classId: 'OUTPUT', factor: 0.5 },
    },
  ],
};
