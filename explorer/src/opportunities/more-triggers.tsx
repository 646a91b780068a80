import { useTranslation } from 'react-i18next';
import type { OpportunityCardFragment } from '../__generated__/operations.ts';

const shownMax = 3;

/** What else found the same subject for the same product. */
export function MoreTriggers({ triggers }: { triggers: OpportunityCardFragment['alsoFoundBy'] }) {
  const { t } = useTranslation();
  if (triggers.length === 0) return null;
  return (
    <ul className="card-triggers" data-testid="also-found">
      {triggers.slice(0, shownMax).map((trigger) => (
        <li key={`${trigger.rule} ${trigger.via?.id ?? ''}`}>{trigger.why}</li>
      ))}
      {triggers.length > shownMax && <li>{t('opp.triggersMore', { count: triggers.length - shownMax })}</li>}
    </ul>
  );
}
