import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ContagionDocument, type PartyRef } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatAmount } from '../i18n/format.ts';
import { AnswerNote } from '../panel/answer-note.tsx';

/** Who is called, round by round, and who cannot bear it. */
export function Contagion({ from }: { from: PartyRef & { shortName: string } }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { place } = usePlace();
  const [{ data, error }, retry] = useQuery({
    query: ContagionDocument,
    variables: { from: [{ kind: from.kind, sourceId: from.sourceId }], asOf: place.asOf },
  });
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (data) section.current?.scrollIntoView({ block: 'nearest' });
  }, [data]);
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={4} />;
  const { contagion } = data;
  return (
    <section ref={section} className="contagion" data-testid="contagion">
      <h3>{t('risk.contagion', { name: from.shortName })}</h3>
      <p className="note">{t('risk.totalCalled', { amount: formatAmount(contagion.totalCalled, locale) })}</p>
      <table className="panel-table">
        <thead>
          <tr>
            <th scope="col">{t('risk.round')}</th>
            <th scope="col">{t('risk.party')}</th>
            <th scope="col" className="num">
              {t('risk.called')}
            </th>
            <th scope="col" className="num">
              {t('risk.equity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {contagion.items.map((item) => (
            <tr key={item.party.id}>
              <td className="num">{item.round}</td>
              <td>
                <PartyButton party={item.party} />
              </td>
              <td className="num">{formatAmount(item.called, locale)}</td>
              <td className="num">
                {formatAmount(item.equity, locale)}
                <small className={item.fails ? 'is-bad' : 'is-good'}>
                  {t(item.round === 0 ? 'risk.assumed' : item.fails ? 'risk.fails' : 'risk.holds')}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AnswerNote answer={contagion} />
    </section>
  );
}
