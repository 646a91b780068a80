import { parseDay } from '../../../graph/model/day.ts';
import { PRODUCT_HYPOTHESES } from '../../../scoring/opportunities/product-hypotheses.ts';
import type { PlanContent, PlanPerson } from '../../../scoring/plans/plan-content.ts';
import type { PlanContentInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { EmployeeSource } from '../../sources.ts';
import { findAllReadable } from '../opportunities/opportunity-access.ts';
import { planGateOfLead, planGateOfProduct } from './plan-gate.ts';
import type { Refusal } from './plan-refusals.ts';

const LINES_MAX = 40;
const MATERIALS_MAX = 80;
const LINKED_MAX = 50;
const TEXT_MAX = 500;
const LONG_MAX = 2_000;

/** Links and products that were in the version before stay, whoever may read them now. */
type Earlier = Pick<PlanContent, 'items' | 'needs'> | undefined;

export type ReadContent =
  | { readonly content: PlanContent; readonly people: readonly EmployeeSource[] }
  | { readonly refused: Refusal };

/** Reads what somebody wrote: bounds, people, dates, and that what is linked may be worked on for these parties. */
export async function readContent(
  context: RequestContext,
  input: PlanContentInput,
  partyKeys: readonly string[],
  earlier?: Earlier,
): Promise<ReadContent> {
  const refused =
    refuseShape(input) ??
    (await refuseLinks(context, input, partyKeys, earlier)) ??
    (await refuseProducts(context, input, partyKeys, earlier));
  if (refused !== undefined) return { refused };
  const people: EmployeeSource[] = [];
  const personOf = (id: string | null | undefined): PlanPerson | null | undefined => {
    if (!id) return null;
    const employee = context.directory.findEmployee(id);
    if (employee === undefined) return undefined;
    people.push(employee);
    return { key: context.today.keyOf(employee.no), name: employee.name };
  };
  const items: PlanContent['items'][number][] = [];
  for (const { leadId, assistId, amount, rateBasisPoints, ...item } of input.items) {
    const [lead, assist] = [personOf(leadId), personOf(assistId)];
    if (lead === undefined || assist === undefined) return { refused: 'NO_SUCH_COLLEAGUE' };
    items.push({
      ...item,
      amount: amount ?? null,
      rateBasisPoints: rateBasisPoints ?? null,
      lead,
      assist,
    });
  }
  const dated = <T extends { dueOn?: string | null | undefined }>(line: T) => ({
    ...line,
    dueOn: line.dueOn ?? null,
  });
  return {
    content: {
      summary: input.summary.trim(),
      needs: input.needs,
      items,
      materials: input.materials.map(dated),
      milestones: input.milestones.map(dated),
      internalNote: input.internalNote.trim(),
    },
    people,
  };
}

function refuseShape(input: PlanContentInput): Refusal | undefined {
  const { needs, items, materials, milestones, summary, internalNote } = input;
  if ([needs, items, milestones].some(({ length }) => length > LINES_MAX)) return 'TOO_MANY_LINES';
  if (materials.length > MATERIALS_MAX) return 'TOO_MANY_LINES';
  if ([...needs, ...items].some(({ opportunityIds }) => opportunityIds.length > LINKED_MAX))
    return 'TOO_MANY_LINES';
  const lines = [...needs, ...items, ...materials, ...milestones];
  for (const part of [needs, items, [...materials, ...milestones]])
    if (new Set(part.map(({ id }) => id)).size < part.length) return 'LINE_TWICE';
  if (lines.some((line) => line.id === '' || ('text' in line ? line.text : line.name).trim() === ''))
    return 'TEXT_MISSING';
  const texts = lines.flatMap((line) => Object.values(line)).filter((text) => typeof text === 'string');
  if (texts.some(({ length }) => length > TEXT_MAX)) return 'TEXT_TOO_LONG';
  if ([summary, internalNote].some(({ length }) => length > LONG_MAX)) return 'TEXT_TOO_LONG';
  if (items.some(({ currency }) => !/^[A-Z]{3}$/.test(currency))) return 'BAD_CURRENCY';
  if (items.some(({ amount, rateBasisPoints }) => !isWhole(amount) || !isWhole(rateBasisPoints)))
    return 'AMOUNT_NEGATIVE';
  const days = [...materials, ...milestones].flatMap(({ dueOn }) => dueOn ?? []);
  return days.some((day) => parseDay(day) === undefined) ? 'BAD_DATE' : undefined;
}

function isWhole(value: number | null | undefined): boolean {
  return value === null || value === undefined || (Number.isSafeInteger(value) && value >= 0);
}

async function refuseLinks(
  context: RequestContext,
  { needs, items }: PlanContentInput,
  partyKeys: readonly string[],
  earlier: Earlier,
): Promise<Refusal | undefined> {
  const known = new Set(
    [...(earlier?.items ?? []), ...(earlier?.needs ?? [])].flatMap((line) => line.opportunityIds),
  );
  const linked = new Set([...needs, ...items].flatMap((line) => line.opportunityIds));
  const added = [...linked.difference(known)];
  const found = await findAllReadable(context, added);
  for (const id of added) {
    const opportunity = found.get(id);
    const ends = [opportunity?.subjectKey, opportunity?.viaKey];
    if (opportunity === undefined || !ends.some((key) => key !== undefined && partyKeys.includes(key)))
      return 'NO_SUCH_OPPORTUNITY';
    if (planGateOfLead(context, opportunity) === 'BLOCKED') return 'BLOCKED';
  }
  return undefined;
}

/** A line is for the parties of its opportunities, or for all; a product blocked for one of them is no part of it. */
async function refuseProducts(
  context: RequestContext,
  { items }: PlanContentInput,
  partyKeys: readonly string[],
  earlier: Earlier,
): Promise<Refusal | undefined> {
  const known = new Set(earlier?.items.map(({ product }) => product));
  const added = items.filter(({ product }) => product !== '' && !known.has(product));
  if (added.some(({ product }) => !Object.hasOwn(PRODUCT_HYPOTHESES, product))) return 'NO_SUCH_PRODUCT';
  const found = await findAllReadable(
    context,
    added.flatMap(({ opportunityIds }) => opportunityIds),
  );
  for (const { product, opportunityIds } of added) {
    const linked = opportunityIds.map((id) => found.get(id));
    const ends = linked.flatMap((one) => [one?.subjectKey, one?.viaKey]);
    const ofLinks = partyKeys.filter((key) => ends.includes(key));
    const nos = (ofLinks.length > 0 ? ofLinks : partyKeys).flatMap(
      (key) => context.today.findEntity(key) ?? [],
    );
    if (planGateOfProduct(context, nos, product) === 'BLOCKED') return 'BLOCKED';
  }
  return undefined;
}
