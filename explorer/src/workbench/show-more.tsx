import { useTranslation } from 'react-i18next';

/** Shows the rest of a section in its place. */
export function ShowMore({ shown, total, onMore }: { shown: number; total: number; onMore: () => void }) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  return (
    <button type="button" className="link bench-more" data-testid="bench-more" onClick={onMore}>
      {t('bench.more', { shown, total })}
    </button>
  );
}
