import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDemoBank } from '../../loaders/demo/generate-demo-bank.ts';
import { createRandom } from '../../loaders/demo/random.ts';

/** Feeds of which a day has other rows than the day before: new amounts, and rows that are gone or back. */
const CHANGING = ['supply-links', 'guarantees', 'ownerships', 'holdings', 'employments'];
const GONE = 0.03;
const CHANGED = 0.05;

/** A folder with the extracts of one day, made anew for every day from the same bank. */
export class DaysOfFeeds {
  readonly directory: string;
  readonly #seed: number;
  readonly #whole = new Map<string, string>();

  private constructor(directory: string, seed: number) {
    this.directory = directory;
    this.#seed = seed;
  }

  /** Makes the bank and its first day. */
  static async create(directory: string, scale: number, seed: number): Promise<DaysOfFeeds> {
    mkdirSync(directory, { recursive: true });
    await generateDemoBank({ directory, scale, seed, today: new Date().toISOString().slice(0, 10) });
    rmSync(join(directory, 'truth.json'), { force: true });
    const days = new DaysOfFeeds(directory, seed);
    for (const feed of CHANGING) days.#whole.set(feed, readFileSync(days.#file(feed), 'utf8'));
    return days;
  }

  /** Writes the extracts of a day, and one more row by feed; the same day has the same rows whenever it is written. */
  write(day: number, more: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): void {
    for (const [feed, text] of this.#whole) {
      const random = createRandom(this.#seed, `${feed} of day ${day}`);
      const [header, ...rows] = text.trimEnd().split('\n');
      const amountAt = header.split(',').findIndex((name) => /amount/i.test(name));
      const kept = rows.filter(() => !random.chance(day === 0 ? 0 : GONE));
      const changed = kept.map((row) => {
        if (amountAt < 0 || row.includes('"') || !random.chance(CHANGED)) return row;
        const cells = row.split(',');
        cells[amountAt] = String(random.int(1, 99_999) * 1000);
        return cells.join(',');
      });
      const added = more[feed] === undefined ? [] : [toRow(header, more[feed])];
      writeFileSync(this.#file(feed), `${[header, ...changed, ...added].join('\n')}\n`);
    }
  }

  #file(feed: string): string {
    return join(this.directory, `${feed}.csv`);
  }
}

/** A line of cells that need no quotes. Throws when the header lacks a column. */
function toRow(header: string, cells: Readonly<Record<string, string>>): string {
  const columns = header.split(',');
  const lacking = Object.keys(cells).find((column) => !columns.includes(column));
  if (lacking !== undefined) throw new Error(`there is no column ${lacking} in ${header}`);
  return columns.map((column) => cells[column] ?? '').join(',');
}
