import { MOVES } from '../../segments/condition.ts';
import { MATURITY_KINDS, type MaturityKind } from '../../segments/maturities.ts';
import { EVENTS } from '../../signals/signals.ts';
import { TIER_NAMES } from '../../similarity/tier.ts';
import type { Words } from '../../words.ts';
import { all, CUSTOMER, computed, ENTERPRISE, idOf, not, type TagFamily } from './family.ts';

/** Lines of business in words; a line that is not here stands for itself. */
export const LINES: Readonly<Record<string, Words>> = {
  CORPORATE: { zh: '公司', en: 'corporate' },
  RETAIL: { zh: '零售', en: 'retail' },
  FINANCIAL_MARKETS: { zh: '金融市场', en: 'financial markets' },
  WEALTH: { zh: '财富', en: 'wealth' },
};
const MOVE_WORDS = {
  ROSE: ['一年内升层', 'rose in tier within a year'],
  FELL: ['一年内降层', 'fell in tier within a year'],
  STAYED: ['一年内层级不变', 'stayed in its tier'],
  NEW: ['一年内新入层', 'had no tier a year ago'],
} as const;
const DUE_DAYS = [30, 60, 90, 180] as const;
const RECENT_DAYS = [7, 30, 90, 180] as const;

/** Tiers, moves between them and size classes. */
export const tierTags: TagFamily = () => [
  ...TIER_NAMES.map((tier) =>
    computed(`tier:${tier}`, 'TIER', [`${tier}层客户`, `tier ${tier}`], { type: 'tier', tiers: [tier] }),
  ),
  ...MOVES.map((move) =>
    computed(`move:${move}`, 'TIER', MOVE_WORDS[move], { type: 'move', move }, { days: 365 }),
  ),
  ...TIER_NAMES.map((size) =>
    computed(`size:${size}`, 'TIER', [`规模${size}档`, `size class ${size}`], {
      type: 'size',
      sizes: [size],
    }),
  ),
];

/** Customer or not; each unit of the bank and each line of business. */
export const serviceTags: TagFamily = (bank) => {
  const lines = new Set(bank.entitiesOf('EMPLOYEE').flatMap((no) => bank.reference.lineOf(no) ?? []));
  return [
    computed('customer', 'SERVICE', ['我行客户', 'customer'], CUSTOMER),
    computed(
      'prospect',
      'SERVICE',
      ['非我行企业', 'firm that is no customer'],
      all(ENTERPRISE, not(CUSTOMER)),
    ),
    ...bank.entitiesOf('ORG_UNIT').map((no) => {
      const [unit, name] = [bank.view.keyOf(no), bank.view.nameOf(no)];
      return computed(`unit:${idOf(bank.view, no)}`, 'SERVICE', [`${name}管户`, `managed by ${name}`], {
        type: 'unit',
        unit,
      });
    }),
    ...[...lines].map((line) => {
      const { zh, en } = LINES[line] ?? { zh: line, en: line };
      return computed(`line:${line}`, 'SERVICE', [`${zh}条线管户`, `managed by the line ${en}`], {
        type: 'line',
        line,
      });
    }),
  ];
};

/** What comes due within some days, of any sort and of each. */
export const maturityTags: TagFamily = () =>
  DUE_DAYS.flatMap((days) => [
    computed(`due:${days}`, 'MATURITY', [`${days}天内有业务到期`, `something due in ${days} days`], {
      type: 'maturity',
      days,
    }),
    ...Object.entries(MATURITY_KINDS).map(([kind, { zh, en }]) =>
      computed(`due:${kind}:${days}`, 'MATURITY', [`${days}天内${zh}到期`, `${en} due in ${days} days`], {
        type: 'maturity',
        days,
        kind: kind as MaturityKind,
      }),
    ),
  ]);

/** Contacted or not, and each event that happened, within some days. */
export const eventTags: TagFamily = () =>
  RECENT_DAYS.flatMap((days) => [
    computed(
      `contact:${days}`,
      'CONTACT',
      [`${days}天内联系过`, `contacted within ${days} days`],
      {
        type: 'contact',
        days,
      },
      { days },
    ),
    computed(
      `no-contact:${days}`,
      'CONTACT',
      [`${days}天未联系`, `not contacted for ${days} days`],
      all(CUSTOMER, not({ type: 'contact', days })),
      { days },
    ),
    ...Object.entries(EVENTS).map(([event, { zh, en }]) =>
      computed(
        `event:${event}:${days}`,
        'CONTACT',
        [`${days}天内${zh}`, `${en} within ${days} days`],
        {
          type: 'event',
          event,
          days,
        },
        { days },
      ),
    ),
  ]);
