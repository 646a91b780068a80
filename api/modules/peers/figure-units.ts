import type { PeerGap } from '../../../scoring/benchmark/compare-units.ts';
import { FIGURES } from '../../../scoring/standing/figures.ts';

/** The unit of a figure of a unit or customer. */
export function unitOf(figure: PeerGap['figure']): 'FEN' | 'COUNT' | 'SHARE' {
  if (figure === 'PRODUCTS') return 'COUNT';
  return (FIGURES as readonly string[]).includes(figure) ? 'FEN' : 'SHARE';
}

/** The unit of what a gap comes to: money, else products or customers. */
export function amountUnitOf(figure: PeerGap['figure']): 'FEN' | 'COUNT' {
  return figure === 'YIELD' || unitOf(figure) === 'FEN' ? 'FEN' : 'COUNT';
}
