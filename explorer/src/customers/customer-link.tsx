import type { PartyLineFragment } from '../__generated__/operations.ts';
import { PartyIcon } from '../app/party-icon.tsx';
import { usePlace } from '../app/place-context.tsx';
import { partyKey } from '../state/party-key.ts';

/** A name that leads to the page of its party. */
export function CustomerLink({ party }: { party: PartyLineFragment }) {
  const { go } = usePlace();
  const key = partyKey(party);
  return (
    <button
      type="button"
      className="party-button"
      data-testid="customer-link"
      data-party={key}
      onClick={() => go({ page: 'customers', customer: key })}
    >
      <PartyIcon
        kind={party.kind}
        customer={party.isCustomer}
        stub={party.access === 'STUB'}
        foreign={'foreign' in party ? party.foreign : false}
      />
      <span>{party.name}</span>
    </button>
  );
}
