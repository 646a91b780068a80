import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyInto } from './copy-into.ts';
import { TextFile } from './text-file.ts';
import { TRUTH_SECTIONS, type TruthItems, type TruthSection } from './truth.ts';

/** Collects what was planted, section by section, and writes truth.json at the end. */
export class TruthBook {
  readonly #directory: string;
  readonly #sections = new Map<TruthSection, TextFile>();
  readonly #counts = new Map<TruthSection, number>();
  readonly #rules = new Map<string, number>();

  constructor(directory: string) {
    this.#directory = directory;
    for (const section of TRUTH_SECTIONS) {
      this.#sections.set(section, new TextFile(this.#partPath(section)));
      this.#counts.set(section, 0);
    }
  }

  add<S extends TruthSection>(section: S, item: TruthItems[S]): void {
    const count = this.#counts.get(section)!;
    this.#sections.get(section)!.write(`${count === 0 ? '' : ',\n'}${JSON.stringify(item)}`);
    this.#counts.set(section, count + 1);
    if ('rule' in item) {
      const key = `${section}/${item.rule}`;
      this.#rules.set(key, (this.#rules.get(key) ?? 0) + 1);
    }
  }

  /** How many items of a rule a section holds so far. */
  countOf(section: 'opportunities' | 'nearMisses', rule: string): number {
    return this.#rules.get(`${section}/${rule}`) ?? 0;
  }

  /** Writes truth.json with `head` first; items per section. */
  close(head: Record<string, unknown>): Record<TruthSection, number> {
    const path = join(this.#directory, 'truth.json');
    const file = new TextFile(path);
    file.write(JSON.stringify(head, undefined, 1).replace(/\n\}$/, ''));
    file.close();
    for (const section of TRUTH_SECTIONS) {
      this.#sections.get(section)!.close();
      copyInto(path, `,\n\n"${section}": [\n`, this.#partPath(section), '\n]');
      rmSync(this.#partPath(section));
    }
    copyInto(path, '\n}\n');
    return Object.fromEntries(this.#counts) as Record<TruthSection, number>;
  }

  #partPath(section: TruthSection): string {
    return join(this.#directory, `truth-${section}.part`);
  }
}
