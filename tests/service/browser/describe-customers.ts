import { expect, test } from 'vitest';
import { type Journey, PHONE } from '../../support/journey.ts';
import type { Bank } from './bank.ts';

/** From the list of customers to one of them from all sides, and to a segment that is counted while it is built. */
export function describeCustomers(bank: Bank): void {
  test(
    'a manager opens a customer from the list and sees why it bears a tag, and who else does',
    bank.visit({}, async (journey) => {
      await journey.open('?page=customers');
      await journey.see('customer-table');
      await hold(journey);
      await journey.photograph('customers');
      await journey.get('customer-link').first().click();
      await journey.see('profile-name');
      await journey.see('evaluation');
      await journey.see('products');
      await journey.see('tags');
      await journey.quiet();
      await hold(journey);
      await journey.photograph('customer');
      await journey.page.locator('.customer-tag').first().click();
      await journey.see('tag-why', '定义');
      await journey.get('tag-members').click();
      const count = await journey.see('segment-count', '户');
      expect(Number(count.match(/\d+/)?.[0])).toBeGreaterThan(0);
    }),
  );

  test(
    'suppliers near a chain leader without payroll are counted while one edits, saved and found again',
    bank.visit({}, async (journey) => {
      await journey.open('?page=customers&segment=new');
      await journey.get('add-condition').first().selectOption('relation');
      await journey.get('relation-tiers').selectOption('2');
      const near = await journey.see('segment-count', '户');
      const total = () => journey.get('segment-count').first().getAttribute('data-total').then(Number);
      const before = await total();
      expect(near).toContain('您的管户');
      await journey.get('add-condition').last().selectOption('product');
      await journey.get('choice').last().click();
      await journey.page.keyboard.insertText('代发工资');
      await journey.get('choice-option', '代发工资').first().click();
      await journey.get('condition-not').last().check();
      await journey.see('segment-sentence', '非（持有代发工资）');
      expect(await total()).toBeLessThanOrEqual(before);
      await journey.get('segment-name').fill('链主两级供应商无代发');
      await journey.get('segment-save').click();
      await journey.see('toast', '已保存');
      await journey.see('segment-versions', '修改记录');
      await journey.quiet();
      await hold(journey);
      await journey.photograph('segment');
      await journey.get('customers-segments').click();
      await journey.get('customers-list').click();
      await journey.get('customers-segments').click();
      await journey.see('segment-open', '链主两级供应商无代发');
    }),
  );

  test(
    'the list and a customer are good on a phone',
    bank.visit({ viewport: PHONE }, async (journey) => {
      await journey.open('?page=customers');
      await journey.see('customer-table');
      await hold(journey);
      await journey.photograph('phone-customers');
      await journey.get('customer-link').first().tap();
      await journey.see('profile-name');
      await journey.quiet();
      await hold(journey);
      await journey.photograph('phone-customer');
    }),
  );
}

async function hold(journey: Journey): Promise<void> {
  expect(await journey.overflows()).toEqual([]);
  expect(await journey.breaches()).toEqual([]);
}
