import { addPerson } from './add-person.ts';
import { employ, employPerson, type StaffOptions } from './employ.ts';
import { growSingle } from './grow-groups.ts';
import { holdProduct } from './hold-product.ts';
import type { Firm } from './party.ts';
import { getProductId } from './tables/products.ts';
import { times, type World } from './world.ts';

const RULE = 'payroll-staff-without-accounts';

/** From this number of staff without an account on an employer is worth a call. */
const STAFF_MIN = 20;

/** Plants employers whose staff lack accounts, and at least as many that must not be found. */
export function plantPayroll(world: World): void {
  const { random } = world;
  for (let left = times(world, 34, 3); left > 0; left -= 1) {
    const withoutAccount = left % 4 === 0 ? STAFF_MIN : random.int(STAFF_MIN + 1, 48);
    const paidMonths = random.chance(0.5) ? 12 : undefined;
    const employer = growSingle(world, true);
    plantPayrollOpportunity(world, employer, {
      withAccount: random.int(0, 20),
      withoutAccount,
      paidMonths,
      ...startOrEnd(world, left),
    });
    if (left % 3 === 0 && !world.service.holds(employer, '代发工资')) {
      holdProduct(world, employer, getProductId('代发工资'), world.clock.today - 70);
    }
  }
  const wanted = world.truth.countOf('opportunities', RULE) * 1.2;
  for (let left = Math.ceil(wanted - world.truth.countOf('nearMisses', RULE)); left > 0; left -= 1) {
    NEAR_MISSES[left % NEAR_MISSES.length](world);
  }
}

/** Employs people at a customer and notes the finding. Throws when it would be none. */
export function plantPayrollOpportunity(world: World, employer: Firm, options: StaffOptions): void {
  if (!employer.isCustomer || options.withoutAccount < STAFF_MIN) {
    throw new Error(`staff of ${employer.ref.sourceId} would be no finding`);
  }
  employ(world, employer, options);
  world.truth.add('opportunities', {
    rule: RULE,
    subject: employer.ref,
    via: employer.ref,
    count: options.withoutAccount,
    staff: options.withoutAccount + options.withAccount,
    product: getProductId('代发工资'),
  });
}

function startOrEnd({ clock }: World, order: number): Partial<StaffOptions> {
  if (order % 10 === 0) return { from: clock.today, paidMonths: 0 };
  return order % 10 === 5 ? { to: clock.today + 1 } : {};
}

const NEAR_MISSES: readonly ((world: World) => void)[] = [
  (world) => miss(world, 'ONE_TOO_FEW', true, { withAccount: 12, withoutAccount: STAFF_MIN - 1 }),
  (world) => miss(world, 'EMPLOYER_IS_NO_CUSTOMER', false, { withAccount: 5, withoutAccount: 25 }),
  (world) =>
    miss(world, 'ENDED_YESTERDAY', true, { withAccount: 4, withoutAccount: 26, to: world.clock.today }),
  (world) => miss(world, 'ALL_HAVE_ACCOUNTS', true, { withAccount: 30, withoutAccount: 0, paidMonths: 12 }),
  (world) =>
    miss(world, 'STARTS_TOMORROW', true, { withAccount: 4, withoutAccount: 24, from: world.clock.today + 1 }),
  missSomeEnded,
  missCountedTwice,
];

function miss(world: World, reason: string, isCustomer: boolean, options: StaffOptions): Firm {
  const employer = growSingle(world, isCustomer);
  employ(world, employer, options);
  world.truth.add('nearMisses', { rule: RULE, subject: employer.ref, via: employer.ref, reason });
  return employer;
}

function missSomeEnded(world: World): void {
  const employer = miss(world, 'SOME_ENDED', true, { withAccount: 6, withoutAccount: STAFF_MIN - 2 });
  employ(world, employer, {
    withAccount: 0,
    withoutAccount: 9,
    to: world.clock.today - world.random.int(0, 300),
  });
}

/** People without an account who work for two firms, each of which has too few alone. */
function missCountedTwice(world: World): void {
  const one = miss(world, 'SHARED_BY_TWO_EMPLOYERS', true, { withAccount: 3, withoutAccount: 0 });
  const other = miss(world, 'SHARED_BY_TWO_EMPLOYERS', true, { withAccount: 3, withoutAccount: 4 });
  for (let left = 15; left > 0; left -= 1) {
    const person = addPerson(world);
    employPerson(world, one, person);
    employPerson(world, other, person);
  }
}
