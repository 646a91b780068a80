import { useTranslation } from 'react-i18next';
import type { PlanProposalQuery } from '../__generated__/operations.ts';
import { formatShare } from '../i18n/format.ts';
import type { Item } from './plan-types.ts';

interface Props {
  items: readonly Item[];
  origins: NonNullable<PlanProposalQuery['planProposal']>['origins'];
  chosen: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** What is proposed, each with why and who would do it; a tick takes it in. */
export function ProposedItems({ items, origins, chosen, onToggle }: Props) {
  const { t } = useTranslation();
  const originOf = new Map(origins.map((origin) => [origin.itemId, origin]));
  return (
    <ul className="sheet plan-proposed" data-testid="plan-proposed">
      {items.map((item) => {
        const origin = originOf.get(item.id);
        return (
          <li key={item.id}>
            <label data-testid="plan-choice" data-product={item.product}>
              <input type="checkbox" checked={chosen.has(item.id)} onChange={() => onToggle(item.id)} />
              <span>
                <b>{item.name}</b>{' '}
                {item.needsApproval && <span className="tag tag-EVENT">{t('plans.needsApproval')}</span>}
                <small>{item.reason}</small>
              </span>
              <span className="plan-proposed-who">
                {origin?.kind === 'GAP' && origin.peerShare !== null
                  ? t('plans.fromGap', { share: formatShare(origin.peerShare, 0) })
                  : t('plans.fromCount', { count: item.opportunityIds.length })}
                <small className="note">
                  {[
                    item.lead && t('plans.leads', { name: item.lead.name }),
                    item.assist && t('plans.assists', { name: item.assist.name }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
