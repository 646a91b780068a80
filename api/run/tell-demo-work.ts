import type { GraphView } from '../../graph/image/graph-view.ts';
import { CLOSE_REASONS } from '../../scoring/learning/close-reasons.ts';
import { opportunityKey } from '../../scoring/opportunities/mine-opportunities.ts';
import { scenarioOf } from '../../scoring/opportunities/scenarios.ts';
import type { Stage } from '../../scoring/pool/stages.ts';
import type { Directory } from '../access/directory.ts';
import type { EmployeeSource, OpportunitySource, OutcomeName } from '../sources.ts';
import { encodeCursor } from '../work/list-opportunities.ts';
import type { Colleague } from '../work/pool/act.ts';
import type { WorkStores } from '../work/work-stores.ts';
import { type Draw, drawOf } from './draw-of.ts';

const DAY_MS = 86_400_000;
const PAGE = 500;
/** The firms that the stories are told of keep all of theirs. */
const STORY = /:story-/;
/** Of the opportunities that may be worked on, these shares … */
const ENDED = 1 / 7;
const CLAIMED = 1 / 7;
const REFERRED = 1 / 20;
const SUBMITTED = 1 / 30;
/** Work that ended goes back so many days, work in hand so many: it is protected still. */
const ENDED_DAYS = 60;
const IN_HAND_DAYS = 8;
const MILLION_YUAN_FEN = 100_000_000;

const NOTES = [
  '财务总监有兴趣，下周给方案',
  '已发产品介绍，等回复',
  '对方问价格，已报审批',
  '老板出差，月底再约',
  '与厂区负责人一起看了流程',
];
const NEEDS = [
  '客户在柜台问起工资代发',
  '企业主提到年底要发货款，想要短期周转',
  '走访时说账上有闲钱',
  '提到在他行办信用证太慢',
];

/**
 * Tells the demo bank what its people have done with its first opportunities over the last months: claimed, contacted, shared, referred,
 * submitted and ended, the same whenever the same bank is made. Rules differ in how often they win.
 */
export async function tellDemoWork(
  stores: Pick<WorkStores, 'opportunities' | 'pool'>,
  view: GraphView,
  directory: Directory,
  now: number,
): Promise<void> {
  const teller = new Teller(stores.pool, view, directory, now);
  for (let after: string | undefined; ; ) {
    const page = await stores.opportunities.list({
      first: PAGE,
      after,
      withRisk: false,
      workableAt: new Date(now),
      statuses: ['OPEN'],
    });
    for (const opportunity of page.items) {
      if (STORY.test(opportunity.subjectKey) || STORY.test(opportunity.viaKey ?? '')) continue;
      await teller.tell(opportunity);
    }
    if (!page.hasNextPage) return;
    after = encodeCursor(page.items[page.items.length - 1]);
  }
}

class Teller {
  readonly #pool: WorkStores['pool'];
  readonly #view: GraphView;
  readonly #directory: Directory;
  readonly #now: number;

  constructor(pool: WorkStores['pool'], view: GraphView, directory: Directory, now: number) {
    this.#pool = pool;
    this.#view = view;
    this.#directory = directory;
    this.#now = now;
  }

  async tell(opportunity: OpportunitySource): Promise<void> {
    const draw = drawOf(opportunity.id);
    const lead = this.#leadOf(opportunity);
    if (lead === undefined) return;
    const at = draw(0);
    if (at < ENDED) await this.#end(opportunity, lead, draw);
    else if (at < ENDED + CLAIMED) await this.#work(opportunity, lead, draw, IN_HAND_DAYS * draw(3));
    else if (at < ENDED + CLAIMED + REFERRED) await this.#refer(opportunity, lead, draw);
    else if (at < ENDED + CLAIMED + REFERRED + SUBMITTED) await this.#submit(opportunity, draw);
  }

  async #end(opportunity: OpportunitySource, lead: EmployeeSource, draw: Draw): Promise<void> {
    const daysAgo = 1 + ENDED_DAYS * draw(3);
    await this.#work(opportunity, lead, draw, daysAgo + IN_HAND_DAYS);
    const outcome = outcomeOf(draw(1), 0.1 + 0.5 * drawOf(opportunity.rule)(0));
    const reasons = CLOSE_REASONS.filter((one) => one.outcome === outcome);
    const reason = reasons[Math.floor(draw(2) * reasons.length)]?.code ?? '';
    const { id } = opportunity;
    const amountFen = Math.ceil(draw(6) * 20) * MILLION_YUAN_FEN;
    const closing = { outcome, reason, note: '', amountFen };
    await this.#pool.close({ ...this.#act(id, lead, daysAgo, 'close'), ...closing });
  }

  /** Claimed so many days ago, and as far as a draw says; every third one with a colleague of the other line. */
  async #work(
    { id, rule, product }: OpportunitySource,
    lead: EmployeeSource,
    draw: Draw,
    daysAgo: number,
  ): Promise<void> {
    const left = (share: number): number => daysAgo - Math.min(IN_HAND_DAYS, daysAgo) * share;
    await this.#pool.claim(this.#act(id, lead, daysAgo, 'claim'));
    if (draw(4) < 0.2) return;
    const entry = {
      kind: draw(5) < 0.4 ? 'VISIT' : 'CONTACT',
      channel: 'PHONE',
      place: '',
      voice: '',
    } as const;
    const note = NOTES[Math.floor(draw(5) * NOTES.length)];
    await this.#pool.log({ ...this.#act(id, lead, left(0.3), 'log'), ...entry, note });
    const scenario = scenarioOf({ rule, product });
    if (scenario !== undefined && draw(6) < 0.33) {
      const line = lead.line === scenario.leadLine ? scenario.assistLine : scenario.leadLine;
      await this.#bringIn(id, lead, line, draw, left(0.5));
    }
    if (draw(4) < 0.5) return;
    const stage: Stage = draw(4) < 0.75 ? 'QUALIFIED' : 'PROPOSED';
    const expectedFen = Math.ceil(draw(6) * 30) * MILLION_YUAN_FEN;
    await this.#pool.advance({ ...this.#act(id, lead, left(0.7), 'stage'), stage, note: '', expectedFen });
  }

  async #bringIn(id: string, lead: EmployeeSource, line: string, draw: Draw, daysAgo: number): Promise<void> {
    const assist = this.#nearOf(lead, line);
    if (assist === undefined) return;
    const to = this.#colleague(assist);
    const target = {
      role: 'ASSIST',
      to,
      unitKey: to.unitKey ?? '',
      note: '请一起拜访',
      countsAsReferrer: true,
    } as const;
    const referralId = `demo ${id}`;
    await this.#pool.refer({ ...this.#act(id, lead, daysAgo, 'refer'), ...target, referralId });
    if (draw(7) < 0.25) return;
    await this.#pool.accept({ ...this.#act(id, assist, daysAgo - 0.1, 'accept'), referralId });
    const leads = 10_000 - 500 * Math.ceil(draw(7) * 8);
    const shares = [
      { key: this.#colleague(lead).key, basisPoints: leads },
      { key: to.key, basisPoints: 10_000 - leads },
    ];
    await this.#pool.proposeSplit({ ...this.#act(id, lead, daysAgo - 0.2, 'split'), shares });
    const answer = { agrees: true, reason: '', isHead: false } as const;
    await this.#pool.answerSplit({ ...this.#act(id, assist, daysAgo - 0.3, 'agree'), ...answer });
  }

  /** Found by somebody of the same unit who asks the one who manages it. */
  async #refer({ id }: OpportunitySource, lead: EmployeeSource, draw: Draw): Promise<void> {
    const from = [...this.#directory.employees.values()].find(
      ({ orgUnitNo, role, no }) =>
        orgUnitNo === lead.orgUnitNo && no !== lead.no && role === 'RELATIONSHIP_MANAGER',
    );
    if (from === undefined) return;
    const to = this.#colleague(lead);
    const target = {
      role: 'LEAD',
      to,
      unitKey: to.unitKey ?? '',
      note: '您熟悉这家，请主办',
      countsAsReferrer: true,
    } as const;
    await this.#pool.refer({
      ...this.#act(id, from, 2 * draw(3), 'ask'),
      ...target,
      referralId: `demo ${id}`,
    });
  }

  /** Somebody in the lobby of the unit heard of it too. */
  async #submit(opportunity: OpportunitySource, draw: Draw): Promise<void> {
    const { product, subjectKey } = opportunity;
    const no = this.#view.findEntity(subjectKey);
    const unit = no === undefined ? undefined : firstOut(this.#view, 'CUSTOMER_OF', no);
    const lobby = [...this.#directory.employees.values()].find(
      ({ role, orgUnitNo }) => role === 'LOBBY_MANAGER' && orgUnitNo === unit,
    );
    if (lobby === undefined || no === undefined) return;
    const id = opportunityKey(subjectKey, product, 'MINED_NEED');
    await this.#pool.submit({
      ...this.#act(id, lobby, 5 * draw(3), 'submit'),
      type: 'MINED_NEED',
      subjectKey,
      product,
      origin: draw(5) < 0.5 ? 'VISIT' : 'MANUAL',
      note: NEEDS[Math.floor(draw(5) * NEEDS.length)],
      unitKeys: allOut(this.#view, 'CUSTOMER_OF', no),
      managerKeys: allOut(this.#view, 'MANAGED_BY', no),
      gate: opportunity.gate,
    });
  }

  /** Who manages the subject, or through whom it was found. */
  #leadOf({ subjectKey, viaKey }: OpportunitySource): EmployeeSource | undefined {
    for (const key of [subjectKey, viaKey]) {
      const no = key === undefined ? undefined : this.#view.findEntity(key);
      const manager = no === undefined ? undefined : firstOut(this.#view, 'MANAGED_BY', no);
      const employee = manager === undefined ? undefined : this.#directory.employees.get(manager);
      if (employee?.role === 'RELATIONSHIP_MANAGER') return employee;
    }
    return undefined;
  }

  #nearOf({ orgUnitNo }: EmployeeSource, line: string): EmployeeSource | undefined {
    for (const unit of this.#directory.upwardsFrom(orgUnitNo)) {
      const found = [...this.#directory.employees.values()].find(
        (other) => other.orgUnitNo === unit && other.line === line && other.role === 'RELATIONSHIP_MANAGER',
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #colleague({ no, name, line, orgUnitNo }: EmployeeSource): Colleague {
    const unitKey = orgUnitNo === undefined ? undefined : this.#view.keyOf(orgUnitNo);
    return { key: this.#view.keyOf(no), name, line, unitKey };
  }

  #act(id: string, by: EmployeeSource, daysAgo: number, what: string) {
    const now = new Date(this.#now - Math.round(Math.max(0, daysAgo) * DAY_MS));
    return { id, by: this.#colleague(by), now, idempotencyKey: `demo ${what} ${id}` };
  }
}

function outcomeOf(draw: number, winRate: number): OutcomeName {
  if (draw < winRate) return 'WON';
  if (draw < winRate + (1 - winRate) * 0.7) return 'LOST';
  return draw < winRate + (1 - winRate) * 0.85 ? 'USELESS' : 'ALREADY_KNOWN';
}

function firstOut(view: GraphView, kind: 'CUSTOMER_OF' | 'MANAGED_BY', no: number): number | undefined {
  const [first] = numbersOut(view, kind, no);
  return first;
}

function allOut(view: GraphView, kind: 'CUSTOMER_OF' | 'MANAGED_BY', no: number): string[] {
  return numbersOut(view, kind, no).map((end) => view.keyOf(end));
}

function numbersOut(view: GraphView, kind: 'CUSTOMER_OF' | 'MANAGED_BY', no: number): number[] {
  const ends: number[] = [];
  view.forEachOut(kind, no, (end) => ends.push(end));
  return ends;
}
