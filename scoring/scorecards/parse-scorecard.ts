import { formatDay } from '../../graph/model/day.ts';
import { JsonReader } from './json-reader.ts';
import type {
  CapCondition,
  CapEffect,
  IndicatorScoring,
  IndicatorUnit,
  Scorecard,
  ScorecardName,
} from './scorecard.ts';
import type { ScorecardProblem } from './scorecard-problem.ts';
import { validateScorecard } from './validate-scorecard.ts';

/** A card, or all that is wrong with it. */
export type ParsedScorecard =
  | { readonly card: Scorecard; readonly problems: readonly [] }
  | { readonly card: undefined; readonly problems: readonly ScorecardProblem[] };

const UNITS: readonly IndicatorUnit[] = ['FRACTION', 'PERCENTILE', 'COUNT', 'YEARS', 'RATING', 'CATEGORY'];
const METHODS = ['LINEAR', 'CATEGORY', 'PERCENTILE', 'LOG_SATURATION'] as const;
const OPERATORS = ['>=', '>', '<=', '<'] as const;

/**
 * Reads a card from plain JSON and validates it.
 * Shape: the fields of `Scorecard`, `validFrom` as `2026-01-01`. Errors: none thrown; problems of shape first, and only when there are
 * none those of `validateScorecard`. Cost: O(card).
 */
export function parseScorecard(json: unknown): ParsedScorecard {
  const problems: ScorecardProblem[] = [];
  const card = readCard(new JsonReader(json, '', problems));
  if (problems.length === 0) problems.push(...validateScorecard(card));
  return problems.length === 0 ? { card, problems: [] } : { card: undefined, problems };
}

/** The card as plain JSON that `parseScorecard` reads. */
export function scorecardToJson(card: Scorecard): unknown {
  return { ...card, validFrom: formatDay(card.validFrom) };
}

function readCard(reader: JsonReader): Scorecard {
  reader.allow(
    'id',
    'version',
    'validFrom',
    'name',
    'source',
    'availableShareMin',
    'classes',
    'indicators',
    'grades',
    'caps',
  );
  return {
    id: reader.text('id'),
    version: reader.number('version'),
    validFrom: reader.day('validFrom'),
    name: readName(reader),
    source: reader.text('source'),
    availableShareMin: reader.number('availableShareMin'),
    classes: reader.list('classes').map(readClass),
    indicators: reader.list('indicators').map(readIndicator),
    grades: reader.list('grades').map(readGrade),
    caps: reader.list('caps').map(readCap),
  };
}

function readName(reader: JsonReader): ScorecardName {
  const name = reader.object('name');
  name.allow('zh', 'en');
  return { zh: name.text('zh'), en: name.text('en') };
}

function readClass(reader: JsonReader): Scorecard['classes'][number] {
  reader.allow('id', 'name', 'points', 'floorShare');
  return {
    id: reader.text('id'),
    name: readName(reader),
    points: reader.number('points'),
    ...(reader.has('floorShare') ? { floorShare: reader.number('floorShare') } : {}),
  };
}

function readIndicator(reader: JsonReader): Scorecard['indicators'][number] {
  reader.allow('id', 'classId', 'name', 'points', 'unit', 'scoring');
  return {
    id: reader.text('id'),
    classId: reader.text('classId'),
    name: readName(reader),
    points: reader.number('points'),
    unit: reader.oneOf('unit', UNITS) ?? UNITS[0],
    scoring: readScoring(reader.object('scoring')),
  };
}

function readScoring(reader: JsonReader): IndicatorScoring {
  const method = reader.oneOf('method', METHODS);
  if (method === 'LINEAR') {
    reader.allow('method', 'knots');
    return { method, knots: reader.list('knots').map(readKnot) };
  }
  if (method === 'CATEGORY') {
    reader.allow('method', 'categories');
    return { method, categories: reader.list('categories').map(readCategory) };
  }
  if (method === 'LOG_SATURATION') {
    reader.allow('method', 'fullAt');
    return { method, fullAt: reader.number('fullAt') };
  }
  if (method === 'PERCENTILE') reader.allow('method');
  return { method: 'PERCENTILE' };
}

function readKnot(reader: JsonReader): { value: number; points: number } {
  reader.allow('value', 'points');
  return { value: reader.number('value'), points: reader.number('points') };
}

function readCategory(reader: JsonReader): { id: string; name: ScorecardName; points: number } {
  reader.allow('id', 'name', 'points');
  return { id: reader.text('id'), name: readName(reader), points: reader.number('points') };
}

function readGrade(reader: JsonReader): Scorecard['grades'][number] {
  reader.allow('id', 'name', 'lower');
  return { id: reader.text('id'), name: readName(reader), lower: reader.number('lower') };
}

function readCap(reader: JsonReader): Scorecard['caps'][number] {
  reader.allow('id', 'name', 'when', 'effect');
  return {
    id: reader.text('id'),
    name: readName(reader),
    when: readCondition(reader.object('when')),
    effect: readEffect(reader.object('effect')),
  };
}

function readCondition(reader: JsonReader): CapCondition {
  const kind = reader.oneOf('kind', ['FLAG', 'LIMIT']);
  const fact = reader.text('fact');
  if (kind !== 'LIMIT') {
    if (kind === 'FLAG') reader.allow('kind', 'fact');
    return { kind: 'FLAG', fact };
  }
  reader.allow('kind', 'fact', 'operator', 'value');
  return {
    kind,
    fact,
    operator: reader.oneOf('operator', OPERATORS) ?? OPERATORS[0],
    value: reader.number('value'),
  };
}

function readEffect(reader: JsonReader): CapEffect {
  const kind = reader.oneOf('kind', ['NO_GRADE', 'SCALE_CLASS']);
  if (kind !== 'SCALE_CLASS') {
    if (kind === 'NO_GRADE') reader.allow('kind');
    return { kind: 'NO_GRADE' };
  }
  reader.allow('kind', 'classId', 'factor');
  return { kind, classId: reader.text('classId'), factor: reader.number('factor') };
}
