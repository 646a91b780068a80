import { noteExecutiveWealth } from './note-executives.ts';
import { missesWanted, noteFound, noteMissed } from './note-found.ts';
import { noteRelatedParties } from './note-related-parties.ts';
import type { Firm, Party } from './party.ts';
import { plantConsents } from './plant-gates.ts';
import { takeByReason } from './take-by-reason.ts';
import type { RuleId } from './truth.ts';
import type { World } from './world.ts';

const STAFF_PRODUCTS = ['员工信用卡', '个人消费贷款', '个人理财'];
const STAFF_MIN = 20;
const BALANCE_FEN_MIN = 1_000_000_000;
const SAVINGS_FEN_MIN = 50_000_000;
const PAID_FEN_MIN = 5_000_000;

interface Close {
  readonly subject: Party;
  readonly via?: Party;
  readonly product?: string;
  readonly reason: string;
}

/** Notes what follows for persons from all of a block: staff, owners and buyers of homes. */
export function notePeople(world: World): void {
  noteStaffProducts(world);
  plantConsents(world, [...noteOwnerWealth(world), ...noteExecutiveWealth(world), ...noteHomeBuyers(world)]);
  noteFirmsOfCustomers(world);
  noteRelatedParties(world);
}

function noteClose(world: World, rule: RuleId, close: readonly Close[]): void {
  for (const { subject, via, product, reason } of takeByReason(close, missesWanted(world, rule))) {
    noteMissed(world, rule, subject, reason, { via, product });
  }
}

function noteStaffProducts(world: World): void {
  const rule = 'payroll-staff-products';
  const close: Close[] = [];
  for (const { employer, persons } of world.staffs.values()) {
    const hasPayroll = world.service.holds(employer, '代发工资');
    const isLarge = persons.size >= STAFF_MIN;
    if (!hasPayroll && !isLarge) continue;
    for (const product of STAFF_PRODUCTS) {
      const without = [...persons].filter((person) => !world.service.holds(person, product)).length;
      if (!hasPayroll) close.push({ subject: employer, product, reason: 'NO_PAYROLL_WITH_US' });
      else if (!isLarge) close.push({ subject: employer, product, reason: 'TOO_FEW_STAFF' });
      else if (without < STAFF_MIN) close.push({ subject: employer, product, reason: 'TOO_FEW_WITHOUT' });
      else noteFound(world, rule, employer, { product });
    }
  }
  noteClose(world, rule, close);
}

/** Owners of most of a customer, each through the one of their firms that is worth most to the bank; who is found. */
function noteOwnerWealth(world: World): Party[] {
  const rule = 'owner-wealth';
  const close: (Close & { readonly closeness: number })[] = [];
  const best = new Map<string, { owner: Party; firm: Firm; balanceFen: number }>();
  for (const { owner, firm, share } of world.holders) {
    const balanceFen = world.service.balanceOf(firm);
    const [isMost, isLarge] = [share > 5_000, balanceFen >= BALANCE_FEN_MIN];
    const hasBanker = world.service.holds(owner, '私人银行');
    if (!firm.isCustomer || !isMost || !isLarge || hasBanker) {
      const reason = describeOwner(firm.isCustomer, isMost, isLarge, hasBanker);
      const closeness =
        reason === 'NOT_MORE_THAN_HALF'
          ? share / 5_000
          : reason === 'BALANCE_TOO_SMALL'
            ? balanceFen / BALANCE_FEN_MIN
            : 0.5;
      if (reason !== undefined) close.push({ subject: owner, via: firm, reason, closeness });
      continue;
    }
    const known = best.get(owner.ref.sourceId);
    if (known === undefined || known.balanceFen < balanceFen) {
      best.set(owner.ref.sourceId, { owner, firm, balanceFen });
    }
  }
  for (const { owner, firm } of best.values()) {
    noteFound(world, rule, owner, { via: firm, product: '私人银行' });
  }
  close.sort((a, b) => b.closeness - a.closeness);
  noteClose(world, rule, close);
  return [...best.values()].map(({ owner }) => owner);
}

/** The one thing that lacks; undefined when more than one does. */
function describeOwner(
  isCustomer: boolean,
  isMost: boolean,
  isLarge: boolean,
  hasBanker: boolean,
): string | undefined {
  const lacking = [
    ...(isCustomer ? [] : ['FIRM_IS_NO_CUSTOMER']),
    ...(isMost ? [] : ['NOT_MORE_THAN_HALF']),
    ...(isLarge || !isCustomer ? [] : ['BALANCE_TOO_SMALL']),
    ...(hasBanker ? ['HAS_A_PRIVATE_BANKER'] : []),
  ];
  return lacking.length === 1 ? lacking[0] : undefined;
}

function noteHomeBuyers(world: World): Party[] {
  const rule = 'home-buyers';
  const found: Party[] = [];
  const close: Close[] = [];
  for (const { payer, payee, amountFen } of world.paidByPersons.values()) {
    const hasMortgage = world.service.holds(payer, '个人住房贷款');
    const isFinanced = world.service.holds(payee, '房地产开发贷款');
    if (isFinanced && amountFen >= PAID_FEN_MIN && !hasMortgage) {
      noteFound(world, rule, payer, { via: payee, product: '个人住房贷款' });
      found.push(payer);
      continue;
    }
    const reason = hasMortgage ? 'HAS_A_MORTGAGE' : isFinanced ? 'PAID_TOO_LITTLE' : 'DEVELOPER_WITHOUT_LOAN';
    close.push({ subject: payer, via: payee, reason });
  }
  noteClose(world, rule, close);
  return found;
}

/** Firms that are no customers, of persons who are. */
function noteFirmsOfCustomers(world: World): void {
  const rule = 'firm-of-customer';
  const close: Close[] = [];
  for (const { owner, firm, share } of world.holders) {
    const lacking = [
      ...(owner.isCustomer ? [] : ['OWNER_IS_NO_CUSTOMER']),
      ...(firm.isCustomer ? ['FIRM_IS_A_CUSTOMER'] : []),
      ...(share > 5_000 ? [] : ['NOT_MORE_THAN_HALF']),
      ...(world.service.balanceOf(owner) >= SAVINGS_FEN_MIN ? [] : ['SAVINGS_TOO_SMALL']),
    ];
    if (lacking.length === 0) noteFound(world, rule, firm, { via: owner, product: '普惠小微贷款' });
    else if (lacking.length === 1) close.push({ subject: firm, via: owner, reason: lacking[0] });
  }
  noteClose(world, rule, close);
}
