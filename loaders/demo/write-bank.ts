import type { FeedSet } from './feed-set.ts';
import { composePersonName } from './person-names.ts';
import { createRandom, type Random } from './random.ts';
import { buildResidentId } from './resident-id.ts';
import { BRANCHES } from './tables/branches.ts';
import {
  BRANCH_POSTS,
  HEAD_OFFICE_POSTS,
  NAMED_EMPLOYEES,
  type Post,
  SUB_BRANCH_POSTS,
} from './tables/posts.ts';

export type Line = Post['line'];

/** A unit that manages customers. */
export interface SubBranch {
  readonly id: string;
  readonly branchId: string;
  readonly name: string;
  readonly city: string;
}

/** The units and the people of the bank. */
export interface Bank {
  readonly subBranches: readonly SubBranch[];
  /** Managers of a line at a unit, else at its branch. */
  managersOf(orgId: string, line: Line): readonly string[];
  /** Finds a sub-branch by its name. Throws when there is none. */
  getSubBranch(name: string): SubBranch;
  /** Employs more managers at every sub-branch, for another block of customers; they replace the earlier ones. */
  hireManagers(): void;
}

/** Writes the units and the employees of the bank. */
export function writeBank(feeds: FeedSet, seed: number): Bank {
  const staff = new Staff(feeds, createRandom(seed, 'bank'));
  const subBranches = writeOrgUnits(feeds);
  staff.fill('HO', HEAD_OFFICE_POSTS);
  for (const [index] of BRANCHES.entries()) staff.fill(branchId(index), BRANCH_POSTS);
  for (const unit of subBranches) staff.fill(unit.id, SUB_BRANCH_POSTS);
  for (const { id, name, orgName, role, line } of NAMED_EMPLOYEES) {
    const org = subBranches.find((unit) => unit.name === orgName)?.id ?? 'HO';
    staff.employ(org, { role, line, count: 1 }, id, name);
  }
  const branchOf = new Map(subBranches.map((unit) => [unit.id, unit.branchId]));
  return {
    subBranches,
    managersOf: (orgId, line) => {
      const own = staff.managers.get(`${orgId} ${line}`);
      return (
        own ?? staff.managers.get(`${branchOf.get(orgId)} ${line}`) ?? staff.managers.get(`HO ${line}`) ?? []
      );
    },
    getSubBranch: (name) => {
      const unit = subBranches.find((candidate) => candidate.name === name);
      if (unit === undefined) throw new RangeError(`sub-branch "${name}" is not in the table`);
      return unit;
    },
    hireManagers: () => {
      const posts = SUB_BRANCH_POSTS.filter((post) => post.role === 'RELATIONSHIP_MANAGER');
      for (const unit of subBranches) {
        for (const post of posts) staff.managers.delete(`${unit.id} ${post.line}`);
        staff.fill(unit.id, posts);
      }
    },
  };
}

function branchId(index: number): string {
  return `BR-${String(index + 1).padStart(2, '0')}`;
}

function writeOrgUnits(feeds: FeedSet): SubBranch[] {
  feeds.write('org-units', { orgId: 'HO', name: '临江银行总行', level: 'HEAD_OFFICE' });
  return BRANCHES.flatMap(({ city, subBranches }, index) => {
    const parent = branchId(index);
    feeds.write('org-units', { orgId: parent, name: `${city}分行`, level: 'BRANCH', parentOrgId: 'HO' });
    return subBranches.map((place, order) => {
      const id = `SB-${parent.slice(3)}${String(order + 1).padStart(2, '0')}`;
      feeds.write('org-units', { orgId: id, name: `${place}支行`, level: 'SUB_BRANCH', parentOrgId: parent });
      return { id, branchId: parent, name: `${place}支行`, city };
    });
  });
}

class Staff {
  readonly managers = new Map<string, string[]>();
  readonly #feeds: FeedSet;
  readonly #random: Random;
  #count = 0;

  constructor(feeds: FeedSet, random: Random) {
    this.#feeds = feeds;
    this.#random = random;
  }

  fill(orgId: string, posts: readonly Post[]): void {
    for (const post of posts) {
      for (let index = 0; index < post.count; index += 1) this.employ(orgId, post);
    }
  }

  employ(orgId: string, post: Post, id?: string, name?: string): void {
    this.#count += 1;
    const isFemale = this.#random.chance(0.5);
    const fullName = name ?? composePersonName(this.#random, isFemale);
    const employeeId = id ?? `EMP${String(this.#count).padStart(5, '0')}`;
    const personId = `P-${employeeId}`;
    const year = this.#random.int(1968, 2001);
    const birthDate = `${year}-${String(this.#random.int(1, 12)).padStart(2, '0')}-${this.#random.int(10, 28)}`;
    const idNumber = buildResidentId(4_950_000 + this.#count, birthDate, isFemale);
    this.#feeds.write('persons', {
      personId,
      name: fullName,
      idNumber,
      birthYear: year,
      gender: isFemale ? '女' : '男',
    });
    this.#feeds.write('employees', {
      employeeId,
      name: fullName,
      orgId,
      role: post.role,
      line: post.line,
      personId,
    });
    if (post.role !== 'RELATIONSHIP_MANAGER') return;
    const key = `${orgId} ${post.line}`;
    this.managers.set(key, [...(this.managers.get(key) ?? []), employeeId]);
  }
}
