import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanProposalDocument, type PlanScope } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { addProposed, isTakenIn } from './add-proposed.ts';
import { copyContent } from './copy-content.ts';
import type { Content } from './plan-types.ts';

interface Props {
  party: PartyKey;
  scope: PlanScope;
  content: Content;
  onAdd: (next: Content) => void;
}

/** Opportunities and gaps of the customer that the plan has not taken in; one tap takes one in. */
export function AddItem({ party, scope, content, onAdd }: Props) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const [{ data, error }, retry] = useQuery({
    query: PlanProposalDocument,
    variables: { customer: parsePartyKey(party)!, scope },
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={3} />;
  if (!data.planProposal) return <p className="note">{t('plans.mayNotPropose')}</p>;
  const proposal = copyContent(data.planProposal.content);
  const { origins } = data.planProposal;
  const left = proposal.items.filter((item) => !isTakenIn(content, item));
  return (
    <div className="plan-proposals" data-testid="item-proposals">
      <p className="note">{left.length === 0 ? t('plans.allTaken') : t('plans.tapToAdd')}</p>
      <ul>
        {left.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              data-testid="item-proposal"
              data-product={item.product}
              onClick={() => {
                onAdd(addProposed(content, proposal, origins, item));
                showToast(t('plans.added', { name: item.name }));
              }}
            >
              <b>{item.name}</b>
              <span className="note">
                {item.opportunityIds.length > 0 &&
                  t('plans.fromCount', { count: item.opportunityIds.length })}
              </span>
              <small>{item.reason}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
