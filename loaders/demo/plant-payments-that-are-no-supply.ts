import { addPayment } from './add-payment.ts';
import { hasSupply, reserveSupply } from './add-supply.ts';
import type { Firm } from './party.ts';
import { times, type World } from './world.ts';

type Pattern = (world: World, payer: Firm, payee: Firm) => string;

const PATTERNS: readonly Pattern[] = [payTwice, lend, goAndReturn];

/** Plants payments between customers from which no supply may be concluded. */
export function plantPaymentsThatAreNoSupply(world: World): void {
  const { random, truth, control } = world;
  const customers = world.firms.filter((firm) => firm.isCustomer);
  for (let left = times(world, 120, 3); left > 0; left -= 1) {
    const [payer, payee] = random.sample(customers, 2);
    if (hasSupply(world, payer, payee) || control.groupOf(payer) === control.groupOf(payee)) continue;
    reserveSupply(world, payer, payee);
    const reason = PATTERNS[left % PATTERNS.length](world, payer, payee);
    truth.add('supplyNearMisses', { supplier: payee.ref, buyer: payer.ref, reason });
  }
  for (const [index, payer] of customers.entries()) payWithinGroup(world, payer, customers[index + 1]);
}

function payTwice(world: World, payer: Firm, payee: Firm): string {
  for (const amountFen of [500_000_000, 20_000_000]) {
    const paidOn = world.random.pick(world.clock.months).firstDay + world.random.int(0, 27);
    addPayment(world, payer, payee, { amountFen, paidOn, purpose: '货款' });
  }
  return 'ONLY_TWO_PAYMENTS';
}

function lend(world: World, payer: Firm, payee: Firm): string {
  for (const month of world.clock.months) {
    addPayment(world, payer, payee, { amountFen: 30_000_000, paidOn: month.firstDay + 9, purpose: '借款' });
  }
  return 'LOANS';
}

function goAndReturn(world: World, payer: Firm, payee: Firm): string {
  for (const month of world.clock.months) {
    const amountFen = world.random.amountFen(800_000, 900_000);
    addPayment(world, payer, payee, { amountFen, paidOn: month.firstDay + 5, purpose: '往来款' });
    addPayment(world, payee, payer, { amountFen, paidOn: month.firstDay + 7, purpose: '往来款' });
  }
  return 'GOES_AND_RETURNS';
}

/** Now and then a firm moves money to the next firm of its own group. */
function payWithinGroup(world: World, payer: Firm, payee: Firm | undefined): void {
  const { random, control, truth } = world;
  if (payee === undefined || control.groupOf(payer) !== control.groupOf(payee) || !random.chance(0.15))
    return;
  for (const month of world.clock.months) {
    const paidOn = month.firstDay + random.int(0, 26);
    addPayment(world, payer, payee, {
      amountFen: random.amountFen(400_000, 500_000),
      paidOn,
      purpose: '集团内往来',
    });
  }
  truth.add('supplyNearMisses', { supplier: payee.ref, buyer: payer.ref, reason: 'WITHIN_THE_GROUP' });
}
