import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlace, home, type Place, pages, parsePlace } from './place.ts';

const sourceId = fc.string({ minLength: 1, maxLength: 12 });
const party = fc
  .tuple(fc.constantFrom('ENTERPRISE', 'PERSON', 'STATE'), sourceId)
  .map(([kind, id]) => `${kind}:${id}`);
const opening = party.map((key) => `SUPPLIES.OBJECT@${key}`);
const coordinate = fc.integer({ min: -9999, max: 9999 });

const word = fc.option(fc.string({ minLength: 1, maxLength: 8 }));
const anyPlace: fc.Arbitrary<Place> = fc.record({
  page: fc.constantFrom(...pages),
  subject: fc.option(party),
  view: fc.constantFrom('supply', 'ownership', 'guarantee', 'all'),
  asOf: fc.constantFrom(null, '2026-11-23'),
  depth: fc.integer({ min: 1, max: 4 }),
  includePossible: fc.boolean(),
  communities: fc.boolean(),
  expansions: fc.array(fc.record({ key: opening, shown: fc.integer({ min: 1, max: 500 }) }), {
    maxLength: 5,
  }),
  folded: fc.array(party, { maxLength: 4 }),
  moved: fc.array(fc.record({ id: party, at: fc.record({ x: coordinate, y: coordinate }) }), {
    maxLength: 4,
  }),
  selected: fc.option(party),
  opportunity: word,
  queue: fc.constantFrom('inbox', 'mine', 'referrals'),
  chain: word,
  region: word,
  goods: word,
  link: word,
  under: word,
  list: word,
  tab: fc.constantFrom('units', 'tasks', 'lookalikes', 'communities'),
  unit: fc.constantFrom(null, 'O:SB-0101'),
  group: fc.constantFrom(null, 'I:GB/T 4754/C'),
  board: fc.constantFrom('MINE', 'RETAIL', 'BOOKINGS'),
  period: fc.constantFrom(null, '2026-11', '2026Q4', '2026'),
  figure: fc.constantFrom(null, 'booked~loans~O:sb1~own'),
  customer: fc.option(party),
  segment: word,
  condition: word,
  plan: word,
  print: fc.constantFrom(null, 'CUSTOMER', 'INTERNAL'),
  team: fc.constantFrom(null, 'OVERDUE', 'CLAIMED~E17'),
  listView: fc.constantFrom('lists', 'mine', 'new', 'pilot'),
  taskList: word,
  listPart: fc.constantFrom('funnel', 'items', 'daily', 'rows'),
  listOwner: word,
  itemFilter: word,
  locale: fc.constantFrom(null, 'en', 'zh-CN'),
});

const nowhere = { chain: null, region: null, goods: null, link: null, under: null, list: null };
const noFigures = { board: 'MINE', period: null, figure: null } as const;
const noList = {
  listView: 'lists',
  taskList: null,
  listPart: 'funnel',
  listOwner: null,
  itemFilter: null,
} as const;
const noSegment = { segment: null, condition: null };
const nobody = { customer: null, ...noSegment };
const noPlan = { plan: null, print: null };
const noCanvas = { subject: null, view: 'supply' as const };
const places = anyPlace.map((place) => ({
  ...place,
  ...(place.page === 'chains' ? {} : nowhere),
  ...(place.page === 'performance' ? {} : noFigures),
  ...(place.page === 'home' ? {} : { team: null }),
  ...(place.page === 'lists' ? {} : noList),
  ...(place.page === 'plans' ? { ...noCanvas, ...noSegment } : noPlan),
  ...(place.page === 'customers' ? noCanvas : place.page === 'plans' ? {} : nobody),
  ...(place.subject === null ? { view: 'supply' as const } : {}),
}));

describe('a link', () => {
  it('reproduces the view it was taken from', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(parsePlace(formatPlace(place))).toEqual(place);
      }),
    );
  });

  it('keeps a namespaced source id with colons whole', () => {
    const place = { ...home, page: 'graph' as const, subject: 'ENTERPRISE:chainkg:600765' };
    expect(formatPlace(place)).toBe('?p=ENTERPRISE:chainkg:600765&view=supply');
    expect(parsePlace(formatPlace(place)).subject).toBe('ENTERPRISE:chainkg:600765');
  });

  it('to a chain in a region says both, and a link to another page says neither', () => {
    const place = { ...home, page: 'chains' as const, chain: 'machinery', region: '江苏苏州' };
    expect(parsePlace(formatPlace(place))).toEqual(place);
    expect(formatPlace({ ...place, page: 'risk' })).toBe('?page=risk');
  });

  it('is read as far as it can be understood', () => {
    const place = parsePlace(
      '?p=ALIEN:1&view=sideways&depth=99&asOf=yesterday&x=nonsense&at=a~b~c&fold=x&page=secret',
    );
    expect(place).toEqual({ ...home, depth: 4 });
  });

  it('is empty for the workbench, and names the graph only where it names no party', () => {
    expect(formatPlace(home)).toBe('');
    expect(parsePlace('').page).toBe('home');
    expect(parsePlace('?p=ENTERPRISE:e1').page).toBe('graph');
    expect(formatPlace({ ...home, page: 'graph' })).toBe('?page=graph');
  });
});
