import { parseDay } from '../../graph/model/day.ts';
import { CHAIN_ROLES } from '../chains/chain-role.ts';
import { TIER_NAMES } from '../similarity/tier.ts';
import { FIGURES } from '../standing/figures.ts';
import {
  COMPARISONS,
  type Condition,
  type LeafType,
  MOVES,
  type PartyRelation,
  RELATIONS,
  type RelationCondition,
} from './condition.ts';
import { MATURITY_KINDS } from './maturities.ts';

/** Something wrong with a condition, with the place where: `of[1].tiers`. */
export interface ConditionProblem {
  readonly place: string;
  readonly message: string;
}

const DEPTH_MAX = 8;
const PARTS_MAX = 100;
const TIERS_MAX = 4;
const DAYS_MAX = 3_660;
const TEXT_MAX = 200;

/** Relations that go over several steps, and those that ask for a share. */
const STEPPED: readonly PartyRelation[] = ['SUPPLIES', 'BUYS_FROM'];
const SHARED: readonly PartyRelation[] = ['OWNED_BY', 'OWNS'];

type FieldCheck = (value: unknown) => string | undefined;

const text: FieldCheck = (value) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= TEXT_MAX ? undefined : 'a text';
const number: FieldCheck = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : 'a number';
const between =
  (min: number, max: number): FieldCheck =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : `a whole number from ${min} to ${max}`;
const days = between(1, DAYS_MAX);
const day: FieldCheck = (value) =>
  typeof value === 'string' && parseDay(value) !== undefined ? undefined : 'a date such as 2026-11-24';
const oneOf =
  (words: readonly string[]): FieldCheck =>
  (value) =>
    words.includes(value as string) ? undefined : `one of ${words.join(', ')}`;
const someOf =
  (words: readonly string[]): FieldCheck =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((word) => words.includes(word))
      ? undefined
      : `a list of ${words.join(', ')}`;
const share: FieldCheck = (value) =>
  typeof value === 'number' && value > 0 && value <= 1 ? undefined : 'a share above 0 and up to 1';

/** Fields of each condition; those that end in `?` may be left out. */
const FIELDS: Readonly<Record<LeafType, Readonly<Record<string, FieldCheck>>>> = {
  tag: { tag: text },
  metric: { metric: text, compare: oneOf(COMPARISONS), value: number, 'asOf?': day, 'growthDays?': days },
  product: { product: text },
  productClass: { productClass: text },
  gap: { product: text },
  tier: { tiers: someOf(TIER_NAMES) },
  move: { move: oneOf(MOVES) },
  quarter: { figure: oneOf(FIGURES), quarter: oneOf(['TOP', 'BOTTOM']) },
  size: { sizes: someOf(TIER_NAMES) },
  industry: { industry: text },
  region: { region: text },
  unit: { unit: text },
  manager: { manager: text },
  line: { line: text },
  customer: {},
  kind: { kind: oneOf(['ENTERPRISE', 'PERSON']) },
  party: { party: text },
  chain: { 'chain?': text, 'link?': text, 'role?': oneOf(Object.keys(CHAIN_ROLES)) },
  goods: { goods: text, role: oneOf(['MAKES', 'NEEDS']) },
  maturity: { days, 'kind?': oneOf(Object.keys(MATURITY_KINDS)) },
  event: { event: text, days },
  contact: { days },
  group: {},
  circle: {},
};

/**
 * Reads a condition from plain JSON.
 * Shape: the condition, or every problem with its place, never both.
 * Limits: eight conditions one in another, a hundred together, four tiers.
 */
export function parseCondition(json: unknown): {
  readonly condition: Condition | undefined;
  readonly problems: readonly ConditionProblem[];
} {
  const parser = new ConditionParser();
  const condition = parser.read(json, '', 0);
  if (parser.parts > PARTS_MAX) parser.complain('', parser.parts, `${PARTS_MAX} conditions at most`);
  const isSound = parser.problems.length === 0;
  return { condition: isSound ? condition : undefined, problems: parser.problems };
}

class ConditionParser {
  readonly problems: ConditionProblem[] = [];
  parts = 0;

  read(json: unknown, place: string, depth: number): Condition | undefined {
    this.parts++;
    if (depth > DEPTH_MAX)
      return this.complain(place, depth, `${DEPTH_MAX} conditions in each other at most`);
    if (typeof json !== 'object' || json === null || Array.isArray(json))
      return this.complain(place, json, 'a condition');
    const given = json as Readonly<Record<string, unknown>>;
    const { type } = given;
    if (type === 'all' || type === 'any') return this.#group(type, given, place, depth);
    if (type === 'not') {
      this.#allow(given, place, ['type', 'of']);
      const of = this.read(given.of, at(place, 'of'), depth + 1);
      return of && { type, of };
    }
    if (type === 'relation') return this.#relation(given, place, depth);
    if (typeof type === 'string' && Object.hasOwn(FIELDS, type))
      return this.#leaf(type as LeafType, given, place);
    const words = ['all', 'any', 'not', 'relation', ...Object.keys(FIELDS)];
    return this.complain(at(place, 'type'), type, `one of ${words.join(', ')}`);
  }

  complain(place: string, value: unknown, expected: string): undefined {
    const message = `${JSON.stringify(value) ?? 'nothing'} is there, expected ${expected}`;
    this.problems.push({ place, message });
  }

  #group(
    type: 'all' | 'any',
    given: Readonly<Record<string, unknown>>,
    place: string,
    depth: number,
  ): Condition | undefined {
    this.#allow(given, place, ['type', 'of']);
    if (!Array.isArray(given.of)) return this.complain(at(place, 'of'), given.of, 'a list of conditions');
    // Otherwise a list could be read for long before it is found to be too long.
    if (given.of.length > PARTS_MAX)
      return this.complain(at(place, 'of'), given.of.length, `${PARTS_MAX} conditions at most`);
    const of = given.of.flatMap(
      (part, index) => this.read(part, `${at(place, 'of')}[${index}]`, depth + 1) ?? [],
    );
    return { type, of };
  }

  #relation(given: Readonly<Record<string, unknown>>, place: string, depth: number): Condition | undefined {
    this.#allow(given, place, ['type', 'relation', 'tiers', 'shareMin', 'of']);
    this.#check(given, place, 'relation', oneOf(RELATIONS));
    const relation = given.relation as PartyRelation;
    const stepped = STEPPED.includes(relation) ? between(1, TIERS_MAX) : undefined;
    this.#checkOptional(given, place, 'tiers', stepped, `nothing: only ${STEPPED.join(' and ')} have tiers`);
    const shared = SHARED.includes(relation) ? share : undefined;
    this.#checkOptional(
      given,
      place,
      'shareMin',
      shared,
      `nothing: only ${SHARED.join(' and ')} have a share`,
    );
    const of = this.read(given.of, at(place, 'of'), depth + 1);
    return of && ({ ...given, of } as RelationCondition);
  }

  #leaf(type: LeafType, given: Readonly<Record<string, unknown>>, place: string): Condition {
    const fields = Object.entries(FIELDS[type]);
    this.#allow(given, place, ['type', ...fields.map(([name]) => name.replace('?', ''))]);
    for (const [name, check] of fields) {
      if (name.endsWith('?')) this.#checkOptional(given, place, name.slice(0, -1), check, '');
      else this.#check(given, place, name, check);
    }
    return given as unknown as Condition;
  }

  #check(given: Readonly<Record<string, unknown>>, place: string, name: string, check: FieldCheck): void {
    const expected = check(given[name]);
    if (expected !== undefined) this.complain(at(place, name), given[name], expected);
  }

  #checkOptional(
    given: Readonly<Record<string, unknown>>,
    place: string,
    name: string,
    check: FieldCheck | undefined,
    otherwise: string,
  ): void {
    if (given[name] === undefined) return;
    if (check === undefined) this.complain(at(place, name), given[name], otherwise);
    else this.#check(given, place, name, check);
  }

  /** A misspelt field would otherwise be left out in silence. */
  #allow(given: Readonly<Record<string, unknown>>, place: string, names: readonly string[]): void {
    for (const name of Object.keys(given)) {
      if (!names.includes(name))
        this.complain(at(place, name), given[name], `nothing of this name among ${names.join(', ')}`);
    }
  }
}

function at(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}
