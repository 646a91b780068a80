import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Day } from '../../graph/model/day.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import type { Words } from '../words.ts';

/** What of a customer comes due. */
export const MATURITY_KINDS = {
  LOAN: { zh: '贷款', en: 'loan' },
  BILL: { zh: '票据', en: 'bill' },
  LIMIT: { zh: '授信及表外业务', en: 'credit line or guarantee' },
  DEPOSIT: { zh: '存款及理财', en: 'deposit or wealth' },
} as const satisfies Record<string, Words>;

export type MaturityKind = keyof typeof MATURITY_KINDS;

export interface Maturity {
  readonly kind: MaturityKind;
  /** Class of exposure or product that comes due. */
  readonly what: number;
  readonly dueOn: Day;
  readonly evidence: RelationshipRef;
}

/** Words that say what sort of business it is. */
const KIND_WORDS: readonly (readonly [MaturityKind, RegExp])[] = [
  ['BILL', /票|bill/i],
  ['LOAN', /贷|loan/i],
];

/**
 * Reads what of a party comes due, the next first: what it owes by `expiresOn`, what it holds by `maturesOn`.
 * Shape: what is overdue or has no date is left out. A date and a product, never a figure of risk.
 * Cost: O(exposures + products of the party).
 */
export function readMaturities(view: GraphView, no: number): Maturity[] {
  const found: Maturity[] = [];
  const note = (kind: MaturityKind, dueOn: number, evidence: RelationshipRef): void => {
    if (dueOn >= view.asOf) found.push({ kind, what: evidence.object, dueOn, evidence });
  };
  const [owed, held] = [view.column('OWES', 'expiresOn'), view.column('HOLDS', 'maturesOn')];
  view.forEachOut('OWES', no, (object, row) => {
    note(kindOfName(view.nameOf(object), 'LIMIT'), owed(row), { kind: 'OWES', row, subject: no, object });
  });
  view.forEachOut('HOLDS', no, (object, row) => {
    note(kindOfName(view.nameOf(object), 'DEPOSIT'), held(row), { kind: 'HOLDS', row, subject: no, object });
  });
  return found.sort((a, b) => a.dueOn - b.dueOn || a.what - b.what);
}

function kindOfName(name: string, otherwise: MaturityKind): MaturityKind {
  return KIND_WORDS.find(([, words]) => words.test(name))?.[0] ?? otherwise;
}
