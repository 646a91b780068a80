import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { parseDay } from '../../graph/model/day.ts';
import { loadFolder } from '../../loaders/load-folder.ts';
import { MemoryFactStore } from '../../loaders/testing/memory-fact-store.ts';
import { viewOfStore } from '../../tests/support/view-of-store.ts';
import { mainSupply } from './main-supply.ts';
import { priceEvent } from './price-event.ts';
import type { Question } from './question.ts';
import { sameRepresentative } from './same-representative.ts';

/** Real data that is not ours to publish: it lies beside the clone, or these tests are skipped. */
const DATA = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'kag-supplychain');
const root = mkdtempSync(join(tmpdir(), 'proxima-questions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Row = Record<string, string>;

function read(file: string): Row[] {
  return parse(readFileSync(join(DATA, file)), { columns: true, bom: true, trim: true });
}

function list(cell: string): string[] {
  return [...new Set(cell.split(',').map((item) => item.trim()))].filter((item) => item !== '');
}

/** Firm to what it makes, and material to what it goes into, straight from the files. */
function readGoods() {
  const makes = new Map(read('Company.csv').map(({ id, product }) => [id, list(product)]));
  const into = new Map<string, Set<string>>();
  for (const { id, hasSupplyChain } of read('Product.csv')) {
    into.set(id, new Set([...(into.get(id) ?? []), ...list(hasSupplyChain)]));
  }
  return { makes, into };
}

describe.skipIf(!existsSync(DATA))('kag-supplychain (skipped without ../shared/data)', () => {
  let view: GraphView;
  beforeAll(async () => {
    const store = new MemoryFactStore();
    await loadFolder({
      directory: DATA,
      mappingName: 'kag-supplychain',
      store,
      workDirectory: join(root, 'work'),
      reportDirectory: join(root, 'report'),
    });
    view = viewOfStore(store, parseDay('2026-11-24')!);
  });

  function ask(question: Question): Row[] {
    return [...question.answer(view)].map((cells) =>
      Object.fromEntries(question.columns.map((name, at) => [name, String(cells[at]).replace(/^kag:/, '')])),
    );
  }

  it('has one main supply: two thirds of what the maker of rubber takes in come from the maker of tyres', () => {
    const { makes, into } = readGoods();
    const received = new Map<string, Map<string, number>>();
    for (const { srcId, dstId, transAmt } of read('Company_fundTrans_Company.csv')) {
      const from = received.get(dstId) ?? new Map<string, number>();
      received.set(dstId, from.set(srcId, (from.get(srcId) ?? 0) + Number(transAmt)));
    }
    const expected = [...received].flatMap(([supplier, from]) => {
      const inflow = [...from.values()].reduce((sum, amount) => sum + amount, 0);
      return [...from].flatMap(([buyer, amount]) => {
        const isLinked = makes
          .get(supplier)!
          .some((goods) => makes.get(buyer)!.some((product) => into.get(goods)?.has(product)));
        return isLinked && amount * 2 > inflow
          ? [`${supplier} ${buyer} ${amount}.00 of ${inflow}.00 is ${(amount / inflow).toFixed(4)}`]
          : [];
      });
    });
    const rows = ask(mainSupply);
    expect(
      rows.map(
        ({ supplierId, buyerId, amountYuan, inflowYuan, inflowShare }) =>
          `${supplierId} ${buyerId} ${amountYuan} of ${inflowYuan} is ${inflowShare}`,
      ),
    ).toEqual(expected);
    expect(expected).toEqual(['CSF0000001579 CSF0000002238 666666.00 of 1000000.00 is 0.6667']);
    expect(rows[0].goods.split('; ').sort()).toEqual(['顺丁橡胶 → 斜交轮胎', '顺丁橡胶 → 轮胎']);
    expect(rows[0].evidence).toMatch(/^PAYS \S{16}; MAKES \S{16}; MADE_FROM/);
  });

  it('has as many pairs with one legal representative as each person’s own list gives, masked names aside', () => {
    const idOf = new Map(read('Company.csv').map(({ id, name }) => [name, id]));
    const expected = read('Person.csv').flatMap(({ id, legalRepresentative }) => {
      const firms = list(legalRepresentative).map((name) => idOf.get(name) ?? name);
      return firms.flatMap((one, at) =>
        firms.slice(at + 1).map((other) => `${[one, other].sort().join(' ')} by ${id}`),
      );
    });
    const found = ask(sameRepresentative).map(
      ({ firmId, otherId, personId }) => `${[firmId, otherId].sort().join(' ')} by ${personId}`,
    );
    expect(found.sort()).toEqual(expected.sort());
    expect(found.length).toBe(99);
  });

  it('has one price event, which raises the cost of forty firms at one step, and of others behind them', () => {
    const { makes, into } = readGoods();
    const [{ subject, name }] = read('ProductChainEvent.csv');
    const distances = new Map([[subject, 0]]);
    for (const [goods, distance] of distances) {
      if (distance === 3) break;
      for (const product of into.get(goods) ?? []) {
        if (!distances.has(product)) distances.set(product, distance + 1);
      }
    }
    const expected = [...makes].flatMap(([firm, goods]) => {
      const reached = goods.flatMap((made) => distances.get(made) ?? []);
      const behind = reached.filter((distance) => distance > 0);
      return [
        ...(reached.includes(0) ? [`${firm} sales price up at 0`] : []),
        ...(behind.length > 0 ? [`${firm} cost up at ${Math.min(...behind)}`] : []),
      ];
    });
    const rows = ask(priceEvent);
    const found = rows.map(({ firmId, effect, distance }) => `${firmId} ${effect} at ${distance}`);
    expect(found.sort()).toEqual(expected.sort());
    expect(new Set(rows.map(({ event }) => event))).toEqual(new Set([name]));
    expect(rows.filter(({ distance }) => distance === '1')).toHaveLength(40);
    expect(rows.every(({ effect, profit }) => profit === (effect === 'cost up' ? 'down' : 'up'))).toBe(true);
  });
});
