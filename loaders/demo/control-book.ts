import type { Firm, Party, PartyRef } from './party.ts';
import { getProductId } from './tables/products.ts';
import type { TruthBook } from './truth-book.ts';

interface Node {
  readonly party: Party;
  readonly firm?: Firm;
  controller?: Node;
  readonly children: Node[];
  pattern?: string;
}

/**
 * Who controls whom, noted down while ownership is built. With a strict majority there is at most one lowest party
 * that controls an enterprise, so control is a forest; the builder names that party for every enterprise.
 */
export class ControlBook {
  readonly #nodes = new Map<string, Node>();

  /** Notes that `controller` is the lowest party commanding a majority of the votes in `firm`. */
  setController(firm: Firm, controller: Party, pattern?: string): void {
    const node = this.#node(firm, firm);
    if (node.controller !== undefined) throw new Error(`${firm.ref.sourceId} has a controller already`);
    node.controller = this.#node(controller);
    node.controller.children.push(node);
    node.pattern = pattern;
  }

  /** What tells a control group from another; a State body is no group. */
  groupOf(firm: Firm): string {
    return key(top(this.#node(firm, firm)).party.ref);
  }

  /** Whether the bank serves anybody in the control group of a firm. */
  isOfCustomersGroup(firm: Firm): boolean {
    const head = top(this.#node(firm, firm));
    if (head.party.ref.kind === 'STATE') return false;
    const firms = [head, ...descendants(head)].flatMap((node) => node.firm ?? []);
    return firms.length > 1 && firms.some(({ isCustomer }) => isCustomer);
  }

  /** Writes control, control groups and what they mean for uncovered members; then forgets everything. */
  flush(truth: TruthBook): void {
    for (const node of this.#nodes.values()) {
      if (node.children.length > 0) addControl(truth, node);
      if (top(node) === node) addGroup(truth, node);
    }
    this.#nodes.clear();
  }

  #node(party: Party, firm?: Firm): Node {
    const known = this.#nodes.get(key(party.ref));
    if (known !== undefined) return known;
    const asFirm = firm ?? (party.ref.kind === 'ENTERPRISE' ? (party as Firm) : undefined);
    const node: Node = { party, firm: asFirm, children: [] };
    this.#nodes.set(key(party.ref), node);
    return node;
  }
}

function key(ref: PartyRef): string {
  return `${ref.kind} ${ref.sourceId}`;
}

function top(node: Node): Node {
  let at = node;
  while (at.controller !== undefined && at.controller.party.ref.kind !== 'STATE') at = at.controller;
  return at;
}

function descendants(node: Node): Node[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

function patternsOf(nodes: readonly Node[]): string[] | undefined {
  const patterns = [...new Set(nodes.flatMap((node) => node.pattern ?? []))];
  return patterns.length > 0 ? patterns : undefined;
}

function addControl(truth: TruthBook, node: Node): void {
  const below = descendants(node);
  truth.add('control', {
    controller: node.party.ref,
    controlled: below.map((child) => child.party.ref),
    basis: 'MAJORITY',
    isUltimate: node.controller === undefined,
    patterns: patternsOf(below),
  });
}

function addGroup(truth: TruthBook, node: Node): void {
  if (node.party.ref.kind === 'STATE') return;
  const all = [node, ...descendants(node)];
  const firms = all.flatMap((member) => member.firm ?? []);
  if (firms.length < 2) return;
  const customers = firms.filter((firm) => firm.isCustomer).map((firm) => firm.ref);
  const uncovered =
    customers.length === 0 ? [] : firms.filter((firm) => !firm.isCustomer).map(({ ref }) => ref);
  const members = firms.map((firm) => firm.ref);
  truth.add('controlGroups', {
    controller: node.party.ref,
    members,
    customers,
    uncovered,
    patterns: patternsOf(all),
  });
  for (const subject of uncovered) {
    const product = getProductId('单位活期存款');
    const [via] = customers;
    truth.add('opportunities', { rule: 'uncovered-group-member', subject, via, viaAny: customers, product });
  }
}
