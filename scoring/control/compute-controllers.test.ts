import { describe, expect, test } from 'vitest';
import { type TerseGraph, viewOf } from '../../tests/support/view-of.ts';
import { computeControllers } from './compute-controllers.ts';
import { computeVotesCommanded } from './compute-votes-commanded.ts';

describe('who controls an enterprise', () => {
  test('everybody on the chain does, the top alone ultimately', () => {
    const graph = viewOf({
      OWNS: [
        ['P', 'A', 0.6],
        ['A', 'B', 0.7],
        ['B', 'T', 0.8],
      ],
    });
    const { items, warnings } = computeControllers(graph.view, graph.no('T'));
    expect(items.map(({ no, isUltimate, votes }) => [graph.name(no), isUltimate, votes])).toEqual([
      ['P', true, 0.8],
      ['A', false, 0.8],
      ['B', false, 0.8],
    ]);
    expect(warnings).toEqual([]);
  });

  test('OWN-6 a ring that nobody outside controls is an orphan cycle', () => {
    const ring: TerseGraph = {
      OWNS: [
        ['P', 'A', 0.4],
        ['B', 'A', 0.6],
        ['A', 'B', 0.6],
        ['Q', 'B', 0.4],
      ],
    };
    const graph = viewOf(ring);
    const { items, warnings } = computeControllers(graph.view, graph.no('A'));
    expect(items.map(({ no, isUltimate }) => [graph.name(no), isUltimate])).toEqual([['B', false]]);
    expect(warnings.map(({ code }) => code)).toEqual(['CONTROL_ORPHAN_CYCLE']);
  });

  test('nobody controls a dispersed company, and nobody is invented', () => {
    const graph = viewOf({
      OWNS: [
        ['P', 'T', 0.5],
        ['Q', 'T', 0.5],
      ],
    });
    expect(computeControllers(graph.view, graph.no('T'))).toEqual({ items: [], warnings: [] });
  });

  test('an agreement is a basis of its own', () => {
    const graph = viewOf({ OWNS: [['P', 'A', 1]], CONTROLS_BY_AGREEMENT: [['A', 'T']] });
    const { items } = computeControllers(graph.view, graph.no('T'), { withAgreements: true });
    expect(items.map(({ no, basis, isUltimate }) => [graph.name(no), basis, isUltimate])).toEqual([
      ['P', 'AGREEMENT', true],
      ['A', 'AGREEMENT', false],
    ]);
    expect(computeControllers(graph.view, graph.no('T')).items).toEqual([]);
  });

  test('OWN-8 votes commanded are the whole of what a controlled holding has', () => {
    const graph = viewOf({
      OWNS: [
        ['P', 'H', 0.51],
        ['H', 'T', 0.25],
        ['Q', 'T', 0.1],
      ],
    });
    const votes = computeVotesCommanded(graph.view, graph.no('T'), [
      graph.no('P'),
      graph.no('Q'),
      graph.no('T'),
    ]);
    expect([...votes.values()]).toEqual([0.25, 0.1, 0]);
  });
});
