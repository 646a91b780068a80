import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HeldProductsDocument, LookalikesDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount, formatScore, formatShare } from '../i18n/format.ts';
import { isFew } from '../i18n/hidden-few.ts';
import { AnswerNote } from '../panel/answer-note.tsx';

const first = 50;

/** Who is like the holders of a product and does not hold it, and how well such a list has done. */
export function LookalikeList() {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({ query: HeldProductsDocument });
  const [chosen, setChosen] = useState('');
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} />;
  const product = data.heldProducts.find(({ id }) => id === chosen) ?? data.heldProducts[0];
  if (!product) return <EmptyNote title={t('peers.noProducts')} help={t('peers.noProductsHelp')} />;
  return (
    <>
      <label className="field lookalike-choice">
        <span>{t('peers.likeHolders')}</span>
        <select
          data-testid="lookalike-product"
          value={product.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {data.heldProducts.map(({ id, name, holders }) => (
            <option key={id} value={id}>
              {t('peers.productHolders', { name, count: holders })}
            </option>
          ))}
        </select>
      </label>
      <Ranked key={product.id} product={product.id} />
    </>
  );
}

function Ranked({ product }: { product: string }) {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({ query: LookalikesDocument, variables: { product, first } });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const { lookalikes } = data;
  const { measured } = lookalikes;
  return (
    <section className="sheet" data-testid="lookalikes">
      <header className="sheet-head">
        <h2>{t('peers.ranked', { shown: lookalikes.shown, total: lookalikes.total })}</h2>
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
          <p className="note">{t(measured.lift < 1.5 ? 'peers.weak' : 'peers.measuredHow')}</p>
        </div>
      ) : (
        <p className="sheet-empty">{t('peers.notMeasured')}</p>
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
