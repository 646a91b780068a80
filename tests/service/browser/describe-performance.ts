import { expect, test } from 'vitest';
import { type Journey, PHONE } from '../../support/journey.ts';
import type { Bank } from './bank.ts';

const YEAR = String(new Date().getFullYear());

/** From the head office down to a row, from a gap to a claim, and from a booking to a figure. */
export function describePerformance(bank: Bank): void {
  test(
    'the head office goes down to a person, and a figure opens the rows that sum to it',
    bank.visit({ persona: 'product' }, async (journey) => {
      await journey.open(`?page=performance&board=CORPORATE&period=${YEAR}`);
      await journey.see('below-rows', '分行');
      await hold(journey);
      await journey.photograph('performance');
      for (let level = 0; level < 3; level++) {
        await journey.page.locator('[data-testid=below-open]:enabled').first().click();
        await journey.get('path-owner').nth(level).waitFor();
      }
      expect(await journey.get('below-rows').count()).toBe(0);
      await journey.page.goBack();
      await journey.see('below-rows');
      await journey.page.locator('[data-indicator="deposits"]').getByTestId('figure-booked').click();
      await journey.see('figure-drawer', '新增存款 · 已入账');
      await hold(journey);
      await journey.page.keyboard.press('Escape');
      await expect.poll(() => journey.get('figure-drawer').count()).toBe(0);
    }),
  );

  test(
    'a manager on a phone sees what is missing, how many it takes, and claims what serves it best',
    bank.visit({ viewport: PHONE }, async (journey) => {
      await journey.open('?page=performance');
      await journey.page
        .locator('[data-indicator="supply-chain-customers"]')
        .getByTestId('figure-gap')
        .click();
      expect(await journey.see('gap-sentence')).toMatch(/还差|预计可以完成/);
      await hold(journey);
      await journey.photograph('performance-gap-phone');
      const card = journey.get('serving').first();
      expect(await journey.words(card.getByTestId('counts-for'))).toContain('计入业绩：供应链融资客户数');
      await card.getByTestId('claim').click();
      await journey.see('toast', '已认领');
      await journey.click('drawer-close');
      await journey.page
        .locator('[data-indicator="supply-chain-customers"]')
        .getByTestId('figure-expected')
        .click();
      expect(await journey.see('pipeline-item')).toContain('×');
      const claimed = await journey.page.getByTestId('pipeline-item').count();
      expect(claimed).toBeGreaterThan(0);
    }),
  );

  test(
    'operations book once a number, and take it back with a reason',
    bank.visit({ persona: 'operations' }, async (journey) => {
      await journey.open('?page=performance&board=BOOKINGS');
      await journey.get('firm-search').fill('华岳重工');
      await journey.click('search-hit');
      await journey.get('booking-number').fill('CORE-20261124-1');
      await journey.get('booking-product').selectOption({ label: '流动资金贷款' });
      await journey.get('booking-amount').fill('1000000');
      await journey.click('booking-save');
      await journey.see('toast', '已入账');
      await journey.see('booking', 'CORE-20261124-1');
      await hold(journey);
      await journey.photograph('bookings');
      const line = journey.get('booking', 'CORE-20261124-1');
      await line.getByTestId('booking-reverse').click();
      await line.getByTestId('reverse-reason').fill('重复入账');
      await line.getByTestId('reverse-confirm').click();
      await journey.see('booking', '已冲正：重复入账');
    }),
  );
}

async function hold(journey: Journey): Promise<void> {
  expect(await journey.overflows()).toEqual([]);
  expect(await journey.breaches()).toEqual([]);
}
