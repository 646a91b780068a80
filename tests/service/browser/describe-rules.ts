import { expect, test } from 'vitest';
import { type Journey, PHONE } from '../../support/journey.ts';
import { type Bank, CORE } from './bank.ts';

/** From a rule that its owner tunes, over what people make of its opportunities, to what is learned from it. */
export function describeRules(bank: Bank): void {
  test(
    'the owner of a rule sees what another setting would find, before anybody else does, and saves it with a reason',
    bank.visit({ persona: 'product' }, async (journey) => {
      await journey.open('?page=rules');
      await journey.click('rule-uncovered-counterparty');
      await journey.get('parameter-annualAmountMin').fill('-1');
      expect(await journey.get('dry-run').isDisabled()).toBe(true);
      await journey.get('parameter-annualAmountMin').fill('1000');
      await journey.click('dry-run');
      const result = await journey.see('dry-run-result', '会找到');
      const [found, opened, withdrawn] = [...result.matchAll(/[\d,]+/g)].map(([figure]) => Number(figure));
      expect(opened).toBe(0);
      expect(withdrawn).toBeGreaterThan(0);
      await hold(journey);
      await journey.photograph('rules');
      expect(await journey.get('rule-save').isDisabled()).toBe(true);
      await journey.get('rule-note').fill('只看千万元以上的往来');
      await journey.click('rule-save');
      await journey.see('toast', '已保存');
      await expect
        .poll(() => journey.words(journey.get('rule-uncovered-counterparty')))
        .toContain(String(found));
      await journey.get('parameter-annualAmountMin').fill('100');
      await journey.get('rule-note').fill('恢复默认');
      await journey.click('rule-save');
      await journey.see('toast', '已保存');
      await expect.poll(() => journey.words(journey.get('rule-changes'))).toContain('2 条');
    }),
  );

  test(
    'a manager may read the rules and set none',
    bank.visit({ viewport: PHONE }, async (journey) => {
      await journey.open('?page=rules');
      await journey.see('rule-form', '全行规则由总行产品负责人设置');
      expect(await journey.get('rule-save').count()).toBe(0);
      await hold(journey);
      expect(await journey.overflows()).toEqual([]);
      await journey.photograph('rules-phone');
    }),
  );

  test('what a manager says of an opportunity that ended is what its rule learns from', async () => {
    await bank.visit({}, async (journey) => {
      await journey.open(`?p=${CORE}&view=supply`);
      await journey.click('tab-opportunities');
      const first = journey
        .get('opportunity-card')
        .filter({ has: journey.get('claim') })
        .first();
      const id = await first.getAttribute('data-opportunity');
      const card = journey.page.locator(`[data-opportunity="${id}"]`);
      await card.getByTestId('claim').click();
      await card.getByTestId('close').click();
      await card.getByTestId('outcome-LOST').click();
      expect(await card.getByTestId('close-save').isDisabled()).toBe(true);
      await card.getByTestId('close-reason').selectOption('OTHER_BANK');
      await journey.photograph('close');
      await card.getByTestId('close-save').click();
      await journey.see('toast', '已办结：未成交');
    })();
    await bank.visit({ persona: 'product' }, async (journey) => {
      await journey.open('?page=rules');
      await journey.click('rules-tab-learning');
      expect(await journey.see('learning')).toMatch(/成交率/);
      await journey.click('learning-accept');
      await journey.see('toast', '建议已生效');
      await hold(journey);
      await journey.photograph('learning');
    })();
  });
}

async function hold(journey: Journey): Promise<void> {
  expect(await journey.overflows()).toEqual([]);
  expect(await journey.breaches()).toEqual([]);
}
