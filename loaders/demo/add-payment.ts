import type { Day } from '../../graph/model/day.ts';
import { formatYuan } from './format-quantities.ts';
import type { Party } from './party.ts';
import { nextNumber, type World } from './world.ts';

/** One payment; the payee's bank is another one's when it has no account with us. */
export interface PaymentOptions {
  readonly amountFen: number;
  readonly paidOn: Day;
  readonly purpose: string;
  /** Defaults to yuan; a foreign amount comes with its value in yuan. */
  readonly currency?: string;
  readonly amountCnyFen?: number;
}

const OTHER_BANKS = ['澄湖银行', '云岭银行', '海岱银行', '汉江商业银行'];

/** Writes one payment, from account to account where the bank keeps them. */
export function addPayment(world: World, payer: Party, payee: Party, options: PaymentOptions): void {
  const otherBank = options.currency === undefined ? world.random.pick(OTHER_BANKS) : '境外银行';
  world.feeds.write('payments', {
    paymentId: `T${String(nextNumber(world, 'payment')).padStart(9, '0')}`,
    payerKind: payer.accountId === undefined ? payer.ref.kind : 'ACCOUNT',
    payer: payer.accountId ?? payer.ref.sourceId,
    payeeKind: payee.accountId === undefined ? payee.ref.kind : 'ACCOUNT',
    payee: payee.accountId ?? payee.ref.sourceId,
    amount: formatYuan(options.amountFen),
    currency: options.currency ?? 'CNY',
    amountCny: formatYuan(options.amountCnyFen ?? options.amountFen),
    paidOn: world.clock.format(options.paidOn),
    purpose: options.purpose,
    payeeBank: payee.accountId === undefined ? otherBank : '临江银行',
  });
  if (payer.ref.kind === 'PERSON') notePersonPays(world, payer, payee, options);
}

function notePersonPays(world: World, payer: Party, payee: Party, options: PaymentOptions): void {
  const { months } = world.clock;
  const last = months[months.length - 1];
  if (options.paidOn < months[0].firstDay || options.paidOn >= last.firstDay + last.dayCount) return;
  const key = `${payer.ref.sourceId} ${payee.ref.sourceId}`;
  const paid = world.paidByPersons.get(key) ?? { payer, payee, amountFen: 0 };
  paid.amountFen += options.amountCnyFen ?? options.amountFen;
  world.paidByPersons.set(key, paid);
}
