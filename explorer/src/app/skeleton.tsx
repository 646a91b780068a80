import { useTranslation } from 'react-i18next';

const widths = [92, 74, 84, 60, 90, 72, 86, 58, 91, 73];

/** Grey lines where words will be. */
export function Skeleton({ lines }: { lines: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status" aria-label={t('app.loading')} data-testid="skeleton">
      {widths.slice(0, lines).map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
