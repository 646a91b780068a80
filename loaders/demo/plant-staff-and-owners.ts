import { addOwnership } from './add-ownership.ts';
import { addPerson } from './add-person.ts';
import { addPlantedFirm } from './add-planted-firm.ts';
import { appoint } from './appoint-board.ts';
import { employPerson } from './employ.ts';
import { holdMajority } from './group-patterns.ts';
import { growOwner, growSingle } from './grow-groups.ts';
import { holdProduct } from './hold-product.ts';
import { getProductId } from './tables/products.ts';
import { times, type World } from './world.ts';

const STAFF_MIN = 20;
const BALANCE_FEN = 1_000_000_000;
const LARGE_BALANCE_FEN = 5_000_000_000;

/** Plants employers and owners right at the limits from which their people are worth a call. */
export function plantStaffAndOwners(world: World): void {
  for (let left = times(world, 8, 2); left > 0; left -= 1) plantStaff(world, left % 2);
  for (let left = times(world, 4); left > 0; left -= 1) plantOwners(world);
  for (let left = times(world, 4); left > 0; left -= 1) plantExecutives(world);
}

/** Twenty people or one more, of whom one has a card: with twenty, nineteen lack it. Nineteen have no account. */
function plantStaff(world: World, more: number): void {
  const employer = growSingle(world, true, { isBare: true });
  holdProduct(world, employer, getProductId('代发工资'), world.clock.today - 60);
  for (let index = 0; index < STAFF_MIN + more; index += 1) {
    const person = addPerson(world, { hasAccount: index <= more, orgId: employer.orgId });
    employPerson(world, employer, person);
    if (index > 0 || world.service.holds(person, '员工信用卡')) continue;
    holdProduct(world, person, getProductId('员工信用卡'), world.clock.today - 40);
  }
}

/** Balances of just enough and one yuan less; a director, a manager who left, and one who owns most of the firm. */
function plantExecutives(world: World): void {
  for (const depositFen of [LARGE_BALANCE_FEN, LARGE_BALANCE_FEN - 1]) {
    const firm = addPlantedFirm(world, true, { isBare: true, depositFen });
    appoint(world, growOwner(world), firm, '总经理');
    appoint(world, growOwner(world), firm, '财务负责人');
  }
  const large = addPlantedFirm(world, true, { isBare: true, depositFen: 6 * LARGE_BALANCE_FEN });
  appoint(world, growOwner(world), large, '董事');
  appoint(world, growOwner(world), large, '总经理', large.foundedOn, world.clock.today - 5);
  const owner = growOwner(world);
  holdMajority(world, owner, large, 6_000);
  appoint(world, owner, large, '董事长');
}

/** Balances of just enough and one yuan less; a whole firm and exactly half of one. */
function plantOwners(world: World): void {
  for (const depositFen of [BALANCE_FEN, BALANCE_FEN - 1]) {
    const firm = addPlantedFirm(world, true, { isBare: true, depositFen });
    holdMajority(world, growOwner(world), firm, 10_000);
  }
  const halved = addPlantedFirm(world, true, { isBare: true, depositFen: 8 * BALANCE_FEN });
  for (const owner of [growOwner(world), growOwner(world)])
    addOwnership(world, owner, halved, { share: 5_000 });
  const owned = addPlantedFirm(world, true, { isBare: true, depositFen: 5 * BALANCE_FEN });
  holdMajority(world, growOwner(world), owned, 5_001);
}
