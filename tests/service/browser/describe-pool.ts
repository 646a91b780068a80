import { expect, test } from 'vitest';
import type { Journey } from '../../support/journey.ts';
import { ask } from '../../support/proxima-process.ts';
import { type Bank, CORE } from './bank.ts';

const MONTH = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
})
  .format(new Date())
  .slice(0, 7);
/** What the deal is about, and where it counts. */
const PRODUCT = '远期结售汇';
const INDICATOR = 'fx-volume';

/** Two people of two lines on one opportunity, from the canvas to both cockpits. */
export function describePool(bank: Bank): void {
  test(
    'one refers what she found on the canvas, the other assists, they share it 70/30, and a booked win is in both cockpits at once',
    bank.visit({}, async (manager) => {
      const before = await booked(bank, 'manager');
      const beforeAssist = await booked(bank, 'markets');
      await manager.open(`?p=${CORE}&view=supply`);
      await manager.fromMenu(CORE, 'menu-opportunities');
      const wanted = manager.get('opportunity-card', PRODUCT);
      await manager.see('opportunity-card');
      while ((await wanted.count()) === 0) {
        await manager.click('opportunities-more');
        await manager.quiet();
      }
      const id = await wanted.first().getAttribute('data-opportunity');
      const cardOf = (journey: Journey) => journey.page.locator(`[data-opportunity="${id}"]`).first();
      const card = cardOf(manager);
      await card.getByTestId('claim').click();
      await card.getByTestId('work-open').click();
      await card.getByTestId('refer-open').click();
      await card.getByTestId('refer-search').fill(await nameOf(bank, 'markets'));
      await card.getByTestId('refer-colleague').filter({ hasText: '金融市场' }).first().click();
      await manager.photograph('refer');
      await card.getByTestId('refer-send').click();
      await manager.see('toast', '等待答复');

      await bank.visit({ persona: 'markets' }, async (markets) => {
        await markets.open('?page=opportunities&queue=referrals');
        const asked = markets
          .get('referral-item')
          .filter({ has: markets.page.locator(`[data-opportunity="${id}"]`) });
        await asked.getByTestId('referral-accept').click();
        await markets.see('toast', '已接受协办');
        await markets.click('queue-mine');
        const shared = cardOf(markets);
        await shared.getByTestId('work-open').click();
        await shared.getByTestId('split-change').click();
        const [lead, assist] = await shared.getByTestId('split-percent').all();
        await lead.fill('70');
        await assist.fill('30');
        await shared.getByTestId('split-send').click();
        await markets.see('split-proposal', '等待 周岚 确认');
        expect(await markets.overflows()).toEqual([]);
        expect(await markets.breaches()).toEqual([]);

        await manager.open('?page=opportunities&queue=mine');
        await card.getByTestId('work-open').click();
        await card.getByTestId('split-agree').click();
        await manager.see('split', '已约定分成');
        await card.getByTestId('expected-amount').fill('1000');
        await card.getByTestId('stage-PROPOSED').click();
        await manager.see('toast', '方案已提');
        await manager.photograph('work-panel');

        await markets.page.reload();
        await shared.getByTestId('close').click();
        await shared.getByTestId('outcome-WON').click();
        await shared.getByTestId('won-amount').fill('1000');
        await shared.getByTestId('close-save').click();
        await markets.see('toast', '已办结：成交');
      })();

      await bank.visit({ persona: 'operations' }, async (operations) => {
        await operations.open('?page=performance&board=BOOKINGS');
        await operations.get('firm-search').fill('华岳重工');
        await operations.click('search-hit');
        await operations.get('booking-number').fill('CORE-FX-1');
        await operations.get('booking-product').selectOption({ label: PRODUCT });
        await operations.get('booking-amount').fill('10000000');
        await operations.click('booking-save');
        await operations.see('toast', '成交');
      })();

      expect((await booked(bank, 'manager')) - before).toBe(700_000_000);
      expect((await booked(bank, 'markets')) - beforeAssist).toBe(300_000_000);
      await manager.open(`?page=performance&period=${MONTH}`);
      await manager.page.locator(`[data-indicator="${INDICATOR}"]`).getByTestId('figure-booked').click();
      await manager.see('figure-drawer', '主办 70%');
      await manager.photograph('cockpit-after-win');
    }),
  );

  test(
    'a need heard on the canvas goes into the pool; a second one joins it and says who leads',
    bank.visit({ persona: 'lobby' }, async (lobby) => {
      await lobby.open(`?p=${CORE}&view=supply`);
      await lobby.click('tab-opportunities');
      for (const message of ['已进入商机池', '已并入']) {
        await lobby.click('submit-open');
        await lobby.get('submit-product').selectOption({ label: '资产托管' });
        await lobby.get('submit-note').fill('财务在柜台问起托管账户');
        await lobby.click('submit-send');
        await lobby.see('toast', message);
      }
      await lobby.photograph('submitted');
    }),
  );
}

interface Cockpit {
  readonly cockpit: {
    readonly row: {
      readonly figures: { readonly indicator: { readonly id: string }; readonly booked: number }[];
    };
  };
}

/** What is booked for a persona this month on the indicator, fen. */
async function booked(bank: Bank, persona: string): Promise<number> {
  const query = `{ cockpit(period: "${MONTH}") { row { figures { indicator { id } booked } } } }`;
  const { cockpit } = await ask<Cockpit>(bank.url(), persona, query);
  return cockpit.row.figures.find(({ indicator }) => indicator.id === INDICATOR)?.booked ?? 0;
}

async function nameOf(bank: Bank, persona: string): Promise<string> {
  return (await ask<{ viewer: { name: string } }>(bank.url(), persona, '{ viewer { name } }')).viewer.name;
}
