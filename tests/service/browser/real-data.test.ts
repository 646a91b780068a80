import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findStronglyConnected } from '../../../scoring/algorithms/strongly-connected.ts';
import { openBrowser } from '../../support/find-browser.ts';
import { type Journey, runJourney } from '../../support/journey.ts';
import {
  ask,
  type RunningService,
  runProxima,
  startService,
  temporaryData,
} from '../../support/proxima-process.ts';

const folder = join(import.meta.dirname, '../../../../shared/data');
const isThere = existsSync(join(folder, 'chainkg')) && existsSync(join(folder, 'finbench-sf0.01'));
if (!isThere) console.log('real data: skipped, there is no ../shared/data with chainkg and finbench-sf0.01');

interface PossibleLists {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: {
      readonly why: string;
      readonly evidence: {
        readonly facts: readonly { readonly kind: string; readonly name: string }[];
        readonly relationships: readonly { readonly kind: string }[];
      };
    };
  }[];
}

const SET_RULE = `mutation {
  ruleSet(input: { setting: { rule: "possible-suppliers", isOn: true, parameters: [] }, note: "没有交易数据", idempotencyKey: "on" }) {
    userErrors { message }
  }
}`;
const LISTS = `{
  opportunities(first: 100, filter: { rules: ["possible-suppliers"] }) {
    totalCount
    edges { node { why evidence { facts { kind name } relationships { kind } } } }
  }
}`;
const FORGING = 'ENTERPRISE:chainkg:600765';

describe.skipIf(!isThere)('on real data', () => {
  const data = temporaryData();
  const environment = { PROXIMA_DATA: data.directory, PROXIMA_DEMO: 'off' };
  let service: RunningService;
  let browser: Browser;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(environment), openBrowser()]);
    await load('chainkg', 'chainkg');
    await load('finbench-sf0.01', 'finbench');
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    data.remove();
  });

  async function load(name: string, mapping: string | undefined): Promise<void> {
    const words = mapping === undefined ? [] : ['--mapping', mapping];
    const run = runProxima(['api/commands/load.ts', resolve(folder, name), ...words], environment);
    if ((await run.ended) !== 0) throw new Error(`${name} could not be loaded:\n${run.output()}`);
  }

  const visit = (persona: string, steps: (journey: Journey) => Promise<void>) => () =>
    runJourney(browser, service.url, { persona }, steps);

  test(
    'name, initials, pinyin and a part of the full name find 邵阳液压',
    visit('industry', async (journey) => {
      for (const text of ['邵阳液压', 'syyy', 'shaoyangyeya', '维克液压']) {
        await journey.open('');
        await journey.search(text);
        expect(await journey.see('search-hit', '邵阳维克液压股份有限公司')).toContain('邵阳');
        if (text === 'syyy') await journey.photograph('real-search');
      }
      await journey.get('search-hit', '邵阳维克液压股份有限公司').first().click();
      await journey.ready('supply');
    }),
  );

  test(
    'the chain of 中航重机 shows possible suppliers and buyers and through which goods',
    visit('industry', async (journey) => {
      await journey.open(`?p=${FORGING}&view=supply&possible=1`);
      const through = await journey.get('link-label').allInnerTexts();
      expect(through).toContain('金属材料');
      const positions = await journey.positions();
      const [middle] = positions[FORGING].split(' ').map(Number);
      const columns = Object.values(positions).map((at) => Number(at.split(' ')[0]));
      expect(columns.some((x) => x < middle)).toBe(true);
      expect(columns.some((x) => x > middle)).toBe(true);
      expect(await journey.overlaps()).toEqual([]);
      expect(await journey.overflows()).toEqual([]);
      await journey.photograph('real-chain');
    }),
  );

  test(
    'the chain of 水泥 shows what it needs, what is made of it and its listed makers, every supply as only possible',
    visit('industry', async (journey) => {
      await journey.open('?page=chains');
      await journey.get('goods-search').fill('水泥');
      await journey.get('goods-hit', '水泥').first().click();
      const cards = await journey.words(journey.page.getByTestId('chain'));
      for (const goods of ['石灰石', '石膏', '水泥', '商品混凝土']) expect(cards).toContain(goods);
      const columnOf = async (goods: string): Promise<number> =>
        (await journey.page.locator(`[data-link="chainkg:${goods}"]`).boundingBox())!.x;
      expect(await columnOf('石灰石')).toBeLessThan(await columnOf('水泥'));
      expect(await columnOf('水泥')).toBeLessThan(await columnOf('商品混凝土'));
      await journey.see('chain-firm', '福建水泥股份有限公司');
      const rows = journey.get('possible-links').locator('tbody tr');
      expect(await rows.count()).toBeGreaterThan(5);
      for (const row of await rows.allInnerTexts()) expect(row).toContain('仅为可能供应');
      expect(await journey.overflows()).toEqual([]);
      expect(await journey.breaches()).toEqual([]);
      await journey.photograph('real-cement');
    }),
  );

  test(
    'a chain of 511 links is shown by its outermost ones, and each opens what stands under it',
    visit('industry', async (journey) => {
      await journey.open('?page=chains');
      await journey.see('chain-firm');
      expect(await journey.get('chain-link').count()).toBeLessThan(40);
      expect(await journey.overflows()).toEqual([]);
      await journey.photograph('real-industries');
      await journey.click('open-parts');
      await journey.see('chain-crumbs');
      expect(await journey.overflows()).toEqual([]);
      await journey.photograph('real-industry-parts');
    }),
  );

  test(
    'the owners of a company in the great ownership cycle sum to one',
    visit('risk', async (journey) => {
      const company = findCompanyInCycle();
      await journey.open(`?p=ENTERPRISE:${company}&view=ownership`);
      expect(await journey.overlaps()).toEqual([]);
      await journey.click('tab-owners');
      expect(await journey.see('owners-sum')).toBe('100%');
      expect(await journey.see('owners')).toMatch(/其余 \d{3} 个/);
      const shares = await journey.get('owners').locator('tbody td:nth-child(2) b').allInnerTexts();
      expect(shares.reduce((sum, share) => sum + Number.parseFloat(share.replace('<', '')), 0)).toBeCloseTo(
        100,
        0,
      );
      expect(await journey.overflows()).toEqual([]);
      await journey.photograph('real-ownership');
    }),
  );

  test('mining over the chain gives lists of possible suppliers, each explained and none said to be supply', async () => {
    const feeds = mkdtempSync(join(tmpdir(), 'proxima-customers-'));
    const lines = readFileSync(join(folder, 'chainkg/company.json'), 'utf8').trim().split('\n');
    const some = lines.filter((_, index) => index % 5 === 3);
    const customers = some.map((line) => `ENTERPRISE,chainkg:${JSON.parse(line).code.slice(0, 6)},head`);
    writeFileSync(join(feeds, 'org-units.csv'), 'orgId,name,level,parentOrgId\nhead,总行,HEAD_OFFICE,\n');
    writeFileSync(
      join(feeds, 'customers.csv'),
      `partyKind,partyId,orgId\n${[...new Set(customers)].join('\n')}\n`,
    );
    await load(feeds, undefined);
    await ask(service.url, 'product', SET_RULE);
    const { opportunities } = await ask<{ opportunities: PossibleLists }>(service.url, 'risk', LISTS);
    console.log(
      `${opportunities.totalCount} of ${customers.length} listed firms have three possible suppliers or more`,
    );
    expect(opportunities.totalCount).toBeGreaterThan(30);
    for (const { node } of opportunities.edges) {
      expect(node.why).toMatch(/^按产品推断，.+可能向.+供应.+；仅为可能，未见交易$/);
      const { facts, relationships } = node.evidence;
      expect(relationships).toEqual([]);
      expect(facts.map(({ kind }) => kind)).toEqual(facts.map(() => 'GOODS'));
      expect(facts.some(({ name }) => / 生产 /.test(name))).toBe(true);
    }
    const again = runProxima(['api/commands/mine.ts'], environment);
    expect(await again.ended).toBe(0);
    expect(again.output()).toMatch(/found \d+: 0 new, 0 changed, \d+ unchanged; 0 withdrawn/);
    rmSync(feeds, { recursive: true });
  });
});

/** A company of the largest set of companies that own each other in circles, as the file itself has it: 203 of 386. */
function findCompanyInCycle(): string {
  const file = join(folder, 'finbench-sf0.01', 'snapshot', 'CompanyInvestCompany.csv');
  const holdings = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('|'));
  const companies = [...new Set(holdings.flat())];
  const numbers = new Map(companies.map((company, no) => [company, no]));
  const owned = companies.map((company) =>
    holdings.filter(([owner]) => owner === company).map((row) => numbers.get(row[1])!),
  );
  const offsets = [0];
  for (const list of owned) offsets.push(offsets[offsets.length - 1] + list.length);
  const { componentOf } = findStronglyConnected(companies.length, offsets, owned.flat());
  const circles = Map.groupBy(companies, (company) => componentOf[numbers.get(company)!]);
  const largest = [...circles.values()].reduce((most, circle) =>
    circle.length > most.length ? circle : most,
  );
  expect(largest).toHaveLength(203);
  return `finbench:${largest[0]}`;
}
