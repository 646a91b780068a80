import type { Clock } from './clock.ts';
import { ControlBook } from './control-book.ts';
import type { FeedSet } from './feed-set.ts';
import type { Firm, Individual, Party } from './party.ts';
import { createRandom, type Random } from './random.ts';
import { ServiceBook } from './service-book.ts';
import type { SupplyOptions } from './supply-options.ts';
import type { TruthBook } from './truth-book.ts';
import type { Bank } from './write-bank.ts';

/** What one block of the demo bank is built with. Nothing of it outlives the block but what went into the files. */
export interface World {
  readonly random: Random;
  /** What the figures of customers are drawn from: a stream of its own, so that they move nothing else. */
  readonly figureRandom: Random;
  /** When what is held comes due: a stream of its own too. */
  readonly termRandom: Random;
  readonly clock: Clock;
  readonly feeds: FeedSet;
  readonly truth: TruthBook;
  readonly bank: Bank;
  readonly control: ControlBook;
  readonly service: ServiceBook;
  readonly block: number;
  /** Share of a full block, above 0 and up to 1. */
  readonly size: number;
  /** Counters of ids that are given out. */
  readonly counters: {
    firm: number;
    person: number;
    brand: number;
    account: number;
    payment: number;
    guarantee: number;
    state: number;
    patent: number;
  };
  readonly fullNames: Set<string>;
  /** Firms that the background may connect further. */
  readonly firms: Firm[];
  /** Persons who hold minorities and never control anything. */
  readonly investors: Individual[];
  /** Persons who control a firm of the background. */
  readonly owners: Individual[];
  /** Firms of the background with a part of the shares that nobody has yet, in basis points. */
  readonly openColumns: { readonly firm: Firm; readonly share: number }[];
  /** Persons for boards. */
  readonly directors: Individual[];
  /** Pairs of firms between which a supply link stands already, in either direction. */
  readonly supplyPairs: Set<string>;
  /** Every supply link. */
  readonly supplies: Supply[];
  /** What persons hold directly at the date of the truth, shares in basis points. */
  readonly holders: { readonly owner: Individual; readonly firm: Firm; readonly share: number }[];
  /** Positions that persons hold or held, in the order in which they were written. */
  readonly posts: {
    readonly person: Individual;
    readonly firm: Firm;
    readonly position: string;
    readonly isCurrent: boolean;
  }[];
  /** Current staff by the id of the employer. */
  readonly staffs: Map<string, { readonly employer: Firm; readonly persons: Set<Individual> }>;
  /** Firms with a figure of valid inventions, which their patents then add up to. */
  readonly inventors: { readonly firm: Firm; readonly inventions: number }[];
  /** What persons paid in the twelve months, by the ids of payer and payee. */
  readonly paidByPersons: Map<string, { readonly payer: Party; readonly payee: Party; amountFen: number }>;
}

/** A supply link while the demo bank is being built. */
export interface Supply extends SupplyOptions {
  readonly supplier: Firm;
  readonly buyer: Firm;
}

/** What blocks share. */
export type WorldParts = Pick<World, 'clock' | 'feeds' | 'truth' | 'bank' | 'block' | 'size'>;

/** Opens an empty block. */
export function createWorld(seed: number, parts: WorldParts): World {
  return {
    ...parts,
    random: createRandom(seed, `block ${parts.block}`),
    figureRandom: createRandom(seed, `figures ${parts.block}`),
    termRandom: createRandom(seed, `terms ${parts.block}`),
    control: new ControlBook(),
    service: new ServiceBook(),
    counters: { firm: 0, person: 0, brand: 0, account: 0, payment: 0, guarantee: 0, state: 0, patent: 0 },
    fullNames: new Set(),
    firms: [],
    investors: [],
    owners: [],
    openColumns: [],
    directors: [],
    supplyPairs: new Set(),
    supplies: [],
    holders: [],
    posts: [],
    staffs: new Map(),
    inventors: [],
    paidByPersons: new Map(),
  };
}

/** A number that no other block gives out. */
export function nextNumber(world: World, counter: keyof World['counters']): number {
  const number = world.counters[counter];
  world.counters[counter] += 1;
  return world.block * (counter === 'payment' ? 1_000_000 : 100_000) + number + 1;
}

/** How often to do what a full block does `count` times; at least `least` times. */
export function times(world: World, count: number, least = 1): number {
  return Math.max(least, Math.round(count * world.size));
}
