import type { GraphView } from '../../graph/image/graph-view.ts';

/** A unit of the bank, or a manager at one. */
export interface BankNode {
  readonly no: number;
  readonly isManager: boolean;
  /** Steps below the head office; a manager is a level of its own, whatever the unit. */
  readonly level: number | 'MANAGER';
  readonly parent: number | undefined;
  /** Units below; of a unit without any, the managers who work there and manage one of its customers. */
  readonly children: readonly number[];
  /** Customers of the unit and of those below it, each once; those that a manager manages. */
  readonly customers: readonly number[];
}

export interface BankTree {
  readonly nodes: ReadonlyMap<number, BankNode>;
  /** The unit that nothing is above, with the most customers; undefined in a store without units. */
  readonly head: number | undefined;
  readonly levels: ReadonlyMap<BankNode['level'], readonly BankNode[]>;
}

/** Levels of units that are looked at. */
const DEPTH_MAX = 16;

/**
 * Reads how the bank is divided: units, managers, and which of some customers are whose.
 * Limits: managers of units that have units below them are not among their children, so that a level compares like with like.
 * Cost: O(entities + customers × levels).
 */
export function readBankTree(view: GraphView, customers: readonly number[]): BankTree {
  const drafts = new Map<
    number,
    { parent: number | undefined; children: number[]; customers: Set<number> }
  >();
  for (let no = 0; no < view.entityCount; no++) {
    if (view.kindOf(no) === 'ORG_UNIT')
      drafts.set(no, { parent: undefined, children: [], customers: new Set() });
  }
  for (const [no, draft] of drafts) {
    view.forEachOut('UNIT_OF', no, (parent) => {
      if (draft.parent === undefined && parent !== no && drafts.has(parent)) draft.parent = parent;
    });
    if (draft.parent !== undefined) drafts.get(draft.parent)!.children.push(no);
  }
  const managed = new Map<number, number[]>();
  for (const customer of customers) {
    view.forEachOut('CUSTOMER_OF', customer, (unit) => {
      let at: number | undefined = unit;
      for (let step = 0; at !== undefined && step < DEPTH_MAX; step++) {
        drafts.get(at)?.customers.add(customer);
        at = drafts.get(at)?.parent;
      }
    });
    view.forEachOut('MANAGED_BY', customer, (employee) => {
      const list = managed.get(employee);
      if (list === undefined) managed.set(employee, [customer]);
      else if (list.at(-1) !== customer) list.push(customer);
    });
  }
  const nodes = new Map<number, BankNode>();
  for (const [employee, list] of managed) {
    view.forEachOut('WORKS_AT', employee, (unit) => {
      const draft = drafts.get(unit);
      const isLeaf = draft?.children.every((child) => !drafts.has(child)) ?? false;
      if (nodes.has(employee) || !isLeaf || !list.some((no) => draft!.customers.has(no))) return;
      draft!.children.push(employee);
      const common = { no: employee, isManager: true, parent: unit, children: [] };
      nodes.set(employee, { ...common, level: 'MANAGER', customers: list });
    });
  }
  for (const [no, draft] of drafts) {
    nodes.set(no, {
      no,
      isManager: false,
      level: depthOf(no, drafts),
      parent: draft.parent,
      children: draft.children.sort((a, b) => a - b),
      customers: [...draft.customers].sort((a, b) => a - b),
    });
  }
  const heads = [...nodes.values()].filter(({ level }) => level === 0);
  const head = heads.sort((a, b) => b.customers.length - a.customers.length || a.no - b.no)[0]?.no;
  return { nodes, head, levels: Map.groupBy(nodes.values(), ({ level }) => level) };
}

function depthOf(no: number, drafts: ReadonlyMap<number, { readonly parent: number | undefined }>): number {
  let depth = 0;
  let at = drafts.get(no)?.parent;
  for (; at !== undefined && depth < DEPTH_MAX; depth++) at = drafts.get(at)?.parent;
  return depth;
}
