import { useTranslation } from 'react-i18next';

/** Grey lines where words will be. */
export function Skeleton({ lines }: { lines: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status" aria-label={t('app.loading')} data-testid="skeleton">
      {Array.from({ length: lines }, (_, index) => (
        <span key={`line ${index + 1}`} style={{ width: `${[92, 74, 84, 60][index % 4]}%` }} />
      ))}
    </div>
  );
}
