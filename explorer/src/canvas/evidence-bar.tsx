import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCanvas } from './canvas-context.tsx';

/** Says that an evidence path is lit, how much of it is hidden, and how to put it out. */
export function EvidenceBar() {
  const { t } = useTranslation();
  const { state, actions } = useCanvas();
  const evidence = state.doc?.evidence;
  if (!evidence) return null;
  return (
    <div className="evidence-bar" data-testid="evidence-bar">
      <span className="evidence-dot" />
      {t('canvas.evidenceShort', { count: evidence.links.length })}
      {evidence.hidden > 0 && ` · ${t('canvas.hiddenEvidence', { count: evidence.hidden })}`}
      <button
        type="button"
        aria-label={t('canvas.clearEvidence')}
        title={t('canvas.clearEvidence')}
        onClick={actions.unlight}
      >
        <X size={14} />
      </button>
    </div>
  );
}
