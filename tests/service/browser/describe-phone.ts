import { expect, test } from 'vitest';
import { PHONE } from '../../support/journey.ts';
import type { Bank } from './bank.ts';

/** The way from a search to a claim on 390 × 844. */
export function describePhone(bank: Bank): void {
  test(
    'one searches, reads the sheet and claims on a phone',
    bank.visit({ viewport: PHONE }, async (journey) => {
      const hold = async () => {
        expect(await journey.overflows()).toEqual([]);
        expect(await journey.breaches()).toEqual([]);
      };
      await journey.open('?page=graph');
      await journey.see('welcome');
      await journey.see('opportunity-card');
      await hold();
      await journey.get('search-input').tap();
      await journey.page.keyboard.insertText('hyzg');
      await journey.see('search-hit');
      await journey.photograph('phone-search');
      await journey.get('search-hit').first().tap();
      await journey.ready('supply');
      expect(await journey.overlaps()).toEqual([]);
      await hold();
      await journey.photograph('phone-canvas');
      await journey.get('panel-sheet').tap();
      await journey.get('tab-opportunities').tap();
      await journey.see('opportunity-card');
      await hold();
      await journey.photograph('phone-sheet');
      const card = journey.get('opportunity-card').first();
      await card.getByTestId('claim').tap();
      expect(await journey.words(card.getByTestId('claimed'))).toBe('周岚 已认领');
      await card.getByTestId('release').tap();
      await card.getByTestId('release-confirm').first().tap();
      await card.getByTestId('claim').waitFor();
      for (const page of ['home', 'opportunities', 'risk', 'chains', 'scorecards']) {
        const isAlongBottom = page === 'home' || page === 'opportunities';
        if (!isAlongBottom) {
          await journey.get('rail-more').tap();
          await journey.see('more-sheet');
          await hold();
        }
        await journey.get(isAlongBottom ? `rail-${page}` : `more-${page}`).tap();
        await journey.see(`${page}-page`);
        await journey.quiet();
        await hold();
        await journey.photograph(`phone-${page}`);
      }
    }),
  );
}
