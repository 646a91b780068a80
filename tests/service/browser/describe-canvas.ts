import { expect, test } from 'vitest';
import { PATIENCE } from '../../support/journey.ts';
import { ask } from '../../support/proxima-process.ts';
import { type Bank, CORE } from './bank.ts';

const BUYERS = `SUPPLIES.SUBJECT@${CORE}`;
const VIEWS = ['supply', 'ownership', 'guarantee', 'all'];

/** From a name to a picture, and what one can do to the picture. */
export function describeCanvas(bank: Bank): void {
  test(
    'initials find the customer, say why, and open it with suppliers left and buyers right',
    bank.visit({}, async (journey) => {
      await journey.open('');
      await journey.search('hyzg');
      expect(await journey.see('search-hit')).toMatch(/华岳重工机械股份有限公司[\s\S]*拼音首字母/);
      await journey.photograph('search');
      await journey.page.keyboard.press('Enter');
      await journey.ready('supply');
      const x = async (party: string) => Number(await journey.node(party).getAttribute('data-x'));
      const middle = await x(CORE);
      expect(await x('ENTERPRISE:story-machinery-hydrotek')).toBeLessThan(middle);
      expect(await x('ENTERPRISE:story-machinery-dealer-001')).toBeGreaterThan(middle);
      expect(await journey.see('shown-note')).toContain('已显示 12 / 199 个关系');
      await journey.photograph('chain');
    }),
  );

  test.each(VIEWS)('no label covers another in the view %s', (view) =>
    bank.visit({}, async (journey) => {
      await journey.open(`?p=${CORE}&view=${view}`);
      expect(await journey.overlaps()).toEqual([]);
      expect(await journey.overflows()).toEqual([]);
    })(),
  );

  test(
    'expanding, folding, undo and redo bring and take parties and never move the others',
    bank.visit({}, async (journey) => {
      await journey.open(`?p=${CORE}&view=supply`);
      const before = await journey.positions();
      await journey.clickNode(BUYERS);
      await journey.see('shown-note', '已显示 32 / 199 个关系');
      await journey.ready();
      const grown = await journey.positions();
      expect(Object.keys(grown).length).toBe(Object.keys(before).length + 20);
      expect(without(grown, BUYERS)).toMatchObject(without(before, BUYERS));
      await journey.clickNode(BUYERS);
      await journey.see('shown-note', '已显示 52 / 199 个关系');
      await journey.click('fit');
      await journey.fromMenu('ENTERPRISE:story-machinery-control', 'menu-expand-OWNS-OBJECT');
      await journey.ready();
      expect(await journey.overlaps()).toEqual([]);
      const full = await journey.positions();
      expect(without(full, BUYERS)).toMatchObject(without(grown, BUYERS));

      await journey.fromMenu('ENTERPRISE:story-machinery-control', 'menu-fold');
      const folded = await journey.positions();
      expect(Object.keys(folded).length).toBeLessThan(Object.keys(full).length);
      expect(full).toMatchObject(folded);
      await journey.click('undo');
      await journey.ready();
      expect(await journey.positions()).toEqual(full);
      await journey.click('redo');
      await journey.ready();
      expect(await journey.positions()).toEqual(folded);

      await journey.page.reload();
      await journey.ready();
      expect(await journey.positions()).toEqual(folded);
    }),
  );

  test(
    'a party that was dragged is where it was put after opening the link again',
    bank.visit({}, async (journey) => {
      await journey.open(`?p=${CORE}&view=supply`);
      const party = 'ENTERPRISE:story-machinery-control';
      const before = await journey.positions();
      const box = await journey.node(party).boundingBox();
      const [x, y] = [box!.x + box!.width / 2, box!.y + box!.height / 2];
      await journey.page.mouse.move(x, y);
      await journey.page.mouse.down();
      await journey.page.mouse.move(x + 20, y + 60, { steps: 4 });
      await journey.page.mouse.move(x + 40, y + 120, { steps: 4 });
      await journey.page.mouse.up();
      await journey.page.waitForURL(/[?&]at=/);
      await journey.ready();
      const after = await journey.positions();
      expect(after[party]).not.toBe(before[party]);
      expect(without(after, party)).toEqual(without(before, party));
      await journey.open(new URL(journey.page.url()).search);
      expect(await journey.positions()).toEqual(after);
    }),
  );

  test(
    'owners stand above and holdings below, with the share through all layers, and add up to the whole',
    bank.visit({}, async (journey) => {
      await journey.open(`?p=${CORE}&view=supply`);
      await journey.click('view-ownership');
      await journey.ready('ownership');
      const y = async (party: string) => Number(await journey.node(party).getAttribute('data-y'));
      const middle = await y(CORE);
      expect(await y('PERSON:story-machinery-xu')).toBeLessThan(
        await y('ENTERPRISE:story-machinery-holding'),
      );
      expect(await y('ENTERPRISE:story-machinery-holding')).toBeLessThan(middle);
      expect(await y('ENTERPRISE:story-machinery-leasing')).toBeGreaterThan(middle);
      expect(await journey.get('link-label', '合计穿透').allInnerTexts()).toContain('合计穿透 41.65%');
      await journey.click('tab-owners');
      expect(await journey.see('owners-sum')).toBe('100%');
      const shares = await journey.get('owner').locator('td:nth-child(2) b').allInnerTexts();
      const sum = shares.reduce((total, share) => total + Number.parseFloat(share), 0);
      expect(sum).toBeCloseTo(100, 0);
      await journey.photograph('ownership');
    }),
  );

  test(
    'what may not be seen is counted on the canvas of a customer of another branch',
    bank.visit({}, async (journey) => {
      const stub = await findStubThatHides(bank.url());
      await journey.open(`?p=ENTERPRISE:${stub}&view=supply`);
      expect(await journey.see('shown-note')).toContain('因权限隐藏');
      expect(await journey.see('panel')).toContain('仅公开名称');
      await journey.click('shown-toggle');
      expect(await journey.see('shown-why')).toContain('只计数');
    }),
  );

  test(
    'everything on the canvas can be done with the keyboard',
    bank.visit({}, async (journey) => {
      const { keyboard } = journey.page;
      await journey.open('');
      await journey.search('hyzg');
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
      await journey.ready('supply');
      await journey.get('canvas-stage').focus();
      await keyboard.press('ArrowLeft');
      await journey.page.waitForURL(/[?&]sel=ENTERPRISE:/);
      const count = async () => Object.keys(await journey.positions()).length;
      const before = await count();
      await keyboard.press('Enter');
      await expect.poll(count, PATIENCE).toBeGreaterThan(before);
      await journey.ready();
      await keyboard.press('Backspace');
      await expect.poll(count, PATIENCE).toBe(before);
      await keyboard.press('Control+z');
      await expect.poll(count, PATIENCE).toBeGreaterThan(before);
      await keyboard.press('?');
      expect(await journey.see('help-overlay')).toContain('Backspace');
      await keyboard.press('Escape');
      await journey.get('help-overlay').waitFor({ state: 'detached' });
      await keyboard.press('2');
      await journey.ready('ownership');
    }),
  );
}

function without(positions: Record<string, string>, party: string): Record<string, string> {
  return Object.fromEntries(Object.entries(positions).filter(([key]) => key !== party));
}

interface Vias {
  readonly opportunities: { readonly edges: readonly { readonly node: { readonly via: Ref | null } }[] };
}
interface Ref {
  readonly sourceId: string;
}
interface Counts {
  readonly party: {
    readonly access: string;
    readonly relationshipCounts: readonly { readonly kind: string; readonly hidden: number }[];
  } | null;
}

/** A customer of another branch some of whose suppliers or buyers the relationship manager may not see. */
async function findStubThatHides(url: string): Promise<string> {
  const { opportunities } = await ask<Vias>(
    url,
    'risk',
    '{ opportunities(first: 100, filter: { rules: ["uncovered-counterparty"] }) { edges { node { via { sourceId } } } } }',
  );
  const vias = new Set(opportunities.edges.flatMap(({ node }) => node.via?.sourceId ?? []));
  for (const sourceId of vias) {
    const { party } = await ask<Counts>(
      url,
      'manager',
      `{ party(ref: { kind: ENTERPRISE, sourceId: "${sourceId}" }) { access relationshipCounts { kind hidden } } }`,
    );
    const hides = party?.relationshipCounts.some(({ kind, hidden }) => kind === 'SUPPLIES' && hidden > 0);
    if (party?.access === 'STUB' && hides) return sourceId;
  }
  throw new Error('the demo bank hides no supply from the relationship manager');
}
