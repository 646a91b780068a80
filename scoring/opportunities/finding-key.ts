import { hash } from 'node:crypto';
import type { GraphView } from '../../graph/image/graph-view.ts';

const KEY_LENGTH = 22;

/** The key of a finding: a hash of what it is about, 22 characters of base64url, the same over runs and reloads. */
export function findingKey(
  view: GraphView,
  rule: string,
  subject: number,
  via: number | undefined,
  product: string,
): string {
  const identity = [rule, view.keyOf(subject), via === undefined ? '' : view.keyOf(via), product].join(
    '\u0000',
  );
  return hash('sha256', identity, 'base64url').slice(0, KEY_LENGTH);
}
