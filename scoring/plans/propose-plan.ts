import type { GateStatus } from '../gates/gate.ts';
import type { Line } from '../opportunities/scenarios.ts';
import { scenarioOf } from '../opportunities/scenarios.ts';
import { isCreditProduct, materialsOfProduct } from './materials-of-product.ts';
import { needOfProduct } from './need-of-product.ts';
import type { PlanContent, PlanItem, PlanMaterial, PlanPerson } from './plan-content.ts';

/** An opportunity of the customer or of a member of its group, or one found through them. */
export interface PlanLead {
  readonly id: string;
  readonly rule: string;
  readonly product: string;
  /** The product in words. */
  readonly name: string;
  readonly score: number;
  readonly gate: GateStatus;
  /** Why a customer would accept, in one sentence. */
  readonly why: string;
  /** What its lead expects it to bring. Units: fen. */
  readonly expectedFen: number | undefined;
  /** Who has claimed it. */
  readonly claimedBy: PlanPerson | undefined;
}

/** A product that is usual among the peers of the customer and not held. */
export interface PlanGap {
  /** Code of a product hypothesis; empty for what the shelf knows by name alone. */
  readonly product: string;
  readonly name: string;
  /** Share of the peers that hold it. Units: 0..1. */
  readonly peerShare: number;
  readonly gate: GateStatus;
}

export interface PlanGrounds {
  readonly leads: readonly PlanLead[];
  readonly gaps: readonly PlanGap[];
  /** Whoever of a line manages the customer, else who of that line is nearest. */
  readonly personOf: (line: Line) => PlanPerson | undefined;
  /** The day in so many days as text. */
  readonly dayIn: (days: number) => string;
  readonly language: 'zh' | 'en';
}

/** Where a proposed line comes from: opportunities, or a product that peers hold. */
export type PlanOrigin =
  | { readonly kind: 'OPPORTUNITY'; readonly ids: readonly string[] }
  | { readonly kind: 'GAP'; readonly product: string; readonly peerShare: number };

interface ProposedItem {
  readonly item: PlanItem;
  readonly origin: PlanOrigin;
}

export interface PlanProposal {
  readonly content: PlanContent;
  /** The origin of each item, by its id. */
  readonly origins: ReadonlyMap<string, PlanOrigin>;
  /** Ids of the materials and dates that each item takes, by its id. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

const ITEMS_MAX = 12;
const GAPS_MAX = 4;
const LINKED_MAX = 50;
/** The date that credit products alone take. */
const CREDIT_STEP = 'credit';

/**
 * A first draft of a plan: one line a product, the best founded first, then what peers hold; each says where it comes from. What is
 * blocked is left out, what is open on a condition needs approval. Who leads and assists follows the scenario of the best opportunity,
 * unless somebody has claimed it.
 * Shape: at most twelve items, four of them gaps. Cost: O(leads log leads).
 */
export function proposePlan(grounds: PlanGrounds): PlanProposal {
  const proposed = [...itemsOfLeads(grounds), ...itemsOfGaps(grounds)].slice(0, ITEMS_MAX);
  const items = proposed.map(({ item }) => item);
  return {
    content: {
      summary: '',
      needs: items.map((item) => ({
        id: `need-${item.id}`,
        text: needOfProduct(item.product, item.name, grounds.language),
        opportunityIds: item.opportunityIds,
      })),
      items,
      materials: materialsOf(grounds, items),
      milestones: milestonesOf(grounds, items),
      internalNote: '',
    },
    origins: new Map(proposed.map(({ item, origin }) => [item.id, origin])),
    lines: new Map(items.map(({ id, product }) => [id, linesOfProduct(product)])),
  };
}

function itemsOfLeads(grounds: PlanGrounds): ProposedItem[] {
  const workable = grounds.leads.filter(({ gate }) => gate !== 'BLOCKED');
  return [...Map.groupBy(workable, ({ product }) => product).values()]
    .map((leads) => leads.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)))
    .sort(([a], [b]) => b.score - a.score || (a.product < b.product ? -1 : 1))
    .map((leads) => itemOfLeads(grounds, leads));
}

function itemOfLeads({ personOf, language }: PlanGrounds, leads: readonly PlanLead[]): ProposedItem {
  const [best] = leads;
  const scenario = scenarioOf(best);
  const claimed = leads.find(({ claimedBy }) => claimedBy !== undefined)?.claimedBy;
  const lead = claimed ?? personOf(scenario?.leadLine ?? 'CORPORATE') ?? null;
  const assist = scenario === undefined ? null : (personOf(scenario.assistLine) ?? null);
  const expected = leads.flatMap(({ expectedFen }) => expectedFen ?? []);
  const ids = leads.slice(0, LINKED_MAX).map(({ id }) => id);
  const more = language === 'zh' ? `（同类商机共 ${leads.length} 条）` : ` (${leads.length} alike)`;
  return {
    origin: { kind: 'OPPORTUNITY', ids },
    item: {
      ...emptyItem(best.product, best.name),
      amount: expected.length === 0 ? null : expected.reduce((sum, fen) => sum + fen, 0),
      needsApproval: leads.some(({ gate }) => gate === 'CONDITIONAL'),
      lead,
      assist: assist?.key === lead?.key ? null : assist,
      opportunityIds: ids,
      reason: `${best.why || best.name}${leads.length > 1 ? more : ''}`,
    },
  };
}

function itemsOfGaps(grounds: PlanGrounds): ProposedItem[] {
  const found = new Set(grounds.leads.flatMap(({ product, name }) => [product, name]));
  return grounds.gaps
    .filter(({ gate, product, name }) => gate !== 'BLOCKED' && !found.has(product) && !found.has(name))
    .toSorted((a, b) => b.peerShare - a.peerShare || (a.name < b.name ? -1 : 1))
    .slice(0, GAPS_MAX)
    .map(({ product, name, peerShare, gate }) => {
      const share = Math.round(peerShare * 100);
      return {
        origin: { kind: 'GAP', product: name, peerShare },
        item: {
          ...emptyItem(product, name),
          needsApproval: gate === 'CONDITIONAL',
          lead: grounds.personOf('CORPORATE') ?? null,
          reason:
            grounds.language === 'zh'
              ? `${share}% 的同业客户持有${name}，该客户没有`
              : `${share}% of its peers hold ${name}, it does not`,
        },
      };
    });
}

function emptyItem(product: string, name: string): PlanItem {
  return {
    id: `item-${product || name}`,
    product,
    name,
    amount: null,
    currency: 'CNY',
    term: '',
    price: '',
    rateBasisPoints: null,
    needsApproval: false,
    lead: null,
    assist: null,
    opportunityIds: [],
    reason: '',
  };
}

function linesOfProduct(product: string): string[] {
  const materials = materialsOfProduct(product).map(({ id }) => id);
  return isCreditProduct(product) ? [...materials, CREDIT_STEP] : materials;
}

function materialsOf({ dayIn, language }: PlanGrounds, items: readonly PlanItem[]): PlanMaterial[] {
  const materials = new Map<string, PlanMaterial>();
  for (const { product, lead } of items)
    for (const { id, from, words } of materialsOfProduct(product))
      if (!materials.has(id))
        materials.set(id, {
          id,
          name: words[language],
          from,
          who: from === 'BANK' ? (lead?.name ?? '') : '',
          dueOn: dayIn(14),
        });
  return [...materials.values()];
}

function milestonesOf({ dayIn, language }: PlanGrounds, items: readonly PlanItem[]) {
  const steps = [
    { id: 'visit', zh: '联合拜访，确认需求', en: 'Joint visit: needs confirmed', days: 7 },
    { id: 'offer', zh: '方案报送客户', en: 'Plan handed to the customer', days: 14 },
    { id: CREDIT_STEP, zh: '授信上报', en: 'Credit application sent in', days: 30 },
    { id: 'start', zh: '首笔业务落地', en: 'First business done', days: 60 },
  ];
  const hasCredit = items.some(({ product }) => isCreditProduct(product));
  return steps
    .filter(({ id }) => id !== CREDIT_STEP || hasCredit)
    .map(({ id, days, ...words }) => ({ id, name: words[language], dueOn: dayIn(days) }));
}
