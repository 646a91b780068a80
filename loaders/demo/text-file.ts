import { closeSync, openSync, writeSync } from 'node:fs';

const CHUNK_CHARACTERS = 1 << 16;

/** A text file that is written front to back in chunks, so that its size does not matter. */
export class TextFile {
  readonly #descriptor: number;
  #pending: string[] = [];
  #characters = 0;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'w');
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#characters += text.length;
    if (this.#characters >= CHUNK_CHARACTERS) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    this.#characters = 0;
    for (let written = 0; written < bytes.length; ) {
      written += writeSync(this.#descriptor, bytes, written);
    }
  }
}
