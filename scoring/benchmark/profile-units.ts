import type { GraphView } from '../../graph/image/graph-view.ts';
import { industriesOf, industryLineage } from '../similarity/industry-steps.ts';

/** What a unit of the bank is like, for finding others like it. */
export interface UnitProfile {
  readonly no: number;
  /** Its customers and those of the units under it, each once, in the order of their numbers. */
  readonly customers: readonly number[];
  /** Customers by segment: industry section and size. */
  readonly mix: ReadonlyMap<string, number>;
  /** Undefined where nobody said. */
  readonly regionType: string | undefined;
  /** Employees of the unit and of those under it; undefined where none is known. */
  readonly staff: number | undefined;
}

/** What the graph does not hold. */
export interface UnitFacts {
  readonly regionTypeOf?: (unit: number) => string | undefined;
  readonly sizeOf?: (party: number) => string | undefined;
}

/**
 * Describes units by their customers, region type and staff, each with the units under it.
 * Shape: in the order given. Limits: compare units of one level with one another, not a branch with its own sub-branch.
 * Cost: O(customers and employees of the units).
 */
export function profileUnits(
  view: GraphView,
  units: readonly number[],
  facts: UnitFacts = {},
): UnitProfile[] {
  const sections = new Map<number, number>();
  return units.map((no) => {
    const customers = new Set<number>();
    const employees = new Set<number>();
    for (const unit of unitsUnder(view, no)) {
      view.forEachIn('CUSTOMER_OF', unit, (customer) => customers.add(customer));
      view.forEachIn('WORKS_AT', unit, (employee) => employees.add(employee));
    }
    const mix = new Map<string, number>();
    for (const customer of customers) {
      const segment = `${sectionOf(view, customer, sections)} ${facts.sizeOf?.(customer) ?? ''}`;
      mix.set(segment, (mix.get(segment) ?? 0) + 1);
    }
    return {
      no,
      customers: [...customers].sort((a, b) => a - b),
      mix,
      regionType: facts.regionTypeOf?.(no),
      staff: employees.size === 0 ? undefined : employees.size,
    };
  });
}

/** A unit and all under it, itself first; a unit is met once, whatever the tree says. */
function unitsUnder(view: GraphView, unit: number): Set<number> {
  const found = new Set([unit]);
  for (const no of found) view.forEachIn('UNIT_OF', no, (under) => found.add(under));
  return found;
}

/** The top class of the first industry; the kind of a party that is in none, such as a person. */
function sectionOf(view: GraphView, party: number, known: Map<number, number>): number | string {
  const [industry] = industriesOf(view, party);
  if (industry === undefined) return view.kindOf(party) ?? '';
  let section = known.get(industry);
  if (section === undefined) {
    section = industryLineage(view, industry).at(-1)!;
    known.set(industry, section);
  }
  return section;
}
