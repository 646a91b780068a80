import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { zhCn } from '../../../explorer/src/i18n/zh-cn.ts';
import { type Journey, PATIENCE, PHONE } from '../../support/journey.ts';
import { ask } from '../../support/proxima-process.ts';
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
      expect(await journey.see('chain-link')).toMatch(/企业 \d+\s+客户 \d/);
      await journey.see('chain-firm');
      await hold(journey);
      expect(await journey.breaches()).toEqual([]);
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

  test(
    'a chain is looked at in a region beside the whole country, and the link to it reproduces it',
    bank.visit({ persona: 'branch' }, async (journey) => {
      await journey.open('?page=chains&chain=machinery');
      await journey.see('chain-link');
      await journey.get('region-choice').selectOption('江苏');
      expect(await journey.see('figure-whole')).toMatch(/全国 [\d,]+/);
      await journey.get('link-customers').first().click();
      expect(await journey.see('chain-firm')).toContain('客户');
      await hold(journey);
      await journey.photograph('chain-region');
      const figures = await journey.see('chain-figures');
      await journey.open(new URL(journey.page.url()).search);
      await journey.see('figure-whole');
      expect(await journey.see('chain-figures')).toBe(figures);
      await journey.get('chain-firm').first().getByTestId('party-button').click();
      await journey.ready('supply');
    }),
  );

  test('a white list that the analyst uploads reaches the branch, customers and others apart, which says how far it is', async () => {
    const prospect = await findProspect(bank);
    const list = `企业名称,产业链,环节\n华岳重工机械股份有限公司,工程机械,整机制造\n${prospect},工程机械,经销\n无此企业有限公司,,\n`;
    await bank.visit({ persona: 'industry' }, async (journey) => {
      await journey.open('?page=chains&list=white');
      await journey
        .get('list-file')
        .setInputFiles({ name: '作战图.csv', mimeType: 'text/csv', buffer: iconv.encode(list, 'gb18030') });
      await journey.click('list-upload');
      expect(await journey.see('list-problems')).toContain('没有这个信用代码或这个全称的企业');
      expect(await journey.see('list-summary')).toContain('名单企业 2 家');
      await hold(journey);
      await journey.photograph('white-list');
    })();
    await bank.visit({ persona: 'branch' }, async (journey) => {
      await journey.open('?page=chains&list=white');
      expect(await journey.see('list-customers')).toContain('华岳重工机械股份有限公司');
      expect(await journey.see('list-prospects')).toContain(prospect);
      await journey.get('list-prospects').getByTestId('list-status').selectOption('FOLLOWING');
      await journey.get('list-note').fill('已约见');
      await journey.click('list-report');
      await journey.see('toast', '跟进中');
      await hold(journey);
      await journey.photograph('white-list-branch');
    })();
    await bank.visit({ persona: 'branch', viewport: PHONE }, async (journey) => {
      await journey.open('?page=chains&list=white');
      await journey.see('list-prospects', '已约见');
      await hold(journey);
      expect(await journey.overflows()).toEqual([]);
      await journey.photograph('white-list-phone');
    })();
  });

  test('a firm that the analyst proposes for a chain and the product owner approves is in the portrait at once', async () => {
    const firmsOf = async (journey: Journey) =>
      Number(/链上企业\s*(\d+)/.exec(await journey.see('chain-figures'))?.[1]);
    let before = 0;
    await bank.visit({ persona: 'industry' }, async (journey) => {
      await journey.open('?page=chains&chain=machinery');
      before = await firmsOf(journey);
      await journey.click('chain-edit');
      await journey.get('firm-search').fill('食品');
      await journey.click('search-hit');
      await journey.click('edit-role-SUPPORTING');
      await journey.get('edit-evidence').fill('省工信厅公示名单');
      await journey.click('edit-propose');
      expect(await journey.see('edit-queue', '撤回')).toContain('省工信厅公示名单');
      await hold(journey);
      await journey.photograph('chain-edit');
    })();
    await bank.visit({ persona: 'product' }, async (journey) => {
      await journey.open('?page=chains&chain=machinery');
      await journey.click('chain-edit');
      await journey.click('edit-approve');
      expect(await journey.see('edit-history', '已生效')).toContain('链条第 2 版');
      await expect.poll(() => firmsOf(journey), PATIENCE).toBe(before + 1);
      await hold(journey);
      await journey.photograph('chain-review');
    })();
    await bank.visit({ persona: 'industry', viewport: PHONE }, async (journey) => {
      await journey.open('?page=chains&chain=machinery');
      await journey.click('chain-edit');
      await journey.see('edit-history', '已生效');
      await hold(journey);
      await journey.photograph('chain-edit-phone');
    })();
  });

  test(
    'a manager compares the own sub-branch, its managers and their customers with peers, and sees who is like good customers',
    bank.visit({}, async (journey) => {
      await journey.open('?page=similar');
      await journey.see('gap-list');
      await journey.see('peer-comparison', '江北支行 · 户均指标');
      await hold(journey);
      await journey.photograph('similar');
      await journey.get('unit-open').first().click();
      await journey.see('customer-rows');
      await journey.click('similar-lookalikes');
      expect(await journey.see('lookalikes')).toContain('最相似');
      await hold(journey);
    }),
  );

  test(
    'the head office makes a gap of a branch a task and reads what came of it',
    bank.visit({ persona: 'product' }, async (journey) => {
      await journey.open('?page=similar');
      await journey.get('gaps-below').locator('button').first().click();
      await journey.click('gap-to-task');
      await journey.click('task-create');
      await journey.see('gap-task');
      await journey.click('similar-tasks');
      await journey.get('feedback-note').first().fill('已约两户');
      await journey.click('feedback-NOTE');
      expect(await journey.see('gap-task-card', '已约两户')).toContain('进行中');
      await hold(journey);
    }),
  );

  test(
    'the head office goes down from branch to sub-branch to manager, and names nobody’s customers',
    bank.visit({ persona: 'product' }, async (journey) => {
      await journey.open('?page=similar');
      expect(await journey.see('gaps-below')).toContain('家落后');
      for (const level of ['南京分行', '江北支行', '周岚']) {
        await journey.get('unit-open', level).first().click();
        await journey.see('peer-comparison', `${level} · 户均指标`);
      }
      expect(await journey.get('party-button').count()).toBe(0);
    }),
  );

  test.each(['zh-CN', 'en'])('in %s no word is missing, cut off or a code', (language) =>
    bank.visit({}, async (journey) => {
      await journey.open(`?lang=${language}`);
      await journey.see('task-row');
      await holdWords(journey);
      await journey.open(`?page=graph&lang=${language}`);
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

/** A firm of the machinery chain that nobody serves and that is registered in the city of the branch. */
async function findProspect(bank: Bank): Promise<string> {
  const query = `{ chain(id: "machinery") { portrait(region: "江苏南京") { items { members(choice: PROSPECTS, first: 1) {
    items { party { name } } } } } } }`;
  interface Answer {
    chain: { portrait: { items: { members: { items: { party: { name: string } }[] } }[] } };
  }
  const { chain } = await ask<Answer>(bank.url(), 'branch', query);
  return chain.portrait.items.flatMap(({ members }) => members.items)[0].party.name;
}
