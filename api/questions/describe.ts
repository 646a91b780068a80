import type { GraphView } from '../../graph/image/graph-view.ts';
import { parseEntityKey } from '../../graph/model/keys.ts';
import type { RelationshipRef } from '../../scoring/relationship-ref.ts';

const FEN_OF_A_YUAN = 100;
const SHARE_DIGITS = 4;

/** The id that the source gives an entity, with its namespace. */
export function sourceIdOf(view: GraphView, no: number): string {
  return parseEntityKey(view.keyOf(no)).sourceId;
}

/** The relationships that an answer rests on, each by kind and key, in their order: `PAYS 0a1b… MAKES 2c3d…`. */
export function evidenceText(view: GraphView, evidence: readonly RelationshipRef[]): string {
  return evidence.map(({ kind, row }) => `${kind} ${view.keyAt(kind, row)}`).join('; ');
}

export function yuanText(fen: number): string {
  return (fen / FEN_OF_A_YUAN).toFixed(2);
}

/** A fraction with four digits, or empty where there is none. */
export function fractionText(fraction: number | undefined): string {
  return fraction === undefined ? '' : fraction.toFixed(SHARE_DIGITS);
}
