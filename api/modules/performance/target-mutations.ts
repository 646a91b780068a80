import { toKept, toReadable } from '../../../scoring/performance/indicator.ts';
import { findIndicator } from '../../../scoring/performance/indicators.ts';
import { parsePeriod } from '../../../scoring/performance/period.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { findOwner, maySetTarget } from './ledger-owner.ts';

const REFUSALS = {
  FORBIDDEN: {
    zh: '您只能为下级机构和本机构人员设置目标',
    en: 'you may set targets of the units below yours and of your people',
  },
  NO_SUCH_INDICATOR: { zh: '没有这项指标', en: 'there is no such indicator' },
  NO_PERIOD: {
    zh: '期间应为月（2026-11）、季（2026Q4）或年（2026）',
    en: 'a period is a month (2026-11), a quarter (2026Q4) or a year (2026)',
  },
  NO_AMOUNT: { zh: '目标须为不小于 0 的数', en: 'a target is a number from 0' },
} as const;

function refuse({ language }: RequestContext, code: keyof typeof REFUSALS, field: string) {
  return { history: [], userErrors: [{ code, message: REFUSALS[code][language], field: ['input', field] }] };
}

export const targetMutations = {
  targetSet: async (_, { input }, context) => {
    const { targets, clock } = context.services;
    const owner = findOwner(context, input.owner);
    if (owner === undefined || !maySetTarget(context, owner)) return refuse(context, 'FORBIDDEN', 'owner');
    const indicator = findIndicator(input.indicator);
    if (indicator === undefined) return refuse(context, 'NO_SUCH_INDICATOR', 'indicator');
    if (parsePeriod(input.period) === undefined) return refuse(context, 'NO_PERIOD', 'period');
    const value = toKept(indicator.unit, input.value);
    if (!Number.isSafeInteger(value) || value < 0) return refuse(context, 'NO_AMOUNT', 'value');
    const target = { ownerKey: owner.key, indicator: indicator.id, period: input.period, value };
    await targets.set([target], viewerAsColleague(context), input.idempotencyKey, new Date(clock()));
    const history = await targets.history(owner.key, indicator.id);
    return {
      history: history.map((one) => ({
        period: one.period,
        value: toReadable(indicator.unit, one.value),
        setBy: one.setBy,
        setAt: one.setAt.toISOString(),
      })),
      userErrors: [],
    };
  },
} satisfies MutationResolvers;
