import { useTranslation } from 'react-i18next';
import { explainError } from './explain-error.ts';

/** What went wrong, what to do about it, and a button to do it. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { title, help, detail } = explainError(error, t);
  return (
    <div className="error-note" role="alert" data-testid="error">
      <h2>{title}</h2>
      <p>{help}</p>
      <p className="error-detail">{detail}</p>
      {onRetry && (
        <button type="button" className="button primary" onClick={onRetry}>
          {t('app.retry')}
        </button>
      )}
    </div>
  );
}
