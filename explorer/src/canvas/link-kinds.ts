import type { Link, LinkKind } from '../state/canvas-types.ts';
import { tokens } from '../theme/tokens.ts';

/** What flow widths are measured against. */
export interface Flows {
  amountMaxFen: number;
  /** So many flows that full widths would run together. */
  crowded: boolean;
}

export interface LinkLook {
  colour: string;
  /** Text in this colour passes AA on the canvas. */
  ink: string;
  line: 'solid' | 'dashed' | 'dotted';
  dash?: readonly [number, number];
  width: (link: Link, flows: Flows) => number;
  /** How it runs: sideways flows leave right and enter left; the others leave below and enter above. */
  flow: 'sideways' | 'downwards' | 'straight';
  arrow: boolean;
}

const thin = () => 1.5;
const byAmount =
  (most: number) =>
  (link: Link, { amountMaxFen, crowded }: Flows) =>
    link.amountFen && link.amountFen > 0 && amountMaxFen > 0
      ? 1.25 + Math.sqrt(link.amountFen / amountMaxFen) * (crowded ? most / 2 : most)
      : 1.25;

/** How each kind of relationship is drawn. Colour is never the only sign: dash, width and words differ too. */
export const linkKinds: Record<LinkKind, LinkLook> = {
  SUPPLIES: {
    colour: tokens.teal,
    ink: '#0a6f66',
    line: 'solid',
    width: byAmount(4.5),
    flow: 'sideways',
    arrow: true,
  },
  POSSIBLE_SUPPLY: {
    colour: tokens.tealPale,
    ink: '#3c746e',
    line: 'dashed',
    dash: [6, 4],
    width: thin,
    flow: 'sideways',
    arrow: true,
  },
  PAYS: {
    colour: '#4c7f9e',
    ink: '#38647f',
    line: 'dashed',
    dash: [2, 3],
    width: byAmount(3),
    flow: 'sideways',
    arrow: true,
  },
  OWNS: {
    colour: tokens.slate,
    ink: tokens.slate,
    line: 'solid',
    width: thin,
    flow: 'downwards',
    arrow: true,
  },
  COMPOUNDED: {
    colour: tokens.slate,
    ink: tokens.slate,
    line: 'dashed',
    dash: [6, 4],
    width: thin,
    flow: 'downwards',
    arrow: true,
  },
  CONTROLS_BY_AGREEMENT: {
    colour: tokens.ink,
    ink: tokens.ink,
    line: 'dashed',
    dash: [10, 3],
    width: () => 2.5,
    flow: 'downwards',
    arrow: true,
  },
  ACTS_IN_CONCERT_WITH: {
    colour: tokens.slate,
    ink: tokens.slate,
    line: 'dotted',
    width: thin,
    flow: 'straight',
    arrow: false,
  },
  GUARANTEES: {
    colour: tokens.orange,
    ink: '#b04a10',
    line: 'dotted',
    width: () => 2,
    flow: 'straight',
    arrow: true,
  },
  HOLDS_POSITION: {
    colour: tokens.violet,
    ink: '#6a42b8',
    line: 'solid',
    width: () => 1,
    flow: 'downwards',
    arrow: true,
  },
  RELATED_TO: {
    colour: tokens.violet,
    ink: '#6a42b8',
    line: 'dashed',
    dash: [3, 3],
    width: thin,
    flow: 'straight',
    arrow: false,
  },
  EMPLOYS: {
    colour: tokens.faint,
    ink: tokens.sub,
    line: 'dashed',
    dash: [2, 3],
    width: () => 1,
    flow: 'downwards',
    arrow: true,
  },
};
