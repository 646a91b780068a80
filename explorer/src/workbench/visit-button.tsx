import { MapPin } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpportunityLogDocument } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from '../pool/use-act.ts';
import { whereAmI } from '../pool/where-am-i.ts';

/** Checks in where the phone is, as a visit to the customer, with one touch. */
export function VisitButton({ opportunity }: { opportunity: string }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const [locating, setLocating] = useState(false);
  const { act, acting } = useAct(OpportunityLogDocument, (data) => data.opportunityLog.userErrors);
  const checkIn = async () => {
    setLocating(true);
    const place = await whereAmI();
    setLocating(false);
    if (place === null) return showToast(t('bench.noPlace'), 'bad');
    const done = await act((idempotencyKey) => ({
      input: { opportunityId: opportunity, kind: 'VISIT', note: '', place, idempotencyKey },
      language,
    }));
    if (done) showToast(t('pool.logged.VISIT'));
  };
  return (
    <button
      type="button"
      className="button"
      disabled={locating || acting}
      data-testid="visit-check-in"
      onClick={() => void checkIn()}
    >
      <MapPin size={14} /> {t('bench.checkIn')}
    </button>
  );
}
