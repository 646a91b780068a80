import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphView } from '../../graph/image/graph-view.ts';
import type { EntityKind } from '../../graph/model/entity-kind.ts';
import { entityKey, parseEntityKey } from '../../graph/model/keys.ts';
import { generateDemoBank } from '../../loaders/demo/generate-demo-bank.ts';
import { DEMO_NET_TIER1_FEN } from '../../loaders/demo/plant-gates.ts';
import { type ReadBank, readBank, refKey } from '../../loaders/demo/testing/read-bank.ts';
import type { OpportunityTruth } from '../../loaders/demo/truth.ts';
import { UnitComparison } from '../../scoring/benchmark/compare-units.ts';
import { computeControlled } from '../../scoring/control/compute-controlled.ts';
import { computeControllers } from '../../scoring/control/compute-controllers.ts';
import { GATES } from '../../scoring/gates/gate.ts';
import { gateReader } from '../../scoring/gates/gate-reader.ts';
import { computeControlGroups } from '../../scoring/groups/compute-control-groups.ts';
import { findGuaranteeCircles } from '../../scoring/guarantees/find-guarantee-circles.ts';
import { findOpportunities } from '../../scoring/opportunities/find-opportunities.ts';
import {
  PRODUCT_HYPOTHESES,
  type ProductHypothesis,
} from '../../scoring/opportunities/product-hypotheses.ts';
import { OPPORTUNITY_RULES } from '../../scoring/opportunities/registry.ts';
import type { Finding } from '../../scoring/opportunities/rule.ts';
import { computeOwners } from '../../scoring/ownership/compute-owners.ts';
import { findPriceEventHits, readPriceEvents } from '../../scoring/price-events/find-price-event-hits.ts';
import { computeScorecard } from '../../scoring/scorecards/compute-scorecard.ts';
import { INNOVATION_CARD } from '../../scoring/scorecards/innovation-card.ts';
import { readInnovation } from '../../scoring/scorecards/read-innovation.ts';
import { readMetric } from '../../scoring/signals/read-signals.ts';
import { viewFromDemo } from '../support/view-from-demo.ts';

const directory = mkdtempSync(join(tmpdir(), 'proxima-truth-'));
let bank: ReadBank;
let view: GraphView;
let findings: Finding[];

beforeAll(async () => {
  await generateDemoBank({ directory, today: '2026-11-24' });
  bank = readBank(directory);
  view = viewFromDemo(bank);
  findings = findOpportunities(view);
});
afterAll(() => rmSync(directory, { recursive: true }));

function ref(no: number): string {
  const { kind, sourceId } = parseEntityKey(view.keyOf(no));
  return `${kind} ${sourceId}`;
}

function no(key: string): number {
  const [kind, sourceId] = key.split(' ');
  return view.findEntity(entityKey(kind as EntityKind, sourceId))!;
}

/** Prints precision and recall, and holds both to one. */
function compare(name: string, found: readonly string[], planted: readonly string[]): void {
  const [ours, truth] = [new Set(found), new Set(planted)];
  const hits = [...ours].filter((line) => truth.has(line)).length;
  console.log(`${name}: precision ${hits / ours.size}, recall ${hits / truth.size} (${truth.size} planted)`);
  expect([...ours].filter((line) => !truth.has(line))).toEqual([]);
  expect([...truth].filter((line) => !ours.has(line))).toEqual([]);
  expect(found).toHaveLength(ours.size);
}

describe('opportunities', () => {
  test.each(OPPORTUNITY_RULES.filter(({ isOffByDefault }) => !isOffByDefault).map(({ id }) => id))(
    '%s finds what was planted, all of it and nothing else',
    (rule) => {
      const shelf = new Map(bank.rows.products.map(({ productId, name }) => [productId, name]));
      const found = findings
        .filter((finding) => finding.rule === rule)
        .map(({ subject, via, product, details }) => {
          const isCounted = rule === 'payroll-staff-without-accounts';
          const figures = isCounted ? `${details.withoutAccounts} of ${details.headcount}` : '';
          const through = rule === 'uncovered-group-member' ? '' : `via ${ref(via!)}`;
          const isTrade = rule === 'uncovered-counterparty';
          const amount = isTrade ? `${Number(details.annualAmountFen) / 100}` : '';
          const words = PRODUCT_HYPOTHESES[product as ProductHypothesis].zh;
          return [ref(subject), through, amount, figures, words].join(' ');
        });
      const planted = bank.truth.opportunities
        .filter((item) => item.rule === rule)
        .map((item) => describeTruth(item, shelf));
      compare(rule, found, planted);
      expect(planted.length).toBeGreaterThan(3);
      const close = bank.truth.nearMisses.filter((item) => item.rule === rule);
      expect(close.length).toBeGreaterThanOrEqual(planted.length);
    },
  );

  test('the way in to a group member is a customer of its group', () => {
    const vias = new Map(
      bank.truth.opportunities.map(({ subject, viaAny = [] }) => [refKey(subject), viaAny.map(refKey)]),
    );
    const members = findings.filter(({ rule }) => rule === 'uncovered-group-member');
    for (const { subject, via } of members) expect(vias.get(ref(subject))).toContain(ref(via!));
  });

  test.each([
    { seed: 3, scale: 1.1, today: '2027-03-01' },
    { seed: 11, scale: 0.1, today: '2026-12-31' },
  ])('the truth is as exact in a bank of scale $scale, made with seed $seed on $today', async (options) => {
    const folder = join(directory, String(options.seed));
    await generateDemoBank({ directory: folder, ...options });
    const other = readBank(folder);
    const graph = viewFromDemo(other);
    const name = (party: number): string => {
      const { kind, sourceId } = parseEntityKey(graph.keyOf(party));
      return `${kind} ${sourceId}`;
    };
    const shelf = new Map(other.rows.products.map((row) => [row.productId, row.name]));
    const isGroup = (rule: string): boolean => rule === 'uncovered-group-member';
    compare(
      `scale ${options.scale}`,
      findOpportunities(graph).map(({ rule, subject, via, product }) => {
        const through = isGroup(rule) ? '' : name(via!);
        return `${rule} ${name(subject)} ${through} ${PRODUCT_HYPOTHESES[product as ProductHypothesis].zh}`;
      }),
      other.truth.opportunities.map(({ rule, subject, via, product }) => {
        const through = isGroup(rule) ? '' : refKey(via);
        return `${rule} ${refKey(subject)} ${through} ${shelf.get(product)}`;
      }),
    );
  });

  test('no near miss is found', () => {
    const shelf = new Map(bank.rows.products.map(({ productId, name }) => [productId, name]));
    const found = new Set(
      findings.flatMap(({ rule, subject, via, product }) => {
        const words = PRODUCT_HYPOTHESES[product as ProductHypothesis].zh;
        const line = `${rule} ${ref(subject)}`;
        return [line, `${line} via ${ref(via!)}`, `${line} via ${ref(via!)}: ${words}`];
      }),
    );
    const wrong = bank.truth.nearMisses.filter(({ rule, subject, via, product }) => {
      const through = via === undefined ? '' : ` via ${refKey(via)}`;
      const words = product === undefined ? '' : `: ${shelf.get(product)}`;
      return found.has(`${rule} ${refKey(subject)}${through}${words}`);
    });
    expect(wrong).toEqual([]);
    expect(bank.truth.nearMisses.length).toBeGreaterThanOrEqual(findings.length);
  });
});

function describeTruth(
  { rule, subject, via, annualAmount, count, staff, product }: OpportunityTruth,
  shelf: ReadonlyMap<string, string>,
): string {
  const through = rule === 'uncovered-group-member' ? '' : `via ${refKey(via)}`;
  return [
    refKey(subject),
    through,
    annualAmount ?? '',
    count === undefined ? '' : `${count} of ${staff}`,
    shelf.get(product),
  ].join(' ');
}

describe('gates', () => {
  /** What follows from circles, credit lines and holdings that were planted for other reasons. */
  const OTHERS: readonly string[] = ['GUARANTEE_CIRCLE', 'CREDIT_LINE_FULL', 'ALREADY_OWNED'];

  test('are closed for those who were planted, whatever the product, and for nobody else', () => {
    const gateOf = gateReader(view, { netTier1Fen: DEMO_NET_TIER1_FEN });
    const found = new Set<string>();
    for (const { subject, product } of findings) {
      const { status, reasons } = gateOf(subject, product);
      for (const { code } of reasons.filter((reason) => !OTHERS.includes(reason.code))) {
        if (GATES[code].status === 'BLOCKED') expect(status).toBe('BLOCKED');
        else expect(status).not.toBe('OPEN');
        found.add(`${ref(subject)} ${code}`);
      }
    }
    compare(
      'gates',
      [...found],
      bank.truth.gates.map(({ subject, code }) => `${refKey(subject)} ${code}`),
    );
  });

  test('are not closed by what ended yesterday, starts tomorrow or stays right at a limit', () => {
    const gateOf = gateReader(view, { netTier1Fen: DEMO_NET_TIER1_FEN });
    const wrong = bank.truth.gateNearMisses.filter(({ subject, code }) =>
      gateOf(no(refKey(subject)), 'WORKING_CAPITAL').reasons.some((reason) => reason.code === code),
    );
    expect(wrong).toEqual([]);
    expect(bank.truth.gateNearMisses.length).toBeGreaterThanOrEqual(bank.truth.gates.length);
  });
});

describe('control', () => {
  test('everybody controls what was planted, directly and indirectly', () => {
    const found: string[] = [];
    for (let party = 0; party < view.entityCount; party++) {
      if (view.countOut('OWNS', party) === 0) continue;
      for (const item of computeControlled(view, [party]).items)
        found.push(`${ref(party)} > ${ref(item.no)}`);
    }
    const planted = bank.truth.control.flatMap(({ controller, controlled }) =>
      controlled.map((below) => `${refKey(controller)} > ${refKey(below)}`),
    );
    compare('control', found, planted);
  });

  test('every near miss of control is none', () => {
    const wrong = bank.truth.notControl.filter(({ party, target }) =>
      computeControllers(view, no(refKey(target))).items.some((item) => item.no === no(refKey(party))),
    );
    expect(wrong).toEqual([]);
  });

  test('control by agreement is found as such', () => {
    const agreements = bank.truth.otherControl.filter(({ basis }) => basis === 'AGREEMENT');
    expect(agreements.length).toBeGreaterThan(0);
    for (const { controllers, controlled } of agreements) {
      const { items } = computeControllers(view, no(refKey(controlled)), { withAgreements: true });
      expect(items.find((item) => item.no === no(refKey(controllers[0])))?.basis).toBe('AGREEMENT');
    }
  });

  test('the ultimate controllers are those that nobody controls', () => {
    for (const { controller, controlled, isUltimate } of bank.truth.control) {
      const { items } = computeControllers(view, no(refKey(controlled[0])));
      expect(items.find((item) => item.no === no(refKey(controller)))?.isUltimate).toBe(isUltimate);
    }
  });

  test('control groups are the planted ones', () => {
    const found = computeControlGroups(view).groups.map(
      ({ head, members }) => `${ref(head)}: ${members.map(ref).sort().join(', ')}`,
    );
    const planted = bank.truth.controlGroups.map(
      ({ controller, members }) => `${refKey(controller)}: ${members.map(refKey).sort().join(', ')}`,
    );
    compare('control groups', found, planted);
  });
});

test('every sub-branch that was planted behind its peers is', () => {
  const figures: Readonly<Record<string, string>> = {
    'average-daily-deposits': 'DEPOSITS',
    'loan-balance': 'LOANS',
    'settlement-volume': 'SETTLEMENT',
    'fee-income': 'FEES',
    yield: 'YIELD',
  };
  const comparison = new UnitComparison(view);
  for (const { orgId, figure } of bank.truth.unitGaps) {
    const { gaps, peers } = comparison.compare(no(`ORG_UNIT ${orgId}`), undefined)!;
    expect(gaps.map((gap) => gap.figure)).toContain(figures[figure]);
    expect(peers).toBeGreaterThan(30);
  }
});

test('guarantee circles are the planted ones', () => {
  const found = findGuaranteeCircles(view).map(({ members }) => members.map(ref).sort().join(', '));
  compare(
    'guarantee circles',
    found,
    bank.truth.guaranteeCircles.map(({ members }) => members.map(refKey).sort().join(', ')),
  );
});

test('a steel price that rose reaches who makes steel and who makes something from it; a past price and an output reach nobody', () => {
  const events = readPriceEvents(view);
  expect(events.map(({ detail, ratio }) => `${detail} ${ratio}`)).toEqual(['中厚板价格上涨 0.12']);
  const steel = bank.rows['goods-events'][0].goodsId;
  const direct = bank.rows['goods-links'].filter(({ materialId }) => materialId === steel);
  const makersOf = (goods: ReadonlySet<string>): string[] => {
    const rows = bank.rows['enterprise-goods'].filter(
      ({ goodsId, role, validFrom, validTo }) =>
        role !== 'NEEDS' &&
        goods.has(goodsId) &&
        validFrom <= bank.today &&
        (validTo === '' || validTo > bank.today),
    );
    return [...new Set(rows.map(({ enterpriseId }) => `ENTERPRISE ${enterpriseId}`))].sort();
  };
  const hits = findPriceEventHits(view, events[0], { distanceMax: 1 });
  const found = (distance: number): string[] => {
    const makers = hits.filter((hit) => hit.distance === distance && hit.evidence.at(-1)?.kind === 'MAKES');
    return makers.map(({ firm }) => ref(firm)).sort();
  };
  expect(found(0)).toEqual(makersOf(new Set([steel])));
  expect(found(1)).toEqual(makersOf(new Set(direct.map(({ goodsId }) => goodsId))));
  expect(found(1).length).toBeGreaterThan(10);
});

test('the owners of every enterprise add up to one', () => {
  for (let party = 0; party < view.entityCount; party++) {
    if (view.kindOf(party) !== 'ENTERPRISE') continue;
    const { owners, status } = computeOwners(view, party);
    expect(status).toBe('SOLVED');
    expect(Math.abs(owners.reduce((sum, { share }) => sum + share, 0) - 1)).toBeLessThan(1e-9);
  }
});

describe('innovation card', () => {
  test('every planted firm has the grade, the points and the coverage it was given', () => {
    const { firms } = readInnovation(view);
    const found = bank.truth.scorecards.map(({ subject, pattern }) => {
      const { total, grade, coverage } = computeScorecard(
        INNOVATION_CARD,
        firms.get(no(refKey(subject)))!.values,
      );
      const points = total === undefined ? null : Number(total.toFixed(4));
      return [pattern, grade ?? null, points, Number(coverage.toFixed(4))];
    });
    expect(found).toEqual(
      bank.truth.scorecards.map(({ pattern, grade, total, coverage }) => [pattern, grade, total, coverage]),
    );
    expect(found.length).toBeGreaterThanOrEqual(9);
  });

  test('of the firms with a figure of valid inventions the register has as many in force', () => {
    const { firms } = readInnovation(view);
    const figures = readMetric(view, 'valid-inventions');
    const counted = [...figures.keys()].map(
      (firm) => firms.get(firm)!.patents.filter(({ kind }) => kind === 'INVENTION').length,
    );
    expect(counted).toEqual([...figures.values()].map(({ figure }) => figure));
  });
});
