import { parseDay } from '../../graph/model/day.ts';
import type { Scorecard, ScorecardClass, ScorecardIndicator, ScorecardName } from './scorecard.ts';

/** A nature is a class of its own with a floor of half its points; its weight is its points. */
interface Nature {
  readonly id: string;
  readonly classId: string;
  readonly name: ScorecardName;
  readonly points: number;
}

const NATURES: readonly Nature[] = [
  // Patent composite, distance from prior art, prizes and standards.
  { id: 'advancement', classId: 'ADVANCEMENT', name: { zh: '先进性', en: 'Advancement' }, points: 35 },
  // Income or saving attributable, comparable licences, remaining life.
  { id: 'economy', classId: 'ECONOMY', name: { zh: '经济性', en: 'Economy' }, points: 35 },
  // Patents that map to the firm's own industry, revenue from covered products.
  { id: 'relatedness', classId: 'RELATEDNESS', name: { zh: '关联性', en: 'Relatedness' }, points: 30 },
];

/**
 * The bank's own assessment of a firm's intellectual property: three ratings of 0..100 weighed 0.35, 0.35, 0.30, none below 50.
 * Source: methods §6. The bank's own definitions of the three are not public; an assessor rates each.
 */
export const IP_CARD: Scorecard = {
  id: 'ip-assessment',
  version: 1,
  validFrom: parseDay('2026-01-01')!,
  name: { zh: '知识产权内部评估', en: 'Intellectual property assessment' },
  source: "methods §6, in place of the bank's own definitions",
  availableShareMin: 1,
  classes: NATURES.map(
    ({ classId, name, points }): ScorecardClass => ({ id: classId, name, points, floorShare: 0.5 }),
  ),
  indicators: NATURES.map(
    ({ id, classId, name, points }): ScorecardIndicator => ({
      id,
      classId,
      name,
      points,
      unit: 'RATING',
      scoring: {
        method: 'LINEAR',
        knots: [
          { value: 0, points: 0 },
          { value: 100, points },
        ],
      },
    }),
  ),
  grades: [
    { id: 'PASS', name: { zh: '通过', en: 'Pass' }, lower: 50 },
    { id: 'FAIL', name: { zh: '不通过', en: 'Fail' }, lower: 0 },
  ],
  caps: [],
};
