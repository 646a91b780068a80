/** Appends little-endian numbers and short texts to a buffer that grows. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  u8(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  u32(value: number): void {
    this.#reserve(4);
    this.#length = this.#bytes.writeUInt32LE(value, this.#length);
  }

  i32(value: number): void {
    this.#reserve(4);
    this.#length = this.#bytes.writeInt32LE(value, this.#length);
  }

  f64(value: number): void {
    this.#reserve(8);
    this.#length = this.#bytes.writeDoubleLE(value, this.#length);
  }

  /** Bytes given as base64url text of known length. */
  base64(text: string, byteLength: number): void {
    this.#reserve(byteLength);
    const written = this.#bytes.write(text, this.#length, byteLength, 'base64url');
    if (written !== byteLength) throw new RangeError(`"${text}" is not ${byteLength} bytes of base64url`);
    this.#length += byteLength;
  }

  /** UTF-8 with its length in front, cut at 65,535 bytes. */
  text(value: string): void {
    if (value === '') {
      this.#reserve(2);
      this.#length = this.#bytes.writeUInt16LE(0, this.#length);
      return;
    }
    const room = Math.min(value.length * 3, 65_535);
    this.#reserve(2 + room);
    const written = this.#bytes.write(value, this.#length + 2, room, 'utf8');
    this.#bytes.writeUInt16LE(written, this.#length);
    this.#length += 2 + written;
  }

  toBase64(): string {
    return this.#bytes.toString('base64', 0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + count));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
