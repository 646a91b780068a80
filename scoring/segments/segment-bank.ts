import type { GraphView } from '../../graph/image/graph-view.ts';
import { ENTITY_KINDS, type EntityKind } from '../../graph/model/entity-kind.ts';
import { findGuaranteeCircles } from '../guarantees/find-guarantee-circles.ts';
import { computeSizeClasses } from '../similarity/compute-size-classes.ts';
import { TIER_NAMES, type TierName } from '../similarity/tier.ts';
import { computeStandings, type Standings } from '../standing/compute-standings.ts';
import type { Condition } from './condition.ts';
import { PartySet } from './party-set.ts';

/** What conditions read that the graph in memory does not hold. */
export interface BankReference {
  /** One of the twelve classes of the shelf. */
  readonly productClassOf: (product: number) => string | undefined;
  readonly lineOf: (employee: number) => string | undefined;
  /** As a source names it, `江苏苏州`; undefined where none does. */
  readonly regionOf: (party: number) => string | undefined;
  /** Whether a tag is of a list that anybody may read. */
  readonly isPublishedTag: (tag: number) => boolean;
}

const YEAR_DAYS = 365;
/** A product is usual where so many of the peers hold it, 0..1. */
const USUAL_SHARE = 0.1;

/**
 * The bank as conditions are evaluated on it. What is private of a party is read of `own` alone, and a private relationship where one end
 * is own; of everybody where `own` is left out. Keep it as long as the view: what it computes over the whole bank is kept with it.
 */
export class SegmentBank {
  readonly view: GraphView;
  readonly reference: BankReference;
  readonly own: PartySet | undefined;
  readonly #shared: SharedFacts;

  constructor(
    view: GraphView,
    reference: BankReference,
    { own, shared }: { readonly own?: PartySet; readonly shared?: SegmentBank } = {},
  ) {
    this.view = view;
    this.reference = reference;
    this.own = own;
    this.#shared = shared === undefined ? new SharedFacts(view) : shared.#shared;
  }

  /** The same bank for a reader of whom only these are own. */
  limitedTo(own: PartySet): SegmentBank {
    const limited = new SegmentBank(this.view, this.reference, { own, shared: this });
    limited.conditionOfTag = this.conditionOfTag;
    return limited;
  }

  /** Whether private facts of a party may be read. */
  sees(no: number): boolean {
    return this.own === undefined || this.own.has(no);
  }

  seesBetween(subject: number, object: number): boolean {
    return this.own === undefined || this.own.has(subject) || this.own.has(object);
  }

  /** Enterprises and persons. */
  get parties(): PartySet {
    return this.#shared.parties;
  }

  /** Entities of a kind that is no party, by number. */
  entitiesOf(kind: EntityKind): readonly number[] {
    return this.#shared.entities.get(kind) ?? [];
  }

  standingsOf(no: number, when: 'now' | 'before' = 'now'): Standings {
    return this.#shared.standings(this.view.kindOf(no) === 'PERSON' ? 'PERSON' : 'ENTERPRISE', when);
  }

  standings(kind: 'ENTERPRISE' | 'PERSON', when: 'now' | 'before' = 'now'): Standings {
    return this.#shared.standings(kind, when);
  }

  sizeOf(no: number): TierName | undefined {
    return this.#shared.sizes()(no)?.size;
  }

  /** Share of the peers of a customer that hold each product; of who is no customer none. */
  heldByPeers(no: number): ReadonlyMap<number, number> {
    const standing = this.standingsOf(no).customers.get(no);
    if (standing === undefined) return new Map();
    const kind = this.view.kindOf(no) === 'PERSON' ? 'PERSON' : 'ENTERPRISE';
    return this.#shared.heldShares(kind).get(standing.peerGroup) ?? new Map();
  }

  /** Whether a product is usual among the peers of a customer. */
  isUsual(product: number, no: number): boolean {
    return (this.heldByPeers(no).get(product) ?? 0) >= USUAL_SHARE;
  }

  /** Customers of a tier, those among whom one may not look left out. */
  inTier(tier: TierName): PartySet {
    const all = this.#shared.inTiers().get(tier)!;
    return this.own === undefined ? all : all.and(this.own);
  }

  get inCircles(): PartySet {
    return this.#shared.inCircles();
  }

  /** What a computed tag stands for; set once by the catalogue of tags. */
  conditionOfTag: (tag: string) => Condition | undefined = () => undefined;

  /** Numbers as a set of parties of this bank. */
  setOf(nos: Iterable<number> = []): PartySet {
    return PartySet.of(this.view.entityCount, nos);
  }
}

/** What is computed over the whole bank, once, when it is first asked for. */
class SharedFacts {
  readonly parties: PartySet;
  readonly entities = new Map<EntityKind, number[]>();
  readonly #view: GraphView;
  readonly #kept = new Map<string, unknown>();

  constructor(view: GraphView) {
    this.#view = view;
    this.parties = new PartySet(view.entityCount);
    for (const kind of ENTITY_KINDS) this.entities.set(kind, []);
    for (let no = 0; no < view.entityCount; no++) {
      const kind = view.kindOf(no);
      if (kind === undefined || view.canonicalOf(no) !== no) continue;
      if (kind === 'ENTERPRISE' || kind === 'PERSON') this.parties.add(no);
      else if (kind !== 'ACCOUNT' && kind !== 'PATENT') this.entities.get(kind)!.push(no);
    }
  }

  standings(kind: 'ENTERPRISE' | 'PERSON', when: 'now' | 'before'): Standings {
    const day = when === 'now' ? this.#view.asOf : this.#view.asOf - YEAR_DAYS;
    return this.#keep(`standings ${kind} ${when}`, () => computeStandings(this.#view, { day, kind }));
  }

  sizes(): ReturnType<typeof computeSizeClasses> {
    return this.#keep('sizes', () => computeSizeClasses(this.#view));
  }

  inTiers(): ReadonlyMap<TierName, PartySet> {
    return this.#keep('tiers', () => {
      const sets = new Map(TIER_NAMES.map((tier) => [tier, new PartySet(this.#view.entityCount)]));
      for (const kind of ['ENTERPRISE', 'PERSON'] as const) {
        for (const { no, place } of this.standings(kind, 'now').customers.values())
          if (place !== undefined) sets.get(place.tier)!.add(no);
      }
      return sets;
    });
  }

  inCircles(): PartySet {
    return this.#keep('circles', () =>
      PartySet.of(
        this.#view.entityCount,
        findGuaranteeCircles(this.#view).flatMap(({ members }) => members),
      ),
    );
  }

  /** Share of the customers of a peer group that hold each product. */
  heldShares(kind: 'ENTERPRISE' | 'PERSON'): Map<number | undefined, Map<number, number>> {
    return this.#keep(`held ${kind}`, () => {
      const { groups } = this.standings(kind, 'now');
      return new Map([...groups].map(([group, { customers }]) => [group, this.#sharesOf(customers)]));
    });
  }

  #sharesOf(customers: readonly number[]): Map<number, number> {
    const shares = new Map<number, number>();
    for (const no of customers) {
      const held = new Set<number>();
      this.#view.forEachOut('HOLDS', no, (product) => held.add(product));
      for (const product of held) shares.set(product, (shares.get(product) ?? 0) + 1 / customers.length);
    }
    return shares;
  }

  #keep<T>(name: string, compute: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, compute());
    return this.#kept.get(name) as T;
  }
}
