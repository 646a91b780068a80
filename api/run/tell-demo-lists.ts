import type { GraphView } from '../../graph/image/graph-view.ts';
import { dayOfInstant, formatDay } from '../../graph/model/day.ts';
import type { GateReader } from '../../scoring/gates/gate-reader.ts';
import { REPORT_REASONS } from '../../scoring/lists/report-reasons.ts';
import { opportunityKey } from '../../scoring/opportunities/mine-opportunities.ts';
import type { ProductHypothesis } from '../../scoring/opportunities/product-hypotheses.ts';
import type { Directory } from '../access/directory.ts';
import { findPersona } from '../access/personas.ts';
import { endKeys } from '../jobs/to-found-opportunity.ts';
import { headsOfUnits, placeOfPerson } from '../modules/lists/unit-places.ts';
import type { EmployeeSource } from '../sources.ts';
import type { Move } from '../work/lists/move-items.ts';
import type { ListItem } from '../work/lists/read-items.ts';
import type { MatchedRow } from '../work/lists/task-list.ts';
import type { Colleague } from '../work/pool/act.ts';
import type { WorkStores } from '../work/work-stores.ts';
import { type Draw, drawOf } from './draw-of.ts';

const DAY_MS = 86_400_000;
const STORY = /:story-/;
const MILLION_YUAN_FEN = 100_000_000;
/** What is older than so many days has ended; this share was won. */
const IN_HAND_DAYS = 9;
const WON = 0.45;
/** Draws of the customers of who signs in are so much smaller, and so come before others. */
const OWN_DRAW = 0.2;

interface DemoList {
  readonly title: string;
  readonly product: ProductHypothesis;
  readonly note: string;
  readonly sentDaysAgo: number;
  /** Days from now; negative is past. */
  readonly endsIn: number;
  readonly size: number;
  /** Shares of what is passed on, assigned and worked on, and of whom is interested. */
  readonly allocated: number;
  readonly assigned: number;
  readonly worked: number;
  readonly interested: number;
}

const LISTS: readonly DemoList[] = [
  {
    title: '冬季大额存单回流名单',
    product: 'LARGE_DEPOSIT',
    note: '存款到期集中，优先联系 30 天内有大额转出的客户',
    sentDaysAgo: 75,
    endsIn: -12,
    size: 180,
    allocated: 1,
    assigned: 0.98,
    worked: 0.93,
    interested: 0.34,
  },
  {
    title: '供应链配套企业流贷攻坚',
    product: 'WORKING_CAPITAL',
    note: '核心企业上下游，单户 500 万以内走绿色通道',
    sentDaysAgo: 40,
    endsIn: 18,
    size: 260,
    allocated: 0.96,
    assigned: 0.88,
    worked: 0.68,
    interested: 0.3,
  },
  {
    title: '年末代发工资拓展',
    product: 'PAYROLL',
    note: '春节前完成签约，可配套员工信用卡',
    sentDaysAgo: 9,
    endsIn: 33,
    size: 220,
    allocated: 0.7,
    assigned: 0.5,
    worked: 0.35,
    interested: 0.25,
  },
];

/** Tells the demo bank of lists that were sent down over the last months, the same whenever the same bank is made. */
export async function tellDemoLists(
  stores: Pick<WorkStores, 'lists' | 'pool'>,
  view: GraphView,
  directory: Directory,
  gateOf: GateReader,
  now: number,
): Promise<void> {
  for (const list of LISTS) await new ListTeller(stores, view, directory, gateOf, now, list).tell();
}

class ListTeller {
  readonly #stores: Pick<WorkStores, 'lists' | 'pool'>;
  readonly #view: GraphView;
  readonly #directory: Directory;
  readonly #gateOf: GateReader;
  readonly #now: number;
  readonly #list: DemoList;
  readonly #heads: Map<string, string[]>;
  readonly #headOffice: Colleague;
  /** Who signs in as a manager finds own customers on the lists. */
  readonly #newcomer: number;

  constructor(
    stores: Pick<WorkStores, 'lists' | 'pool'>,
    view: GraphView,
    directory: Directory,
    gateOf: GateReader,
    now: number,
    list: DemoList,
  ) {
    this.#stores = stores;
    this.#view = view;
    this.#directory = directory;
    this.#gateOf = gateOf;
    this.#now = now;
    this.#list = list;
    this.#heads = headsOfUnits(view, directory);
    const owner = findPersona('product', directory)?.employee;
    const key = owner === undefined ? undefined : view.keyOf(owner.no);
    this.#headOffice = this.#person(key) ?? { key: 'demo:product', name: '产品经理' };
    this.#newcomer = findPersona('manager', directory)?.employee?.no ?? -1;
  }

  async tell(): Promise<void> {
    const { lists } = this.#stores;
    const { title, product, note, endsIn, sentDaysAgo } = this.#list;
    const deadline = formatDay(dayOfInstant(this.#now) + endsIn);
    const draft = { title, product, note, deadline, quota: undefined, quotas: {}, branchKeys: undefined };
    const { listId: _, ...made } = this.#act('', this.#headOffice, sentDaysAgo + 1, 'create');
    const id = await lists.create(
      made,
      { ...draft, source: 'UPLOAD', sourceName: `${title}.csv` },
      this.#rows(),
    );
    const headsOf = (unit: string): string[] => this.#heads.get(unit) ?? [];
    await lists.send(
      this.#act(id, this.#headOffice, sentDaysAgo, 'send'),
      (rows) =>
        rows.map(({ line, partyKey, isOnOther }) => {
          const no = this.#view.findEntity(partyKey)!;
          if (isOnOther) return { line, branchKey: '', hold: 'OTHER_LIST' };
          if (this.#gateOf(no, product).status === 'BLOCKED') return { line, branchKey: '', hold: 'BLOCKED' };
          const branch = this.#branchOf(no);
          return { line, branchKey: branch === undefined ? '' : this.#view.keyOf(branch), hold: undefined };
        }),
      headsOf,
    );
    const branches = [...(await lists.figuresBelow(id, {}, 'branch_key')).keys()].filter((key) => key !== '');
    for (const branchKey of branches.sort()) await this.#passOn(id, branchKey, headsOf);
    const people = new Set<string>();
    for (const branchKey of branches)
      for (const key of (await lists.figuresBelow(id, { branchKey }, 'assignee_key')).keys()) people.add(key);
    people.delete('');
    for (const assigneeKey of [...people].sort()) await this.#work(id, assigneeKey);
  }

  /** Customers and a few prospects in the order of a draw, a firm twice, and two that nobody knows. */
  #rows(): MatchedRow[] {
    const found: { readonly no: number; readonly at: number }[] = [];
    for (let no = 0; no < this.#view.entityCount; no++) {
      if (this.#view.kindOf(no) !== 'ENTERPRISE' || STORY.test(this.#view.keyOf(no))) continue;
      const isManaged = this.#view.countOut('MANAGED_BY', no) > 0;
      const at = drawOf(`${this.#list.title} ${this.#view.keyOf(no)}`)(0);
      const own = this.#managerOf(this.#view.keyOf(no))?.no === this.#newcomer ? OWN_DRAW : 1;
      if (isManaged || at < 0.002) found.push({ no, at: isManaged ? at * own : at * 100 });
    }
    found.sort((a, b) => a.at - b.at);
    const row = (line: number, name: string, more: Partial<MatchedRow>): MatchedRow => ({
      line,
      code: '',
      name,
      note: '',
      outcome: 'ACCEPTED',
      matchedBy: 'NAME',
      remark: undefined,
      partyKey: undefined,
      ...more,
    });
    const rows = found
      .slice(0, this.#list.size)
      .map(({ no }, at) => row(at + 2, this.#view.nameOf(no), { partyKey: this.#view.keyOf(no) }));
    const [first] = rows;
    if (first === undefined) return [];
    const { name, partyKey } = first;
    return [
      ...rows,
      row(rows.length + 2, name, { partyKey, outcome: 'DUPLICATE', remark: String(first.line) }),
      row(rows.length + 3, '临江远景精密配件厂', { outcome: 'UNKNOWN', matchedBy: undefined }),
      row(rows.length + 4, '宏图包装（个体）', { outcome: 'UNKNOWN', matchedBy: undefined }),
    ];
  }

  async #passOn(id: string, branchKey: string, headsOf: (unit: string) => string[]): Promise<void> {
    const { lists } = this.#stores;
    const { allocated, assigned, sentDaysAgo } = this.#list;
    const [head] = headsOf(branchKey);
    const by = this.#person(head) ?? this.#headOffice;
    const items = await lists.movable(id, { branchKey }, { filter: 'ALL' });
    const moves: Move[] = [];
    const toPeople: Move[] = [];
    for (const item of items) {
      const draw = drawOf(`${id} ${item.partyKey}`);
      const manager = this.#managerOf(item.partyKey);
      if (manager === undefined || draw(0) >= allocated) continue;
      const { sub } = placeOfPerson(this.#directory, manager);
      if (sub === undefined) continue;
      const subKey = this.#view.keyOf(sub);
      const unit = this.#directory.orgUnits.get(sub)?.name ?? '';
      moves.push({ id: item.id, branchKey, subKey, assigneeKey: '', assigneeName: '', toName: unit });
      if (draw(1) * allocated >= assigned) continue;
      const assigneeKey = this.#view.keyOf(manager.no);
      const { name } = manager;
      toPeople.push({ id: item.id, branchKey, subKey, assigneeKey, assigneeName: name, toName: name });
    }
    const order = { scope: { branchKey }, reason: '', headsOf };
    await lists.move({
      ...this.#act(id, by, sentDaysAgo - 1, `allocate ${branchKey}`),
      ...order,
      kind: 'ALLOCATED',
      moves,
    });
    await lists.move({
      ...this.#act(id, by, sentDaysAgo - 2, `assign ${branchKey}`),
      ...order,
      kind: 'ASSIGNED',
      moves: toPeople,
    });
  }

  async #work(id: string, assigneeKey: string): Promise<void> {
    const by = this.#person(assigneeKey);
    if (by === undefined) return;
    const scope = { assigneeKey };
    const { items } = await this.#stores.lists.items({
      listId: id,
      scope,
      filter: 'ALL',
      first: 500,
      after: 0,
    });
    for (const item of items) await this.#report(id, item, by, drawOf(`${item.partyKey} ${id}`));
  }

  async #report(id: string, item: ListItem, by: Colleague, draw: Draw): Promise<void> {
    const { worked, interested, sentDaysAgo } = this.#list;
    if (draw(0) >= worked) return;
    const daysAgo = (sentDaysAgo - 3) * (1 - draw(1) ** 0.7);
    const report = async (
      state: 'UNREACHABLE' | 'CONTACTED' | 'INTERESTED' | 'NOT_INTERESTED',
      opportunityId?: string,
    ): Promise<void> => {
      const { listId: _, ...act } = this.#act(id, by, daysAgo, `report ${item.id}`);
      const reason = REPORT_REASONS[Math.floor(draw(4) * REPORT_REASONS.length)].code;
      const why = state === 'NOT_INTERESTED' ? reason : '';
      await this.#stores.lists.report({
        ...act,
        itemId: item.id,
        state,
        reason: why,
        note: '',
        opportunityId,
      });
    };
    if (draw(2) < interested) {
      const made = await this.#makeOpportunity(id, item, by, daysAgo);
      if (made === undefined) return report('CONTACTED');
      await report('INTERESTED', made);
      // After the report: what was won before it does not count for the list.
      return this.#end(made, by, daysAgo, draw);
    }
    const rest = (draw(2) - interested) / (1 - interested);
    return report(rest < 0.2 ? 'UNREACHABLE' : rest < 0.6 ? 'CONTACTED' : 'NOT_INTERESTED');
  }

  /** Put into the pool and claimed. */
  async #makeOpportunity(
    listId: string,
    { partyKey }: ListItem,
    by: Colleague,
    daysAgo: number,
  ): Promise<string | undefined> {
    const { pool } = this.#stores;
    const { product, title } = this.#list;
    const id = opportunityKey(partyKey, product, 'PROSPECT_LIST');
    const no = this.#view.findEntity(partyKey)!;
    const act = (what: string, ago: number) => {
      const { now } = this.#act(listId, by, ago, what);
      return { id, by, now, idempotencyKey: `demo list ${what} ${id}` };
    };
    const { refused } = await pool.submit({
      ...act('submit', daysAgo),
      type: 'PROSPECT_LIST',
      subjectKey: partyKey,
      product,
      origin: 'LIST',
      originId: listId,
      note: `「${title}」反馈有意向`,
      unitKeys: endKeys(this.#view, 'CUSTOMER_OF', [no]),
      managerKeys: endKeys(this.#view, 'MANAGED_BY', [no]),
      gate: this.#gateOf(no, product),
    });
    if (refused !== undefined) return undefined;
    await pool.claim(act('claim', daysAgo));
    return id;
  }

  /** Of what is old enough some was won, some lost. */
  async #end(opportunityId: string, by: Colleague, daysAgo: number, draw: Draw): Promise<void> {
    if (daysAgo <= IN_HAND_DAYS) return;
    const ended =
      draw(5) < WON
        ? ({ outcome: 'WON', reason: '', amountFen: Math.ceil(1 + draw(6) * 8) * MILLION_YUAN_FEN } as const)
        : ({ outcome: 'LOST', reason: 'NO_NEED_NOW' } as const);
    await this.#stores.pool.close({
      id: opportunityId,
      by,
      now: new Date(this.#now - Math.round(daysAgo * (0.2 + 0.6 * draw(7)) * DAY_MS)),
      idempotencyKey: `demo list close ${opportunityId}`,
      ...ended,
      note: '',
    });
  }

  #act(listId: string, by: Colleague, daysAgo: number, what: string) {
    const now = new Date(this.#now - Math.round(Math.max(0, daysAgo) * DAY_MS));
    return { listId, by, now, idempotencyKey: `demo list ${this.#list.product} ${what}` };
  }

  #managerOf(partyKey: string): EmployeeSource | undefined {
    const no = this.#view.findEntity(partyKey);
    let manager: EmployeeSource | undefined;
    if (no !== undefined)
      this.#view.forEachOut('MANAGED_BY', no, (employee) => {
        manager ??= this.#directory.employees.get(employee);
      });
    return manager?.role === 'RELATIONSHIP_MANAGER' ? manager : undefined;
  }

  #branchOf(party: number): number | undefined {
    const manager = this.#managerOf(this.#view.keyOf(party));
    return manager === undefined ? undefined : placeOfPerson(this.#directory, manager).branch;
  }

  #person(key: string | undefined): Colleague | undefined {
    const no = key === undefined ? undefined : this.#view.findEntity(key);
    const employee = no === undefined ? undefined : this.#directory.employees.get(no);
    if (employee === undefined || key === undefined) return undefined;
    const { name, line, orgUnitNo } = employee;
    return { key, name, line, unitKey: orgUnitNo === undefined ? undefined : this.#view.keyOf(orgUnitNo) };
  }
}
