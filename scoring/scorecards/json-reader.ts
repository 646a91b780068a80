import { type Day, parseDay } from '../../graph/model/day.ts';
import type { ScorecardProblem } from './scorecard-problem.ts';

/** Reads plain JSON at a place and notes what is not of the shape expected; then a stand-in goes on, so that all problems are found. */
export class JsonReader {
  readonly place: string;
  readonly problems: ScorecardProblem[];
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(json: unknown, place: string, problems: ScorecardProblem[]) {
    this.place = place;
    this.problems = problems;
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    this.#fields = isObject ? (json as Record<string, unknown>) : {};
    if (!isObject) this.complain(place, json, 'an object');
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#fields, key);
  }

  text(key: string): string {
    const value = this.#fields[key];
    if (typeof value === 'string') return value;
    this.complain(this.at(key), value, 'a text');
    return '';
  }

  number(key: string): number {
    const value = this.#fields[key];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.complain(this.at(key), value, 'a number');
    return 0;
  }

  day(key: string): Day {
    const value = this.#fields[key];
    const day = typeof value === 'string' ? parseDay(value) : undefined;
    if (day === undefined) this.complain(this.at(key), value, 'a date such as 2026-01-01');
    return day ?? 0;
  }

  /** Undefined, once noted, when it is none of the words: what follows from the word is then not looked at. */
  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const found = words.find((word) => word === this.#fields[key]);
    if (found === undefined) this.complain(this.at(key), this.#fields[key], `one of ${words.join(', ')}`);
    return found;
  }

  object(key: string): JsonReader {
    return new JsonReader(this.#fields[key], this.at(key), this.problems);
  }

  list(key: string): JsonReader[] {
    const value = this.#fields[key];
    if (Array.isArray(value))
      return value.map((item, index) => new JsonReader(item, `${this.at(key)}[${index}]`, this.problems));
    this.complain(this.at(key), value, 'a list');
    return [];
  }

  /** A misspelt key would otherwise be left out in silence. */
  allow(...keys: readonly string[]): void {
    for (const key of Object.keys(this.#fields)) {
      if (!keys.includes(key))
        this.complain(this.at(key), this.#fields[key], `nothing of this name among ${keys.join(', ')}`);
    }
  }

  at(key: string): string {
    return this.place === '' ? key : `${this.place}.${key}`;
  }

  complain(place: string, value: unknown, expected: string): void {
    const message = `${JSON.stringify(value) ?? 'nothing'} is there, expected ${expected}`;
    this.problems.push({ code: 'SHAPE', place, message });
  }
}
