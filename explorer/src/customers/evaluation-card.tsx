import { useTranslation } from 'react-i18next';
import { formatShare } from '../i18n/format.ts';
import { ProfileCard } from './profile-card.tsx';
import type { Profile } from './profile-types.ts';

/** The customer as a whole among its peers, and what that is made of. */
export function EvaluationCard({ profile: { evaluation } }: { profile: Profile }) {
  const { t } = useTranslation();
  if (!evaluation) return null;
  return (
    <ProfileCard title={t('customers.evaluation')} aside={t('customers.evaluationHint')} testId="evaluation">
      <div className="evaluation">
        <b className="evaluation-value num">{Math.round(evaluation.value * 100)}</b>
        <ul className="score-parts">
          {evaluation.parts.map(({ part, name, value, weight }) => (
            <li key={part}>
              <span>{name}</span>
              {value === null ? (
                <span className="note">{t('customers.unknown')}</span>
              ) : (
                <meter min={0} max={1} value={value} aria-label={name} />
              )}
              <span className="num">
                {value === null ? '—' : Math.round(value * 100)} × {formatShare(weight, 0)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </ProfileCard>
  );
}
