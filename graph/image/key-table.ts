import { type PackedStrings, unpackString } from './packed-strings.ts';

/** Builds the table from entity keys to numbers. An empty key is a number without entity. Cost: O(n). */
export function buildKeyTable(keys: readonly (string | undefined)[]): Uint32Array {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = new Uint32Array(new SharedArrayBuffer(size * 4));
  keys.forEach((key, no) => {
    if (key === undefined) return;
    let slot = hashText(key) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = no + 1;
  });
  return table;
}

/** The number of the entity with this key, or undefined. */
export function lookUpKey(table: Uint32Array, keys: PackedStrings, key: string): number | undefined {
  const mask = table.length - 1;
  for (let slot = hashText(key) & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
    const no = table[slot] - 1;
    if (unpackString(keys, no) === key) return no;
  }
  return undefined;
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
