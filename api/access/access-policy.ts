import type { GraphView } from '../../graph/image/graph-view.ts';
import { parseEntityKey } from '../../graph/model/keys.ts';
import { type RelationshipKind, relationshipDefinition } from '../../graph/model/relationship-kind.ts';
import type { TagId } from '../../scoring/signals/signals.ts';
import type { Directory } from './directory.ts';
import { servesCustomers, type ViewerIdentity } from './viewer.ts';

export type AccessDecision = 'FULL' | 'STUB' | 'HIDDEN';

/**
 * How far a viewer's own eyes reach. BANK: everything (risk at the head office, and any store without units).
 * SUBTREE: the customers of a unit and those one manages. AGGREGATE: nobody's customers; names and sums.
 */
type Reach = 'BANK' | 'SUBTREE' | 'AGGREGATE';

const PUBLIC_ROLES: readonly RelationshipKind[] = [
  'OWNS',
  'HOLDS_POSITION',
  'CONTROLS_BY_AGREEMENT',
  'ACTS_IN_CONCERT_WITH',
];
/** Private relationships through which a customer's own person is known to who manages the customer. */
const OWN_PEOPLE: readonly RelationshipKind[] = ['EMPLOYS', 'PAYS'];
/** Tags of lists that ministries publish, and of the list that head office sends to every unit. */
const PUBLISHED_TAGS: readonly TagId[] = ['specialised-new', 'high-tech', 'green', 'key-chain'];

/**
 * The one place where it is decided what a viewer may see: (viewer, purpose, thing) → full | stub | hidden.
 * A party that the bank manages is full within the reach and a stub outside. A firm or state body that nobody manages is
 * register data, full to everybody; a person that nobody manages is a stub where a public register names it, else hidden.
 * A relationship is visible when its kind is public or one end is full because it is the viewer's own customer; a tag also when its list
 * is a published one.
 * Source: docs/decisions/access.md.
 */
export class AccessPolicy {
  readonly #view: GraphView;
  readonly #viewer: ViewerIdentity;
  readonly #reach: Reach;
  readonly #units: ReadonlySet<number>;
  readonly #own = new Map<number, boolean>();
  readonly #decisions = new Map<number, AccessDecision>();

  /** `view` is the graph of today: whom one manages now decides, whatever date is asked for. */
  constructor(view: GraphView, viewer: ViewerIdentity, directory: Directory) {
    this.#view = view;
    this.#viewer = viewer;
    this.#reach = reachOf(viewer, directory);
    this.#units = viewer.orgUnitNo === undefined ? new Set() : directory.subtreeOf(viewer.orgUnitNo);
  }

  get seesWholeBank(): boolean {
    return this.#reach === 'BANK';
  }

  /** Whether nobody is the viewer's own customer: names and sums are told, and nothing of a single one. */
  get seesSumsAlone(): boolean {
    return this.#reach === 'AGGREGATE';
  }

  /** Whether figures of risk may be read. */
  get seesRisk(): boolean {
    return this.#viewer.purpose === 'RISK';
  }

  /** Whether the party is a customer of the viewer's own unit, or managed by the viewer. */
  isOwn(no: number): boolean {
    if (this.#reach === 'BANK') return true;
    if (this.#reach === 'AGGREGATE') return false;
    let own = this.#own.get(no);
    if (own === undefined) {
      own = this.#isManagedByViewer(no);
      this.#own.set(no, own);
    }
    return own;
  }

  /** Whether sums over the customers of a unit or manager may be told: of one's own units, of any at the head office. */
  seesUnit(unit: number): boolean {
    if (this.#reach !== 'SUBTREE' || this.#units.has(unit) || unit === this.#viewer.employeeNo) return true;
    let isColleague = false;
    this.#view.forEachOut('WORKS_AT', unit, (at) => {
      isColleague ||= this.#units.has(at);
    });
    return isColleague;
  }

  decide(no: number): AccessDecision {
    if (this.#reach === 'BANK' || no < 0) return 'FULL';
    let decision = this.#decisions.get(no);
    if (decision === undefined) {
      decision = this.#decide(no);
      this.#decisions.set(no, decision);
    }
    return decision;
  }

  canSeeRelationship(kind: RelationshipKind, subject: number, object: number): boolean {
    if (relationshipDefinition(kind).isPublic || this.isOwn(subject) || this.isOwn(object)) return true;
    return kind === 'HAS_TAG' && isPublishedTag(this.#view, object);
  }

  /** A traversal goes on through whom one sees in full, and over public relationships through anybody. */
  canPass(no: number, kind: RelationshipKind): boolean {
    return relationshipDefinition(kind).isPublic || this.decide(no) === 'FULL';
  }

  #isManagedByViewer(no: number): boolean {
    let own = false;
    this.#view.forEachOut('CUSTOMER_OF', no, (unit) => {
      own ||= this.#units.has(unit);
    });
    const { employeeNo } = this.#viewer;
    if (own || employeeNo === undefined) return own;
    this.#view.forEachOut('MANAGED_BY', no, (employee) => {
      own ||= employee === employeeNo;
    });
    return own;
  }

  #decide(no: number): AccessDecision {
    if (this.isOwn(no)) return 'FULL';
    if (this.#view.kindOf(no) === 'PERSON') return this.#isNamed(no) ? 'STUB' : 'HIDDEN';
    return this.#view.countOut('CUSTOMER_OF', no) > 0 ? 'STUB' : 'FULL';
  }

  #isNamed(person: number): boolean {
    if (PUBLIC_ROLES.some((kind) => this.#view.countOut(kind, person) > 0)) return true;
    let isNamed = false;
    for (const kind of OWN_PEOPLE) {
      const visit = (other: number): void => {
        isNamed ||= this.isOwn(other);
      };
      this.#view.forEachIn(kind, person, visit);
      this.#view.forEachOut(kind, person, visit);
    }
    return isNamed;
  }
}

/** Whether a tag is of a list that anybody may read. */
export function isPublishedTag(view: GraphView, tag: number): boolean {
  const { sourceId } = parseEntityKey(view.keyOf(tag));
  return PUBLISHED_TAGS.some((published) => published === sourceId);
}

function reachOf(viewer: ViewerIdentity, directory: Directory): Reach {
  if (directory.orgUnits.size === 0) return 'BANK';
  const unit = viewer.orgUnitNo === undefined ? undefined : directory.orgUnits.get(viewer.orgUnitNo);
  const isHeadOffice = unit === undefined || unit.parentNo === undefined;
  switch (viewer.role) {
    case 'RISK_MANAGER':
      return isHeadOffice ? 'BANK' : 'SUBTREE';
    default:
      return servesCustomers(viewer.role) && !isHeadOffice ? 'SUBTREE' : 'AGGREGATE';
  }
}
