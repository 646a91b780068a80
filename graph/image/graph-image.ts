import {
  type ChangeRows,
  type CloseRow,
  decodeChange,
  type OpenRow,
  relationshipKindCode,
} from '../changes/change-rows.ts';
import type { Day } from '../model/day.ts';
import { positionOf } from './adjacency.ts';
import { GraphView } from './graph-view.ts';
import { type ImageBase, KEY_WORDS } from './image-base.ts';
import type { ImageState } from './image-state.ts';
import { keyWords } from './kind-rows.ts';
import { Overlay } from './overlay.ts';

/** Views that an image keeps for the next who asks for the same. */
const VIEWS_MAX = 8;

/**
 * The graph in memory: an immutable base and what changed since. Changes are applied in the order of their numbers, each
 * at once, so that a view sees one version.
 */
export class GraphImage implements ImageState {
  readonly base: ImageBase;
  readonly overlay = new Overlay();
  #version: number;
  #needsRebuild = false;
  /** Views keep what they have compressed; the oldest goes first. */
  readonly #views = new Map<string, GraphView>();

  constructor(base: ImageBase) {
    this.base = base;
    this.#version = base.version;
  }

  /** Sequence number of the last change applied. */
  get version(): number {
    return this.#version;
  }

  /** True after a merge or un-merge of parties, which only a new base can show. */
  get needsRebuild(): boolean {
    return this.#needsRebuild;
  }

  /** The graph at the version of this moment, as of a business date, as it was known at an instant (now by default). */
  view(asOf: Day, knownAt = Number.POSITIVE_INFINITY): GraphView {
    const key = `${this.#version} ${asOf} ${knownAt}`;
    let view = this.#views.get(key);
    if (view === undefined) {
      view = new GraphView(this, this.#version, asOf, knownAt);
      if (this.#views.size >= VIEWS_MAX) this.#views.delete(this.#views.keys().next().value!);
      this.#views.set(key, view);
    }
    return view;
  }

  /**
   * Applies the change that follows and gives its rows.
   * Errors: RangeError when `seq` is not the next number: a change was missed. Cost: O(rows of the change).
   */
  apply(seq: number, text: string): ChangeRows {
    if (seq !== this.#version + 1) throw new RangeError(`change ${seq} does not follow on ${this.#version}`);
    const rows = decodeChange(text);
    for (const entity of rows.entities) this.overlay.addEntity(entity, seq);
    for (const row of rows.closed) this.#close(row, seq);
    for (const row of rows.opened) this.#open(row, seq);
    this.#version = seq;
    return rows;
  }

  #open(row: OpenRow, seq: number): void {
    if (row.kind === 'SAME_AS') this.#needsRebuild = true;
    const code = relationshipKindCode(row.kind);
    const open =
      row.kind === 'SAME_AS'
        ? row
        : { ...row, subject: this.#end(row.subject), object: this.#end(row.object) };
    const overlayRow = {
      open,
      openedAt: seq,
      closedAt: Number.POSITIVE_INFINITY,
      recordedTo: Number.POSITIVE_INFINITY,
    };
    this.overlay.addRow(code, this.base.kinds[code]?.rows ?? 0, overlayRow);
  }

  #close(row: CloseRow, seq: number): void {
    if (row.kind === 'SAME_AS') this.#needsRebuild = true;
    const code = relationshipKindCode(row.kind);
    const subject = row.kind === 'SAME_AS' ? row.subject : this.#end(row.subject);
    const base = this.base.kinds[code];
    const firstRow = base?.rows ?? 0;
    const overlay = this.overlay.kind(code);
    for (const number of overlay.out.get(subject) ?? []) {
      const candidate = overlay.rows[number - firstRow];
      if (candidate.open.key === row.key && candidate.open.recordedFrom === row.recordedFrom) {
        candidate.closedAt = seq;
        candidate.recordedTo = row.recordedTo;
        return;
      }
    }
    const position = base === undefined ? -1 : positionOf(base.out, subject);
    if (base === undefined || position < 0) return;
    const words = keyWords(row.key);
    for (let at = base.out.offsets[position]; at < base.out.offsets[position + 1]; at++) {
      const isSame = words.every((word, index) => base.keys[at * KEY_WORDS + index] === word);
      if (isSame && base.recordedFrom[at] === row.recordedFrom) {
        this.overlay.addClosing(code, at, { closedAt: seq, recordedTo: row.recordedTo });
      }
    }
  }

  #end(no: number): number {
    const { canonical } = this.base;
    return canonical !== undefined && no < canonical.length ? canonical[no] : no;
  }
}
