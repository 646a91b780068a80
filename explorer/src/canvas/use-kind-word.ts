import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationshipKind, Side } from '../__generated__/operations.ts';

/** What the others are to a party that stands on `side` of a kind: suppliers, buyers, owners, holdings … */
export function useKindWord(): (kind: RelationshipKind, side: Side, one?: boolean) => string {
  const { t } = useTranslation();
  return useCallback(
    (kind, side, one = false) => {
      const end = side === 'OBJECT' ? 'OBJECT' : 'SUBJECT';
      return one ? t(`part.${kind}.${end}`) : t(`kind.${kind}.${end}`);
    },
    [t],
  );
}
