import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Directory } from '../access/directory.ts';
import type { NewBooking } from '../work/booking-store.ts';

type Credit = Pick<NewBooking, 'creditKey' | 'creditName' | 'creditUnitKey'>;

/**
 * On whose account a booking is that nobody won: the customer's manager of the line that sells the product, at the unit where that one works;
 * else the unit that manages the customer; else nobody, which counts for the whole bank alone.
 */
export function creditOf(
  view: GraphView,
  directory: Directory,
  customer: number,
  ownerLine: string | undefined,
): Credit {
  const managers: number[] = [];
  view.forEachOut('MANAGED_BY', customer, (employee) => {
    if (ownerLine !== undefined && directory.employees.get(employee)?.line === ownerLine)
      managers.push(employee);
  });
  const [manager] = managers.sort((a, b) => a - b);
  const units: number[] = [];
  view.forEachOut('CUSTOMER_OF', customer, (unit) => {
    units.push(unit);
  });
  const worksAt = manager === undefined ? undefined : directory.employees.get(manager)?.orgUnitNo;
  const unit = worksAt ?? units.sort((a, b) => a - b)[0];
  return {
    creditKey: manager === undefined ? undefined : view.keyOf(manager),
    creditName: manager === undefined ? '' : (directory.employees.get(manager)?.name ?? view.nameOf(manager)),
    creditUnitKey: unit === undefined ? '' : view.keyOf(unit),
  };
}
