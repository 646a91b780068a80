import { expect, test } from 'vitest';
import { PATIENCE } from '../../support/journey.ts';
import { type Bank, CORE } from './bank.ts';

/** From a reason to call, over its evidence, to a claim. */
export function describeOpportunities(bank: Bank): void {
  test(
    'evidence lights up on the canvas and in the table, one person claims, gives back, and another cannot claim meanwhile',
    bank.visit({}, async (manager) => {
      await manager.open(`?p=${CORE}&view=supply`);
      await manager.click('tab-opportunities');
      await manager.see('opportunity-card');
      const id = await manager.get('opportunity-card', '反向保理').first().getAttribute('data-opportunity');
      const card = manager.page.locator(`[data-opportunity="${id}"]`);
      await card.getByTestId('evidence').click();
      expect(await manager.see('evidence-bar')).toContain('1 条依据');
      await manager.ready();
      const lit = await manager.page.evaluate(() =>
        proxima.cy.edges('.evidence').map((edge) => [edge.id(), edge.style('line-color')]),
      );
      expect(lit).toHaveLength(1);
      expect(lit[0][1]).toMatch(/rgb\(2\d\d,1\d\d,\d\d?\)/);
      await manager.click('table-links');
      expect(await manager.page.locator('tr.is-lit').getAttribute('data-id')).toBe(lit[0][0]);
      await card.getByRole('button', { name: '得分' }).click();
      expect(await manager.words(card)).toContain('未知：核心企业信用');
      expect(await manager.overlaps()).toEqual([]);
      await manager.photograph('evidence');

      await bank.visit({ persona: 'branch' }, async (branch) => {
        await branch.open(`?p=${CORE}&view=supply`);
        await branch.click('tab-opportunities');
        const same = branch.page.locator(`[data-opportunity="${id}"]`);
        await same.getByTestId('claim').waitFor();
        await card.getByTestId('claim').click();
        expect(await manager.words(card.getByTestId('claimed'))).toBe('周岚 已认领');
        await same.getByTestId('claim').click();
        expect(await branch.see('toast', '没有成功')).toContain('认领');
        await branch.page.reload();
        await branch.ready();
        await branch.click('tab-opportunities');
        expect(await branch.words(same.getByTestId('claimed'))).toBe('周岚 已认领');
        expect(await same.getByTestId('claim').count()).toBe(0);
        expect(await same.getByTestId('release').count()).toBe(0);
      })();

      await card.getByTestId('release').click();
      await card.getByTestId('release-confirm').first().click();
      await card.getByTestId('claim').waitFor();
      await manager.page.reload();
      await manager.ready();
      expect(await manager.see('evidence-bar')).toContain('1 条依据');
    }),
  );

  test(
    'the panel lists all opportunities of a firm, twenty at a time',
    bank.visit({}, async (journey) => {
      await journey.open(`?p=${CORE}&view=supply`);
      await journey.click('tab-opportunities');
      await journey.click('opportunities-more');
      await expect.poll(() => journey.get('opportunity-card').count(), PATIENCE).toBe(40);
    }),
  );

  test(
    'from the list of all opportunities one comes to the graph with the evidence lit',
    bank.visit({}, async (journey) => {
      await journey.open('?page=opportunities');
      expect(await journey.see('opportunity-count')).toMatch(/\d+ 条商机.*\d+ 条因权限隐藏/);
      await journey.page.getByTestId('filter-rule').selectOption('uncovered-group-member');
      await journey.get('opportunity-card', '控制').first().getByTestId('evidence').click();
      await journey.ready('ownership');
      await journey.see('evidence-bar');
      expect(await journey.overlaps()).toEqual([]);
    }),
  );
}

/** What the explorer shows of itself in the page. */
declare const proxima: {
  readonly cy: {
    edges(selector: string): {
      map<T>(use: (edge: { id(): string; style(name: string): string }) => T): T[];
    };
  };
};
