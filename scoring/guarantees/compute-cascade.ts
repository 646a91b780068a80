import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../relationship-ref.ts';

export interface CascadeItem {
  readonly no: number;
  /** 0 for where it starts, 1 for those called first, and so on. */
  readonly round: number;
  /** Fen called under guarantees so far. */
  readonly called: number;
  /** Undefined when nobody knows it: then nothing can be said about failing. */
  readonly equity: number | undefined;
  /** True for the start and wherever more is called than there is equity. */
  readonly fails: boolean;
}

export interface Cascade {
  /** In the order in which they are first called. */
  readonly items: CascadeItem[];
  readonly totalCalled: number;
  /** Parties that still stand but whose guarantor has failed. */
  readonly coverLost: number[];
  /** The guarantees that are called. */
  readonly relationships: RelationshipRef[];
}

/** Who fails if these fail: never more rounds than parties, and this at most. */
const ROUNDS_MAX = 1000;

/**
 * Computes which guarantors are called, and which of those fail, when parties default.
 * Shape: each guarantor is called for what is outstanding (the amount where that is missing), in full, however many stand for the same debt;
 * it fails when what it is called for exceeds its equity.
 * Units: fen. Limits: 1,000 rounds. Cost: O(guarantees of the failed).
 * Source: threshold cascade on the guarantee graph; full calls are the conservative choice.
 */
export function computeCascade(
  view: GraphView,
  initial: readonly number[],
  equityOf: (no: number) => number | undefined,
): Cascade {
  const amount = view.column('GUARANTEES', 'amount');
  const outstanding = view.column('GUARANTEES', 'outstanding');
  const called = new Map<number, { amount: number; round: number }>();
  const failed = new Set(initial);
  const relationships: RelationshipRef[] = [];
  let failing = [...failed];
  for (let round = 1; failing.length > 0 && round <= ROUNDS_MAX; round++) {
    const hit = new Set<number>();
    for (const object of failing) {
      view.forEachIn('GUARANTEES', object, (subject, row) => {
        if (failed.has(subject)) return;
        const entry = called.get(subject) ?? { amount: 0, round };
        entry.amount += Number.isNaN(outstanding(row)) ? amount(row) || 0 : outstanding(row);
        called.set(subject, entry);
        hit.add(subject);
        relationships.push({ kind: 'GUARANTEES', row, subject, object });
      });
    }
    failing = [...hit].filter((no) => called.get(no)!.amount > (equityOf(no) ?? Number.POSITIVE_INFINITY));
    for (const no of failing) failed.add(no);
  }
  const start = initial.map((no) => ({ no, round: 0, called: 0, equity: equityOf(no), fails: true }));
  const items = [...called].map(([no, { amount: sum, round }]) => {
    return { no, round, called: sum, equity: equityOf(no), fails: failed.has(no) };
  });
  return {
    items: [...start, ...items],
    totalCalled: items.reduce((sum, item) => sum + item.called, 0),
    coverLost: findCoverLost(view, failed),
    relationships,
  };
}

function findCoverLost(view: GraphView, failed: ReadonlySet<number>): number[] {
  const lost = new Set<number>();
  for (const no of failed) {
    view.forEachOut('GUARANTEES', no, (obligor) => {
      if (!failed.has(obligor)) lost.add(obligor);
    });
  }
  return [...lost].sort((a, b) => a - b);
}
