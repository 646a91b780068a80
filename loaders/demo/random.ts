/** A seeded source of choices: the same seed and stream give the same choices on every machine. */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Prefers the front of the list; the higher the power, the more it does. */
  pickSkewed<T>(list: readonly T[], power?: number): T;
  /** Up to `count` different elements. */
  sample<T>(list: readonly T[], count: number): T[];
  /** Whole yuan as fen, each order of magnitude equally likely. */
  amountFen(minYuan: number, maxYuan: number): number;
}

/** Opens the stream of choices named `stream` under `seed`. */
export function createRandom(seed: number, stream: string): Random {
  const next = createSfc32(seed, stream);
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)],
    pickSkewed: (list, power = 3) => list[Math.floor(next() ** power * list.length)],
    sample: (list, count) => sample(list, count, next),
    amountFen: (minYuan, maxYuan) => Math.round(minYuan * (maxYuan / minYuan) ** next()) * 100,
  };
}

function sample<T>(list: readonly T[], count: number, next: () => number): T[] {
  const chosen = new Set<T>();
  const wanted = Math.min(count, list.length);
  for (let tries = 0; chosen.size < wanted && tries < wanted * 50; tries += 1) {
    chosen.add(list[Math.floor(next() * list.length)]);
  }
  return [...chosen];
}

/** Small fast counter generator (C. Doty-Humphrey's sfc32), seeded by mixing the stream's name. */
function createSfc32(seed: number, stream: string): () => number {
  let a = mix(`${stream}/a`, seed);
  let b = mix(`${stream}/b`, seed);
  let c = mix(`${stream}/c`, seed);
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

function mix(text: string, seed: number): number {
  let hash = (2_166_136_261 ^ Math.imul(seed | 0, 0x9e3779b1) ^ Math.floor(seed / 4_294_967_296)) | 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) | 0;
}
