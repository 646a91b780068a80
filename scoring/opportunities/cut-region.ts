import { cutImage } from '../../graph/image/cut-image.ts';
import type { GraphView } from '../../graph/image/graph-view.ts';
import type { ImageBase } from '../../graph/image/image-base.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import { computeGroupOf } from '../groups/compute-group-of.ts';
import { findCircleRows } from './circle-rows.ts';
import { FINDING_KINDS } from './find-affected.ts';

/** What rules and gates read of a party by itself; none of these ends at a party. */
const OWN_KINDS: readonly RelationshipKind[] = [
  'CUSTOMER_OF',
  'MANAGED_BY',
  'HOLDS',
  'HAS_ACCOUNT',
  'OWES',
  'IN_INDUSTRY',
  'HAS_METRIC',
  'HAS_EVENT',
  'HAS_TAG',
];
/** Trees that industries and units stand in. */
const TREES: readonly RelationshipKind[] = ['INDUSTRY_UNDER', 'UNIT_OF'];
/** Parties above the subjects that a region may hold. */
const ABOVE_MAX = 200_000;

/**
 * Cuts out of the graph all that decides what the rules find on some subjects, as a graph of its own: the same rules find the same on it,
 * given the statistics of the whole bank.
 * Shape: undefined when more than 200,000 parties stand above the subjects. Cost: O(relationships of subjects and their neighbours).
 */
export function cutRegion(view: GraphView, subjects: ReadonlySet<number>): ImageBase | undefined {
  const region = new Region(view);
  for (const no of subjects) {
    region.addFindings(no);
    region.addGoods(no);
  }
  const groups = findGroups(view, subjects);
  const circles = findCircleRows(view, subjects);
  if (!region.addRegister([...subjects, ...groups, ...circles.members])) return undefined;
  for (const no of [...subjects, ...groups]) region.parties.add(no);
  region.addAll('GUARANTEES', circles.rows);
  region.addWhatPartiesHave();
  return cutImage(view, region.rows);
}

function findGroups(view: GraphView, subjects: ReadonlySet<number>): Set<number> {
  const members = new Set<number>();
  for (const subject of subjects) {
    if (members.has(subject)) continue;
    const group = computeGroupOf(view, subject);
    if (group === undefined) continue;
    members.add(group.head);
    for (const { no } of group.members) members.add(no);
  }
  return members;
}

class Region {
  readonly rows = new Map<RelationshipKind, Set<number>>();
  /** Of whom all that they have by themselves is wanted. */
  readonly parties = new Set<number>();
  readonly #view: GraphView;

  constructor(view: GraphView) {
    this.#view = view;
  }

  addAll(kind: RelationshipKind, rows: Iterable<number>): void {
    for (const row of rows) this.#add(kind, row);
  }

  /** All relationships over which something is found on a subject, at any date, with their other ends. */
  addFindings(subject: number): void {
    for (const kind of FINDING_KINDS) {
      for (const side of ['out', 'in'] as const) {
        this.#view.forEachVersion(kind, side, subject, (end, row) => {
          this.#add(kind, row);
          this.parties.add(end);
        });
      }
    }
    this.#view.forEachVersion('HOLDS_POSITION', 'in', subject, (person) => this.#addPositions(person));
  }

  /** What a subject needs, itself or for what it makes, and who makes it. */
  addGoods(subject: number): void {
    const wanted = new Set<number>();
    this.#view.forEachVersion('NEEDS', 'out', subject, (good, row) => {
      this.#add('NEEDS', row);
      wanted.add(good);
    });
    this.#view.forEachVersion('MAKES', 'out', subject, (made, row) => {
      this.#add('MAKES', row);
      this.#view.forEachVersion('MADE_FROM', 'out', made, (material, from) => {
        this.#add('MADE_FROM', from);
        wanted.add(material);
      });
    });
    for (const good of wanted) {
      this.#view.forEachVersion('MAKES', 'in', good, (maker, row) => {
        this.#add('MAKES', row);
        this.parties.add(maker);
      });
    }
  }

  /** Who votes in parties, and in those who vote in them, and so on. False when there are too many. */
  addRegister(parties: readonly number[]): boolean {
    const above = new Set(parties);
    for (const no of above) {
      for (const kind of ['OWNS', 'CONTROLS_BY_AGREEMENT', 'ACTS_IN_CONCERT_WITH'] as const) {
        this.#view.forEachIn(kind, no, (owner, row) => {
          this.#add(kind, row);
          above.add(owner);
        });
      }
      this.#view.forEachOut('ACTS_IN_CONCERT_WITH', no, (other, row) => {
        this.#add('ACTS_IN_CONCERT_WITH', row);
        above.add(other);
      });
      if (above.size > ABOVE_MAX) return false;
    }
    return true;
  }

  addWhatPartiesHave(): void {
    const reached = new Set<number>();
    for (const no of this.parties) this.#addOut(OWN_KINDS, no, reached);
    for (const no of reached) this.#addOut(TREES, no, reached);
  }

  /** The firms in which a person has positions. */
  #addPositions(person: number): void {
    this.#view.forEachVersion('HOLDS_POSITION', 'out', person, (firm, row) => {
      this.#add('HOLDS_POSITION', row);
      this.parties.add(firm);
    });
  }

  #addOut(kinds: readonly RelationshipKind[], no: number, reached: Set<number>): void {
    for (const kind of kinds) {
      this.#view.forEachVersion(kind, 'out', no, (end, row) => {
        this.#add(kind, row);
        reached.add(end);
      });
    }
  }

  #add(kind: RelationshipKind, row: number): void {
    const known = this.rows.get(kind);
    if (known === undefined) this.rows.set(kind, new Set([row]));
    else known.add(row);
  }
}
