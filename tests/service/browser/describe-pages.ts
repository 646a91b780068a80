import { expect, test } from 'vitest';
import { zhCn } from '../../../explorer/src/i18n/zh-cn.ts';
import type { Journey } from '../../support/journey.ts';
import { type Bank, CORE } from './bank.ts';

const TABS = ['overview', 'owners', 'relationships', 'opportunities', 'group', 'similar'];

/** What holds wherever one is: who may see what, both languages, and that everybody can use it. */
export function describePages(bank: Bank): void {
  test(
    'becoming the risk manager shows guarantee circles and exposures that marketing does not see',
    bank.visit({}, async (journey) => {
      await journey.open(`?p=${CORE}&view=supply`);
      expect(await journey.see('panel', '统一社会信用代码')).not.toContain('我行敞口');
      await journey.click('rail-risk');
      expect(await journey.see('risk-page', '风险')).toContain('您的角色没有风险用途');
      await journey.click('persona');
      await journey.click('persona-risk');
      await journey.see('circle');
      expect(await journey.see('circle-count')).toMatch(/\d+ 个担保圈/);
      const circle = journey.get('circle', '华岳重工').first();
      const member = await circle.locator('option').nth(1).getAttribute('value');
      await circle.getByTestId('contagion-from').selectOption(member);
      await circle.getByTestId('contagion-run').click();
      expect(await journey.see('contagion')).toContain('代偿合计');
      await hold(journey);
      await journey.photograph('risk');
      await circle.getByTestId('circle-open').click();
      await journey.ready('guarantee');
      expect(await journey.overlaps()).toEqual([]);
      await journey.click('tab-overview');
      expect(await journey.see('panel', '我行敞口')).toContain('余额');
    }),
  );

  test(
    'a branch head changes the purpose to see the risk page',
    bank.visit({ persona: 'branch' }, async (journey) => {
      await journey.open('?page=risk');
      await journey.click('switch-risk');
      await journey.see('circle-count');
      expect(await journey.see('purpose')).toContain('风险');
    }),
  );

  test(
    'the industry analyst sees each chain with its links and how far the bank covers them',
    bank.visit({ persona: 'industry' }, async (journey) => {
      await journey.open('?page=chains');
      expect(await journey.see('chain-link')).toMatch(/覆盖 \d+ \/ \d+/);
      await journey.see('chain-members');
      await hold(journey);
      await journey.photograph('chains');
    }),
  );

  test(
    'a firm of the ranking shows each indicator with its points, the reason and the facts it rests on',
    bank.visit({ persona: 'risk' }, async (journey) => {
      await journey.open('?page=scorecards');
      expect(await journey.see('ranking-count')).toMatch(/\d+ 家/);
      await journey.get('rank-row').first().click();
      await journey.see('score-total');
      await journey.get('indicator', '研发费用占营业收入比').getByRole('button').click();
      expect(await journey.see('score-facts', '上年研发费用')).toContain('上年营业收入');
      await hold(journey);
      await journey.photograph('scorecards');
      await journey.click('score-on-canvas');
      expect(await journey.see('party-grade')).toMatch(/科创评分.*T\d/s);
      await journey.get('score-inputs').getByText('评分依据').click();
      expect(await journey.see('score-facts', '上年研发费用')).toContain('专利 CN');
      await hold(journey);
      await journey.photograph('scorecard-facts');
    }),
  );

  test(
    'who drafts a card sees what is wrong with it while typing, and does not publish it',
    bank.visit({ persona: 'product' }, async (journey) => {
      await journey.open('?page=scorecards');
      await journey.click('score-tab-versions');
      await journey.get('points-qualification').fill('5');
      expect(await journey.see('draft-problems')).toMatch(/\d+ 处须更正/);
      await hold(journey);
      await journey.photograph('scorecard-draft');
    }),
  );

  test.each(['zh-CN', 'en'])('in %s no word is missing, cut off or a code', (language) =>
    bank.visit({}, async (journey) => {
      await journey.open(`?lang=${language}`);
      await journey.see('opportunity-card');
      await holdWords(journey);
      await journey.open(`?p=${CORE}&view=supply&lang=${language}`);
      for (const tab of TABS) {
        await journey.click(`tab-${tab}`);
        await journey.get('skeleton').first().waitFor({ state: 'detached' });
        await holdWords(journey);
      }
      await journey.click('shown-toggle');
      await journey.see('shown-why');
      await hold(journey);
      expect(await journey.overlaps()).toEqual([]);
      await journey.open(`?page=opportunities&lang=${language}`);
      await journey.see('opportunity-card');
      await holdWords(journey);
    })(),
  );

  test(
    'nothing on the front page, in the panel, the menus and the lists keeps anybody from using it',
    bank.visit({}, async (journey) => {
      await journey.open('');
      await journey.search('hyzg');
      expect(await journey.breaches()).toEqual([]);
      await journey.open(`?p=${CORE}&view=all`);
      for (const tab of TABS) {
        await journey.click(`tab-${tab}`);
        await journey.get('skeleton').first().waitFor({ state: 'detached' });
        expect(await journey.breaches('panel')).toEqual([]);
      }
      await journey.clickNode('ENTERPRISE:story-machinery-control', 'right');
      await journey.see('node-menu');
      expect(await journey.breaches()).toEqual([]);
      await journey.page.keyboard.press('Escape');
      await journey.click('help');
      await journey.see('help-overlay');
      expect(await journey.breaches('help-overlay')).toEqual([]);
      await journey.open('?page=opportunities');
      await journey.see('opportunity-card');
      expect(await journey.breaches()).toEqual([]);
    }),
  );
}

const NAMESPACES = Object.keys(zhCn).join('|');
const MISSING_KEY = new RegExp(`\\b(${NAMESPACES})\\.[a-zA-Z]+`, 'g');
const CODE = /\b[A-Z]{3,}(_[A-Z]+)+\b|\b(CORPORATE|RETAIL|ENTERPRISE|PERSON)\b/g;

/** The words are whole, and nothing is there that WCAG A or AA forbids. */
async function hold(journey: Journey): Promise<void> {
  await holdWords(journey);
  expect(await journey.breaches()).toEqual([]);
}

/** No key in place of a word, no code in place of a word, nothing cut off. */
async function holdWords(journey: Journey): Promise<void> {
  const words = await journey.words(journey.page.locator('body'));
  expect(words.match(MISSING_KEY) ?? []).toEqual([]);
  expect(words.match(CODE) ?? []).toEqual([]);
  expect(await journey.overflows()).toEqual([]);
}
