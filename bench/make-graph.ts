import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../loaders/demo/random.ts';
import { TextFile } from '../loaders/demo/text-file.ts';

const SEED = 42;
const ENTERPRISES = 100_000;
const PERSONS = 50_000;
const CLUSTER_MIN = 20;
const CLUSTER_MAX = 2_000;

/**
 * Writes a graph of 150,000 parties and a million relationships in the form that the mapping `probe` reads.
 * Shape: enterprises stand in clusters of a power law; holdings grow mostly within a cluster, one in a hundred against the
 * order, so that there are cycles; supply and payments prefer a few hubs; guarantees run in chains and rings.
 */
export function makeGraph(directory: string): void {
  mkdirSync(directory, { recursive: true });
  new GraphMaker(directory).make();
}

class GraphMaker {
  readonly #directory: string;
  readonly #random = createRandom(SEED, 'graph');
  /** Where the cluster of each position begins, and how large it is. */
  readonly #start = new Int32Array(ENTERPRISES);
  readonly #size = new Int32Array(ENTERPRISES);
  readonly #enterpriseAt: Int32Array;
  readonly #positionOf = new Int32Array(ENTERPRISES);
  /** Enterprises by popularity. */
  readonly #hubs: Int32Array;

  constructor(directory: string) {
    this.#directory = directory;
    this.#layClusters();
    this.#enterpriseAt = shuffled(ENTERPRISES, this.#random);
    this.#enterpriseAt.forEach((enterprise, position) => {
      this.#positionOf[enterprise] = position;
    });
    this.#hubs = shuffled(ENTERPRISES, this.#random);
  }

  make(): void {
    this.#writeParties();
    this.#writeHoldings();
    this.#writeTrade('SUPPLIES', {
      count: 3.3,
      giverPower: 1.8,
      localShare: 0.6,
      logMean: 12,
      logSpread: 1.6,
    });
    this.#writeGuarantees();
    this.#writeTrade('TRANSFERS', {
      count: 4.2,
      giverPower: 2.5,
      localShare: 0.55,
      logMean: 10,
      logSpread: 2,
    });
    this.#writePosts('WORKS_FOR', 0.5, 1);
    this.#writePosts('EXECUTIVE_OF', 0.6, 1.3);
  }

  #layClusters(): void {
    for (let at = 0; at < ENTERPRISES; ) {
      const wanted = Math.floor(CLUSTER_MIN * (1 - this.#random.next()) ** (-1 / 1.3));
      const size = Math.min(wanted, CLUSTER_MAX, ENTERPRISES - at);
      this.#start.fill(at, at, at + size);
      this.#size.fill(size, at, at + size);
      at += size;
    }
  }

  #writeParties(): void {
    const random = this.#random;
    const enterprises = this.#open('Enterprise', 'id,name,industry,region,capital');
    for (let no = 0; no < ENTERPRISES; no++) {
      const capital = Math.round(logNormal(random, 14, 1.5));
      const [industry, region] = [random.int(0, 39), random.int(0, 33)].map((code) =>
        String(code).padStart(2, '0'),
      );
      enterprises.write(`${idOf(no)},Enterprise ${no},I${industry},R${region},${capital}\n`);
    }
    enterprises.close();
    const persons = this.#open('Person', 'id,name');
    for (let no = ENTERPRISES; no < ENTERPRISES + PERSONS; no++) persons.write(`${idOf(no)},Person ${no}\n`);
    persons.close();
  }

  #writeHoldings(): void {
    const random = this.#random;
    const file = this.#open('OWNS', 'src,dst,share');
    for (let position = 0; position < ENTERPRISES; position++) {
      const owned = this.#enterpriseAt[position];
      const owners = new Set<number>();
      for (let left = holders(random.next()); left > 0; left--) {
        const owner = random.chance(0.45) ? this.#person(1.6) : this.#enterpriseAt[this.#holderOf(position)];
        if (owner !== owned) owners.add(owner);
      }
      const parts = [...owners].map(() => random.next() ** 2 + 0.02);
      const whole = parts.reduce((sum, part) => sum + part, 0);
      const total = random.chance(0.6) ? 100 : 60 + 40 * random.next();
      [...owners].forEach((owner, at) => {
        const share = Math.max(Math.floor((parts[at] / whole) * total * 1e4) / 1e4, 1e-4);
        file.write(`${idOf(owner)},${idOf(owned)},${share}\n`);
      });
    }
    file.close();
  }

  #holderOf(position: number): number {
    const random = this.#random;
    const start = this.#start[position];
    if (random.chance(0.01)) {
      const after = Math.max(1, start + this.#size[position] - position - 1);
      return Math.min(position + 1 + Math.floor(random.next() * after), ENTERPRISES - 1);
    }
    if (random.chance(0.85)) return start + Math.floor((position - start) * random.next() ** 1.7);
    return Math.floor(position * random.next() ** 2);
  }

  #writeTrade(
    name: string,
    shape: { count: number; giverPower: number; localShare: number; logMean: number; logSpread: number },
  ): void {
    const random = this.#random;
    const file = this.#open(name, 'src,dst,amount');
    const pairs = new Set<number>();
    for (let left = shape.count * ENTERPRISES; left > 0; left--) {
      const giver = this.#hub(shape.giverPower);
      const position = this.#positionOf[giver];
      const taker = random.chance(shape.localShare)
        ? this.#enterpriseAt[this.#start[position] + Math.floor(this.#size[position] * random.next() ** 1.8)]
        : this.#hub(2.5);
      if (giver === taker || isRepeated(pairs, giver, taker)) continue;
      const amount = logNormal(random, shape.logMean, shape.logSpread).toFixed(2);
      file.write(`${idOf(giver)},${idOf(taker)},${amount}\n`);
    }
    file.close();
  }

  #writeGuarantees(): void {
    const random = this.#random;
    const file = this.#open('GUARANTEES', 'src,dst,amount');
    const pairs = new Set<number>();
    for (let left = ENTERPRISES / 10; left > 0; left--) {
      const first = random.int(0, ENTERPRISES - 1);
      const size = this.#size[first];
      const members = Array.from({ length: Math.min(random.int(3, 8), size) }, (_, at) => {
        const position = this.#start[first] + ((first + at * 7) % size);
        return this.#enterpriseAt[position];
      });
      if (members.length > 2 && random.chance(0.4)) members.push(members[0]);
      for (let at = 0; at + 1 < members.length; at++) {
        const [giver, taker] = [members[at], members[at + 1]];
        if (giver === taker || isRepeated(pairs, giver, taker)) continue;
        file.write(`${idOf(giver)},${idOf(taker)},${logNormal(random, 15, 1).toFixed(2)}\n`);
      }
    }
    file.close();
  }

  #writePosts(name: string, count: number, power: number): void {
    const random = this.#random;
    const file = this.#open(name, 'src,dst,since');
    const pairs = new Set<number>();
    for (let left = count * ENTERPRISES; left > 0; left--) {
      const [person, enterprise] = [this.#person(power), random.int(0, ENTERPRISES - 1)];
      if (isRepeated(pairs, person, enterprise)) continue;
      file.write(`${idOf(person)},${idOf(enterprise)},${2000 + (person % 25)}\n`);
    }
    file.close();
  }

  #hub(power: number): number {
    return this.#hubs[Math.floor(ENTERPRISES * this.#random.next() ** power)];
  }

  #person(power: number): number {
    return ENTERPRISES + Math.floor(PERSONS * this.#random.next() ** power);
  }

  #open(name: string, header: string): TextFile {
    const file = new TextFile(join(this.#directory, `${name}.csv`));
    file.write(`${header}\n`);
    return file;
  }
}

/** How many holders an enterprise has: none to four. */
function holders(chance: number): number {
  return [0.05, 0.5, 0.78, 0.93].filter((limit) => chance >= limit).length;
}

function idOf(no: number): string {
  return `${no < ENTERPRISES ? 'E' : 'P'}${String(no).padStart(8, '0')}`;
}

function isRepeated(pairs: Set<number>, a: number, b: number): boolean {
  const size = pairs.size;
  return pairs.add(a * (ENTERPRISES + PERSONS) + b).size === size;
}

function shuffled(length: number, random: Random): Int32Array {
  const list = Int32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = random.int(0, at);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

/** Box and Muller's way to a normal deviate. */
function logNormal(random: Random, mean: number, spread: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return Math.exp(mean + spread * radius * Math.cos(2 * Math.PI * random.next()));
}
