import type { Day } from '../../../graph/model/day.ts';
import { findScorecard, SCORECARDS } from '../../../scoring/scorecards/find-scorecard.ts';
import { parseScorecard } from '../../../scoring/scorecards/parse-scorecard.ts';
import type { Scorecard } from '../../../scoring/scorecards/scorecard.ts';
import type { ScorecardProblem } from '../../../scoring/scorecards/scorecard-problem.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { ScorecardSource } from '../../sources.ts';

/** Who makes cards, and who approves them: never the same. */
export const canDraft = ({ viewer }: RequestContext): boolean => viewer.role === 'PRODUCT_OWNER';
export const canPublish = ({ viewer }: RequestContext): boolean => viewer.role === 'RISK_MANAGER';

/** Whoever the viewer is at the bank, by key. */
export function personOf({ viewer, today }: RequestContext): { key: string; name: string } {
  const key = viewer.employeeNo === undefined ? `demo:${viewer.persona}` : today.keyOf(viewer.employeeNo);
  return { key, name: viewer.name };
}

/** Every version of every card that the viewer may see; drafts only those who make or approve them. */
export async function listCards(context: RequestContext): Promise<ScorecardSource[]> {
  const stored = await context.services.scorecards.list();
  const shipped = SCORECARDS.map(
    (card): ScorecardSource => ({
      card,
      status: 'PUBLISHED',
      note: '',
      drafted: undefined,
      published: undefined,
    }),
  );
  const seesDrafts = canDraft(context) || canPublish(context);
  return [...shipped, ...stored.filter(({ status }) => status === 'PUBLISHED' || seesDrafts)];
}

/** The version of a card that counts on a day; undefined when there is none. */
export function inForce(
  cards: readonly ScorecardSource[],
  id: string,
  day: Day,
): ScorecardSource | undefined {
  const published = cards.filter(({ status }) => status === 'PUBLISHED').map(({ card }) => card);
  const found = findScorecard(id, day, published);
  return found === undefined ? undefined : cards.find(({ card }) => card === found);
}

/** A version, or without one the card that counts on a day. Errors: NOT_FOUND. */
export function requireCard(
  cards: readonly ScorecardSource[],
  id: string,
  version: number | null | undefined,
  day: Day,
): ScorecardSource {
  const found =
    version === null || version === undefined
      ? inForce(cards, id, day)
      : cards.find(({ card }) => card.id === id && card.version === version);
  if (found === undefined)
    throw refusal('NOT_FOUND', `there is no scorecard "${id}" ${version ?? 'in force'}`);
  return found;
}

export interface CardProblem extends Omit<ScorecardProblem, 'code'> {
  readonly code: ScorecardProblem['code'] | 'UNKNOWN_VALUE';
}

export interface ReadCard {
  readonly card: Scorecard | undefined;
  readonly problems: readonly CardProblem[];
}

/** Reads a card as somebody wrote it; an indicator or a cap must be one that the shipped card has, or nothing would ever fill it. */
export function readCard(cardId: string, content: string): ReadCard {
  const shipped = SCORECARDS.find(({ id }) => id === cardId);
  if (shipped === undefined)
    return { card: undefined, problems: [shape('id', `there is no card ${cardId}`)] };
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return { card: undefined, problems: [shape('', (error as Error).message)] };
  }
  const { card, problems } = parseScorecard(json);
  if (card === undefined) return { card, problems };
  const unknown = unknownValues(card, shipped);
  return unknown.length === 0 ? { card, problems: [] } : { card: undefined, problems: unknown };
}

function shape(place: string, message: string): CardProblem {
  return { code: 'SHAPE', place, message };
}

function unknownValues(card: Scorecard, shipped: Scorecard): CardProblem[] {
  const known = new Set([
    ...shipped.indicators.map(({ id }) => id),
    ...shipped.caps.map(({ when }) => when.fact),
  ]);
  const check = (value: string, place: string): CardProblem[] =>
    known.has(value) ? [] : [{ code: 'UNKNOWN_VALUE', place, message: `nothing is read into ${value}` }];
  return [
    ...card.indicators.flatMap(({ id }, index) => check(id, `indicators[${index}].id`)),
    ...card.caps.flatMap(({ when }, index) => check(when.fact, `caps[${index}].when.fact`)),
  ];
}
