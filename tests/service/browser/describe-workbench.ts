import { expect, test } from 'vitest';
import { type Journey, PHONE } from '../../support/journey.ts';
import type { Bank } from './bank.ts';

/** Who leads something at the sub-branch of the story. */
const MANAGER = '周岚';

/** Where a day begins, for a manager on the way and for a head who assigns and hands over. */
export function describeWorkbench(bank: Bank): void {
  test(
    'the front page is the workbench: every number leads to its rows, and the graph is one entry away',
    bank.visit({}, async (journey) => {
      await journey.open('');
      await journey.see('home-page');
      await journey.see('bench-greeting', '江北支行');
      for (const section of ['tasks', 'claimed', 'new', 'movements', 'indicators', 'maturities', 'alerts'])
        await journey.see(`bench-${section}`);
      await hold(journey);
      await journey.photograph('workbench');
      await journey.get('new-row').first().click();
      await journey.get('work-sheet').getByTestId('opportunity-card').waitFor();
      await hold(journey);
      await journey.page.keyboard.press('Escape');
      await journey.get('work-sheet').waitFor({ state: 'detached' });
      await journey.get('indicator-row').first().click();
      await journey.see('figure-drawer');
      await journey.click('logo');
      await journey.see('home-page');
      await journey.click('rail-graph');
      await journey.see('welcome');
    }),
  );

  test(
    'on a phone one claims what is new, checks in on the spot, and finds it among the tasks',
    bank.visit({ viewport: PHONE }, async (journey) => {
      const context = journey.page.context();
      await context.grantPermissions(['geolocation']);
      await context.setGeolocation({ latitude: 32.06, longitude: 118.79 });
      await journey.open('');
      await journey.see('home-page');
      await journey.quiet();
      await hold(journey);
      await journey.photograph('workbench-phone');
      await journey.get('new-row').last().tap();
      const sheet = journey.get('work-sheet');
      const card = sheet.getByTestId('opportunity-card');
      const id = await card.getAttribute('data-opportunity');
      await card.getByTestId('claim').tap();
      await sheet.getByTestId('visit-check-in').tap();
      await journey.see('toast', '已记录走访');
      await hold(journey);
      await journey.photograph('workbench-phone-sheet');
      await journey.get('sheet-close').tap();
      await journey.see('task-row', '反馈进展');
      await journey.open(`?page=home&opp=${encodeURIComponent(id ?? '')}`);
      await sheet.getByTestId('release').tap();
      await sheet.getByTestId('release-confirm').first().tap();
      await sheet.getByTestId('claim').waitFor();
    }),
  );

  test.each([
    ['to a colleague on a desk', undefined],
    ['and back on a phone', PHONE],
  ] as const)('a head hands over what somebody leads, seen beforehand, %s', (_, viewport) =>
    bank.visit({ persona: 'subbranch', ...(viewport && { viewport }) }, async (journey) => {
      await journey.open('');
      await journey.see('bench-team', '江北支行');
      await journey.see('funnel');
      await journey.quiet();
      await hold(journey);
      await journey.photograph(viewport ? 'team-phone' : 'team');
      const giver = journey.page
        .getByTestId('team-person')
        .filter({ has: journey.page.locator('[data-testid=hand-over]:enabled') })
        .filter(viewport ? { hasNotText: MANAGER } : { hasText: MANAGER })
        .first();
      const employee = await giver.getAttribute('data-employee');
      const row = journey.page.locator(`[data-testid=team-person][data-employee="${employee}"]`);
      await row.getByTestId('person-CLAIMED').click();
      const total = Number(await journey.get('team-count').getAttribute('data-total'));
      expect(total).toBeGreaterThan(0);
      await hold(journey);
      await journey.click('sheet-close');
      await row.getByTestId('hand-over').click();
      expect(await journey.see('passes-on')).toContain(`主办 ${total} 条`);
      await hold(journey);
      if (viewport) await journey.get('hand-over-search').fill(MANAGER);
      await journey
        .get('hand-over-colleague', viewport && MANAGER)
        .first()
        .click();
      await journey.get('hand-over-note').fill('轮岗');
      await journey.click('hand-over-send');
      await journey.see('toast', '移交给');
      await row.locator('[data-testid=hand-over]:disabled').waitFor();
    })(),
  );

  test(
    'the bell says what colleagues did, leads to the opportunity, and is quiet once all is read',
    bank.visit({}, async (journey) => {
      await journey.open('?page=risk');
      await journey.see('bell-count');
      await journey.click('bell');
      await journey.see('notice');
      await hold(journey);
      await journey.click('bell-read');
      await journey.get('bell-count').waitFor({ state: 'detached' });
      await journey.page.locator('[data-testid=notice]:enabled').first().click();
      await journey.see('work-sheet');
    }),
  );

  test(
    'the lobby sees what became of what it submitted, the head office how far each branch comes',
    bank.visit({ persona: 'lobby' }, async (lobby) => {
      await lobby.open('');
      await lobby.see('bench-submitted');
      await hold(lobby);
      await bank.visit({ persona: 'product' }, async (office) => {
        await office.open('');
        await office.see('branch-row', '南京分行');
        await hold(office);
        await office.photograph('branches');
      })();
    }),
  );
}

async function hold(journey: Journey): Promise<void> {
  expect(await journey.overflows()).toEqual([]);
  expect(await journey.breaches()).toEqual([]);
}
