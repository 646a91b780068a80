import type { PlanProposalQuery } from '../__generated__/operations.ts';
import type { Content } from './plan-types.ts';

/** Which materials and dates each proposed product takes. */
export type Origins = readonly Pick<
  NonNullable<PlanProposalQuery['planProposal']>['origins'][number],
  'itemId' | 'lineIds'
>[];

/** What is proposed of the chosen products: a customer is asked for nothing that only another product takes. */
export function keepChosen(content: Content, origins: Origins, chosen: ReadonlySet<string>): Content {
  const linesOf = (isChosen: boolean) =>
    new Set(
      origins.filter(({ itemId }) => chosen.has(itemId) === isChosen).flatMap(({ lineIds }) => lineIds),
    );
  const [taken, others] = [linesOf(true), linesOf(false)];
  const stays = ({ id }: { id: string }) => taken.has(id) || !others.has(id);
  const left = new Set(content.items.filter(({ id }) => !chosen.has(id)).map(({ id }) => `need-${id}`));
  return {
    ...content,
    items: content.items.filter(({ id }) => chosen.has(id)),
    needs: content.needs.filter(({ id }) => !left.has(id)),
    materials: content.materials.filter(stays),
    milestones: content.milestones.filter(stays),
  };
}
