import { hash64 } from './hash64.ts';
import { PARTITIONS, RecordFiles } from './record-files.ts';

/** What a row is besides being valid: the repetition of another row. */
export interface Repetition {
  readonly ordinal: number;
  /** `duplicate`: same key, same content. `conflict`: same key, other content. `superseded`: a later row is to win. */
  readonly kind: 'duplicate' | 'conflict' | 'superseded';
  readonly otherLine: number;
}

/** Which of several rows with one key and different contents is loaded. */
export type ConflictWinner = 'first' | 'last';

const RECORD_BYTES = 28;

/** Finds rows that repeat the key of another row, over all files of a load, with memory for one partition only. */
export class RowLedger {
  private readonly files: RecordFiles;

  constructor(directory: string) {
    this.files = new RecordFiles(directory, RECORD_BYTES);
  }

  /** Takes a row down. Ordinals grow in the order of loading. */
  add(key: string, content: string, ordinal: number, line: number): void {
    const [high, low] = hash64(key);
    const [contentHigh, contentLow] = hash64(content);
    this.files.add(high, (buffer, at) => {
      buffer.writeUInt32LE(high, at);
      buffer.writeUInt32LE(low, at + 4);
      buffer.writeUInt32LE((contentHigh ^ contentLow) >>> 0, at + 8);
      buffer.writeDoubleLE(ordinal, at + 12);
      buffer.writeDoubleLE(line, at + 20);
    });
  }

  /** All repetitions in the order of their rows. `winnerOf` tells per ordinal who wins a conflict. */
  findRepetitions(winnerOf: (ordinal: number) => ConflictWinner): Repetition[] {
    const found: Repetition[] = [];
    for (let i = 0; i < PARTITIONS; i++) findInPartition(this.files.read(i), winnerOf, found);
    this.files.remove();
    return found.sort((a, b) => a.ordinal - b.ordinal);
  }
}

function findInPartition(
  records: Buffer,
  winnerOf: (ordinal: number) => ConflictWinner,
  found: Repetition[],
): void {
  const count = records.length / RECORD_BYTES;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2))).fill(-1);
  const mask = slots.length - 1;
  for (let at = 0; at < records.length; at += RECORD_BYTES) {
    let slot = (records.readUInt32LE(at) ^ records.readUInt32LE(at + 4)) & mask;
    while (slots[slot] >= 0 && !isSameKey(records, slots[slot], at)) slot = (slot + 1) & mask;
    const earlier = slots[slot];
    if (earlier < 0) slots[slot] = at;
    else slots[slot] = judge(records, earlier, at, winnerOf, found);
  }
}

function isSameKey(records: Buffer, a: number, b: number): boolean {
  return (
    records.readUInt32LE(a) === records.readUInt32LE(b) &&
    records.readUInt32LE(a + 4) === records.readUInt32LE(b + 4)
  );
}

/** Says which of two rows with one key is repeated; returns where the other one stands. */
function judge(
  records: Buffer,
  earlier: number,
  later: number,
  winnerOf: (ordinal: number) => ConflictWinner,
  found: Repetition[],
): number {
  const ordinal = records.readDoubleLE(later + 12);
  if (records.readUInt32LE(earlier + 8) === records.readUInt32LE(later + 8)) {
    found.push({ ordinal, kind: 'duplicate', otherLine: records.readDoubleLE(earlier + 20) });
    return earlier;
  }
  if (winnerOf(ordinal) === 'last') {
    const loser = records.readDoubleLE(earlier + 12);
    found.push({ ordinal: loser, kind: 'superseded', otherLine: records.readDoubleLE(later + 20) });
    return later;
  }
  found.push({ ordinal, kind: 'conflict', otherLine: records.readDoubleLE(earlier + 20) });
  return earlier;
}
