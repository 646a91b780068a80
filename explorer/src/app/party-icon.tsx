import type { PartyKind } from '../__generated__/operations.ts';

interface Props {
  kind: PartyKind;
  customer?: boolean | null;
  foreign?: boolean;
}

/** The sign a party has on the canvas, small: square, round or hexagonal; filled for customers. */
export function PartyIcon({ kind, customer, foreign }: Props) {
  const shape =
    kind === 'PERSON'
      ? 'person'
      : kind === 'UNKNOWN'
        ? 'unknown'
        : kind === 'STATE' || foreign
          ? 'foreign'
          : customer
            ? 'customer'
            : 'prospect';
  return <span className={`sign sign-${shape}${customer ? ' is-filled' : ''}`} aria-hidden="true" />;
}
