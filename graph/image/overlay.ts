import type { EntityRow, OpenRow } from '../changes/change-rows.ts';
import { RELATIONSHIP_KINDS } from '../model/relationship-kind.ts';

/** A version opened after the base was made. */
export interface OverlayRow {
  readonly open: OpenRow;
  /** Change that opened it. */
  readonly openedAt: number;
  /** Change that closed it, infinite while open. */
  closedAt: number;
  recordedTo: number;
}

/** A version of the base that was closed after the base was made. */
export interface Closing {
  readonly closedAt: number;
  readonly recordedTo: number;
}

/** What one change said of an entity. */
interface Description {
  readonly seq: number;
  readonly row: EntityRow;
}

/** Rows of one kind that came after the base. Their row numbers follow on those of the base. */
export interface KindOverlay {
  readonly rows: OverlayRow[];
  readonly out: Map<number, number[]>;
  readonly in: Map<number, number[]>;
  readonly closings: Map<number, Closing>;
}

/** What changed since the base, append-only: a view of an older version leaves out what came later. */
export class Overlay {
  readonly kinds: (KindOverlay | undefined)[] = new Array(RELATIONSHIP_KINDS.length).fill(undefined);
  readonly #entities = new Map<number, Description[]>();
  readonly entityNumbers = new Map<string, number>();
  rowCount = 0;
  /** One more than the highest number of an entity described since the base. */
  entityEnd = 0;

  kind(code: number): KindOverlay {
    this.kinds[code] ??= { rows: [], out: new Map(), in: new Map(), closings: new Map() };
    return this.kinds[code];
  }

  /** What was last said of an entity up to a version, if anything since the base. */
  entityAt(no: number, version: number): EntityRow | undefined {
    return this.#entities.get(no)?.findLast((description) => description.seq <= version)?.row;
  }

  /** The last description of every entity described since the base. */
  *latestEntities(): Iterable<EntityRow> {
    for (const descriptions of this.#entities.values()) yield descriptions[descriptions.length - 1].row;
  }

  addEntity(row: EntityRow, seq: number): void {
    const descriptions = this.#entities.get(row.no);
    if (descriptions === undefined) this.#entities.set(row.no, [{ seq, row }]);
    else descriptions.push({ seq, row });
    this.entityNumbers.set(row.key, row.no);
    this.entityEnd = Math.max(this.entityEnd, row.no + 1);
    this.rowCount++;
  }

  addRow(code: number, firstRow: number, row: OverlayRow): void {
    const kind = this.kind(code);
    const number = firstRow + kind.rows.push(row) - 1;
    append(kind.out, row.open.subject, number);
    append(kind.in, row.open.object, number);
    this.rowCount++;
  }

  addClosing(code: number, baseRow: number, closing: Closing): void {
    this.kind(code).closings.set(baseRow, closing);
    this.rowCount++;
  }
}

function append(lists: Map<number, number[]>, no: number, row: number): void {
  const list = lists.get(no);
  if (list === undefined) lists.set(no, [row]);
  else list.push(row);
}
