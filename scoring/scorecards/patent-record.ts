import type { Day } from '../../graph/model/day.ts';
import type { PatentKind } from '../../graph/model/patent-kind.ts';

/** That a later patent cites one. */
export interface PatentCitation {
  readonly citingPatentId: string;
  /** Undefined when no source says; then it counts as somebody else. */
  readonly citingOwner: string | undefined;
  readonly citedOn: Day;
  /** IPC symbols of the citing patent. */
  readonly citingIpc: readonly string[];
}

/** A patent or an application for one, as a register has it; undefined is not known. */
export interface PatentRecord {
  readonly id: string;
  /** Who has it now. */
  readonly owner: string;
  readonly kind: PatentKind;
  readonly filedOn: Day;
  readonly publishedOn: Day | undefined;
  /** Undefined while it is an application. */
  readonly grantedOn: Day | undefined;
  /** Exclusive; when unknown, the end of its term by law. */
  readonly validTo: Day | undefined;
  /** IPC symbols, the main one first: `H01M 10/0525`. */
  readonly ipc: readonly string[];
  readonly claims: number | undefined;
  /** Distinct places where members of its family were filed, itself included. */
  readonly familySize: number | undefined;
  readonly citations: readonly PatentCitation[] | undefined;
  /** When the owner bought it; undefined for what it filed itself. */
  readonly acquiredOn: Day | undefined;
}
