import { formatDay } from '../../../graph/model/day.ts';
import { PRODUCT_HYPOTHESES } from '../../../scoring/opportunities/product-hypotheses.ts';
import { needOfProduct } from '../../../scoring/plans/need-of-product.ts';
import type { PlanContent, PlanItem, PlanPerson } from '../../../scoring/plans/plan-content.ts';
import type { DemoContent, DemoItem, Who } from './demo-plan.ts';

const HUNDREDTHS_OF_MILLION = 100_000_000;

export interface DemoGrounds {
  /** Opportunities of the customer or its group that may be worked on, by product. */
  readonly opportunityIds: (product: string) => readonly string[];
  readonly personOf: (who: Who) => PlanPerson | null;
  readonly today: number;
}

/** What a version says, with the people and opportunities of this bank. */
export function toDemoContent(content: DemoContent, grounds: DemoGrounds): PlanContent {
  const items = content.items.map((item) => toItem(item, grounds));
  const dueOn = (days: number): string => formatDay(grounds.today + days);
  return {
    summary: content.summary,
    internalNote: content.internalNote,
    needs: items.map(({ id, product, name, opportunityIds }) => ({
      id: `need-${id}`,
      text: needOfProduct(product, name, 'zh'),
      opportunityIds,
    })),
    items,
    materials: content.materials.map(({ dueIn, ...material }) => ({ ...material, dueOn: dueOn(dueIn) })),
    milestones: content.milestones.map(({ dueIn, ...milestone }) => ({ ...milestone, dueOn: dueOn(dueIn) })),
  };
}

function toItem(item: DemoItem, { opportunityIds, personOf }: DemoGrounds): PlanItem {
  const { product, millions } = item;
  return {
    id: `item-${product}`,
    product,
    name: item.name ?? PRODUCT_HYPOTHESES[product].zh,
    amount: millions === undefined ? null : Math.round(millions * HUNDREDTHS_OF_MILLION),
    currency: item.currency ?? 'CNY',
    term: item.term ?? '',
    price: item.price,
    rateBasisPoints: item.rateBasisPoints ?? null,
    needsApproval: item.needsApproval ?? false,
    lead: personOf(item.lead),
    assist: item.assist === undefined ? null : personOf(item.assist),
    opportunityIds: opportunityIds(product),
    reason: item.reason,
  };
}
