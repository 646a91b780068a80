import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Journey, PHONE } from '../../support/journey.ts';
import type { Bank } from './bank.ts';

const ROWS = 5000;
const TITLE = '五千户流贷名单';
const DEADLINE_DAYS = 30;
const DAY_MS = 86_400_000;

/** A list of five thousand on its way down three levels, and what comes back up. */
export function describeLists(bank: Bank): void {
  test(
    'head office sends 5,000 rows down three levels and sees the funnel move when the manager reports',
    bank.visit({ persona: 'product' }, async (product) => {
      await product.open('?page=lists&show=new');
      await product.get('create-file').setInputFiles({
        name: `${TITLE}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(fileOf(namesIn(bank.directory))),
      });
      await product.get('create-product').selectOption({ label: '票据贴现' });
      const deadline = new Date(Date.now() + DEADLINE_DAYS * DAY_MS).toISOString().slice(0, 10);
      await product.get('create-deadline').fill(deadline);
      await product.click('create-send');
      const rows = await checked(product, 'rows');
      expect(rows).toBe(ROWS);
      const [matched, duplicates, notFound] = await Promise.all(
        ['matched', 'duplicates', 'notFound'].map((check) => checked(product, check)),
      );
      expect(matched! + duplicates! + notFound!).toBe(ROWS);
      expect(duplicates).toBeGreaterThan(0);
      const sent = await checked(product, 'toSend');
      expect(sent).toBeGreaterThan(100);
      await product.photograph('list-preview');
      await product.click('list-send');
      await product.click('list-send');
      await product.see('toast', '已下达');
      expect(await step(product, 'sent')).toBe(sent);
      expect(await step(product, 'assigned')).toBe(0);

      await bank.visit({ persona: 'branch' }, async (branch) => {
        await openItems(branch);
        await branch.click('move-units');
        await branch.click('move-send');
        await branch.see('toast', '已分配');
      })();
      await bank.visit({ persona: 'subbranch' }, async (subbranch) => {
        await openItems(subbranch);
        await subbranch.click('move-EVEN');
        await subbranch.click('move-send');
        await subbranch.see('toast', '已分配');
        await subbranch.photograph('list-items');
        expect(await subbranch.overflows()).toEqual([]);
        expect(await subbranch.breaches()).toEqual([]);
      })();
      await bank.visit({ persona: 'manager', viewport: PHONE }, async (manager) => {
        await manager.open('?page=lists');
        const card = manager.get('item-card', TITLE).first();
        await card.waitFor();
        expect(await manager.overflows()).toEqual([]);
        expect(await manager.breaches()).toEqual([]);
        await manager.photograph('phone-list-cards');
        await card.getByTestId('report-INTERESTED').tap();
        await manager.see('toast', '已生成商机');
      })();

      await product.page.reload();
      expect(await step(product, 'assigned')).toBeGreaterThan(0);
      expect(await step(product, 'touched')).toBe(1);
      expect(await step(product, 'opportunities')).toBe(1);
      await product.click('below-open', '南京分行');
      await product.see('list-path', '南京分行');
      expect(await step(product, 'touched')).toBe(1);
      await product.photograph('list-funnel');
      expect(await product.overflows()).toEqual([]);
      expect(await product.breaches()).toEqual([]);
    }),
  );
}

/** A file of so many rows: every firm that the bank knows as far as there is room, one of them twice, the rest nobody. */
function fileOf(names: readonly string[]): string {
  const known = names.slice(0, ROWS - 1);
  const unknown = Array.from({ length: ROWS - 1 - known.length }, (_, at) => `查无此户${at}有限公司`);
  return ['企业名称', ...known, known[0]!, ...unknown].join('\n');
}

function namesIn(directory: string): string[] {
  const [, ...lines] = readFileSync(join(directory, 'demo', 'enterprises.csv'), 'utf8')
    .trim()
    .split('\n');
  const plain = lines.filter((line) => !line.includes('"'));
  return [...new Set(plain.map((line) => line.split(',')[1]!))];
}

async function openItems(journey: Journey): Promise<void> {
  await journey.open('?page=lists');
  await journey.click('list-open', TITLE);
  await journey.click('list-part-items');
  await journey.see('item-row');
}

async function checked(journey: Journey, check: string): Promise<number> {
  const words = await journey.words(journey.get(`check-${check}`).locator('b'));
  return Number(words.replaceAll(',', ''));
}

/** How many got so far. */
async function step(journey: Journey, key: string): Promise<number> {
  await journey.quiet();
  const bar = journey.get(`funnel-${key}`);
  await bar.waitFor();
  return Number(await bar.getAttribute('data-count'));
}
