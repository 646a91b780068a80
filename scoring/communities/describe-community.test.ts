import { expect, test } from 'vitest';
import { viewOf } from '../../tests/support/view-of.ts';
import { describeCommunity } from './describe-community.ts';

const graph = viewOf({
  OWNS: [
    ['Zhou', 'A', 1],
    ['Zhou', 'B', 0.6],
    ['Zhou', 'C', 0.4],
    ['A', 'B', 0.4],
  ],
  SUPPLIES: [
    ['S', 'A', 1],
    ['S', 'A', 2],
    ['S', 'B', 1],
    ['A', 'T', 1],
  ],
  IN_INDUSTRY: [
    ['A', '3514'],
    ['B', '3514'],
    ['C', '3521'],
    ['D', '17'],
  ],
  INDUSTRY_UNDER: [
    ['3514', '351'],
    ['351', '35'],
    ['3521', '35'],
    ['35', 'section C'],
    ['17', 'section C'],
  ],
  SITS_IN: [
    ['A', 'casting'],
    ['B', 'forging'],
  ],
  LINK_UNDER: [['casting', 'parts']],
  LINK_OF: [
    ['parts', 'machinery'],
    ['forging', 'machinery'],
  ],
});

test('a community is named by what most of its enterprises share', () => {
  const members = ['A', 'B', 'D', 'Zhou'].map(graph.no);
  const { enterprises, traits } = describeCommunity(graph.view, members);
  expect(enterprises).toBe(3);
  expect(traits.map(({ code, no, members }) => [code, graph.name(no), members])).toEqual([
    ['INDUSTRY', 'section C', 3],
    ['CHAIN', 'machinery', 2],
    ['INDUSTRY', '3514', 2],
    ['OWNER', 'Zhou', 2],
    ['SUPPLIER', 'S', 2],
  ]);
  expect(traits[1].share).toBeCloseTo(2 / 3, 12);
});

test('what one alone has names nothing', () => {
  expect(describeCommunity(graph.view, [graph.no('A')]).traits).toEqual([]);
  expect(describeCommunity(graph.view, [])).toEqual({ enterprises: 0, traits: [] });
});
