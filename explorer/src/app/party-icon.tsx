import type { PartyKind } from '../__generated__/operations.ts';

interface Props {
  kind: PartyKind;
  customer?: boolean | null;
  foreign?: boolean;
  /** Only the public name may be seen. */
  stub?: boolean;
}

/** The sign a party has on the canvas, small: square, round or hexagonal; filled for customers. */
export function PartyIcon({ kind, customer, foreign, stub }: Props) {
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
  return (
    <span
      className={`sign sign-${shape}${customer ? ' is-filled' : ''}${stub ? ' is-stub' : ''}`}
      aria-hidden="true"
    />
  );
}
