/** Reads what a `ByteWriter` wrote. Throws a RangeError when the text ends early. */
export class ByteReader {
  readonly bytes: Buffer;
  readonly #view: DataView;
  #position = 0;

  constructor(base64: string) {
    this.bytes = Buffer.from(base64, 'base64');
    this.#view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#position >= this.bytes.length;
  }

  u8(): number {
    return this.#view.getUint8(this.#position++);
  }

  u32(): number {
    const value = this.#view.getUint32(this.#position, true);
    this.#position += 4;
    return value;
  }

  i32(): number {
    const value = this.#view.getInt32(this.#position, true);
    this.#position += 4;
    return value;
  }

  f64(): number {
    const value = this.#view.getFloat64(this.#position, true);
    this.#position += 8;
    return value;
  }

  /** Steps over bytes and returns where they begin. */
  skip(count: number): number {
    const at = this.#position;
    this.#position += count;
    return at;
  }

  text(): string {
    const length = this.#view.getUint16(this.#position, true);
    this.#position += 2;
    if (length === 0) return '';
    const at = this.skip(length);
    return this.bytes.toString('utf8', at, at + length);
  }
}
