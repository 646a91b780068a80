export const figureKinds = ['target', 'booked', 'provisional', 'expected', 'gap'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** A figure whose rows are open: which, of what, and whose. */
export interface FigurePlace {
  readonly kind: FigureKind;
  readonly indicator: string;
  readonly owner: string;
  /** Of what is on nobody's account at the unit. */
  readonly ownAccount: boolean;
}

/** `booked~loans~O:sb1`, and `~own` for what is on nobody's account: as a link carries it. */
export function formatFigure({ kind, indicator, owner, ownAccount }: FigurePlace): string {
  return [kind, indicator, owner, ...(ownAccount ? ['own'] : [])].join('~');
}

/** Reads what a link carries; null where it is no figure. */
export function parseFigure(text: string | null): FigurePlace | null {
  const [kind, indicator, owner, own] = (text ?? '').split('~');
  const known = figureKinds.find((one) => one === kind);
  if (!known || !indicator || !owner) return null;
  return { kind: known, indicator, owner, ownAccount: own === 'own' };
}
