import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ChainsDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { WhiteList } from '../white-list/white-list.tsx';
import { ChainPortrait } from './chain-portrait.tsx';
import { GoodsPortrait } from './goods-portrait.tsx';
import { GoodsSearch } from './goods-search.tsx';

const fresh = { link: null, under: null, list: null };

/** Industry chains, as a feed tells them or as goods make them: which links there are, and how far the bank covers each. */
export function ChainsPage() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [{ data, error }, retry] = useQuery({ query: ChainsDocument });
  const chains = data?.chains ?? [];
  const id = chains.find((chain) => chain.id === place.chain)?.id ?? chains[0]?.id;
  return (
    <main id="main" className="page" data-testid="chains-page">
      <header className="page-head">
        <h1>{t('chains.title')}</h1>
        <Segmented
          label={t('chains.title')}
          options={[
            { value: 'map', name: t('chains.map'), testId: 'chains-map' },
            { value: 'white', name: t('list.tab'), testId: 'chains-white' },
          ]}
          value={place.list ?? 'map'}
          onChoose={(list) => go({ list: list === 'map' ? null : list })}
        />
        {place.list === null && chains.length > 0 && (
          <label className="field">
            <span>{t('chains.choose')}</span>
            <select
              data-testid="chain-choice"
              value={place.goods === null ? id : ''}
              onChange={(event) => go({ ...fresh, goods: null, chain: event.target.value })}
            >
              {place.goods !== null && <option value="">{t('chains.ofGoods')}</option>}
              {chains.map((chain) => (
                <option key={chain.id} value={chain.id}>
                  {chain.name} · {t('chains.links', { count: chain.links.length })}
                </option>
              ))}
            </select>
          </label>
        )}
        {place.list === null && <GoodsSearch onPick={(goods) => go({ ...fresh, goods })} />}
        {place.list === null && chains.length > 0 && (
          <span className="note">{t('chains.count', { count: chains.length })}</span>
        )}
      </header>
      {place.list !== null && <WhiteList />}
      {place.list === null && place.goods !== null && <GoodsPortrait key={place.goods} id={place.goods} />}
      {place.list === null && place.goods === null && (
        <>
          {error && !data && (
            <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
          )}
          {!data && !error && <Skeleton lines={8} />}
          {data && chains.length === 0 && <EmptyNote title={t('chains.none')} help={t('chains.noneHelp')} />}
          {id && <ChainPortrait key={id} id={id} />}
        </>
      )}
    </main>
  );
}
