import type { GraphView } from '../../graph/image/graph-view.ts';
import { DAY_MIN } from '../../graph/model/day.ts';
import { patentKindOf } from '../../graph/model/patent-kind.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import type { PatentCitation, PatentRecord } from './patent-record.ts';

/** A patent with the relationship in which a firm holds it. */
export interface HeldPatent {
  readonly record: PatentRecord;
  readonly evidence: RelationshipRef;
}

/**
 * Reads what firms hold patents at the view's date, by firm; the owner of a record is the firm's number as text.
 * Shape: a firm without any is not there: nothing says that it has none. A patent held from a later day than it was filed was bought.
 * Cost: O(entities + patents + citations).
 */
export function readPatents(view: GraphView): ReadonlyMap<number, readonly HeldPatent[]> {
  const found = new Map<number, HeldPatent[]>();
  const { offsets, ends, rows } = view.compress('HOLDS_PATENT', 'out');
  const read = patentReader(view);
  for (let firm = 0; firm < view.entityCount; firm++) {
    for (let at = offsets[firm]; at < offsets[firm + 1]; at++) {
      const record = read(firm, ends[at], rows[at]);
      if (record === undefined) continue;
      const evidence = { kind: 'HOLDS_PATENT', row: rows[at], subject: firm, object: ends[at] } as const;
      const known = found.get(firm);
      if (known === undefined) found.set(firm, [{ record, evidence }]);
      else known.push({ record, evidence });
    }
  }
  return found;
}

/** Undefined for what has no kind or no day of filing. */
function patentReader(
  view: GraphView,
): (firm: number, patent: number, row: number) => PatentRecord | undefined {
  const columns = (
    [
      'claims',
      'filedOn',
      'publishedOn',
      'grantedOn',
      'endsOn',
      'kindCode',
      'familySize',
      'citationsAsOf',
    ] as const
  ).map((name) => view.column('HOLDS_PATENT', name));
  const citationsOf = citationReader(view);
  return (firm, patent, row) => {
    const [claims, filedOn, publishedOn, grantedOn, validTo, kindCode, familySize, citationsAsOf] =
      columns.map((column) => {
        const value = column(row);
        return Number.isNaN(value) ? undefined : value;
      });
    const kind = kindCode === undefined ? undefined : patentKindOf(kindCode);
    if (kind === undefined || filedOn === undefined) return undefined;
    const { label, validFrom, isDateInferred } = view.relationship('HOLDS_PATENT', row);
    const isBought = !isDateInferred && validFrom > Math.max(filedOn, DAY_MIN);
    return {
      id: view.keyOf(patent),
      owner: String(firm),
      kind,
      filedOn,
      publishedOn,
      grantedOn,
      validTo,
      ipc: symbolsOf(label),
      claims,
      familySize,
      citations: citationsAsOf === undefined ? undefined : citationsOf(patent),
      acquiredOn: isBought ? validFrom : undefined,
    };
  };
}

function citationReader(view: GraphView): (patent: number) => PatentCitation[] {
  const citedOn = view.column('CITED_BY', 'citedOn');
  return (patent) => {
    const citations: PatentCitation[] = [];
    view.forEachOut('CITED_BY', patent, (citing, row) => {
      let citingOwner: string | undefined;
      view.forEachIn('HOLDS_PATENT', citing, (holder) => {
        citingOwner ??= String(holder);
      });
      const citingIpc = symbolsOf(view.relationship('CITED_BY', row).label);
      citations.push({ citingPatentId: view.keyOf(citing), citingOwner, citedOn: citedOn(row), citingIpc });
    });
    return citations;
  };
}

/** IPC symbols as feeds list them. */
function symbolsOf(label: string): string[] {
  return label
    .split(/[;；]/)
    .map((symbol) => symbol.trim())
    .filter((symbol) => symbol !== '');
}
