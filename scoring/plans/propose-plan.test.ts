import { expect, test } from 'vitest';
import { comparePlans } from './compare-plans.ts';
import { type PlanGap, type PlanLead, proposePlan } from './propose-plan.ts';

const PRODUCTS = ['FORWARD_FX', 'PAYROLL', 'DEALER_FINANCE', 'IMPORT_LC'];
const GATES = ['OPEN', 'CONDITIONAL', 'BLOCKED'] as const;

function leadOf(at: number): PlanLead {
  const product = PRODUCTS[at % PRODUCTS.length];
  return {
    id: `o${at}`,
    rule: 'foreign-trade',
    product,
    name: product,
    score: ((at * 7) % 11) / 11,
    gate: GATES[(at * 5) % 3],
    why: `why ${at}`,
    expectedFen: at % 2 === 0 ? at : undefined,
    claimedBy: undefined,
  };
}

const gapOf = (at: number): PlanGap => ({
  product: '',
  name: `gap ${at}`,
  peerShare: 0.5 + at / 100,
  gate: GATES[at % 3],
});

function proposed(leads: PlanLead[], gaps: PlanGap[] = []) {
  return proposePlan({
    leads,
    gaps,
    personOf: (line) => ({ key: `M:${line}`, name: line }),
    dayIn: (days) => `day ${days}`,
    language: 'zh',
  });
}

/** Numbers below one that follow from a seed. */
function drawsOf(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  'every proposed line says where it comes from, and nothing blocked is among it (bank %i)',
  (seed) => {
    const draw = drawsOf(seed);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(draw() * values.length)];
    const leads = Array.from({ length: Math.floor(draw() * 60) }, (_, at) => ({
      ...leadOf(at),
      product: pick(PRODUCTS),
      score: draw(),
      gate: pick(GATES),
      claimedBy: draw() < 0.2 ? { key: `M:${at}`, name: `claimer ${at}` } : undefined,
    }));
    const gaps = Array.from({ length: Math.floor(draw() * 12) }, (_, at) => ({
      ...gapOf(at),
      gate: pick(GATES),
    }));
    const { content, origins } = proposed(leads, gaps);
    const workable = new Map(leads.filter(({ gate }) => gate !== 'BLOCKED').map((lead) => [lead.id, lead]));
    const workableGaps = new Set(gaps.filter(({ gate }) => gate !== 'BLOCKED').map(({ name }) => name));
    expect([...origins.keys()].sort()).toEqual(content.items.map(({ id }) => id).sort());
    for (const item of content.items) {
      const origin = origins.get(item.id)!;
      if (origin.kind === 'GAP') expect(workableGaps.has(origin.product)).toBe(true);
      else {
        expect(origin.ids.length).toBeGreaterThan(0);
        expect(origin.ids).toEqual(item.opportunityIds);
        for (const id of origin.ids) expect(workable.get(id)?.product).toBe(item.product);
        const isOnCondition = origin.ids.some((id) => workable.get(id)?.gate === 'CONDITIONAL');
        expect(item.needsApproval).toBe(isOnCondition);
      }
      expect(item.reason).not.toBe('');
    }
    expect(new Set(content.items.map(({ product, name }) => product || name)).size).toBe(
      content.items.length,
    );
  },
);

test('a need is said for the customer: it repeats nothing of how the bank knows', () => {
  const { content } = proposed([leadOf(0), leadOf(4)]);
  for (const { text } of content.needs) expect(text).not.toContain('why');
  expect(content.needs[0].text).toBe('锁定未来购汇成本，规避汇率波动');
});

test('hedging is led by financial markets and assisted by the corporate line, as its scenario says', () => {
  const { content } = proposed([{ ...leadOf(0), gate: 'CONDITIONAL' }]);
  const [{ lead, assist, needsApproval }] = content.items;
  expect([lead?.key, assist?.key, needsApproval]).toEqual(['M:FINANCIAL_MARKETS', 'M:CORPORATE', true]);
});

test('two versions differ in what was added, taken away and changed, and in nothing else', () => {
  const { content: before } = proposed([leadOf(0), leadOf(3)]);
  const [kept, ...others] = before.items;
  expect(comparePlans(before, before)).toEqual([]);
  const after = { ...before, items: [{ ...kept, price: '优惠 10BP' }, ...others.slice(1)] };
  const changes = comparePlans(before, after).map(({ part, change, fields }) => [
    part,
    change,
    fields.map(({ field }) => field),
  ]);
  expect(changes).toEqual([
    ['ITEM', 'CHANGED', ['price']],
    ...others.slice(0, 1).map(() => ['ITEM', 'REMOVED', []]),
  ]);
});

test('two people of one name are not the same lead', () => {
  const { content: before } = proposed([leadOf(0)]);
  const [item] = before.items;
  const after = { ...before, items: [{ ...item, lead: { key: 'M:other', name: item.lead!.name } }] };
  expect(comparePlans(before, after).map(({ fields }) => fields.map(({ field }) => field))).toEqual([
    ['lead'],
  ]);
});
