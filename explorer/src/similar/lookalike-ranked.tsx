import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LookalikesDocument, type PartyRef } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount, formatScore, formatShare } from '../i18n/format.ts';
import { isFew } from '../i18n/hidden-few.ts';
import { AnswerNote } from '../panel/answer-note.tsx';

const first = 50;

/** Customers by how like they are to the holders of a product or to a list, and how well such a list has done. */
export function LookalikeRanked({ product, seeds }: { product?: string; seeds?: PartyRef[] }) {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({
    query: LookalikesDocument,
    variables: { product, seeds, first },
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const words = seeds ? 'peers.ofList' : 'peers';
  const { lookalikes } = data;
  const { measured } = lookalikes;
  return (
    <section className="sheet" data-testid="lookalikes">
      <header className="sheet-head">
        <h2>{t(`${words}.ranked`, { shown: lookalikes.shown, total: lookalikes.total })}</h2>
        {lookalikes.hidden > 0 && (
          <span className="note">
            {t(isFew(lookalikes.hidden) ? 'answer.hiddenFew' : 'answer.hidden', { count: lookalikes.hidden })}
          </span>
        )}
      </header>
      {measured ? (
        <div data-testid="lookalike-measured">
          <dl className="measure-grid">
            <Measure name={t('peers.lift', { k: measured.k })} value={`${measured.lift.toFixed(1)}×`} />
            <Measure name={t('peers.precision', { k: measured.k })} value={formatShare(measured.precision)} />
            <Measure
              name={t('peers.heldOut')}
              value={t('peers.hitsOf', {
                hits: formatCount(measured.hits),
                heldOut: formatCount(measured.heldOut),
              })}
            />
          </dl>
          <p className="note">{t(`${words}.${measured.lift < 1.5 ? 'weak' : 'measuredHow'}`)}</p>
        </div>
      ) : (
        <p className="sheet-empty">{t(`${words}.notMeasured`)}</p>
      )}
      {lookalikes.items.length === 0 ? (
        <p className="sheet-empty">{t('peers.noLookalikes')}</p>
      ) : (
        <ol className="rows lookalike-rows">
          {lookalikes.items.map((item, at) => (
            <li key={item.party.id}>
              <span className="row-main">
                <span className="num rank">{at + 1}</span>
                <PartyButton party={item.party} />
                <b className="num">{formatScore(item.score)}</b>
              </span>
              <span className="row-note">
                {item.reasons.join(' · ')}
                {item.nearest && ` · ${t('peers.nearest', { name: item.nearest.shortName })}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      <AnswerNote answer={lookalikes} />
    </section>
  );
}

function Measure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}
