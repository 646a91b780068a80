/** Marks on entities that are forgotten all at once, so that a walk needs no set and no clearing. */
export class VisitStamps {
  /** For the innermost loops: an entity is marked where `marks[no] === mark`. */
  marks = new Uint32Array(0);
  mark = 0;

  /** Forgets all marks; room for `count` entities. Cost: O(1), but for growth and once in 4 billion times. */
  reset(count: number): void {
    if (this.marks.length < count) {
      this.marks = new Uint32Array(count);
      this.mark = 0;
    }
    if (this.mark === 0xffff_ffff) {
      this.marks.fill(0);
      this.mark = 0;
    }
    this.mark++;
  }

  has(no: number): boolean {
    return this.marks[no] === this.mark;
  }

  /** Marks an entity; false when it was marked before. */
  add(no: number): boolean {
    if (this.marks[no] === this.mark) return false;
    this.marks[no] = this.mark;
    return true;
  }
}
