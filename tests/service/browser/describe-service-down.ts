import { expect, test } from 'vitest';
import { type Bank, CORE } from './bank.ts';

/** The last thing that is done to the bank: after this it is closed. */
export function describeServiceDown(bank: Bank): void {
  test(
    'the page says that the service cannot be reached and what to do',
    bank.visit({ mayFail: true }, async (journey) => {
      await journey.open(`?p=${CORE}&view=supply`);
      await bank.stop();
      await journey.click('view-all');
      expect(await journey.see('error')).toMatch(/连不上服务[\s\S]*npm start/);
      await journey.page.keyboard.press('/');
      await journey.page.keyboard.insertText('hyzg');
      expect(await journey.see('search-results', '连不上')).toContain('npm start');
    }),
  );
}
