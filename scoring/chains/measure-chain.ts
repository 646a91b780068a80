import type { LinkFeed } from './collect-links.ts';

/** How many firms and customers sit in a node of a chain: a link, or goods. */
export interface NodeCounts {
  readonly no: number;
  readonly firms: number;
  readonly customers: number;
  /** Whether others are parts of it: its firms are theirs, and it is no node of its own. */
  readonly hasParts: boolean;
}

export interface ChainCounts {
  readonly nodes: readonly NodeCounts[];
  readonly feeds: readonly LinkFeed[];
  /** Firms of the whole chain, one that sits in several links counted once; customers likewise. */
  readonly firms: number;
  readonly customers: number;
}

/** Fractions 0..1; undefined of nothing. */
export interface ChainMetrics {
  /** Nodes with a firm ÷ nodes. */
  readonly nodeCompleteness: number | undefined;
  /** Nodes with a customer ÷ nodes with a firm. */
  readonly bankNodeCoverage: number | undefined;
  /** Customers ÷ firms. */
  readonly customerPenetration: number | undefined;
  /** Feeds with customers at both ends ÷ feeds. */
  readonly linkCoverage: number | undefined;
  /** Nodes without a firm (补链). */
  readonly gaps: number[];
  /** Nodes with firms of which none is a customer. */
  readonly whiteSpace: number[];
}

/**
 * Measures how complete a chain of links or goods is and how far the bank covers it.
 * Shape: a link with parts is no node, since its parts are; a feed may join links of either sort.
 * Cost: O(nodes + feeds).
 * Source: methods §4.4.
 */
export function measureChain({ nodes: all, feeds, firms, customers }: ChainCounts): ChainMetrics {
  const nodes = all.filter(({ hasParts }) => !hasParts);
  const filled = nodes.filter((node) => node.firms > 0);
  const covered = filled.filter((node) => node.customers > 0);
  const isCovered = new Set(all.filter((node) => node.customers > 0).map(({ no }) => no));
  const closed = feeds.filter(({ from, to }) => isCovered.has(from) && isCovered.has(to));
  return {
    nodeCompleteness: divide(filled.length, nodes.length),
    bankNodeCoverage: divide(covered.length, filled.length),
    customerPenetration: divide(customers, firms),
    linkCoverage: divide(closed.length, feeds.length),
    gaps: nodes.filter((node) => node.firms === 0).map(({ no }) => no),
    whiteSpace: filled.filter((node) => node.customers === 0).map(({ no }) => no),
  };
}

/** A part of a whole; undefined of nothing. */
export function divide(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
