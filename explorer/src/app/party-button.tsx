import { useTranslation } from 'react-i18next';
import type { PartyLineFragment } from '../__generated__/operations.ts';
import { useCanvas } from '../canvas/canvas-context.tsx';
import { usePanel } from '../panel/panel-context.tsx';
import { partyKey } from '../state/party-key.ts';
import { PartyIcon } from './party-icon.tsx';
import { freshPlace, usePlace } from './place-context.tsx';

/** A name that leads to its party: selected where it is drawn, opened where it is not. */
export function PartyButton({ party }: { party: PartyLineFragment }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const { state, visible, actions } = useCanvas();
  const { showParty } = usePanel();
  const key = partyKey(party);
  const open = () => {
    if (place.page === 'graph' && state.doc && visible?.parties.includes(key)) {
      actions.select([key]);
      showParty();
    } else go(freshPlace({ subject: key }));
  };
  return (
    <button type="button" className="party-button" data-testid="party-button" data-party={key} onClick={open}>
      <PartyIcon
        kind={party.kind}
        customer={party.isCustomer}
        stub={party.access === 'STUB'}
        foreign={'foreign' in party ? party.foreign : false}
      />
      <span>{party.kind === 'UNKNOWN' ? t('party.unknownRest') : party.name}</span>
    </button>
  );
}
