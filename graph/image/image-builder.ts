import type { ChangeVisitor, CloseRow, EntityRow, OpenVisit } from '../changes/change-rows.ts';
import { relationshipKindCode } from '../changes/change-rows.ts';
import { entityKindCode } from '../model/entity-kind.ts';
import { RELATIONSHIP_KINDS } from '../model/relationship-kind.ts';
import { resolveCanonical } from './canonical.ts';
import { ENTITY_FOREIGN, ENTITY_STUB, type ImageBase, NO_ENTITY_KIND } from './image-base.ts';
import { buildKeyTable } from './key-table.ts';
import { KindRows } from './kind-rows.ts';
import { packStrings } from './packed-strings.ts';

/** Collects the rows of changes, in any order of changes, and makes a base of them. */
export class ImageBuilder implements ChangeVisitor {
  /** Set before the rows of a change are given: of two descriptions of an entity the later one counts. */
  seq = 0;
  readonly #kinds: (KindRows | undefined)[] = new Array(RELATIONSHIP_KINDS.length).fill(undefined);
  readonly #keys: (string | undefined)[] = [];
  readonly #names: (string | undefined)[] = [];
  readonly #shortNames: (string | undefined)[] = [];
  readonly #entityKinds: number[] = [];
  readonly #flags: number[] = [];
  readonly #describedAt: number[] = [];
  readonly #closed: CloseRow[] = [];
  readonly #labels: string[] = [''];
  readonly #labelCodes = new Map<string, number>([['', 0]]);

  entity(row: EntityRow): void {
    const { no } = row;
    while (this.#keys.length <= no) {
      this.#keys.push(undefined);
      this.#names.push(undefined);
      this.#shortNames.push(undefined);
      this.#entityKinds.push(NO_ENTITY_KIND);
      this.#flags.push(0);
      this.#describedAt.push(-1);
    }
    if (this.#describedAt[no] > this.seq) return;
    this.#describedAt[no] = this.seq;
    this.#keys[no] = row.key;
    this.#names[no] = row.name;
    this.#shortNames[no] = row.shortName;
    this.#entityKinds[no] = entityKindCode(row.kind);
    this.#flags[no] = (row.isForeign ? ENTITY_FOREIGN : 0) | (row.isStub ? ENTITY_STUB : 0);
  }

  open(row: OpenVisit, recordedTo = Number.POSITIVE_INFINITY): void {
    this.#kinds[row.kind] ??= new KindRows(row.kind);
    this.#kinds[row.kind]!.push(row, this.#labelCode(row.label), recordedTo);
  }

  close(row: CloseRow): void {
    this.#closed.push(row);
  }

  /** Cost: O(entities + rows); the builder is spent afterwards. */
  finish(version: number): ImageBase {
    const entityCount = this.#keys.length;
    const sameAs = this.#kinds[relationshipKindCode('SAME_AS')];
    const canonical = sameAs === undefined ? undefined : resolveCanonical(sameAs, this.#closed, entityCount);
    const kinds = this.#kinds.map((rows, code) => {
      const base = rows?.finish(entityCount, canonical, this.#closed);
      this.#kinds[code] = undefined;
      return base;
    });
    return {
      version,
      entityCount,
      entityKinds: sharedBytes(this.#entityKinds),
      entityFlags: sharedBytes(this.#flags),
      entityKeys: packStrings(this.#keys),
      entityNames: packStrings(this.#names),
      entityShortNames: packStrings(this.#shortNames),
      keyTable: buildKeyTable(this.#keys),
      canonical,
      labels: this.#labels,
      kinds,
    };
  }

  #labelCode(label: string): number {
    let code = this.#labelCodes.get(label);
    if (code === undefined) {
      code = this.#labels.push(label) - 1;
      this.#labelCodes.set(label, code);
    }
    return code;
  }
}

function sharedBytes(values: readonly number[]): Uint8Array {
  const column = new Uint8Array(new SharedArrayBuffer(values.length));
  column.set(values);
  return column;
}
