import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartyLineFragment } from '../__generated__/operations.ts';

type Marked = Pick<PartyLineFragment, 'access' | 'isCustomer' | 'kind'> & { foreign?: boolean };

/** Customer or not, abroad, or the name only: a small word beside a name. */
export function PartyMark({ party }: { party: Marked }) {
  const { t } = useTranslation();
  if (party.access === 'STUB') {
    return (
      <span className="mark mark-stub">
        <Lock size={11} />
        {t('party.stub')}
      </span>
    );
  }
  if (party.isCustomer) return <span className="mark mark-customer">{t('party.customer')}</span>;
  if (party.foreign) return <span className="mark mark-foreign">{t('party.foreign')}</span>;
  if (party.kind === 'ENTERPRISE' && party.isCustomer === false) {
    return <span className="mark mark-prospect">{t('party.prospect')}</span>;
  }
  return null;
}
