import type { GraphView } from '../../../graph/image/graph-view.ts';
import { ipRatingReader } from '../../../scoring/scorecards/compute-ip-values.ts';
import { computeScorecard } from '../../../scoring/scorecards/compute-scorecard.ts';
import { INNOVATION_CARD } from '../../../scoring/scorecards/innovation-card.ts';
import { IP_CARD } from '../../../scoring/scorecards/ip-card.ts';
import { type Innovation, readInnovation } from '../../../scoring/scorecards/read-innovation.ts';
import type { Scorecard } from '../../../scoring/scorecards/scorecard.ts';
import { perVersion } from '../../answers/per-version.ts';
import type { FirmScoreSource } from '../../sources.ts';

type FirmInputs = Pick<FirmScoreSource, 'evidence' | 'parts'> & {
  readonly values: Parameters<typeof computeScorecard>[1];
};

/** What firms may be scored on: a card of the work store has the id of one of these. */
const READERS: Readonly<
  Record<string, (view: GraphView, innovation: Innovation) => (firm: number) => FirmInputs | undefined>
> = {
  [INNOVATION_CARD.id]:
    (_, { firms }) =>
    (firm) => {
      const found = firms.get(firm);
      return found === undefined ? undefined : { values: found.values, evidence: found.evidence, parts: {} };
    },
  [IP_CARD.id]: ipRatingReader,
};

const inputs = perVersion((view) => {
  const innovation = readInnovation(view);
  const readers = Object.entries(READERS).map(([id, reader]) => [id, reader(view, innovation)] as const);
  return { firms: [...innovation.firms.keys()], readers: new Map(readers) };
});

/** Firms that are scored at all, by number. */
export function scoredFirms(view: GraphView): readonly number[] {
  return inputs(view).firms;
}

/** The values of a firm for a card; undefined when it is not scored on it. */
export function valuesOf(view: GraphView, card: Scorecard, firm: number): FirmInputs | undefined {
  return inputs(view).readers.get(card.id)?.(firm);
}

/** What a firm scores. Cost: O(indicators) once the view has been read. */
export function scoreFirm(view: GraphView, card: Scorecard, firm: number): FirmScoreSource | undefined {
  const found = valuesOf(view, card, firm);
  if (found === undefined) return undefined;
  const { values, evidence, parts } = found;
  return { view, firm, card, evidence, parts, result: computeScorecard(card, values) };
}
