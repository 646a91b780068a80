import { graphql } from 'graphql';
import type { Role } from '../api/access/viewer.ts';
import { RequestContext } from '../api/context.ts';
import { executableSchema } from '../api/schema/executable-schema.ts';
import type { Services } from '../api/services.ts';
import type { Database } from '../api/work/database.ts';
import { openWorkStores } from '../api/work/work-stores.ts';
import { createRandom } from '../loaders/demo/random.ts';
import { PERFORMANCE_INDICATORS } from '../scoring/performance/indicators.ts';
import { DAY_SIZE, fillDay, fillLedger } from './fill-day.ts';
import { fillLists, LISTS_SIZE, SOME_LIST } from './fill-lists.ts';
import { fillPlans, PLANS } from './fill-plans.ts';
import { type Findings, median, ms, percentile } from './findings.ts';
import { type MadePeople, makePeople } from './make-people.ts';
import { onWorkDatabase } from './on-work-database.ts';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const ROUNDS = 40;
const WARM_UP = 5;
const P95_MAX_MS = 100;

type Viewer = 'MANAGER' | 'HEAD' | 'BRANCH' | 'OFFICE';

const ROW = 'edges { node { id title score { value } } }';
const FUNNEL = 'funnel { sent assigned touched opportunities landed }';
const ITEM = 'edges { node { name state party { ... on Enterprise { name } } } }';
/** What each page asks for, and as whom. */
const PAGES: readonly (readonly [string, Viewer, string])[] = [
  ['inbox of a manager', 'MANAGER', `opportunities(first: 20) { totalCount ${ROW} }`],
  [
    'work of a manager',
    'MANAGER',
    `opportunities(filter: { workedOnByViewer: true }, first: 20) { totalCount ${ROW} }`,
  ],
  ['referrals', 'MANAGER', 'referralsToViewer { id opportunity { title } } referralsFromViewer { id }'],
  ['notices', 'MANAGER', 'notices(first: 30) { unread items { text opportunity { id } } }'],
  ...(['MANAGER', 'HEAD', 'BRANCH'] as const).flatMap((viewer) =>
    [
      ['tasks', 'tasks(first: 60) { total items { title dueOn opportunity { id } } }'],
      ['new', 'newOpportunities { total items { id title why } }'],
      ['claimed', 'claimed { stage count expectedAmount }'],
      ['maturities', 'maturities(first: 5) { within90 items { dueOn amount } }'],
      ['movements', 'movements(first: 5) { total items { on amount } }'],
      ['indicators', 'indicators { target attainment }'],
    ].map(([name, text]) => [`workbench of a ${viewer}: ${name}`, viewer, `workbench { ${text} }`] as const),
  ),
  ...(['HEAD', 'BRANCH'] as const).flatMap((viewer) => [
    [
      `team of a ${viewer}`,
      viewer,
      'workbench { team { unclaimed overdue people { claimed overdue won } } }',
    ] as const,
    [`funnel of a ${viewer}`, viewer, 'workbench { team { funnel { step count } } }'] as const,
    [
      `overdue rows of a ${viewer}`,
      viewer,
      `teamOpportunities(list: OVERDUE) { totalCount ${ROW} }`,
    ] as const,
    [
      `funnel rows of a ${viewer}`,
      viewer,
      `teamOpportunities(list: REACHED, step: CONTACTED) { totalCount ${ROW} }`,
    ] as const,
  ]),
  ...(['HEAD', 'BRANCH', 'OFFICE'] as const).flatMap((viewer) => [
    [
      `lists of a ${viewer}`,
      viewer,
      `taskLists(first: 20) { totalCount edges { node { title daysLeft ${FUNNEL} } } }`,
    ] as const,
    [
      `a list of a ${viewer}`,
      viewer,
      `taskList(id: "${SOME_LIST}") { ${FUNNEL} path { name } below { place { name } ${FUNNEL} } }`,
    ] as const,
    [
      `customers on a list of a ${viewer}`,
      viewer,
      `listItems(list: "${SOME_LIST}", filter: UNTOUCHED, first: 50) { totalCount ${ITEM} }`,
    ] as const,
    [
      `daily report of a ${viewer}`,
      viewer,
      `listDailyReport(list: "${SOME_LIST}", day: "2026-11-20") { text total { touched } rows { touchedThatDay } }`,
    ] as const,
  ]),
  ['own customers on lists', 'MANAGER', `listItems(filter: UNTOUCHED, first: 20) { totalCount ${ITEM} }`],
  ['to whom a list is passed on', 'BRANCH', `listTargets(list: "${SOME_LIST}", people: true) { name load }`],
  ['rows of a list', 'OFFICE', `taskList(id: "${SOME_LIST}") { preview { rows toSend } problems { total } }`],
  ['use by branch', 'OFFICE', 'listPilot { adoption { name people active7Days trend } }'],
  ...(['MANAGER', 'HEAD', 'BRANCH'] as const).map(
    (viewer) =>
      [
        `plans of a ${viewer}`,
        viewer,
        'plans(first: 20) { totalCount edges { node { name status version team { name role } ticks { lineId } } } }',
      ] as const,
  ),
  [
    'a plan of a MANAGER',
    'MANAGER',
    `plans(filter: { mine: true }, first: 1) { edges { node { name team { name } history { note } versions { version note }
       content { needs { text } items { name lead { name } opportunities { title } } materials { name } milestones { name } } } } }`,
  ],
  ['branches for the head office', 'OFFICE', 'workbench { branches { active funnel { step count } } }'],
  ...(['MANAGER', 'BRANCH', 'OFFICE'] as const).map(
    (viewer) => [`postings of a ${viewer}`, viewer, ''] as const,
  ),
  ...(['MANAGER', 'BRANCH', 'OFFICE'] as const).map(
    (viewer) =>
      [
        `cockpit of a ${viewer}`,
        viewer,
        'cockpit { row { figures { booked target } } items { figures { booked } } }',
      ] as const,
  ),
];

/** Rows behind a figure of the cockpit, for the owner whose cockpit it is. */
const postingsOf = (key: string): string =>
  `postings(owner: "${key}", indicator: "${PERFORMANCE_INDICATORS[0].id}", period: "2026", first: 20) { totalCount edges { node { amount } } }`;

/**
 * A day at a bank of a thousand people with a hundred thousand opportunities: every page's query as the explorer asks it.
 */
export async function measureDay(findings: Findings): Promise<void> {
  await onWorkDatabase((database, name) => measure(database, name, findings));
}

async function measure(database: Database, name: string, findings: Findings): Promise<void> {
  const made = makePeople(NOW);
  const { graph, people } = made;
  const keyOf = (of: string): string => graph.view.keyOf(graph.no(of));
  const workers = people.map((one) => ({ key: keyOf(one.name), name: one.name, unitKey: keyOf(one.unit) }));
  const subjects = Array.from({ length: DAY_SIZE.subjects }, (_, at) => keyOf(`c${at}`));
  const began = performance.now();
  await fillDay(database, workers, subjects, new Date(NOW));
  await fillLedger(
    database,
    workers.length,
    PERFORMANCE_INDICATORS.map(({ id }) => id),
  );
  await fillLists(database, workers, new Date(NOW));
  await fillPlans(database, workers, new Date(NOW));
  console.log(`filled in ${Math.round((performance.now() - began) / 1000)} s`);
  const schema = executableSchema();
  const contextOf = openContexts(database, made);
  const rows: { what: string; value: string; target: string; holds: boolean }[] = [];
  for (const [what, viewer, text] of PAGES) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
      const contextValue = contextOf(viewer);
      const start = performance.now();
      const { errors } = await graphql({
        schema,
        source: `{ ${text === '' ? postingsOf(keyOfOwner(contextValue)) : text} }`,
        contextValue,
      });
      times.push(performance.now() - start);
      if (errors) throw errors[0];
    }
    const measured = times.slice(WARM_UP);
    const p95 = percentile(measured, 0.95);
    rows.push({
      what,
      value: `p50 ${ms(median(measured))}, p95 ${ms(p95)}`,
      target: `${P95_MAX_MS} ms`,
      holds: p95 <= P95_MAX_MS,
    });
  }
  const { opportunities, claims } = DAY_SIZE;
  findings.add(
    `A day with ${opportunities} opportunities, ${claims} claims, ${LISTS_SIZE.lists} lists of ${LISTS_SIZE.items}, ${PLANS} plans, ${people.length} people, ${name}`,
    rows,
  );
}

function keyOfOwner({ viewer, today }: RequestContext): string {
  return today.keyOf((viewer.role === 'RELATIONSHIP_MANAGER' ? viewer.employeeNo : viewer.orgUnitNo)!);
}

/** Gives contexts of somebody at random who works as such. */
function openContexts(database: Database, { graph, directory, people }: MadePeople) {
  const random = createRandom(11, 'day');
  const services = {
    ...openWorkStores(database),
    clock: () => NOW,
    keeper: { image: { view: () => graph.view } },
  } as unknown as Services;
  return (viewer: Viewer): RequestContext => {
    const isHead = viewer === 'HEAD';
    const ofRole = people.filter(({ role }) => (role === 'BRANCH_HEAD') === isHead);
    const person = ofRole[random.int(0, ofRole.length - 1)];
    const unit = viewer === 'OFFICE' ? 'HQ' : viewer === 'BRANCH' ? person.unit.split('-')[0] : person.unit;
    const roles = {
      MANAGER: 'RELATIONSHIP_MANAGER',
      HEAD: 'BRANCH_HEAD',
      BRANCH: 'BRANCH_HEAD',
      OFFICE: 'PRODUCT_OWNER',
    } as const satisfies Record<Viewer, Role>;
    const identity = {
      name: person.name,
      role: roles[viewer],
      purpose: 'MARKETING' as const,
      orgUnitNo: graph.no(unit),
      employeeNo: viewer === 'MANAGER' || isHead ? graph.no(person.name) : undefined,
      persona: 'bench',
    };
    return new RequestContext(services, identity, directory, 'zh');
  };
}
