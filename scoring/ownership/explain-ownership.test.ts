import { expect, test } from 'vitest';
import { viewOf } from '../../tests/support/view-of.ts';
import { explainOwnership } from './explain-ownership.ts';

const graph = viewOf({
  OWNS: [
    ['P', 'A', 0.6],
    ['R', 'A', 0.4],
    ['P', 'B', 0.4],
    ['R', 'B', 0.6],
    ['A', 'T', 0.5],
    ['B', 'T', 0.3],
    ['B', 'A', 0.1],
  ],
});

function explain(owner: string | undefined, count?: number): [string, number][] {
  const no = owner === undefined ? undefined : graph.no(owner);
  return explainOwnership(graph.view, no, graph.no('T'), count).paths.map(({ relationships, share }) => [
    relationships.map(({ subject, object }) => `${graph.name(subject)}>${graph.name(object)}`).join(' '),
    Math.round(share * 1e6) / 1e6,
  ]);
}

test('the heaviest chains come first, from the owner down', () => {
  expect(explain('P')).toEqual([
    ['P>A A>T', 0.272727],
    ['P>B B>T', 0.12],
    ['P>B B>A A>T', 0.018182],
  ]);
  expect(explain('P', 1)).toHaveLength(1);
});

test('what is unknown is explained by the registers with a gap', () => {
  expect(explain(undefined)).toEqual([['', 0.2]]);
});

test('a party that owns nothing of it has no chain', () => {
  const other = viewOf({
    OWNS: [
      ['P', 'A', 1],
      ['Q', 'B', 1],
    ],
  });
  expect(explainOwnership(other.view, other.no('Q'), other.no('A')).paths).toEqual([]);
});
