import type { Day } from '../../graph/model/day.ts';
import { addPayment } from './add-payment.ts';
import { addPerson } from './add-person.ts';
import type { Firm, Individual } from './party.ts';
import type { World } from './world.ts';

/** A number of people whom a firm employs over one period. */
export interface StaffOptions {
  readonly withAccount: number;
  readonly withoutAccount: number;
  readonly from?: Day;
  readonly to?: Day;
  /** Months of wages that show in the payments; none if left out. */
  readonly paidMonths?: number;
  readonly namePrefix?: string;
}

/** Makes people and has a firm employ them. */
export function employ(world: World, employer: Firm, options: StaffOptions): void {
  const { withAccount, withoutAccount, namePrefix } = options;
  for (let index = 0; index < withAccount + withoutAccount; index += 1) {
    const id = namePrefix === undefined ? undefined : `${namePrefix}-${String(index + 1).padStart(3, '0')}`;
    const person = addPerson(world, { id, hasAccount: index < withAccount, orgId: employer.orgId });
    employPerson(world, employer, person, options.from, options.to);
    payWages(world, employer, person, options.paidMonths ?? 0);
  }
}

/** Writes that a firm employs a person. */
export function employPerson(world: World, employer: Firm, person: Individual, from?: Day, to?: Day): void {
  const { random, clock } = world;
  const last = Math.min(clock.today, to ?? clock.today) - 60;
  world.feeds.write('employments', {
    personId: person.ref.sourceId,
    enterpriseId: employer.ref.sourceId,
    validFrom: clock.format(from ?? random.int(Math.min(employer.foundedOn, last), last)),
    validTo: clock.format(to),
  });
  if ((from ?? last) > clock.today || (to !== undefined && to <= clock.today)) return;
  const staff = world.staffs.get(employer.ref.sourceId) ?? { employer, persons: new Set() };
  staff.persons.add(person);
  world.staffs.set(employer.ref.sourceId, staff);
}

function payWages(world: World, employer: Firm, person: Individual, monthCount: number): void {
  if (monthCount === 0) return;
  const wageFen = world.random.int(45, 160) * 10_000;
  for (const month of world.clock.months.slice(-monthCount)) {
    addPayment(world, employer, person, {
      amountFen: wageFen,
      paidOn: month.firstDay + 9,
      purpose: '代发工资',
    });
  }
}
