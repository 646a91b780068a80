import { useTranslation } from 'react-i18next';

interface Props {
  /** What sending is called here. */
  word: string;
  testId: string;
  disabled: boolean;
  onSend: () => void;
  onCancel: () => void;
}

/** The two ways out of a small form. */
export function SendOrCancel({ word, testId, disabled, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  return (
    <div className="card-actions">
      <button
        type="button"
        className="button primary"
        disabled={disabled}
        data-testid={testId}
        onClick={onSend}
      >
        {word}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {t('opp.cancel')}
      </button>
    </div>
  );
}
