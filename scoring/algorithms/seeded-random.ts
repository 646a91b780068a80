/** Gives numbers from 0 inclusive to 1 exclusive. */
export type Draw = () => number;

/**
 * Opens a stream of draws: the same seed gives the same draws on every machine.
 * Limits: 2^32 seeds, a period of 2^32; for shuffling and sampling, not for secrets.
 * Source: mulberry32 (T. Ettinger 2017).
 */
export function createDraw(seed: number): Draw {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts a list in a random order, in place. Source: Fisher and Yates 1938, after Durstenfeld 1964. */
export function shuffle(list: { [at: number]: number; readonly length: number }, draw: Draw): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    const kept = list[at];
    list[at] = list[other];
    list[other] = kept;
  }
}
