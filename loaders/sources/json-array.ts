import type { Encoding } from './source.ts';
import { streamText } from './text-chunks.ts';

/** One object as text and where it begins. */
export interface JsonItem {
  readonly line: number;
  readonly text: string;
}

/** Some objects of a file. */
export interface JsonItems {
  readonly items: JsonItem[];
  readonly bytesRead: number;
}

/** Streams the objects of a JSON array without ever holding the array. */
export async function* streamArrayItems(path: string, encoding: Encoding): AsyncIterable<JsonItems> {
  const scanner = new ArrayScanner();
  for await (const { text, bytesRead } of streamText(path, encoding)) {
    yield { items: scanner.feed(text), bytesRead };
  }
}

/** Finds where each object of the outermost array begins and ends. */
class ArrayScanner {
  private depth = 0;
  private line = 1;
  private isInText = false;
  private isEscaped = false;
  private rest = '';
  private itemLine = 1;

  feed(chunk: string): JsonItem[] {
    const items: JsonItem[] = [];
    const text = this.rest + chunk;
    let start = this.depth > 1 ? 0 : -1;
    for (let i = this.rest.length; i < text.length; i++) {
      const step = this.step(text[i]);
      if (step === 'open') {
        start = i;
        this.itemLine = this.line;
      } else if (step === 'close') {
        items.push({ line: this.itemLine, text: text.slice(start, i + 1) });
        start = -1;
      }
    }
    this.rest = start < 0 ? '' : text.slice(start);
    return items;
  }

  private step(char: string): 'open' | 'close' | undefined {
    if (char === '\n') this.line += 1;
    if (this.isInText) {
      if (this.isEscaped) this.isEscaped = false;
      else if (char === '\\') this.isEscaped = true;
      else if (char === '"') this.isInText = false;
      return undefined;
    }
    if (char === '"') this.isInText = true;
    else if (char === '{' || char === '[') {
      this.depth += 1;
      if (this.depth === 2) return 'open';
    } else if (char === '}' || char === ']') {
      this.depth -= 1;
      if (this.depth === 1) return 'close';
    }
    return undefined;
  }
}
