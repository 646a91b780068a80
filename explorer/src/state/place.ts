import type { Locale } from '../i18n/locale.ts';
import type { Point, View } from './canvas-types.ts';
import { parseOpeningKey } from './opening-key.ts';
import { type PartyKey, parsePartyKey } from './party-key.ts';
import { views } from './views.ts';

export const pages = [
  'home',
  'graph',
  'opportunities',
  'customers',
  'lists',
  'plans',
  'performance',
  'risk',
  'chains',
  'similar',
  'scorecards',
  'rules',
] as const;
export type Page = (typeof pages)[number];

/** What the page of opportunities lists: all one may see, one's own work, or what colleagues ask of each other. */
export const queues = ['inbox', 'mine', 'referrals'] as const;
export type Queue = (typeof queues)[number];

/** What the page of similar customers shows. */
export const similarTabs = ['units', 'tasks', 'lookalikes', 'communities'] as const;
export type SimilarTab = (typeof similarTabs)[number];

/** What the performance centre shows: one's own, a board, or where operations book. */
export const performanceTabs = ['MINE', 'RETAIL', 'CORPORATE', 'MARKETS', 'BOOKINGS'] as const;
export type PerformanceTab = (typeof performanceTabs)[number];

/** What the page of lists shows: all of them, one's own customers on them, a new one, or who takes part. */
export const listViews = ['lists', 'mine', 'new', 'pilot'] as const;
export type ListView = (typeof listViews)[number];

/** What of one list is shown. */
export const listParts = ['funnel', 'items', 'daily', 'rows'] as const;
export type ListPart = (typeof listParts)[number];

/** Whom a printed plan is for. */
export const audiences = ['CUSTOMER', 'INTERNAL'] as const;
export type Audience = (typeof audiences)[number];

/** Where somebody is, and what is on their canvas: all that a link must carry to reproduce the view. */
export interface Place {
  page: Page;
  subject: PartyKey | null;
  view: View;
  asOf: string | null;
  depth: number;
  includePossible: boolean;
  /** Parties on the canvas are tinted by community. */
  communities: boolean;
  /** What was expanded by hand, in order, and up to how many. */
  expansions: { key: string; shown: number }[];
  folded: PartyKey[];
  /** Parties that were dragged, and where to. */
  moved: { id: string; at: Point }[];
  selected: string | null;
  opportunity: string | null;
  queue: Queue;
  /** On the page of chains: the chain, the region in which its firms are looked at, or goods in the place of a chain. */
  chain: string | null;
  region: string | null;
  goods: string | null;
  /** The link that is chosen, and the one whose parts are shown. */
  link: string | null;
  under: string | null;
  /** `white` for the white list in the place of a chain. */
  list: string | null;
  tab: SimilarTab;
  /** The unit of the bank that is compared; null is the viewer's own. */
  unit: string | null;
  /** The peer group it is compared in; null is all customers. */
  group: string | null;
  board: PerformanceTab;
  /** A month, quarter or year; null is this quarter. */
  period: string | null;
  /** The figure whose rows are open. */
  figure: string | null;
  /** On the page of customers whose page is open, on the page of plans whose plans: `p` in the link. */
  customer: PartyKey | null;
  /** `all` for the segments, `new` or an id for one of them. */
  segment: string | null;
  /** What a new segment begins with, as JSON. */
  condition: string | null;
  /** On the page of plans: `new` or an id, and whether it is shown as it is printed. */
  plan: string | null;
  print: Audience | null;
  /** On the workbench: what is open of the team, see `formatTeam`. */
  team: string | null;
  listView: ListView;
  /** The list that is open. */
  taskList: string | null;
  listPart: ListPart;
  /** The unit or person whose part of it is looked at; null for one's own place. */
  listOwner: string | null;
  /** Which of its items are listed. */
  itemFilter: string | null;
  locale: Locale | null;
}

export const depthMax = 4;
const expansionsMax = 60;

/** Said in a link to the page of chains, and in no other. */
const ofChains = ['chain', 'region', 'goods', 'link', 'under', 'list'] as const;

export const home: Place = {
  page: 'home',
  subject: null,
  view: 'supply',
  asOf: null,
  depth: 1,
  includePossible: false,
  communities: false,
  expansions: [],
  folded: [],
  moved: [],
  selected: null,
  opportunity: null,
  queue: 'inbox',
  chain: null,
  region: null,
  goods: null,
  link: null,
  under: null,
  list: null,
  tab: 'units',
  unit: null,
  group: null,
  board: 'MINE',
  period: null,
  figure: null,
  customer: null,
  segment: null,
  condition: null,
  plan: null,
  print: null,
  team: null,
  listView: 'lists',
  taskList: null,
  listPart: 'funnel',
  listOwner: null,
  itemFilter: null,
  locale: null,
};

/**
 * Nothing for the workbench, `?team=OVERDUE~E17`, `?page=chains&chain=machinery&region=江苏苏州&link=machinery-steel`, `?page=chains&goods=G-1`,
 * `?page=customers&p=ENTERPRISE:e1`, `?page=customers&segment=all`, `?page=plans&p=ENTERPRISE:e1&plan=new`,
 * `?page=plans&plan=a1b2&print=CUSTOMER`, or
 * `?p=ENTERPRISE:e1&view=supply&x=SUPPLIES.OBJECT@ENTERPRISE:e1~26&fold=…&at=…~12~-40&sel=…&opp=…&tab=tasks&unit=O:u1&group=I:c&asOf=…&depth=2&possible=1&communities=1&lang=en`
 */
export function formatPlace(place: Place): string {
  const query = new URLSearchParams();
  if (place.page !== pageWithout(place.subject)) query.set('page', place.page);
  if (place.page === 'customers') formatCustomers(place, query);
  else if (place.page === 'plans') formatPlans(place, query);
  else if (place.subject) {
    query.set('p', place.subject);
    query.set('view', place.view);
  }
  if (place.depth > 1) query.set('depth', String(place.depth));
  if (place.includePossible) query.set('possible', '1');
  if (place.communities) query.set('communities', '1');
  if (place.asOf) query.set('asOf', place.asOf);
  for (const { key, shown } of place.expansions.slice(-expansionsMax)) query.append('x', `${key}~${shown}`);
  for (const key of place.folded) query.append('fold', key);
  for (const { id, at } of place.moved) query.append('at', `${id}~${Math.round(at.x)}~${Math.round(at.y)}`);
  if (place.selected) query.set('sel', place.selected);
  if (place.opportunity) query.set('opp', place.opportunity);
  if (place.queue !== 'inbox') query.set('queue', place.queue);
  if (place.page === 'chains') for (const key of ofChains) if (place[key]) query.set(key, place[key]);
  if (place.tab !== 'units') query.set('tab', place.tab);
  if (place.unit) query.set('unit', place.unit);
  if (place.group) query.set('group', place.group);
  if (place.page === 'performance') {
    if (place.board !== 'MINE') query.set('board', place.board);
    if (place.period) query.set('period', place.period);
    if (place.figure) query.set('figure', place.figure);
  }
  if (place.page === 'home' && place.team) query.set('team', place.team);
  if (place.page === 'lists') {
    if (place.listView !== 'lists') query.set('show', place.listView);
    if (place.taskList) query.set('task', place.taskList);
    if (place.listPart !== 'funnel') query.set('part', place.listPart);
    if (place.listOwner) query.set('of', place.listOwner);
    if (place.itemFilter) query.set('items', place.itemFilter);
  }
  if (place.locale) query.set('lang', place.locale);
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll('%7E', '~');
  return text ? `?${text}` : '';
}

/** The page of a link that names none: the graph of the party that it names, else the workbench. */
function pageWithout(subject: PartyKey | null): Page {
  return subject ? 'graph' : 'home';
}

function formatCustomers({ customer, segment, condition }: Place, query: URLSearchParams): void {
  if (customer) query.set('p', customer);
  if (segment) query.set('segment', segment);
  if (condition) query.set('condition', condition);
}

function formatPlans({ customer, plan, print }: Place, query: URLSearchParams): void {
  if (customer) query.set('p', customer);
  if (plan) query.set('plan', plan);
  if (print) query.set('print', print);
}

/** Reads a link; what it does not understand is left out rather than failing. */
export function parsePlace(search: string): Place {
  const query = new URLSearchParams(search);
  const party = query.get('p');
  const named = party && parsePartyKey(party) ? party : null;
  const ofCustomers = query.get('page') === 'customers';
  const ofPlans = query.get('page') === 'plans';
  const page = pages.find((one) => one === query.get('page')) ?? pageWithout(named);
  const date = query.get('asOf');
  const locale = query.get('lang');
  const depth = Number(query.get('depth') ?? 1);
  return {
    page,
    subject: ofCustomers || ofPlans ? null : named,
    view: views.find((view) => view === query.get('view')) ?? 'supply',
    asOf: date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    depth: Number.isInteger(depth) ? Math.min(depthMax, Math.max(1, depth)) : 1,
    includePossible: query.get('possible') === '1',
    communities: query.get('communities') === '1',
    expansions: query.getAll('x').slice(0, expansionsMax).flatMap(parseExpansion),
    folded: query.getAll('fold').filter((key) => parsePartyKey(key)),
    moved: query.getAll('at').flatMap(parseMoved),
    selected: query.get('sel'),
    opportunity: query.get('opp'),
    queue: queues.find((queue) => queue === query.get('queue')) ?? 'inbox',
    ...(Object.fromEntries(
      ofChains.map((key) => [key, (query.get('page') === 'chains' && query.get(key)) || null]),
    ) as Pick<Place, (typeof ofChains)[number]>),
    tab: similarTabs.find((tab) => tab === query.get('tab')) ?? 'units',
    unit: query.get('unit') || null,
    group: query.get('group') || null,
    ...readFigures(query),
    customer: ofCustomers || ofPlans ? named : null,
    segment: (ofCustomers && query.get('segment')) || null,
    condition: (ofCustomers && query.get('condition')) || null,
    plan: (ofPlans && query.get('plan')) || null,
    print: (ofPlans && audiences.find((audience) => audience === query.get('print'))) || null,
    team: (page === 'home' && query.get('team')) || null,
    ...readLists(query),
    locale: locale === 'en' || locale === 'zh-CN' ? locale : null,
  };
}

/** Said in a link to the performance centre, and in no other. */
function readFigures(query: URLSearchParams): Pick<Place, 'board' | 'period' | 'figure'> {
  if (query.get('page') !== 'performance') return { board: 'MINE', period: null, figure: null };
  const period = query.get('period');
  return {
    board: performanceTabs.find((tab) => tab === query.get('board')) ?? 'MINE',
    period: period && /^\d{4}(-\d{2}|Q[1-4])?$/.test(period) ? period : null,
    figure: query.get('figure') || null,
  };
}

/** Said in a link to the lists, and in no other. */
function readLists(
  query: URLSearchParams,
): Pick<Place, 'listView' | 'taskList' | 'listPart' | 'listOwner' | 'itemFilter'> {
  if (query.get('page') !== 'lists')
    return { listView: 'lists', taskList: null, listPart: 'funnel', listOwner: null, itemFilter: null };
  return {
    listView: listViews.find((view) => view === query.get('show')) ?? 'lists',
    taskList: query.get('task') || null,
    listPart: listParts.find((part) => part === query.get('part')) ?? 'funnel',
    listOwner: query.get('of') || null,
    itemFilter: query.get('items') || null,
  };
}

function parseExpansion(text: string): Place['expansions'] {
  const match = /^(.+)~(\d{1,4})$/.exec(text);
  return match && parseOpeningKey(match[1]!) ? [{ key: match[1]!, shown: Number(match[2]) }] : [];
}

function parseMoved(text: string): Place['moved'] {
  const match = /^(.+)~(-?\d{1,6})~(-?\d{1,6})$/.exec(text);
  return match ? [{ id: match[1]!, at: { x: Number(match[2]), y: Number(match[3]) } }] : [];
}
