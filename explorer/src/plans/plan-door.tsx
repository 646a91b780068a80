import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type PartyLineFragment, SessionDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { partyKey } from '../state/party-key.ts';

const makers: readonly string[] = ['RELATIONSHIP_MANAGER', 'BRANCH_HEAD'];

/** The way to a new plan for a party, for those who may make one. */
export function PlanDoor({ party }: { party: Pick<PartyLineFragment, 'access' | 'kind' | 'sourceId'> }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [{ data }] = useQuery({ query: SessionDocument });
  const isMaker = data !== undefined && makers.includes(data.viewer.role);
  const isServed = party.access === 'FULL' && (party.kind === 'ENTERPRISE' || party.kind === 'PERSON');
  if (!isMaker || !isServed) return null;
  return (
    <button
      type="button"
      className="button"
      data-testid="to-plan"
      onClick={() =>
        go({ page: 'plans', customer: partyKey(party), plan: 'new', print: null, opportunity: null })
      }
    >
      <FileText size={13} />
      {t('plans.make')}
    </button>
  );
}
