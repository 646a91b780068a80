import type { GraphView } from '../../graph/image/graph-view.ts';
import { dayOfInstant } from '../../graph/model/day.ts';
import { entityKey } from '../../graph/model/keys.ts';
import { computeGroupOf } from '../../scoring/groups/compute-group-of.ts';
import type { Directory } from '../access/directory.ts';
import { endKeys } from '../jobs/to-found-opportunity.ts';
import type { WorkStores } from '../work/work-stores.ts';
import { CASTING_PLAN } from './demo-plans/casting-plan.ts';
import { DemoCast } from './demo-plans/demo-cast.ts';
import { type DemoGrounds, toDemoContent } from './demo-plans/demo-content.ts';
import type { DemoPlan, DemoStep } from './demo-plans/demo-plan.ts';
import { DEVELOPER_PLAN } from './demo-plans/developer-plan.ts';
import { FORGING_PLAN } from './demo-plans/forging-plan.ts';
import { MACHINERY_PLAN } from './demo-plans/machinery-plan.ts';
import { SUPPLIER_PLAN } from './demo-plans/supplier-plan.ts';

const DAY_MS = 86_400_000;
const PLANS = [MACHINERY_PLAN, CASTING_PLAN, SUPPLIER_PLAN, DEVELOPER_PLAN, FORGING_PLAN];
const LINKED_MAX = 50;
const FOUND_MAX = 500;
const FEN_OF_MILLION = 100_000_000;

type DemoStores = Pick<WorkStores, 'opportunities' | 'plans'>;

/**
 * Tells the demo bank the service plans of its stories: agreed, revised, in review and begun, with their teams and what became of the credit
 * applications. Each act has its key, so that doing it again adds nothing and takes back nothing.
 */
export async function tellDemoPlans(
  stores: DemoStores,
  view: GraphView,
  directory: Directory,
  now: number,
): Promise<void> {
  for (const plan of PLANS) {
    const customer = view.findEntity(entityKey('ENTERPRISE', plan.customer));
    if (customer === undefined) continue;
    await new PlanTeller(stores, view, new DemoCast(view, directory, customer), now).tell(plan, customer);
  }
}

class PlanTeller {
  readonly #stores: DemoStores;
  readonly #view: GraphView;
  readonly #cast: DemoCast;
  readonly #now: number;

  constructor(stores: DemoStores, view: GraphView, cast: DemoCast, now: number) {
    this.#stores = stores;
    this.#view = view;
    this.#cast = cast;
    this.#now = now;
  }

  async tell(plan: DemoPlan, customer: number): Promise<void> {
    const made = this.#act(plan, plan.madeBy, plan.daysAgo, 'create');
    if (made === undefined) return;
    const parties = this.#partiesOf(plan, customer);
    const partyKeys = parties.map((no) => this.#view.keyOf(no));
    const grounds = await this.#groundsFor(partyKeys);
    await this.#stores.plans.create({
      ...made,
      name: plan.name,
      scope: plan.scope,
      subjectKey: this.#view.keyOf(customer),
      partyKeys,
      unitKeys: endKeys(this.#view, 'CUSTOMER_OF', [customer]),
      managerKeys: endKeys(this.#view, 'MANAGED_BY', [customer]),
      content: toDemoContent(plan.content, grounds),
      team: plan.team.flatMap(([who, role]) => {
        const colleague = this.#cast.colleague(who);
        return colleague === undefined ? [] : [{ ...colleague, unitKey: colleague.unitKey, role }];
      }),
    });
    let version = 1;
    for (const [at, step] of plan.steps.entries()) {
      await this.#take(plan, step, at, version, grounds);
      if (step.does === 'REVISE') version++;
    }
  }

  async #take(
    plan: DemoPlan,
    step: DemoStep,
    at: number,
    version: number,
    grounds: DemoGrounds,
  ): Promise<void> {
    const { plans } = this.#stores;
    const common = this.#act(plan, step.by, step.daysAgo, `step ${at}`);
    if (common === undefined) return;
    const act = { ...common, note: step.note ?? '' };
    switch (step.does) {
      case 'REVISE': {
        const content = toDemoContent(step.content, grounds);
        await plans.revise({ ...act, baseVersion: version, content, joining: [] });
        return;
      }
      case 'DONE':
        for (const lineId of step.lines) {
          const idempotencyKey = `${act.idempotencyKey} ${lineId}`;
          await plans.tick({ ...act, idempotencyKey, lineId, isDone: true });
        }
        return;
      case 'CREDIT': {
        const { number, status, millions } = step;
        await plans.reportCredit({ ...act, number, status, amountFen: millions * FEN_OF_MILLION });
        return;
      }
      case 'SUBMIT':
        await plans.submit({ ...act, version });
        return;
      case 'AGREE':
        await plans.agree({ ...act, version });
        return;
      case 'RETURN':
        await plans.giveBack(act);
        return;
      case 'COMMENT':
        await plans.comment(act);
    }
  }

  #act(plan: DemoPlan, who: string, daysAgo: number, what: string) {
    const by = this.#cast.colleague(who);
    if (by === undefined) return undefined;
    const id = `demo-${plan.customer}`;
    const now = new Date(this.#now - daysAgo * DAY_MS);
    return { id, by, now, idempotencyKey: `demo plan ${plan.customer} ${what}` };
  }

  #partiesOf({ scope }: DemoPlan, customer: number): number[] {
    const members = scope === 'GROUP' ? (computeGroupOf(this.#view, customer)?.members ?? []) : [];
    return [...new Set([customer, ...members.map(({ no }) => no)])].slice(0, LINKED_MAX);
  }

  /** Those on the parties themselves before those found through them. */
  async #groundsFor(partyKeys: readonly string[]): Promise<DemoGrounds> {
    const queries = partyKeys.flatMap((key) => [{ subjectKey: key }, { viaKey: key }]);
    const pages = await Promise.all(
      queries.map((query) =>
        this.#stores.opportunities.list({
          ...query,
          first: FOUND_MAX,
          withRisk: false,
          workableAt: new Date(this.#now),
        }),
      ),
    );
    const found = new Map(pages.flatMap(({ items }) => items).map((one) => [one.id, one.product]));
    const byProduct = Map.groupBy(found.keys(), (id) => found.get(id));
    return {
      opportunityIds: (product) => (byProduct.get(product) ?? []).slice(0, LINKED_MAX),
      personOf: (who) => {
        const colleague = this.#cast.colleague(who);
        return colleague === undefined ? null : { key: colleague.key, name: colleague.name };
      },
      today: dayOfInstant(this.#now),
    };
  }
}
