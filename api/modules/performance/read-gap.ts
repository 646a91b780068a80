import { OPPORTUNITY_RULES } from '../../../scoring/opportunities/registry.ts';
import { computeFigures } from '../../../scoring/performance/compute-figures.ts';
import { computeNeeded } from '../../../scoring/performance/compute-needed.ts';
import { CONVERSION_DEFAULT, type Expectations } from '../../../scoring/performance/expect-sales.ts';
import { HUNDREDTHS, type PerformanceIndicator, toReadable } from '../../../scoring/performance/indicator.ts';
import { servedBy } from '../../../scoring/performance/indicators.ts';
import type { Period } from '../../../scoring/performance/period.ts';
import type { RequestContext } from '../../context.ts';
import type { PairExpectation } from '../../work/find-serving.ts';
import { reachOfViewer } from '../opportunities/opportunity-access.ts';
import { expectationsOf } from './expectations.ts';
import type { OwnerSource } from './ledger-owner.ts';

/** What is missing to a target, how many opportunities it takes, and which of those in reach serve it best. */
export async function readGap(
  context: RequestContext,
  owner: OwnerSource,
  {
    indicator,
    period,
    first,
  }: { readonly indicator: PerformanceIndicator; readonly period: Period; readonly first: number },
) {
  const { performance, targets } = context.services;
  const group = [{ ownerKey: owner.key, unitKeys: owner.unitKeys }];
  const expectations = await expectationsOf(context.services);
  const [sums, claimed, set, serving] = await Promise.all([
    owner.isUnit ? performance.sumsOfUnits(group, period) : performance.sumsOfPeople([owner.key], period),
    owner.isUnit ? performance.pipelineOfUnits(group) : performance.pipelineOfPeople([owner.key]),
    targets.ofYear([owner.key], period.year),
    performance.findServing({
      ...servedBy(indicator),
      measure: indicator.measure === 'AMOUNT' || indicator.measure === 'HEADS' ? indicator.measure : 'ONE',
      pairs: pairsOf(indicator, expectations),
      reachKeys: reachKeysOf(context, owner),
      at: new Date(context.now),
      first,
    }),
  ]);
  const given = { sums, claimed, targets: set.get(owner.key) ?? new Map<string, Map<string, number>>() };
  const [figures] = computeFigures([indicator], period, given, expectations);
  const gap = figures.gap ?? 0;
  const conversion = serving.conversion ?? CONVERSION_DEFAULT;
  const value =
    serving.expectedEach === undefined || conversion === 0
      ? usualOf(indicator, expectations)
      : serving.expectedEach / conversion;
  const need = computeNeeded({
    gap,
    expected: figures.provisional + figures.expected,
    conversion,
    value,
    universe: serving.universe,
  });
  const read = (amount: number): number => toReadable(indicator.unit, amount);
  return {
    indicator,
    target: figures.target === undefined ? null : read(figures.target),
    booked: read(figures.booked),
    gap: read(gap),
    provisional: read(figures.provisional),
    expected: read(figures.expected),
    residual: read(need.residual),
    conversion,
    value: read(value),
    needed: need.needed ?? null,
    universe: serving.universe,
    isFeasible: need.isFeasible,
    serveBest: serving.items.map(({ opportunity, expected }) => ({ opportunity, expected: read(expected) })),
  };
}

/** What opportunities of each rule and product bring; the empty rule stands for rules that are no more, and for what people submit. */
function pairsOf(indicator: PerformanceIndicator, expectations: Expectations): PairExpectation[] {
  const { products, rules } = servedBy(indicator);
  const pairOf = (rule: string, product: string): PairExpectation => ({
    rule,
    product,
    // What people do is done by doing it.
    conversion: indicator.kind === 'BEHAVIOUR' ? 1 : expectations.conversionOf(rule),
    usualFen: expectations.usualFenOf(product),
  });
  const ofRules = OPPORTUNITY_RULES.flatMap((rule) =>
    rule.products
      .filter((product) => products.includes(product) || rules.includes(rule.id))
      .map((product) => pairOf(rule.id, product)),
  );
  const named = new Set([...products, ...ofRules.map(({ product }) => product)]);
  return [...ofRules, ...[...named].map((product) => pairOf('', product))];
}

function usualOf(indicator: PerformanceIndicator, expectations: Expectations): number {
  if (indicator.measure !== 'AMOUNT') return HUNDREDTHS;
  return expectations.usualFenOf(servedBy(indicator).products[0] ?? '');
}

/** The owner's opportunities, as far as the viewer works on them. */
function reachKeysOf(context: RequestContext, owner: OwnerSource): readonly string[] | undefined {
  const isWhole = owner.isUnit && owner.unitKeys.includes('');
  const own = isWhole ? undefined : [...owner.unitKeys, ...(owner.isUnit ? [] : [owner.key])];
  const reach = reachOfViewer(context);
  if (reach === undefined) return own;
  const seen = new Set([...reach.unitKeys, ...(reach.employeeKey === undefined ? [] : [reach.employeeKey])]);
  return own === undefined ? [...seen] : own.filter((key) => seen.has(key));
}
