import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

  async function load(name: string, mapping: string): Promise<void> {
    const run = runProxima(['api/commands/load.ts', join(folder, name), '--mapping', mapping], environment);
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
    'the owners of a company in the great ownership cycle sum to one',
    visit('risk', async (journey) => {
      const company = await findCompanyInCycle(service.url);
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
});

interface Cycle {
  readonly search: { readonly edges: readonly { readonly node: { readonly sourceId: string } }[] };
}

/** One of the companies with the most owners: those that stand in the cycle have nearly all of it above them. */
async function findCompanyInCycle(url: string): Promise<string> {
  const { search } = await ask<Cycle>(
    url,
    'risk',
    '{ search(text: "finbench", first: 50, kinds: [ENTERPRISE]) { edges { node { sourceId } } } }',
  );
  const counts = await Promise.all(
    search.edges.map(async ({ node: { sourceId } }) => {
      const { party } = await ask<{ party: { owners: { total: number } } }>(
        url,
        'risk',
        `{ party(ref: { kind: ENTERPRISE, sourceId: "${sourceId}" }) { owners(first: 1) { total } } }`,
      );
      return { sourceId, total: party.owners.total };
    }),
  );
  const most = counts.sort((a, b) => b.total - a.total)[0];
  expect(most.total).toBeGreaterThan(400);
  return most.sourceId;
}
