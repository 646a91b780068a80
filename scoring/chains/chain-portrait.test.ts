import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseGraph, type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { type ChainPortraitOptions, computeChainPortrait } from './compute-chain-portrait.ts';
import { CHAIN_LENSES } from './lenses.ts';

/** Firms of a link are called after it: n1a, n1b …; the first so many are customers. */
function firmsOf(link: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${link}${String.fromCharCode(97 + index)}`);
}

function chainOf(
  firms: Readonly<Record<string, number>>,
  customers: Readonly<Record<string, number>>,
  feeds: readonly TerseRow[],
  more: TerseGraph = {},
): TerseGraph {
  const links = Object.keys(firms);
  return {
    ...more,
    LINK_OF: [...links.map((link): TerseRow => [link, 'chain']), ...(more.LINK_OF ?? [])],
    SITS_IN: [
      ...links.flatMap((link) => firmsOf(link, firms[link]).map((firm): TerseRow => [firm, link])),
      ...(more.SITS_IN ?? []),
    ],
    CUSTOMER_OF: [
      ...links.flatMap((link) =>
        firmsOf(link, customers[link] ?? 0).map((firm): TerseRow => [firm, 'branch']),
      ),
      ...(more.CUSTOMER_OF ?? []),
    ],
    FEEDS: feeds,
  };
}

/** The portrait of the chain `chain`, with names; `unseen` are subjects of whose relationships the reader may not know. */
function portray(graph: TerseGraph, options: ChainPortraitOptions = {}, unseen: readonly string[] = []) {
  const found = viewOf(graph, { kinds: { branch: 'ORG_UNIT' } });
  const isVisible: ChainPortraitOptions['isVisible'] = (_kind, _row, no) => !unseen.includes(found.name(no));
  const portrait = computeChainPortrait(found.view, found.no('chain'), { isVisible, ...options });
  const names = (nos: readonly number[]): string[] => nos.map(found.name);
  const links = new Map(portrait.links.map((link) => [found.name(link.no), link]));
  const ranked = (id: string): string =>
    CHAIN_LENSES.find((lens) => lens.id === id)!
      .rank(portrait)
      .map(({ no }) => found.name(no))
      .join(' ');
  return { ...portrait, no: found.no, name: found.name, names, byName: links, ranked };
}

const FIRMS = { n1: 3, n2: 5, n3: 0, n4: 2, n5: 1, n6: 0, n7: 4, n8: 6 };
const CUSTOMERS = { n1: 2, n2: 3, n3: 0, n4: 0, n5: 1, n6: 0, n7: 0, n8: 2 };
const FEEDS: TerseRow[] = [
  ['n1', 'n2'],
  ['n2', 'n3'],
  ['n2', 'n4'],
  ['n3', 'n5'],
  ['n4', 'n5'],
  ['n5', 'n6'],
  ['n5', 'n7'],
  ['n7', 'n8'],
];
const worked = chainOf(FIRMS, CUSTOMERS, FEEDS);

describe('CHN-1 a chain of eight links', () => {
  const portrait = portray(worked);

  test('CHN-1 has firms in six of eight links, and customers in four of those', () => {
    expect(portrait.metrics.nodeCompleteness).toBe(6 / 8);
    expect(portrait.metrics.bankNodeCoverage).toBeCloseTo(0.667, 3);
  });

  test('CHN-1 lacks n3 and n6 and is white in n4 and n7', () => {
    expect(portrait.names(portrait.metrics.gaps)).toEqual(['n3', 'n6']);
    expect(portrait.names(portrait.metrics.whiteSpace)).toEqual(['n4', 'n7']);
  });

  test('CHN-1 is closed between n1 and n2 alone', () => {
    expect(portrait.metrics.linkCoverage).toBe(1 / 8);
  });

  test('CHN-1 has 8 customers among 21 firms', () => {
    expect([portrait.members.length, portrait.metrics.customerPenetration]).toEqual([21, 8 / 21]);
  });

  test('CHN-1 depends most on n1, whose three firms share it, and is weakest at the only firm of n5', () => {
    const { byName } = portrait;
    expect(byName.get('n1')).toMatchObject({ downstreamDependence: 1, weakness: 1 / 3 });
    expect(byName.get('n2')).toMatchObject({ downstreamDependence: 6 / 7, weakness: 6 / 7 / 5 });
    expect(byName.get('n5')).toMatchObject({ downstreamDependence: 3 / 7, weakness: 3 / 7 });
    expect(byName.get('n8')).toMatchObject({ downstreamDependence: 0, weakness: 0 });
  });

  test('CHN-1 looked at for resilience shows the missing links first, then the weak ones', () => {
    expect(portrait.ranked('RESILIENCE')).toBe('n3 n6 n5 n1 n4 n2 n7 n8');
  });
});

describe('the portrait of a chain', () => {
  test('counts a firm in two links once for the chain and once in each link', () => {
    const { members, byName, metrics } = portray(
      chainOf({ n1: 1, n2: 1 }, { n1: 1 }, [], { SITS_IN: [['n1a', 'n2']] }),
    );
    expect([members.length, byName.get('n2')?.firms, metrics.customerPenetration]).toEqual([2, 2, 1 / 2]);
  });

  test('counts for a link the firms of the links under it, and only those as nodes', () => {
    const { byName, metrics, names, ranked } = portray(
      chainOf({ whole: 0, part: 2, other: 0 }, { part: 1 }, [['whole', 'other']], {
        LINK_UNDER: [
          ['part', 'whole'],
          ['deep', 'part'],
        ],
      }),
    );
    expect(byName.get('whole')).toMatchObject({ firms: 2, customers: 1, hasParts: true });
    expect(names(metrics.gaps)).toEqual(['other', 'deep']);
    expect(metrics.nodeCompleteness).toBe(0);
    expect(ranked('RESILIENCE')).toBe('other deep');
  });

  test('leaves out feeds into another chain or into itself, and those told twice', () => {
    const { feeds, metrics } = portray(
      chainOf(
        { n1: 1, n2: 1 },
        { n1: 1, n2: 1 },
        [
          ['n1', 'n2'],
          ['n1', 'n2'],
          ['n1', 'foreign'],
          ['n1', 'n1'],
        ],
        { LINK_OF: [['foreign', 'another chain']] },
      ),
    );
    expect([feeds.length, metrics.linkCoverage]).toEqual([1, 1]);
  });

  test('of links that feed each other in a circle ends, and none depends on itself', () => {
    const { byName } = portray(
      chainOf({ n1: 1, n2: 2, n3: 1 }, {}, [
        ['n1', 'n2'],
        ['n2', 'n1'],
        ['n2', 'n3'],
      ]),
    );
    expect([...byName.values()].map(({ downstreamDependence }) => downstreamDependence)).toEqual([1, 1, 0]);
    expect(byName.get('n2')?.weakness).toBe(0.5);
  });

  test('of nothing has no shares rather than zeros', () => {
    const { metrics, leadership, localisation } = portray(
      { LINK_OF: [['n1', 'chain']] },
      { isLocal: () => false },
    );
    expect(metrics).toEqual({
      nodeCompleteness: 0,
      bankNodeCoverage: undefined,
      customerPenetration: undefined,
      linkCoverage: undefined,
      gaps: [expect.any(Number)],
      whiteSpace: [],
    });
    expect(leadership).toEqual({ customerShare: undefined, creditShare: undefined });
    expect(localisation.share).toBeUndefined();
  });

  test('counts who was a customer at the date', () => {
    const graph = viewOf(
      chainOf({ n1: 1 }, {}, [], { CUSTOMER_OF: [['n1a', 'branch', { from: '2026-01-01' }]] }),
      { kinds: { branch: 'ORG_UNIT' } },
    );
    const before = computeChainPortrait(graph.at('2025-12-31').view, graph.no('chain'));
    const after = computeChainPortrait(graph.at('2026-01-01').view, graph.no('chain'));
    expect([before, after].map(({ metrics }) => metrics.customerPenetration)).toEqual([0, 1]);
  });

  test('of a region has the firms of the region alone', () => {
    const graph = viewOf(worked, { kinds: { branch: 'ORG_UNIT' } });
    const { metrics, members } = computeChainPortrait(graph.view, graph.no('chain'), {
      isLocal: (no) => graph.name(no).startsWith('n5'),
    });
    expect([members.length, metrics.nodeCompleteness, metrics.customerPenetration]).toEqual([1, 1 / 8, 1]);
  });
});

describe('chain leaders', () => {
  const graph = chainOf({ n1: 2, n2: 0 }, { n1: 2 }, [], {
    SITS_IN: [
      ['boss', 'n2', { label: '链主' }],
      ['outsider', 'n2', { label: '链主、专精特新' }],
      ['ordinary', 'n2', { label: '配套' }],
      ['odd', 'n2', { label: '所属行业' }],
    ],
    CUSTOMER_OF: [['boss', 'branch']],
    HOLDS: [
      ['boss', '流动资金贷款', 100],
      ['ordinary', '代发工资'],
    ],
    OWES: [['outsider', 'loans', 5]],
    SUPPLIES: [
      ['n1a', 'boss', 10],
      ['stranger', 'boss', 30],
      ['boss', 'boss', 70],
      ['boss', 'n1b', 99],
    ],
    POSSIBLE_SUPPLY: [['n1b', 'boss']],
  });

  test('are those that a list names; a firm may have several roles and other words are none', () => {
    const { names, leaders, byName } = portray(graph);
    expect(names(leaders.map(({ no }) => no))).toEqual(['boss', 'outsider']);
    expect(byName.get('n2')?.roles).toEqual({ LEADER: 2, BACKBONE: 0, SUPPORTING: 1, SPECIALISED: 1 });
  });

  test('have credit when they hold a lending product or owe, and owing counts only for who may read it', () => {
    expect(portray(graph).leadership).toEqual({ customerShare: 1 / 2, creditShare: 1 });
    expect(portray(graph, { readsExposures: false }).leadership.creditShare).toBe(1 / 2);
  });

  test('have direct suppliers, of which some are customers; buyers and possible suppliers are none', () => {
    const { leaders, names } = portray(graph);
    expect(names(leaders[0].suppliers.map(({ no }) => no))).toEqual(['stranger', 'n1a']);
    expect(leaders[0].suppliers.map(({ isCustomer }) => isCustomer)).toEqual([false, true]);
  });

  test('have suppliers counted, not named, that the reader may not know of', () => {
    const { leaders, names } = portray(graph, {}, ['stranger']);
    expect(names(leaders[0].suppliers.map(({ no }) => no))).toEqual(['n1a']);
    expect(leaders[0].hiddenSuppliers).toBe(1);
  });
});

describe('localisation', () => {
  const graph = chainOf({ n1: 1, n2: 2 }, {}, [], {
    SUPPLIES: [
      ['n1a', 'n2a', 30],
      ['far away', 'n2a', 50],
      ['far away', 'n2b', 20],
      ['n2a', 'buyer outside', 1000],
      ['n2b', 'n2b', 7],
      ['n1a', 'n2b', { label: 'no amount' }],
    ],
  });

  test('is what firms of the chain buy from each other, of all they buy', () => {
    expect(portray(graph).localisation).toEqual({
      share: 0.3,
      localAmount: 30,
      totalAmount: 100,
      hiddenBuyers: 0,
    });
  });

  test('leaves out what the reader may not see and counts whose it is', () => {
    const { localisation } = portray(graph, {}, ['n1a']);
    expect(localisation).toMatchObject({ share: 0, totalAmount: 70, hiddenBuyers: 1 });
  });
});

describe('lenses', () => {
  const graph = chainOf({ n1: 2, n2: 1, n3: 1 }, {}, [], {
    SITS_IN: [
      ['newcomer', 'n2', { from: '2025-01-01' }],
      ['veteran', 'n3', { from: '2010-01-01' }],
    ],
    HAS_TAG: [
      ['n3a', 'high-tech'],
      ['veteran', 'specialised-new'],
      ['n1a', 'watch-list'],
      ['n1a', 'green'],
      ['n1b', 'key-chain'],
    ],
  });

  test('show new and innovative firms, policy tags, and neither for other tags', () => {
    const { ranked } = portray(graph);
    expect(ranked('NEW_BUSINESS')).toBe('n3 n2 n1');
    expect(ranked('POLICY_TRACK')).toBe('n1 n2 n3');
  });

  test('count a firm as new by its founding where it is known', () => {
    const young = 20_000;
    const { ranked } = portray(graph, { foundedOn: () => young });
    expect(ranked('NEW_BUSINESS')).toBe('n1 n2 n3');
    expect(portray(graph, { newYears: 1 }).ranked('NEW_BUSINESS')).toBe('n3 n1 n2');
  });

  test('do not take a firm for new that was in the link before under another role', () => {
    const { ranked } = portray(
      chainOf({ n1: 0, n2: 0 }, {}, [], {
        SITS_IN: [
          ['newcomer', 'n2', { from: '2025-01-01' }],
          ['old', 'n1', { from: '2010-01-01' }],
          ['old', 'n1', { from: '2025-01-01', label: '骨干' }],
        ],
      }),
    );
    expect(ranked('NEW_BUSINESS')).toBe('n2 n1');
  });

  test('show a link that is new to the chain before new firms in old links', () => {
    const { ranked } = portray({
      LINK_OF: [
        ['n1', 'chain', { from: '2015-01-01' }],
        ['n2', 'chain', { from: '2025-06-01' }],
      ],
      SITS_IN: [['newcomer', 'n1', { from: '2025-01-01' }]],
    });
    expect(ranked('NEW_BUSINESS')).toBe('n2 n1');
  });

  test('count no tags that the reader may not see', () => {
    const { ranked } = portray(graph, { isVisible: (kind) => kind !== 'HAS_TAG' });
    expect(ranked('NEW_BUSINESS')).toBe('n2 n1 n3');
  });
});

describe('in any chain', () => {
  const LINKS = ['n1', 'n2', 'n3', 'n4'];
  const link = fc.constantFrom(...LINKS);
  const firm = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const chains = fc.record({
    sits: fc.array(fc.tuple(firm, link), { maxLength: 12 }),
    feeds: fc.array(fc.tuple(link, link), { maxLength: 8 }),
    under: fc.array(fc.tuple(link, link), { maxLength: 3 }),
    customers: fc.uniqueArray(firm, { maxLength: 4 }),
    another: firm,
  });
  const portrayDrawn = (
    {
      sits,
      feeds,
      under,
    }: { sits: [string, string][]; feeds: [string, string][]; under: [string, string][] },
    customers: readonly string[],
  ) =>
    portray({
      LINK_OF: LINKS.map((name) => [name, 'chain']),
      SITS_IN: sits,
      FEEDS: feeds,
      LINK_UNDER: under,
      CUSTOMER_OF: customers.map((name) => [name, 'branch']),
    });

  test('penetration, coverage, dependence and weakness are fractions, and one more customer lowers none', () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const before = portrayDrawn(drawn, drawn.customers);
        const after = portrayDrawn(drawn, [...new Set([...drawn.customers, drawn.another])]);
        const sharesOf = ({ metrics, links }: typeof before) => [
          metrics.nodeCompleteness,
          metrics.bankNodeCoverage,
          metrics.customerPenetration,
          metrics.linkCoverage,
          ...links.flatMap((each) => [each.penetration, each.downstreamDependence, each.weakness]),
        ];
        const [were, are] = [sharesOf(before), sharesOf(after)];
        were.forEach((share, index) => {
          const now = are[index];
          expect(now === undefined).toBe(share === undefined);
          if (share === undefined || now === undefined) return;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(now).toBeLessThanOrEqual(1);
          expect(now).toBeGreaterThanOrEqual(share);
        });
      }),
    );
  });

  test('gaps, white space and covered nodes are all nodes, each once', () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const { metrics, links } = portrayDrawn(drawn, drawn.customers);
        const nodes = links.filter(({ hasParts }) => !hasParts);
        const covered = nodes.filter(({ customers }) => customers > 0).map(({ no }) => no);
        const all = [...metrics.gaps, ...metrics.whiteSpace, ...covered].sort((a, b) => a - b);
        expect(all).toEqual(nodes.map(({ no }) => no));
      }),
    );
  });
});
