import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../tests/support/view-of.ts';
import { computeControlled } from '../control/compute-controlled.ts';
import { computeHoldings } from './compute-holdings.ts';
import { computeOwners } from './compute-owners.ts';

const FILE = join(import.meta.dirname, '../../../shared/data/ownership/cases_open.json');

interface PublishedCase {
  readonly id: string;
  readonly edges: readonly [string, string, number][];
  readonly expected: { readonly walk_sum?: Record<string, number> };
  readonly computed?: {
    readonly baldone: Record<string, number>;
    readonly control?: Record<string, string[]>;
  };
  readonly tol?: number;
  readonly over_100pct_targets?: readonly string[];
}

const isThere = existsSync(FILE);
const cases = isThere ? (JSON.parse(readFileSync(FILE, 'utf8')) as PublishedCase[]) : [];

describe.skipIf(!isThere)(
  'published cases (skipped where their file, which is not ours to copy, is absent)',
  () => {
    const solvable = cases.filter(
      ({ edges, over_100pct_targets }) => edges.length > 0 && !over_100pct_targets?.length,
    );

    test.each(solvable.map((item) => [item.id, item] as const))(
      '%s',
      (_, { edges, expected, computed, tol = 5e-7 }) => {
        const graph = viewOf({ OWNS: edges });
        for (const [pair, value] of Object.entries(expected.walk_sum ?? {})) {
          const [owner, target] = pair.split('>');
          expect(Math.abs(walkShare(graph, owner, target) - value), pair).toBeLessThanOrEqual(tol);
        }
        for (const [pair, value] of Object.entries(computed?.baldone ?? {})) {
          const [owner, target] = pair.split('>');
          if (owner === target) continue;
          const { items } = computeHoldings(graph.view, graph.no(owner));
          const share = items.find(({ no }) => no === graph.no(target))?.share ?? 0;
          expect(Math.abs(share - value), pair).toBeLessThanOrEqual(tol);
        }
        for (const [controller, controlled] of Object.entries(computed?.control ?? {})) {
          const { items } = computeControlled(graph.view, [graph.no(controller)]);
          expect(items.map(({ no }) => graph.name(no)).sort()).toEqual([...controlled].sort());
        }
      },
    );
  },
);

function walkShare(graph: ReturnType<typeof viewOf>, owner: string, target: string): number {
  const { owners, intermediates, self } = computeOwners(graph.view, graph.no(target));
  if (owner === target) return self?.walkShare ?? 0;
  const no = graph.no(owner);
  const company = intermediates.find((item) => item.no === no);
  return company?.walkShare ?? owners.find((item) => item.no === no)?.share ?? 0;
}
