import type { GraphView } from '../../graph/image/graph-view.ts';
import { PARTY_KINDS } from '../../graph/model/entity-kind.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import { computeGroupOf } from '../groups/compute-group-of.ts';
import { findCircleRows } from './circle-rows.ts';

/** A relationship of which a version was opened or closed. */
export interface ChangedRelationship {
  readonly kind: RelationshipKind;
  readonly subject: number;
  readonly object: number;
}

/** What changed in the facts since the last run. */
export interface FactChanges {
  readonly relationships: readonly ChangedRelationship[];
  /** Entities that were created or described anew. */
  readonly entities: readonly number[];
}

/** More subjects than this are not looked at one by one: a run over the whole bank is due. */
const AFFECTED_MAX = 20_000;

type Reach =
  /** No rule reads it. */
  | 'NOTHING'
  /** Rules read it of the parties at its ends alone. */
  | 'ENDS'
  /** Rules read it of a party on whose account another is found: a customer's staff, owners, trade partners, group. */
  | 'NEIGHBOURS'
  /** Says who leads a firm: the other firms that the person leads are related by it. */
  | 'POSITION'
  /** Decides who controls whom. */
  | 'CONTROL'
  /** Says whom the bank serves: as NEIGHBOURS, and to whom a firm could supply. */
  | 'CUSTOMERS'
  /** Says who could supply whom. */
  | 'GOODS'
  /** Makes and breaks guarantee circles. */
  | 'CIRCLES'
  /** Says where everybody belongs. */
  | 'BANK';

const REACHES: Readonly<Record<RelationshipKind, Reach>> = {
  OWNS: 'CONTROL',
  CONTROLS_BY_AGREEMENT: 'CONTROL',
  ACTS_IN_CONCERT_WITH: 'CONTROL',
  HOLDS_POSITION: 'POSITION',
  RELATED_TO: 'NOTHING',
  GUARANTEES: 'CIRCLES',
  SUPPLIES: 'ENDS',
  POSSIBLE_SUPPLY: 'NOTHING',
  PAYS: 'ENDS',
  EMPLOYS: 'ENDS',
  IN_INDUSTRY: 'ENDS',
  INDUSTRY_UNDER: 'BANK',
  MAKES: 'GOODS',
  NEEDS: 'GOODS',
  MADE_FROM: 'GOODS',
  GOODS_UNDER: 'NOTHING',
  LINK_OF: 'NOTHING',
  LINK_UNDER: 'NOTHING',
  FEEDS: 'NOTHING',
  SITS_IN: 'NOTHING',
  HOLDS: 'NEIGHBOURS',
  CUSTOMER_OF: 'CUSTOMERS',
  MANAGED_BY: 'NEIGHBOURS',
  WORKS_AT: 'NOTHING',
  UNIT_OF: 'BANK',
  HAS_ACCOUNT: 'NEIGHBOURS',
  OWES: 'NEIGHBOURS',
  IS_EMPLOYEE: 'NOTHING',
  SAME_AS: 'BANK',
  POSSIBLY_SAME_AS: 'NOTHING',
  HAS_METRIC: 'ENDS',
  HAS_EVENT: 'ENDS',
  HAS_TAG: 'ENDS',
  HOLDS_PATENT: 'NOTHING',
  CITED_BY: 'NOTHING',
  HAS_GOODS_EVENT: 'NOTHING',
};

/** Relationships over which one party is found on account of another. */
export const FINDING_KINDS: readonly RelationshipKind[] = [
  'SUPPLIES',
  'OWNS',
  'EMPLOYS',
  'PAYS',
  'HOLDS_POSITION',
];

/**
 * Finds the subjects on which a run over the whole bank could find something else than before, statistics of the bank aside.
 * Shape: undefined when they are too many, or the change concerns everybody: then the whole bank is due.
 * Cost: O(relationships of the parties that changed), and their groups.
 */
export function findAffected(view: GraphView, changes: FactChanges): Set<number> | undefined {
  const affected = new Set<number>();
  const isParty = (no: number): boolean => PARTY_KINDS.includes(view.kindOf(no) as never);
  const addNeighbours = (no: number): void => {
    for (const kind of FINDING_KINDS) {
      view.forEachVersion(kind, 'out', no, (end) => affected.add(end));
      view.forEachVersion(kind, 'in', no, (end) => affected.add(end));
    }
    addFellowFirms(view, no, affected);
    addGroup(view, no, affected);
  };
  for (const no of changes.entities.map((entity) => view.canonicalOf(entity))) {
    if (!isParty(no)) continue;
    affected.add(no);
    addNeighbours(no);
  }
  const guarantors = new Set<number>();
  for (const { kind, subject, object } of changes.relationships) {
    const reach = REACHES[kind];
    if (reach === 'NOTHING') continue;
    if (reach === 'BANK') return undefined;
    const ends = [subject, object].map((no) => view.canonicalOf(no)).filter(isParty);
    for (const no of ends) {
      affected.add(no);
      if (reach === 'NEIGHBOURS' || reach === 'CUSTOMERS') addNeighbours(no);
      if (reach === 'CUSTOMERS')
        view.forEachOut('MAKES', no, (good) => addPossibleBuyers(view, good, affected));
      if (reach === 'POSITION') addFellowFirms(view, no, affected);
      if (reach === 'CONTROL' && !addBelow(view, no, affected, guarantors)) return undefined;
      if (reach === 'CIRCLES') guarantors.add(no);
    }
    if (kind === 'MAKES') addPossibleBuyers(view, object, affected);
    if (kind === 'MADE_FROM') view.forEachIn('MAKES', subject, (maker) => affected.add(maker));
    if (affected.size > AFFECTED_MAX) return undefined;
  }
  for (const no of findCircleRows(view, guarantors).members) affected.add(no);
  return affected.size > AFFECTED_MAX ? undefined : affected;
}

/** Whoever needs a good, or makes something from it. */
function addPossibleBuyers(view: GraphView, good: number, affected: Set<number>): void {
  view.forEachIn('NEEDS', good, (buyer) => affected.add(buyer));
  view.forEachIn('MADE_FROM', good, (product) => {
    view.forEachIn('MAKES', product, (maker) => affected.add(maker));
  });
}

/** The firms in which who has a position with a firm has one too; of a person, the firms. */
function addFellowFirms(view: GraphView, no: number, affected: Set<number>): void {
  const persons = new Set([no]);
  view.forEachVersion('HOLDS_POSITION', 'in', no, (person) => persons.add(person));
  for (const person of persons)
    view.forEachVersion('HOLDS_POSITION', 'out', person, (firm) => affected.add(firm));
}

function addGroup(view: GraphView, no: number, affected: Set<number>): void {
  for (const member of computeGroupOf(view, no)?.members ?? []) affected.add(member.no);
}

/** Everything below a party by holdings or agreement, whose circles may now lie within a group or not. False when there is too much. */
function addBelow(view: GraphView, top: number, affected: Set<number>, guarantors: Set<number>): boolean {
  addGroup(view, top, affected);
  const below = new Set([top]);
  for (const no of below) {
    affected.add(no);
    guarantors.add(no);
    view.forEachOut('OWNS', no, (owned) => below.add(owned));
    view.forEachOut('CONTROLS_BY_AGREEMENT', no, (controlled) => below.add(controlled));
    view.forEachOut('ACTS_IN_CONCERT_WITH', no, (other) => below.add(other));
    view.forEachIn('ACTS_IN_CONCERT_WITH', no, (other) => below.add(other));
    if (below.size > AFFECTED_MAX) return false;
  }
  return true;
}
