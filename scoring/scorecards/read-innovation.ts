import type { GraphView } from '../../graph/image/graph-view.ts';
import { entityKey } from '../../graph/model/keys.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import { type MetricReading, readMetric, readTag } from '../signals/read-signals.ts';
import type { MetricId, TagId } from '../signals/signals.ts';
import { computeInnovationValues, type InnovationFigures, ownPatents } from './compute-innovation-values.ts';
import { computePatentStandings, type PatentStanding } from './compute-patent-standings.ts';
import type { PatentRecord } from './patent-record.ts';
import { type HeldPatent, readPatents } from './read-patents.ts';
import type { ScorecardValues } from './scorecard.ts';

/** What is known of a firm for the innovation card. */
export interface FirmInnovation {
  readonly firm: number;
  readonly values: ScorecardValues;
  /** What each value rests on, by the indicator or the fact of a cap; a value that is missing may have a part of it. */
  readonly evidence: Readonly<Record<string, readonly RelationshipRef[]>>;
  /** Its patents that count: in force, no designs. */
  readonly patents: readonly PatentRecord[];
}

export interface Innovation {
  /** Firms of which a patent, a figure of research or a qualification is known, by number. */
  readonly firms: ReadonlyMap<number, FirmInnovation>;
  readonly standings: ReadonlyMap<string, PatentStanding>;
}

const METRIC_OF = {
  revenueFen: 'revenue',
  rdExpenseFen: 'rd-expense',
  rdExpenseThreeYearsBeforeFen: 'rd-expense-three-years-before',
  techRevenueFen: 'tech-revenue',
  staff: 'staff',
  rdStaff: 'rd-staff',
} as const satisfies Record<string, MetricId>;

type FigureKey = keyof typeof METRIC_OF;
const FIGURE_KEYS = Object.keys(METRIC_OF) as FigureKey[];

/** Figures that make a firm one to be scored; revenue and staff are known of any. */
const OF_RESEARCH: readonly FigureKey[] = ['rdExpenseFen', 'techRevenueFen', 'rdStaff'];

/** The figures that each ratio is made of. */
const FIGURES_OF = {
  rdIntensity: ['rdExpenseFen', 'revenueFen'],
  rdStaffShare: ['rdStaff', 'staff'],
  rdGrowth: ['rdExpenseFen', 'rdExpenseThreeYearsBeforeFen'],
  techRevenueShare: ['techRevenueFen', 'revenueFen'],
} as const satisfies Record<string, readonly FigureKey[]>;

/** Tags by the category of the card's indicator `qualification`. */
const QUALIFICATION_TAGS: readonly (readonly [TagId, string])[] = [
  ['little-giant', 'NATIONAL'],
  ['champion', 'NATIONAL'],
  ['specialised-new', 'PROVINCIAL'],
  ['high-tech', 'HIGH_TECH'],
  ['tech-sme', 'TECH_SME'],
];

const NEGATIVE_LIST: TagId = 'innovation-negative-list';
const OF_INVENTIONS = [
  'familySize',
  'technologyCoverage',
  'forwardCitations',
  'claims',
  'remainingLife',
] as const;

/**
 * Reads the values of the innovation card for every firm, with what each rests on.
 * Shape: lists are complete: who is on no list of qualifications has none, once the bank has such a list at all. Patents of a firm that
 * the register does not name are not known.
 * Units: as `INNOVATION_CARD` takes them. Cost: O(entities + patents log patents + citations + figures). Source: methods §6.
 */
export function readInnovation(view: GraphView): Innovation {
  const held = readPatents(view);
  const records = [...held.values()].flat().map(({ record }) => record);
  const standings = computePatentStandings(records, view.asOf);
  const figures = new Map(FIGURE_KEYS.map((key) => [key, readMetric(view, METRIC_OF[key])]));
  const lists = QUALIFICATION_TAGS.map(([tag, category]) => ({
    category,
    isKnown: hasTag(view, tag),
    firms: readTag(view, tag),
  }));
  const negative = hasTag(view, NEGATIVE_LIST) ? readTag(view, NEGATIVE_LIST) : undefined;
  const firms = new Set([
    ...held.keys(),
    ...OF_RESEARCH.flatMap((key) => [...figures.get(key)!.keys()]),
    ...lists.flatMap((list) => [...list.firms.keys()]),
  ]);
  const readFirm = (firm: number): FirmInnovation => {
    const readings = new Map(
      FIGURE_KEYS.flatMap((key) => {
        const reading = figures.get(key)!.get(firm);
        return reading === undefined ? [] : [[key, reading] as const];
      }),
    );
    const qualified = lists.filter((list) => list.firms.has(firm));
    const known: InnovationFigures = {
      ...Object.fromEntries([...readings].map(([key, { figure }]) => [key, figure])),
      ...(lists.some(({ isKnown }) => isKnown)
        ? { qualifications: qualified.map(({ category }) => category) }
        : {}),
      ...(negative === undefined ? {} : { onNegativeList: negative.has(firm) }),
    };
    const patents = held.get(firm);
    const all = patents?.map(({ record }) => record);
    const own = ownPatents(String(firm), all ?? [], view.asOf);
    const values = computeInnovationValues(String(firm), known, all, standings, view.asOf);
    const listed = negative?.get(firm);
    return {
      firm,
      values,
      patents: own,
      evidence: {
        ...figureEvidence(readings),
        ...patentEvidence(patents ?? [], own),
        qualification: qualified.map((list) => list.firms.get(firm)!),
        onNegativeList: listed === undefined ? [] : [listed],
      },
    };
  };
  return {
    standings,
    firms: new Map([...firms].sort((a, b) => a - b).map((firm) => [firm, readFirm(firm)])),
  };
}

function hasTag(view: GraphView, tag: TagId): boolean {
  return view.findEntity(entityKey('TAG', tag)) !== undefined;
}

function figureEvidence(
  readings: ReadonlyMap<FigureKey, MetricReading>,
): Record<string, readonly RelationshipRef[]> {
  return Object.fromEntries(
    Object.entries(FIGURES_OF).map(([indicator, keys]) => [
      indicator,
      (keys as readonly FigureKey[]).flatMap((key) => readings.get(key)?.evidence ?? []),
    ]),
  );
}

function patentEvidence(
  held: readonly HeldPatent[],
  own: readonly PatentRecord[],
): Record<string, readonly RelationshipRef[]> {
  const counted = new Set(own);
  const rows = held.filter(({ record }) => counted.has(record));
  const refs = (wanted: readonly HeldPatent[]): RelationshipRef[] => wanted.map(({ evidence }) => evidence);
  const inventions = refs(rows.filter(({ record }) => record.kind === 'INVENTION'));
  return {
    patentCount: refs(rows),
    ...Object.fromEntries(OF_INVENTIONS.map((indicator) => [indicator, inventions])),
    boughtShare: refs(rows.filter(({ record }) => record.acquiredOn !== undefined)),
  };
}
