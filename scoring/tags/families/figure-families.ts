import { METRIC_POOL, type PoolMetric, poolMetric } from '../../metrics/metric-definitions.ts';
import type { Condition } from '../../segments/condition.ts';
import type { SegmentBank } from '../../segments/segment-bank.ts';
import type { MetricUnit } from '../../signals/signals.ts';
import { FIGURES, type Figure } from '../../standing/figures.ts';
import type { TagDefinition } from '../tag-definition.ts';
import { all, computed, idOf, type TagFamily } from './family.ts';

const WAN = 1_000_000;
const YI = 10_000 * WAN;

/** Where bands of a figure begin, by its unit, with how the bound is said. */
const BOUNDS: Readonly<Record<MetricUnit, readonly (readonly [number, string, string])[]>> = {
  FEN: [
    [10 * WAN, '10万', '100k'],
    [100 * WAN, '100万', '1m'],
    [500 * WAN, '500万', '5m'],
    [1_000 * WAN, '1000万', '10m'],
    [5_000 * WAN, '5000万', '50m'],
    [YI, '1亿', '100m'],
    [5 * YI, '5亿', '500m'],
    [10 * YI, '10亿', '1bn'],
  ],
  COUNT: [1, 3, 5, 10, 20, 50, 100, 500].map((bound) => [bound, String(bound), String(bound)] as const),
  RATIO: [0.5, 0.8, 1, 1.2, 1.5, 2, 3].map((bound) => [bound, String(bound), String(bound)] as const),
};

/** Changes within a year that are worth a word. */
const CHANGES = [
  ['doubled', '>=', 1, '翻番', 'doubled'],
  ['up-50', '>=', 0.5, '增长五成以上', 'up by half or more'],
  ['up-20', '>=', 0.2, '增长两成以上', 'up by a fifth or more'],
  ['down-20', '<=', -0.2, '下降两成以上', 'down by a fifth or more'],
  ['down-50', '<=', -0.5, '下降五成以上', 'down by half or more'],
] as const;

const FIGURE_NAMES: Readonly<Record<Figure, readonly [string, string]>> = {
  DEPOSITS: ['日均存款', 'deposits'],
  LOANS: ['贷款余额', 'loans'],
  SETTLEMENT: ['结算量', 'settlement'],
  FEES: ['中间业务收入', 'fees'],
  CONTRIBUTION: ['综合贡献', 'contribution'],
  PRODUCTS: ['持有产品数', 'products held'],
};
const YEAR_DAYS = 365;

/** Each figure of the pool and each that the bank feeds: its bands, and how it changed in a year. */
export const figureTags: TagFamily = (bank) =>
  metricsIn(bank).flatMap((metric) => [
    ...bandTags(metric),
    ...(metric.source === 'FED' ? trendTags(metric) : []),
  ]);

function metricsIn(bank: SegmentBank): PoolMetric[] {
  const fed = new Set(bank.entitiesOf('METRIC').map((no) => idOf(bank.view, no)));
  const defined = METRIC_POOL.filter(({ id, source }) => source === 'COUNTED' || fed.has(id));
  const known = new Set(defined.map(({ id }) => id));
  return [...defined, ...[...fed].filter((id) => !known.has(id)).map(poolMetric)];
}

function bandTags({ id, name, unit }: PoolMetric): TagDefinition[] {
  const bounds = BOUNDS[unit];
  return bounds.map(([low, zh, en], at) => {
    const next = bounds[at + 1];
    const from: Condition = { type: 'metric', metric: id, compare: '>=', value: low };
    if (next === undefined) {
      return computed(
        `band:${id}:${low}`,
        'FIGURE',
        [`${name.zh}${zh}以上`, `${name.en} ${en} or more`],
        from,
      );
    }
    const to: Condition = { type: 'metric', metric: id, compare: '<', value: next[0] };
    const words = [`${name.zh}${zh}至${next[1]}`, `${name.en} ${en} to ${next[2]}`] as const;
    return computed(`band:${id}:${low}`, 'FIGURE', words, all(from, to));
  });
}

function trendTags({ id, name }: PoolMetric): TagDefinition[] {
  return CHANGES.map(([word, compare, value, zh, en]) =>
    computed(
      `trend:${id}:${word}`,
      'TREND',
      [`${name.zh}同比${zh}`, `${name.en} ${en} in a year`],
      { type: 'metric', metric: id, compare, value, growthDays: YEAR_DAYS },
      { days: YEAR_DAYS },
    ),
  );
}

/** Each figure that customers are compared in: above and below the middle half of the peers. */
export const quarterTags: TagFamily = () =>
  FIGURES.flatMap((figure) => {
    const [zh, en] = FIGURE_NAMES[figure];
    return [
      computed(`top:${figure}`, 'FIGURE', [`${zh}同业前四分之一`, `${en}: top quarter`], {
        type: 'quarter',
        figure,
        quarter: 'TOP',
      }),
      computed(`bottom:${figure}`, 'FIGURE', [`${zh}同业后四分之一`, `${en}: bottom quarter`], {
        type: 'quarter',
        figure,
        quarter: 'BOTTOM',
      }),
    ];
  });
