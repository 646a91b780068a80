import { hash64 } from './hash64.ts';

const SLOTS_FIRST = 1 << 12;
const LOAD_MAX = 0.6;

/** A set of keys that keeps only their 64-bit hashes: 8 bytes a slot. */
export class KeySet {
  size = 0;
  private highs = new Uint32Array(SLOTS_FIRST);
  private lows = new Uint32Array(SLOTS_FIRST);

  add(key: string): void {
    const [high, low] = hash64(key);
    this.addHash(high, low);
  }

  has(key: string): boolean {
    const [high, low] = hash64(key);
    return this.hasHash(high, low);
  }

  addHash(high: number, low: number): void {
    if (this.size >= this.highs.length * LOAD_MAX) this.grow();
    const slot = this.find(high, low);
    if (this.highs[slot] !== 0 || this.lows[slot] !== 0) return;
    this.highs[slot] = high;
    this.lows[slot] = low;
    this.size += 1;
  }

  hasHash(high: number, low: number): boolean {
    const slot = this.find(high, low);
    return this.highs[slot] === high && this.lows[slot] === low;
  }

  private find(high: number, low: number): number {
    const mask = this.highs.length - 1;
    let slot = (low ^ (high >>> 7)) & mask;
    while (
      (this.highs[slot] !== high || this.lows[slot] !== low) &&
      (this.highs[slot] !== 0 || this.lows[slot] !== 0)
    ) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { highs, lows } = this;
    this.highs = new Uint32Array(highs.length * 2);
    this.lows = new Uint32Array(lows.length * 2);
    this.size = 0;
    for (let i = 0; i < highs.length; i++) {
      if (highs[i] !== 0 || lows[i] !== 0) this.addHash(highs[i], lows[i]);
    }
  }
}
