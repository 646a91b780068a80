import { expect, test } from 'vitest';
import { type Journey, PHONE } from '../../support/journey.ts';
import { readPdfText } from '../../support/read-pdf-text.ts';
import { type Bank, CORE } from './bank.ts';

const LEADER = '华岳重工集团综合金融服务方案';
/** Of the plan that the demo bank tells: what its team writes for itself. */
const INTERNAL = '经销商名单按区域分给当地支行跟进';

/** A service plan from the draft to the paper that the customer is handed. */
export function describePlans(bank: Bank): void {
  test('the leader’s plan is revised, a second person agrees, and its printed copy says nothing internal', async () => {
    let plan = '';
    await bank.visit({}, async (journey) => {
      await journey.open('?page=plans');
      await journey.click('plans-unit');
      await journey.click('plan-open', LEADER);
      expect(await journey.see('plan-status')).toBe('已同意');
      plan = (await journey.get('plan-page').getAttribute('data-plan')) ?? '';
      expect(await journey.see('credit-application')).not.toContain('万');
      await hold(journey);
      await journey.photograph('plan');
      await journey.get('plan-opportunity').first().click();
      await journey.get('work-sheet').getByTestId('opportunity-card').waitFor();
      await journey.click('sheet-close');
      await journey.click('plan-add-item');
      await journey.get('item-proposal').first().click();
      await journey.get('item-fields').first().getByTestId('item-price').fill('优惠 20BP');
      await journey.get('plan-note').fill('客户要求降价');
      await hold(journey);
      await journey.photograph('plan-edit');
      await journey.click('plan-save');
      await journey.see('plan-version', '第 4 版');
      await journey.get('plan-compare').first().click();
      expect(await journey.see('plan-difference')).toContain('优惠 20BP');
      await hold(journey);
      await journey.click('plan-submit');
      await journey.click('plan-step-send');
      await journey.see('plan-waits');
      expect(await journey.get('plan-agree').count()).toBe(0);
    })();
    await bank.visit({ persona: 'branch' }, async (head) => {
      await head.open(`?page=plans&plan=${plan}`);
      await head.click('plan-agree');
      await hold(head);
      await head.click('plan-step-send');
      await head.see('plan-status', '已同意');
    })();
    await bank.visit({}, async (journey) => {
      await journey.open(`?page=plans&plan=${plan}`);
      await journey.click('plan-print');
      await journey.see('plan-paper', LEADER);
      await hold(journey);
      const customers = await print(journey);
      for (const words of [LEADER, '华岳重工机械股份有限公司', '经销商分期融资', '优惠20BP', '周岚'])
        expect(customers).toContain(words);
      for (const words of [INTERNAL, '依据', '讨论', '授信申请', '沈越'])
        expect(customers).not.toContain(words);
      await journey.click('paper-INTERNAL');
      await hold(journey);
      const own = await print(journey);
      for (const words of [LEADER, INTERNAL, '依据', '王贞雪同意']) expect(own).toContain(words);
    })();
  });

  test(
    'of two who write on one plan at once neither loses anything',
    bank.visit({}, async (journey) => {
      await journey.open('?page=plans&plan=demo-story-machinery-core');
      await journey.click('plan-edit');
      await journey.get('item-fields').first().getByTestId('item-price').fill('经销商贴息');
      await bank.visit({ persona: 'markets' }, async (colleague) => {
        await colleague.open('?page=plans&plan=demo-story-machinery-core');
        await colleague.click('plan-edit');
        await colleague.get('item-fields').nth(1).getByTestId('item-price').fill('优惠 30 个点');
        await colleague.click('plan-save');
        await colleague.see('toast', '已保存');
      })();
      await journey.click('plan-save');
      await journey.see('plan-stale', '赵文少');
      expect(await journey.see('plan-difference')).toContain('优惠 30 个点');
      await hold(journey);
      await journey.photograph('plan-stale');
      await journey.page.reload();
      await journey.click('plan-merge');
      await journey.get('plan-stale').waitFor({ state: 'detached' });
      await journey.click('plan-save');
      await journey.get('plan-editor').waitFor({ state: 'detached' });
      const items = await journey.see('plan-items', '经销商贴息');
      expect(items).toContain('优惠 30 个点');
    }),
  );

  test(
    'a plan begins on the canvas or on the customer’s page with what is proposed, each line with why',
    bank.visit({}, async (journey) => {
      await journey.open(`?p=${CORE}&view=supply`);
      await journey.get('panel').getByTestId('to-plan').waitFor();
      await journey.photograph('plan-door');
      await journey.get('panel').getByTestId('to-plan').click();
      await journey.see('plan-choice');
      await journey.open(`?page=customers&p=${CORE}`);
      await journey.click('to-plan');
      expect(await journey.see('plan-earlier')).toContain(LEADER);
      expect(await journey.see('plan-choice')).toContain('商机');
      await journey.quiet();
      await hold(journey);
      await journey.photograph('plan-new');
      await journey.get('plan-choice').first().getByRole('checkbox').uncheck();
      const chosen = await journey.get('plan-choice').getByRole('checkbox', { checked: true }).count();
      await journey.click('plan-create');
      await journey.see('plan-items');
      expect(await journey.get('plan-item').count()).toBe(chosen);
      await hold(journey);
      await journey.click('plan-print');
      await journey.see('paper-warning', '讨论稿');
    }),
  );

  test(
    'a head sends a version back with a reason, and takes somebody of credit approval into the team',
    bank.visit({ persona: 'branch' }, async (journey) => {
      await journey.open('?page=plans');
      await journey.click('plan-open', '云栖置业');
      await journey.click('plan-return');
      expect(await journey.get('plan-step-send').isDisabled()).toBe(true);
      await journey.get('plan-step-note').fill('请补充楼盘销售进度');
      await journey.click('plan-step-send');
      await journey.see('plan-history', '请补充楼盘销售进度');
      expect(await journey.see('plan-status')).toBe('草稿');
      const members = await journey.get('plan-member').count();
      await journey.click('team-add');
      const form = journey.get('team-form');
      await form.getByTestId('person-pick').fill('邹哲凯');
      await journey.click('person-option', '邹哲凯');
      await form.getByTestId('team-role').selectOption('APPROVAL');
      await hold(journey);
      await journey.click('team-save');
      await journey.see('plan-member', '邹哲凯');
      expect(await journey.get('plan-member').count()).toBe(members + 1);
      await hold(journey);
      await journey.photograph('plan-team');
    }),
  );

  test(
    'on a phone plans are read without scrolling sideways, a material is ticked and a word is said',
    bank.visit({ viewport: PHONE }, async (journey) => {
      await journey.open('?page=plans');
      await journey.see('plan-open', '铸锋精铸');
      await hold(journey);
      await journey.photograph('plans-phone');
      await journey.get('plan-open', '铸锋精铸').tap();
      await journey.see('plan-items');
      await hold(journey);
      const open = journey.get('plan-materials').locator('li:not(.is-done)');
      const before = await open.count();
      await open.first().locator('label').tap();
      await expect.poll(() => open.count(), { timeout: 20_000 }).toBe(before - 1);
      await journey.get('plan-comments').getByRole('textbox').fill('财务总监约周四');
      await journey.get('plan-comment-send').tap();
      await journey.see('plan-comments', '财务总监约周四');
      await hold(journey);
      await journey.photograph('plan-phone');
    }),
  );

  test(
    'in English no word is missing, and a colleague who has no part in it sees no plan',
    bank.visit({}, async (journey) => {
      await journey.open('?page=plans&plan=demo-story-casting-core&lang=en');
      await journey.see('plan-items', 'Products and terms');
      expect(await journey.words(journey.get('plan-page'))).not.toMatch(/\b(plans|paper|pool)\.[a-zA-Z]+/);
      await bank.visit({ persona: 'lobby' }, async (other) => {
        await other.open('?page=plans&plan=demo-story-machinery-core');
        await other.see('empty', '找不到这个方案');
      })();
    }),
  );
}

/** What the browser prints of the page, as text without spaces. */
async function print(journey: Journey): Promise<string> {
  return readPdfText(await journey.page.pdf({ preferCSSPageSize: true }));
}

async function hold(journey: Journey): Promise<void> {
  expect(await journey.overflows()).toEqual([]);
  expect(await journey.breaches()).toEqual([]);
}
