import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationshipKind, Side } from '../__generated__/operations.ts';

/** What the others are to a party that stands on `side` of a kind: suppliers, buyers, owners, holdings … */
export function useKindWord(): (kind: RelationshipKind, side: Side) => string {
  const { t } = useTranslation();
  return useCallback((kind, side) => t(`kind.${kind}.${side === 'OBJECT' ? 'OBJECT' : 'SUBJECT'}`), [t]);
}
