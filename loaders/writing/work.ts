import { FactCollector, type Namespaces } from '../feeds/fact-collector.ts';
import type { Issue } from '../report/issue.ts';

/** Some rows of an entry with the facts they state: what becomes one batch. */
export class Work {
  /** Its number within the entry. */
  readonly index: number;
  readonly out: FactCollector;
  /** Per row: file, line, and other rows that went into it. */
  readonly files: string[] = [];
  readonly lines: number[] = [];
  readonly also: (string | undefined)[] = [];
  /** Issues of these rows and of rows between them that state nothing. */
  readonly issues: Issue[] = [];
  /** Rows read when the work was full, for the report of a resumed load. */
  rowsRead = 0;

  constructor(index: number, namespaces: Namespaces) {
    this.index = index;
    this.out = new FactCollector(namespaces);
  }

  get rows(): number {
    return this.lines.length;
  }

  /** Begins a row; facts stated from now on are its. */
  begin(file: string, line: number, also: string | undefined): void {
    this.out.begin(this.lines.length);
    this.files.push(file);
    this.lines.push(line);
    this.also.push(also);
  }
}
