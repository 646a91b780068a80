import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Rows that a section shows at first, and at most. */
export const FEW = 5;
export const MOST = 100;

interface Props {
  rows: readonly ReactNode[];
  total: number;
  onMore: () => void;
}

/** The rows of a section, and a way to the rest in its place. */
export function BenchRows({ rows, total, onMore }: Props) {
  const { t } = useTranslation();
  const all = Math.min(MOST, total);
  return (
    <>
      <ul className="bench-rows">{rows}</ul>
      {rows.length < all && (
        <button type="button" className="link bench-more" data-testid="bench-more" onClick={onMore}>
          {t('bench.more', { shown: rows.length, total: all })}
        </button>
      )}
    </>
  );
}
